package org.gongkai.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.layout.SampleTable.Position;

/** Writes a report as DOCX. */
public final class DocxWriter {
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** Where headings and tables stand. */
  enum Style {
    PLAIN,
    /** The numerals of headings are not text but a numbered list. */
    NUMBERED_HEADINGS,
    /** Headings stand in text boxes. */
    HEADINGS_IN_TEXT_BOXES,
    /** Each table of the form is in the cell of a table of one cell. */
    NESTED_TABLES
  }

  private final Style style;

  private DocxWriter(Style style) {
    this.style = style;
  }

  static byte[] write(SampleReport report, Style style) {
    DocxWriter writer = new DocxWriter(style);
    Map<String, String> parts = new LinkedHashMap<>();
    String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    parts.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + types
            + "document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\""
            + types
            + "numbering+xml\"/></Types>");
    parts.put("_rels/.rels", relationship("officeDocument", "word/document.xml"));
    parts.put("word/_rels/document.xml.rels", relationship("numbering", "numbering.xml"));
    parts.put(
        "word/numbering.xml",
        XML
            + "<w:numbering "
            + NAMESPACES
            + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "</w:numbering>");
    parts.put("word/document.xml", writer.document(report));
    return zip(parts);
  }

  private static String relationship(String type, String target) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String document(SampleReport report) {
    StringBuilder xml = new StringBuilder(XML + "<w:document " + NAMESPACES + "><w:body>");
    xml.append(paragraph("<w:jc w:val=\"center\"/>", report.title()));
    xml.append(paragraph("", report.preface()));
    for (SampleSection section : report.sections()) {
      xml.append(heading(section.heading()));
      section.paragraphs().forEach(p -> xml.append(paragraph("", p)));
      section.table().ifPresent(t -> xml.append(placed(t)));
    }
    xml.append(paragraph("<w:jc w:val=\"right\"/>", report.issuer()));
    xml.append(paragraph("<w:jc w:val=\"right\"/>", report.date()));
    xml.append(
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1080\""
            + " w:bottom=\"1440\" w:left=\"1080\"/></w:sectPr>");
    return xml + "</w:body></w:document>";
  }

  private String heading(String heading) {
    return switch (style) {
      case NUMBERED_HEADINGS ->
          paragraph(
              "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
              heading.substring(heading.indexOf('、') + 1));
      case HEADINGS_IN_TEXT_BOXES ->
          "<w:p><w:r><w:pict><v:shape style=\"width:300pt;height:30pt\"><v:textbox><w:txbxContent>"
              + paragraph("", heading)
              + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
      case PLAIN, NESTED_TABLES -> paragraph("", heading);
    };
  }

  private String placed(SampleTable table) {
    if (style != Style.NESTED_TABLES) {
      return table(table, 9600);
    }
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9700\"/></w:tblGrid><w:tr><w:tc>"
        + table(table, 9600)
        + "<w:p/></w:tc></w:tr></w:tbl><w:p/>";
  }

  private static String table(SampleTable table, int twips) {
    StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>");
    for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append("<w:").append(edge).append(" w:val=\"single\" w:sz=\"4\" w:color=\"000000\"/>");
    }
    xml.append("</w:tblBorders></w:tblPr><w:tblGrid>");
    int column = twips / table.width();
    xml.append(("<w:gridCol w:w=\"" + column + "\"/>").repeat(table.width()));
    xml.append("</w:tblGrid>");
    for (List<Position> row : table.positions()) {
      xml.append("<w:tr>");
      for (Position p : row) {
        if (p.firstColumn()) {
          int width = column * p.cell().columns();
          xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
          if (p.cell().columns() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(p.cell().columns()).append("\"/>");
          }
          if (p.cell().rows() > 1) {
            xml.append(p.firstRow() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
          }
          xml.append("</w:tcPr>").append(paragraph("", p.textOnce())).append("</w:tc>");
        }
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>"
        + properties
        + "</w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"Noto Sans CJK SC\"/></w:rPr>"
        + "<w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r></w:p>";
  }
}
