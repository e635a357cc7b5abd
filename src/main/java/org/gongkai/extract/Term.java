package org.gongkai.extract;

/**
 * What a label means in the forms. The vocabulary makes each meaning once, so meanings are the same
 * only if they are the same object. (Records would do, but linking the methods of that many records
 * takes a noticeable part of a cold start.)
 */
abstract sealed class Term {
  private final String table;

  private Term(String table) {
    this.table = table;
  }

  /** The code of the table in which the label stands. */
  final String table() {
    return table;
  }

  /** A label that stands for a row or a column with a code. */
  abstract static sealed class Coded extends Term {
    private final String code;

    private Coded(String table, String code) {
      super(table);
      this.code = code;
    }

    /** The code of the row or column. */
    final String code() {
      return code;
    }
  }

  /** The label of a row with values of its own. */
  static final class Row extends Coded {
    private final int number;

    Row(String table, String code, int number) {
      super(table, code);
      this.number = number;
    }

    /** The number that the form prints in front of the label; 0 when it prints none. */
    int number() {
      return number;
    }
  }

  /**
   * The label of a column with values of its own; which forms print it is for the table's matcher
   * to ask.
   */
  static final class Column extends Coded {
    Column(String table, String code) {
      super(table, code);
    }
  }

  /**
   * A heading over columns that belongs to a row of a table printed in one line, such as 未经复议直接起诉.
   */
  static final class LineRow extends Coded {
    LineRow(String table, String code) {
      super(table, code);
    }
  }

  /** A merged cell to the left of rows. */
  static final class RowGroup extends Term {
    RowGroup(String table) {
      super(table);
    }
  }

  /** A merged cell above columns. */
  static final class ColumnGroup extends Term {
    ColumnGroup(String table) {
      super(table);
    }
  }

  /** The full-width heading of a block, such as 第二十条第（五）项. */
  static final class Article extends Term {
    Article(String table) {
      super(table);
    }
  }

  /** The head cell above the row labels. */
  static final class Corner extends Term {
    Corner(String table) {
      super(table);
    }
  }
}
