package org.gongkai.document;

import java.util.List;

/**
 * A table of cells on rows and columns. A cell that spans is listed once, at its top left slot.
 * Slots that no cell covers do not exist in the source: they are not blank cells.
 *
 * @param rows number of rows
 * @param columns number of columns of the widest row
 * @param cells in order of row, then column
 * @param fidelity how far the column numbers can be trusted
 * @param place where the table begins
 */
public record Grid(int rows, int columns, List<Cell> cells, Fidelity fidelity, Place place)
    implements Block {

  /** How a grid's columns came about, which says what a column number is worth. */
  public enum Fidelity {
    /**
     * From ruling lines, from cells with spans, or from text that stands so plainly under its
     * headings and beside its labels that nothing else is possible: a column number is a position.
     */
    LATTICE,
    /** From the alignment of text on a page without lines: a column number is an inference. */
    ALIGNED,
    /**
     * From separators in text: a cell's column is only its ordinal in the row, merged cells may be
     * lost.
     */
    SEPARATED
  }

  public Grid {
    cells = List.copyOf(cells);
    if (rows < 0 || columns < 0) {
      throw new IllegalArgumentException("a grid of " + rows + " by " + columns);
    }
  }

  /** The cells that begin in a row, in column order. */
  public List<Cell> row(int row) {
    return cells.stream().filter(c -> c.row() == row).toList();
  }
}
