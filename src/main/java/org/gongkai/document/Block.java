package org.gongkai.document;

/** One piece of a document, in reading order. */
public sealed interface Block permits Paragraph, Grid, CellRun {

  /** Where the block begins in the source. */
  Place place();
}
