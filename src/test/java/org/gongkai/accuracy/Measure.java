package org.gongkai.accuracy;

/** What is counted; each is a number of hits out of a number of cases. */
enum Measure {
  /** Documents of which every number is read and right, and no other number comes out. */
  NUMBERS("documents with every number right"),
  /** Cells of the form whose state and number are those of the document. */
  CELLS("cells exact"),
  /** Cells without a number (blank or marked) that come out in the same state. */
  EMPTIES("empties kept"),
  /** Cells of rows under merged labels of groups that are exact. */
  SPANS("spans right"),
  /** Cells that are exact in documents where a page break cuts a table. */
  JOINS("joins right"),
  /** Documents whose sections are all found, in order, with their keys, numerals and headings. */
  SECTIONS("sections right"),
  /** Sections whose running text is the document's, white space aside. */
  TEXTS("texts right"),
  /** Documents whose title is right, white space aside. */
  TITLE("titles right"),
  /** Documents whose year is right. */
  YEAR("years right"),
  /** Documents whose issuer is right. */
  ISSUER("issuers right"),
  /** Documents whose date is right. */
  DATE("dates right"),
  /** Mistakes seeded in filings that are found: the rule, at its first cell. */
  RULES("rules fired");

  /** As tables head it. */
  final String heading;

  Measure(String heading) {
    this.heading = heading;
  }
}
