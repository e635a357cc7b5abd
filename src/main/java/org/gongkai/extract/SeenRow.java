package org.gongkai.extract;

import java.util.Optional;

/**
 * One row of the document in the sequence of a table's rows.
 *
 * @param code the row of the form that its label names; empty when none does
 * @param standing what may be made of it
 * @param row the row with its values
 */
record SeenRow(Optional<String> code, Standing standing, RowObservation row) {

  enum Standing {
    /** A label names it. */
    NAMED,
    /** No label names it, but its values are told apart: its place may. */
    PLACEABLE,
    /** Neither label nor values are understood. */
    STRANGER
  }
}
