package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.layout.DocxWriter;
import org.gongkai.layout.SampleCell;
import org.gongkai.layout.SampleTable;
import org.gongkai.layout.SampleTable.Position;

/** A filing as a Word document. */
final class WordPage {

  /** What a document does beside the plainest. */
  enum Habit {
    /** Numerals of headings come from a numbered list. */
    NUMBERED_HEADINGS,
    /** Headings stand in text boxes. */
    TEXT_BOXES,
    /** Headings have the styles of headings. */
    HEADING_STYLES,
    /** A running head and page numbers. */
    HEADER_AND_FOOTER,
    /** Each table stands in the one cell of another. */
    NESTED_TABLES,
    /** Runs end in the midst of words and numbers. */
    SPLIT_RUNS,
    /** Old text deleted and new text inserted, changes not accepted. */
    TRACKED_CHANGES,
    /** Content controls around values. */
    CONTENT_CONTROLS,
    /** Merges across as continued cells, the way of old files. */
    HORIZONTAL_MERGES,
    /** A grid with twice the columns, which cells span as they like. */
    UNEVEN_GRID,
    /** Tables cut in two with a page break between. */
    CUT_TABLES,
    /** The header rows of tables repeat on each page. */
    REPEATED_HEADER
  }

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final int WIDTH = 9600;

  private final Set<Habit> habits;
  private final String font;
  private int change = 100;

  /**
   * Documents with certain habits.
   *
   * @param font of the text, which matters where another program lays it out
   */
  WordPage(Set<Habit> habits, String font) {
    this.habits = Set.copyOf(habits);
    this.font = font;
  }

