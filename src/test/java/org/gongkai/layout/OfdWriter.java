package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.layout.SampleTable.Position;
import org.gongkai.read.Zip;

/**
 * Writes reports as OFD in the manners of several programs, as plain XML. Tables are cut between
 * any two rows; what a cell holds stands in its first piece. Millimetres.
 */
final class OfdWriter {
  /** How a program draws. */
  enum Style {
    /** A text object with offsets for each line, a stroked line for each edge of a cell. */
    LINES,
    /** A text object for each character, thin filled rectangles. */
    CHARACTERS_AND_BARS,
    /** A text object with a text code for each line, a rectangle around each cell. */
    TEXT_CODES_AND_BOXES,
    /**
     * The letterhead in a template, all in blocks, everything ten times as large and scaled down.
     */
    TEMPLATE_AND_SCALE,
    /** Characters with the numbers of their glyphs, as converters from PDF write them. */
    GLYPHS
  }

  private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final double LEFT = 20;
  private static final double WIDTH = 170;
  private static final double TOP = 25;
  private static final double BOTTOM = 275;
  private static final double SIZE = 3.2;

  private final Style style;
  private final List<StringBuilder> pages = new ArrayList<>();
  private double y = TOP;
  private int id = 100;

  private OfdWriter(Style style) {
    this.style = style;
    newPage();
  }

  static byte[] write(SampleReport report, Style style) {
    OfdWriter writer = new OfdWriter(style);
    writer.report(report);
    return writer.pack(report);
  }

  private void report(SampleReport report) {
    double title = 6;
    lines(report.title(), WIDTH, title).forEach(line -> centred(line, title));
    y += 4;
    paragraph(report.preface());
    for (SampleSection section : report.sections()) {
      paragraph(section.heading());
      section.paragraphs().forEach(this::paragraph);
      section.table().ifPresent(this::table);
    }
    right(report.issuer());
    right(report.date());
  }

  private void newPage() {
    pages.add(new StringBuilder());
    y = TOP;
    String number = "- " + pages.size() + " -";
    text(List.of(number), LEFT + WIDTH / 2 - 4, 285, SIZE);
    if (style != Style.TEMPLATE_AND_SCALE) {
      text(List.of("政府信息公开工作年度报告"), LEFT, 12, SIZE);
    }
  }

  private void require(double height) {
    if (y + height > BOTTOM) {
      newPage();
    }
  }

  private void centred(String line, double size) {
    text(List.of(line), LEFT + (WIDTH - width(line, size)) / 2, y, size);
    y += 1.5 * size;
  }

  private void right(String line) {
    require(7);
    text(List.of(line), LEFT + WIDTH - width(line, 4), y, 4);
    y += 7;
  }

  private void paragraph(String text) {
    List<String> lines = lines("　　" + text, WIDTH, 4);
    for (String line : lines) {
      require(7);
      text(List.of(line), LEFT, y, 4);
      y += 7;
    }
  }

  // ---- tables

