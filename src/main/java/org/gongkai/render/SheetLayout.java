package org.gongkai.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.render.Sheet.Strength;

/**
 * Lays a printed report out on A4 sheets, as the official template does: the same measures as the
 * web page of {@link HtmlPage} has. Tables break between rows, with the headings again on the next
 * sheet. Lengths are points.
 */
final class SheetLayout {
  private static final double MILLIMETRE = 72 / 25.4;
  private static final double TOP = 25 * MILLIMETRE;
  private static final double BOTTOM = Sheet.HEIGHT - 22 * MILLIMETRE;
  private static final double LEFT = 19 * MILLIMETRE;
  private static final double TABLE_WIDTH = 172 * MILLIMETRE;
  private static final double TEXT_LEFT = LEFT + 12.7 * MILLIMETRE;
  private static final double TEXT_WIDTH = TABLE_WIDTH - 2 * 12.7 * MILLIMETRE;

  private static final double TITLE_SIZE = 18;
  private static final double TITLE_LEADING = 27;
  private static final double SIZE = 12;
  private static final double LEADING = 21;
  private static final double NUMBER_SIZE = 9;

  private final SheetText texts;
  private final List<Sheet> sheets = new ArrayList<>();
  private Sheet sheet = new Sheet();
  private double y = TOP;

  private SheetLayout(TypeMeasure measure) {
    this.texts = new SheetText(measure);
    sheets.add(sheet);
  }

  /** The sheets of a report, with their numbers. */
  static List<Sheet> of(PrintedReport report, TypeMeasure measure) throws IOException {
    SheetLayout layout = new SheetLayout(measure);
    layout.title(report.title());
    for (PrintedSection section : report.sections()) {
      layout.section(section);
    }
    layout.closing(report);
    layout.number();
    return layout.sheets;
  }

  private void title(List<String> title) throws IOException {
    y += 6;
    for (String line : title) {
      for (String part :
          texts.breaker().lines(line, TEXT_WIDTH / TITLE_SIZE, TEXT_WIDTH / TITLE_SIZE)) {
        double x = TEXT_LEFT + (TEXT_WIDTH - texts.width(part, TITLE_SIZE)) / 2;
        double baseline = SheetText.baseline(y, TITLE_LEADING, TITLE_SIZE);
        texts.draw(sheet, part, x, baseline, TITLE_SIZE, Strength.BOLD, 0);
        y += TITLE_LEADING;
      }
    }
    y += 14;
  }

  private void section(PrintedSection section) throws IOException {
    boolean tableFollows = section.paragraphs().isEmpty() && section.table().isPresent();
    double follows = tableFollows ? leastHeight(section.table().get()) : 2 * LEADING;
    require(8 + LEADING + 2 + follows);
    y += 8;
    paragraph(section.heading(), Strength.BOLD);
    y += 2;
    for (String paragraph : section.paragraphs()) {
      paragraph(paragraph, Strength.NORMAL);
    }
    if (section.table().isPresent()) {
      table(section.table().get());
    }
  }

  private void paragraph(String text, Strength strength) throws IOException {
    double room = TEXT_WIDTH / SIZE;
    List<String> lines = texts.breaker().lines(text, room - 2, room);
    for (int i = 0; i < lines.size(); i++) {
      require(LEADING);
      double indent = i == 0 ? 2 * SIZE : 0;
      double fill = i + 1 < lines.size() ? TEXT_WIDTH - indent : 0;
      double baseline = SheetText.baseline(y, LEADING, SIZE);
      texts.draw(sheet, lines.get(i), TEXT_LEFT + indent, baseline, SIZE, strength, fill);
      y += LEADING;
    }
  }

  /** The height of a table's headings with the row below them. */
  private double leastHeight(PrintedTable table) throws IOException {
    int rows = table.headerRows();
    while (rows < table.rows().size() && table.rows().get(rows).isHeading()) {
      rows++;
    }
    rows = Math.min(rows + 1, table.rows().size());
    return 6 + height(rows == table.rows().size() ? table : table.cut(List.of(rows)).get(0));
  }

  private double height(PrintedTable table) throws IOException {
    return new SheetTable(table, TABLE_WIDTH, texts).height();
  }

  private void table(PrintedTable table) throws IOException {
    require(leastHeight(table));
    y += 6;
    int from = 0;
    while (from < table.rows().size()) {
      if (from > 0) {
        newSheet();
      }
      int to = end(table, from);
      SheetTable piece = new SheetTable(piece(table, from, to), TABLE_WIDTH, texts);
      piece.draw(sheet, LEFT, y);
      y += piece.height();
      from = to;
    }
    y += 10;
  }

  /** The row before which the sheet ends; headings stay with what they name. */
  private int end(PrintedTable table, int from) throws IOException {
    int last = table.rows().size();
    int least = from + 1;
    while (least < last && (least <= table.headerRows() || isHeading(table, least - 1))) {
      least++;
    }
    int to = least;
    while (to < last && y + height(piece(table, from, to + 1)) <= BOTTOM) {
      to++;
    }
    while (to > least && to < last && isHeading(table, to - 1)) {
      to--;
    }
    return to;
  }

  private static boolean isHeading(PrintedTable table, int row) {
    return table.rows().get(row).isHeading();
  }

  private static PrintedTable piece(PrintedTable table, int from, int to) {
    List<Integer> cuts = new ArrayList<>();
    if (from > 0) {
      cuts.add(from);
    }
    if (to < table.rows().size()) {
      cuts.add(to);
    }
    return table.cut(cuts).get(from > 0 ? 1 : 0);
  }

  private void closing(PrintedReport report) throws IOException {
    List<String> lines = new ArrayList<>();
    report.signature().ifPresent(lines::add);
    report.date().ifPresent(lines::add);
    if (lines.isEmpty()) {
      return;
    }
    require(24 + lines.size() * LEADING);
    y += 24;
    double room = TEXT_WIDTH / SIZE;
    for (String line : lines) {
      for (String part : texts.breaker().lines(line, room, room)) {
        require(LEADING);
        double x = TEXT_LEFT + TEXT_WIDTH - texts.width(part, SIZE);
        texts.draw(sheet, part, x, SheetText.baseline(y, LEADING, SIZE), SIZE);
        y += LEADING;
      }
    }
  }

  private void number() throws IOException {
    for (int i = 0; i < sheets.size(); i++) {
      String number = OfdPageWriter.pageNumber(i + 1);
      double x = (Sheet.WIDTH - texts.width(number, NUMBER_SIZE)) / 2;
      double baseline = SheetText.baseline(BOTTOM, Sheet.HEIGHT - BOTTOM, NUMBER_SIZE);
      texts.draw(sheets.get(i), number, x, baseline, NUMBER_SIZE);
    }
  }

  private void require(double height) {
    if (y + height > BOTTOM && y > TOP) {
      newSheet();
    }
  }

  private void newSheet() {
    sheet = new Sheet();
    sheets.add(sheet);
    y = TOP;
  }
}
