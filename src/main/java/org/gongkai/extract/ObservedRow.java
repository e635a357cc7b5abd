package org.gongkai.extract;

import java.util.List;
import java.util.Optional;

/**
 * A row as it stands in the document, and what its labels make of it.
 *
 * @param kind what the row is
 * @param row the row of the form that its label names; present for {@code DATA}
 * @param article the block heading that it is; present for {@code ARTICLE}
 * @param similarity how surely the label was recognised, 0 to 1; 1 for rows without label
 * @param slots all cells that begin in the row
 * @param values the cells right of the label
 */
record ObservedRow(
    Kind kind,
    Optional<Term.Row> row,
    Optional<Term.Article> article,
    double similarity,
    List<Slot> slots,
    List<Slot> values) {

  enum Kind {
    /** A row of the form. */
    DATA,
    /** Labels of columns. */
    HEADER,
    /** The heading of a block. */
    ARTICLE,
    /** Values without a label. */
    UNLABELLED,
    /** Values behind a label that the forms do not have. */
    UNKNOWN,
    /** Nothing of the above. */
    OTHER
  }

  /** How many cells right of the label hold something. */
  int filled() {
    return (int) values.stream().filter(s -> !s.blank()).count();
  }

  /** Whether every cell right of the label could hold a value, and at least one holds a number. */
  boolean numeric() {
    return values.stream().allMatch(Slot::valueLike)
        && values.stream().anyMatch(s -> s.text() instanceof CellText.Number);
  }
}
