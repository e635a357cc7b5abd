package org.gongkai.corpus;

/** What a house style asks of the filings that it lays out. */
enum Wish {
  /** Blank cells would not show. */
  NO_BLANKS,
  /** Some cells must be blank, since that is what the style is about. */
  BLANKS,
  /** A cell is one line. */
  NO_LINE_BREAKS,
  /** Columns are narrow: a wide number would be cut. */
  SHORT_NUMBERS,
  /** No running text beside the tables but what the sections need. */
  NO_ASIDES,
  /** Headings as the form words them, since the style does something to them itself. */
  PLAIN_HEADINGS,
  /** The title is on the page or in its head, whatever the wording. */
  TITLE,
  /** The head of the file declares the title, also where the text has none. */
  DECLARES,
  /**
   * The page says when it was put up, which is all that tells the date of a filing without
   * signature.
   */
  DATED,
  /** Nothing stands between title and section one. */
  NO_LEAD,
  /** A signature, since nothing else tells where the report ends. */
  SIGNATURE,
  /** The statistics table of 2014 to 2018. */
  STATISTICS,
  /** The tables are pictures or were dropped. */
  TABLES_LOST,
  /** Traditional characters. */
  TRADITIONAL
}
