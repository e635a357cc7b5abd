package org.gongkai.extract;

import org.gongkai.document.Grid;

/**
 * How the cells of an observed table are arranged, which decides what can be inferred from their
 * order.
 */
enum Arrangement {
  /** Columns are positions. */
  LATTICE,
  /** Every row has a cell for every column, so that ordinals are positions. */
  FULL,
  /** Columns are positions inferred from aligned text; blank cells do not show. */
  ALIGNED,
  /** Rows are known, columns are ordinals, merged cells may be lost. */
  SEPARATED,
  /** Cells are known, blank ones included; rows are found by their labels. */
  RUN,
  /** Lines of text: blank cells do not show. */
  LINES;

  static Arrangement of(Grid.Fidelity fidelity) {
    return switch (fidelity) {
      case LATTICE -> LATTICE;
      case ALIGNED -> ALIGNED;
      case SEPARATED -> SEPARATED;
    };
  }

  /** Whether a column number says where the cell stands. */
  boolean positional() {
    return this == LATTICE || this == FULL || this == ALIGNED;
  }
}
