package org.gongkai.layout;

/**
 * The families of formats, by how a line break and a raised character are written inside a cell.
 */
enum Family {
  TEXT("\n", "", ""),
  HTML("<br/>", "<sup>", "</sup>"),
  DOCX(
      "</w:t><w:br/><w:t xml:space=\"preserve\">",
      "</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>",
      "</w:t></w:r><w:r><w:t xml:space=\"preserve\">"),
  WORKBOOK("\n", "", ""),
  PDF("<br/>", "<sup>", "</sup>"),
  OFD("\n", "", "");

  /** Stands in a spoilt cell for a line break, until the family of its format is known. */
  static final String BREAK = "\uE010";

  /** Stands before characters that are set raised. */
  static final String RAISED = "\uE011";

  /** Stands behind characters that are set raised. */
  static final String LOWERED = "\uE012";

  private final String lineBreak;
  private final String raised;
  private final String lowered;

  Family(String lineBreak, String raised, String lowered) {
    this.lineBreak = lineBreak;
    this.raised = raised;
    this.lowered = lowered;
  }

  /** The report with line breaks and raised characters as this family writes them. */
  SampleReport marked(SampleReport report) {
    return report.mapTables(t -> t.map(c -> c.withText(marked(c.text()))));
  }

  private String marked(String text) {
    return text.replace(BREAK, lineBreak).replace(RAISED, raised).replace(LOWERED, lowered);
  }
}