  byte[] write(Paper paper) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("document", "document.main")
            + type("styles", "styles")
            + type("numbering", "numbering")
            + type("header1", "header")
            + type("footer1", "footer")
            + "</Types>");
    parts.put("_rels/.rels", relationships(List.of("officeDocument word/document.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        relationships(
            List.of(
                "styles styles.xml",
                "numbering numbering.xml",
                "header header1.xml",
                "footer footer1.xml")));
    parts.put(
        "word/styles.xml",
        XML
            + "<w:styles "
            + NAMESPACES
            + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/><w:rPr><w:sz w:val=\"44\"/></w:rPr></w:style></w:styles>");
    parts.put(
        "word/numbering.xml",
        XML
            + "<w:numbering "
            + NAMESPACES
            + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"chineseCountingThousand\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
    parts.put(
        "word/header1.xml",
        XML
            + "<w:hdr "
            + NAMESPACES
            + ">"
            + paragraph("<w:jc w:val=\"center\"/>", String.join("", paper.title()))
            + "</w:hdr>");
    parts.put(
        "word/footer1.xml",
        XML
            + "<w:ftr "
            + NAMESPACES
            + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>— </w:t></w:r>"
            + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t> —</w:t></w:r></w:p></w:ftr>");
    parts.put("word/document.xml", document(paper));
    return DocxWriter.zip(parts);
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + MAIN
        + type
        + "+xml\"/>";
  }

  private static String relationships(List<String> targets) {
    StringBuilder xml =
        new StringBuilder(
            XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < targets.size(); i++) {
      String[] target = targets.get(i).split(" ");
      xml.append("<Relationship Id=\"r")
          .append(i + 1)
          .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
          .append(target[0])
          .append("\" Target=\"")
          .append(target[1])
          .append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private boolean has(Habit habit) {
    return habits.contains(habit);
  }

  private String document(Paper paper) {
    StringBuilder xml = new StringBuilder(XML + "<w:document " + NAMESPACES + "><w:body>");
    paper
        .title()
        .forEach(
            t ->
                xml.append(
                    paragraph(
                        (has(Habit.HEADING_STYLES) ? "<w:pStyle w:val=\"T\"/>" : "")
                            + "<w:jc w:val=\"center\"/>",
                        t)));
    paper.lead().forEach(p -> xml.append(paragraph("<w:ind w:firstLine=\"640\"/>", p)));
    for (Part part : paper.parts()) {
      xml.append(heading(part.heading()));
      part.before().forEach(p -> xml.append(paragraph("<w:ind w:firstLine=\"640\"/>", p)));
      part.table().ifPresent(t -> xml.append(placed(t)));
      part.after().forEach(p -> xml.append(paragraph("", p)));
    }
    paper.signature().forEach(p -> xml.append(paragraph("<w:jc w:val=\"right\"/>", p)));
    xml.append("<w:sectPr>");
    if (has(Habit.HEADER_AND_FOOTER)) {
      xml.append(
          "<w:headerReference w:type=\"default\" r:id=\"r3\"/><w:footerReference w:type=\"default\" r:id=\"r4\"/>");
    }
    xml.append(
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1080\" w:bottom=\"1440\" w:left=\"1080\" w:header=\"720\" w:footer=\"720\"/></w:sectPr>");
    return xml + "</w:body></w:document>";
  }

  private String heading(String heading) {
    if (has(Habit.NUMBERED_HEADINGS)) {
      return paragraph(
          "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
          heading.substring(heading.indexOf('、') + 1));
    }
    if (has(Habit.TEXT_BOXES)) {
      return "<w:p><w:r><w:pict><v:shape style=\"width:400pt;height:30pt\"><v:textbox><w:txbxContent>"
          + paragraph("", heading)
          + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    }
    return paragraph(has(Habit.HEADING_STYLES) ? "<w:pStyle w:val=\"1\"/>" : "", heading);
  }

  private String placed(SampleTable table) {
    if (has(Habit.CUT_TABLES) && table.rows().size() > 6) {
      StringBuilder xml = new StringBuilder();
      for (SampleTable piece : TableShapes.cut(table, List.of(table.rows().size() / 2 + 1))) {
        xml.append(xml.length() == 0 ? "" : "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>")
            .append(table(piece));
      }
      return xml.toString();
    }
    if (has(Habit.NESTED_TABLES)) {
      return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9700\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
          + table(table)
          + "<w:p/></w:tc></w:tr></w:tbl><w:p/>";
    }
    return table(table);
  }

  private String table(SampleTable table) {
    StringBuilder xml =
        new StringBuilder(
            "<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>");
    for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append("<w:").append(edge).append(" w:val=\"single\" w:sz=\"4\" w:color=\"000000\"/>");
    }
    int finer = has(Habit.UNEVEN_GRID) ? 2 : 1;
    int column = WIDTH / (table.width() * finer);
    xml.append("</w:tblBorders></w:tblPr><w:tblGrid>")
        .append(("<w:gridCol w:w=\"" + column + "\"/>").repeat(table.width() * finer))
        .append("</w:tblGrid>");
    int header = TableShapes.firstValues(table);
    List<List<Position>> rows = table.positions();
    for (int r = 0; r < rows.size(); r++) {
      xml.append("<w:tr>");
      if (has(Habit.REPEATED_HEADER) && r < header) {
        xml.append("<w:trPr><w:tblHeader/></w:trPr>");
      }
      for (Position p : rows.get(r)) {
        if (p.firstColumn() || has(Habit.HORIZONTAL_MERGES)) {
          xml.append(cell(p, column, finer));
        }
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private String cell(Position p, int column, int finer) {
    SampleCell cell = p.cell();
    boolean merges = has(Habit.HORIZONTAL_MERGES);
    int span = merges ? 1 : cell.columns() * finer;
    StringBuilder xml =
        new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + column * span + "\" w:type=\"dxa\"/>");
    if (span > 1) {
      xml.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
    }
    if (merges && cell.columns() > 1) {
      xml.append(p.firstColumn() ? "<w:hMerge w:val=\"restart\"/>" : "<w:hMerge/>");
    }
    if (cell.rows() > 1) {
      xml.append(p.firstRow() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    xml.append("</w:tcPr>");
    boolean control = has(Habit.CONTENT_CONTROLS) && cell.isValue() && p.begins();
    xml.append(
        control
            ? "<w:sdt><w:sdtPr><w:id w:val=\"" + change++ + "\"/></w:sdtPr><w:sdtContent>"
            : "");
    List<String> lines = new ArrayList<>(List.of(p.textOnce().split("\n", -1)));
    lines.forEach(
        l -> xml.append(paragraph("<w:jc w:val=\"center\"/>", l, cell.isValue() && p.begins())));
    return xml.append(control ? "</w:sdtContent></w:sdt>" : "").append("</w:tc>").toString();
  }

  private String paragraph(String properties, String text) {
    return paragraph(properties, text, false);
  }

  private String paragraph(String properties, String text, boolean value) {
    StringBuilder runs = new StringBuilder();
    if (has(Habit.SPLIT_RUNS) && text.length() > 1) {
      int half = (text.length() + 1) / 2;
      runs.append(run(text.substring(0, half)))
          .append("<w:proofErr w:type=\"spellStart\"/>")
          .append(run(text.substring(half)));
    } else if (has(Habit.TRACKED_CHANGES) && value && text.length() > 1) {
      runs.append("<w:del w:id=\"")
          .append(change++)
          .append("\" w:author=\"a\"><w:r><w:delText>7</w:delText></w:r></w:del>")
          .append("<w:ins w:id=\"")
          .append(change++)
          .append("\" w:author=\"a\">")
          .append(run(text))
          .append("</w:ins>");
    } else if (!text.isEmpty()) {
      runs.append(run(text));
    }
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  private String run(String text) {
    return "<w:r><w:rPr><w:rFonts w:ascii=\""
        + font
        + "\" w:eastAsia=\""
        + font
        + "\"/></w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }
}
