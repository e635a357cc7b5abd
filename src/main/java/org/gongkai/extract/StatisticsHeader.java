package org.gongkai.extract;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.Cell;

/**
 * The columns of an indicator table.
 *
 * @param heads the columns in order, that of the labels among them
 * @param strong whether its words occur above indicators only
 * @param certainty 1 for printed columns, less for columns that nothing names; 0 when they are more
 *     or fewer than they should be, and no value can be given to any
 */
record StatisticsHeader(List<Head> heads, boolean strong, double certainty) {

  /** What stands in a column. */
  enum Kind {
    INDICATOR,
    UNIT,
    /** Codes or ordinals. */
    ORDINAL,
    VALUE,
    REMARK,
    /** Nothing: the header has a blank cell there. */
    NONE
  }

  /**
   * A column.
   *
   * @param column its key in the output; empty for columns without values
   * @param first first column of the grid, or ordinal
   * @param last last column
   */
  record Head(Kind kind, String column, int first, int last) {

    /** Whether a cell covers any of the column. */
    boolean meets(Cell cell) {
      return cell.column() <= last && cell.lastColumn() >= first;
    }
  }

  StatisticsHeader {
    heads = List.copyOf(heads);
  }

  Optional<Head> head(Kind kind) {
    return heads.stream().filter(h -> h.kind() == kind).findFirst();
  }

  Head indicator() {
    return head(Kind.INDICATOR).orElseThrow();
  }

  List<Head> values() {
    return heads.stream().filter(h -> h.kind() == Kind.VALUE).toList();
  }

  /** The keys of the columns of values. */
  List<String> columns() {
    return values().stream().map(Head::column).toList();
  }

  boolean hasUnits() {
    return head(Kind.UNIT).isPresent();
  }

  /** The columns right of another. */
  List<Head> after(Head head) {
    return heads.subList(heads.indexOf(head) + 1, heads.size());
  }

  /** The columns behind the label. */
  List<Head> behindLabel() {
    return after(indicator());
  }
}