  private void table(SampleTable table) {
    y += 3;
    List<List<Position>> rows = table.positions();
    double column = WIDTH / table.width();
    double[] heights = heights(rows, column);
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      double end = y;
      while (to < rows.size() && (to == from || end + heights[to] <= BOTTOM)) {
        end += heights[to++];
      }
      piece(rows, heights, column, from, to);
      y = end;
      from = to;
      if (from < rows.size()) {
        newPage();
      }
    }
    y += 5;
  }

  private static double[] heights(List<List<Position>> rows, double column) {
    double[] heights = new double[rows.size()];
    for (int r = 0; r < heights.length; r++) {
      heights[r] = Math.max(heights[r], 6);
      for (Position p : rows.get(r)) {
        if (p.begins()) {
          SampleCell cell = p.cell();
          double room = column * cell.columns() - 2;
          double size = size(cell.text(), room);
          double share = (lines(cell.text(), room, size).size() * 1.3 * size + 2) / cell.rows();
          for (int i = r; i < Math.min(heights.length, r + cell.rows()); i++) {
            heights[i] = Math.max(heights[i], share);
          }
        }
      }
    }
    return heights;
  }

  /** A cell that goes over the end of its page is drawn on both. */
  private void piece(List<List<Position>> rows, double[] heights, double column, int from, int to) {
    double top = y;
    for (int r = from; r < to; r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        Position p = rows.get(r).get(c);
        if (!p.firstColumn() || !(p.firstRow() || r == from)) {
          continue;
        }
        int end = r + 1;
        while (end < to && goesOn(rows, end, c, p)) {
          end++;
        }
        double height = 0;
        for (int i = r; i < end; i++) {
          height += heights[i];
        }
        double left = LEFT + column * c;
        double width = column * p.cell().columns();
        frame(left, top, width, height);
        if (p.firstRow()) {
          cell(p.cell().text(), left, top, width, height);
        }
      }
      top += heights[r];
    }
  }

  /** A row may end before the columns that a cell above it covers. */
  private static boolean goesOn(List<List<Position>> rows, int r, int c, Position p) {
    if (c >= rows.get(r).size()) {
      return false;
    }
    Position below = rows.get(r).get(c);
    return !below.firstRow() && below.cell() == p.cell();
  }

  private void cell(String text, double left, double top, double width, double height) {
    double size = size(text, width - 2);
    List<String> lines = lines(text, width - 2, size);
    if (!lines.isEmpty()) {
      double middle = top + (height - lines.size() * 1.3 * size) / 2;
      text(lines, left + 1, middle, size);
    }
  }

  /** Small enough for a number to stay on one line. */
  private static double size(String text, double room) {
    boolean number = !text.isEmpty() && text.chars().allMatch(c -> c < 0x80);
    return number ? Math.min(SIZE, SIZE * room / width(text, SIZE)) : SIZE;
  }

  private void frame(double x, double top, double w, double h) {
    switch (style) {
      case CHARACTERS_AND_BARS -> {
        bar(x, top, w, 0.2);
        bar(x, top + h, w, 0.2);
        bar(x, top, 0.2, h);
        bar(x + w, top, 0.2, h);
      }
      case TEXT_CODES_AND_BOXES ->
          path(x, top, w, h, "Stroke=\"true\"", "M 0 0 L %s 0 L %s %s L 0 %s C", w, w, h, h);
      case LINES, TEMPLATE_AND_SCALE, GLYPHS -> {
        path(x, top, w, 0, "LineWidth=\"0.2\"", "M 0 0 L %s 0", w);
        path(x, top + h, w, 0, "LineWidth=\"0.2\"", "M 0 0 L %s 0", w);
        path(x, top, 0, h, "LineWidth=\"0.2\"", "M 0 0 L 0 %s", h);
        path(x + w, top, 0, h, "LineWidth=\"0.2\"", "M 0 0 L 0 %s", h);
      }
    }
  }

  private void bar(double x, double top, double w, double h) {
    path(
        x,
        top,
        w,
        h,
        "Fill=\"true\" Stroke=\"false\"",
        "M 0 0 L %s 0 L %s %s L 0 %s C",
        w,
        w,
        h,
        h);
  }

  // ---- objects

  private void path(
      double x, double top, double w, double h, String attributes, String data, Object... numbers) {
    boolean scaled = style == Style.TEMPLATE_AND_SCALE;
    Object[] shown = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      shown[i] = (scaled ? 10 : 1) * (double) numbers[i];
    }
    page()
        .append(
            "<ofd:PathObject ID=\"%d\" Boundary=\"%.3f %.3f %.3f %.3f\" %s"
                .formatted(id++, x, top, w, h, attributes))
        .append(scaled ? " CTM=\"0.1 0 0 0.1 0 0\">" : ">")
        .append("<ofd:AbbreviatedData>")
        .append(data.formatted(shown))
        .append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private StringBuilder page() {
    return pages.get(pages.size() - 1);
  }

  /** Lines one below the other, the first one's upper edge at {@code top}. */
  private void text(List<String> lines, double left, double top, double size) {
    switch (style) {
      case LINES, GLYPHS -> {
        for (int i = 0; i < lines.size(); i++) {
          object(left, top + 1.3 * size * i, size, 1, "", code(lines.get(i), 0, size, size));
        }
      }
      case CHARACTERS_AND_BARS -> {
        for (int i = 0; i < lines.size(); i++) {
          double x = left;
          for (char c : lines.get(i).toCharArray()) {
            String one = Character.toString(c);
            object(x, top + 1.3 * size * i, size, 1, "", code(one, 0, size, size));
            x += width(one, size);
          }
        }
      }
      case TEXT_CODES_AND_BOXES -> {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
          codes.append(code(lines.get(i), 0, size + 1.3 * size * i, size));
        }
        object(left, top, size, lines.size(), "", codes.toString());
      }
      case TEMPLATE_AND_SCALE -> {
        for (int i = 0; i < lines.size(); i++) {
          String code = code(lines.get(i), 0, 10 * size, 10 * size);
          page().append("<ofd:PageBlock ID=\"%d\">".formatted(id++));
          object(left, top + 1.3 * size * i, 10 * size, 1, "CTM=\"0.1 0 0 0.1 0 0\"", code);
          page().append("</ofd:PageBlock>");
        }
      }
    }
  }

  private void object(
      double left, double top, double size, int lines, String attributes, String codes) {
    page()
        .append(
            "<ofd:TextObject ID=\"%d\" Font=\"1\" Size=\"%.3f\" Boundary=\"%.3f %.3f 100 %.3f\" %s>"
                .formatted(id++, size, left, top, 1.3 * size * lines, attributes))
        .append(codes)
        .append("</ofd:TextObject>");
  }

  private String code(String line, double x, double baseline, double size) {
    StringBuilder offsets = new StringBuilder();
    for (int i = 0; i + 1 < line.length(); i++) {
      offsets.append("%.3f ".formatted(width(line.substring(i, i + 1), size)));
    }
    String deltas = offsets.isEmpty() ? "" : " DeltaX=\"%s\"".formatted(offsets.toString().strip());
    String code =
        "<ofd:TextCode X=\"%.3f\" Y=\"%.3f\"%s>%s</ofd:TextCode>"
            .formatted(x, baseline - 0.14 * size, deltas, escaped(line));
    return style == Style.GLYPHS ? glyphs(line) + code : code;
  }

  private static String glyphs(String line) {
    StringBuilder numbers = new StringBuilder();
    line.chars().forEach(c -> numbers.append(c % 997).append(' '));
    return "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"%d\" GlyphCount=\"%d\"><ofd:Glyphs>%s</ofd:Glyphs></ofd:CGTransform>"
        .formatted(line.length(), line.length(), numbers.toString().strip());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static double width(String text, double size) {
    return text.chars().mapToDouble(c -> c < 0x80 ? size / 2 : size).sum();
  }

  private static List<String> lines(String text, double room, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean full = width(line.toString() + c, size) > room + 0.001;
      if (!line.isEmpty() && (full || c == '\n')) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (c != '\n') {
        line.append(c);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  // ---- the package

  private byte[] pack(SampleReport report) {
    boolean template = style == Style.TEMPLATE_AND_SCALE;
    Zip zip = new Zip();
    zip.with(
        "OFD.xml",
        "<ofd:OFD %s Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0123</ofd:DocID>"
                .formatted(NAMESPACE)
            + "<ofd:Title>%s</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                .formatted(report.title())
            + "</ofd:DocBody></ofd:OFD>");
    StringBuilder root = new StringBuilder("<ofd:Document " + NAMESPACE + "><ofd:CommonData>");
    root.append("<ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea>".formatted(id));
    root.append("<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>");
    root.append("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>");
    if (template) {
      root.append("<ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>");
    }
    root.append("</ofd:CommonData><ofd:Pages>");
    for (int i = 0; i < pages.size(); i++) {
      String name = "Pages/Page_" + i + "/Content.xml";
      root.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(10 + i, name));
      String head = template ? "<ofd:Template TemplateID=\"2\" ZOrder=\"Background\"/>" : "";
      zip.with("Doc_0/" + name, page(head, pages.get(i).toString()));
    }
    zip.with("Doc_0/Document.xml", root + "</ofd:Pages></ofd:Document>");
    zip.with(
        "Doc_0/PublicRes.xml",
        "<ofd:Res %s BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"1\" FontName=\"宋体\" FamilyName=\"宋体\"/></ofd:Fonts></ofd:Res>"
            .formatted(NAMESPACE));
    if (template) {
      String letterhead =
          "<ofd:TextObject ID=\"3\" Font=\"1\" Size=\"3\" Boundary=\"20 10 80 5\"><ofd:TextCode X=\"0\" Y=\"3\""
              + " DeltaX=\"g 11 3\">政府信息公开工作年度报告</ofd:TextCode></ofd:TextObject>";
      zip.with("Doc_0/Tpls/Tpl_0/Content.xml", page("", letterhead));
    }
    return zip.bytes();
  }

  private static String page(String head, String objects) {
    return "<ofd:Page %s>%s<ofd:Content><ofd:Layer ID=\"4\">%s</ofd:Layer></ofd:Content></ofd:Page>"
        .formatted(NAMESPACE, head, objects);
  }
}
