package org.gongkai.extract;

/** What a label means in the forms. */
sealed interface Term {

  /** The code of the table in which the label stands. */
  String table();

  /** The label of a row with values of its own. */
  record Row(String table, String code) implements Term {}

  /**
   * The label of a column with values of its own; which forms print it is for the table's matcher
   * to ask.
   */
  record Column(String table, String code) implements Term {}

  /**
   * A heading over columns that belongs to a row of a table printed in one line, such as 未经复议直接起诉.
   */
  record LineRow(String table, String code) implements Term {}

  /** A merged cell to the left of rows. */
  record RowGroup(String table) implements Term {}

  /** A merged cell above columns. */
  record ColumnGroup(String table) implements Term {}

  /** The full-width heading of a block, such as 第二十条第（五）项. */
  record Article(String table, int block) implements Term {}

  /** The head cell above the row labels. */
  record Corner(String table) implements Term {}
}
