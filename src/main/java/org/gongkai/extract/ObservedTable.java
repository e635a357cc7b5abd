package org.gongkai.extract;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.Cell;

/**
 * Rows that stand together in the document.
 *
 * @param block ordinal of the block of the document in which they begin
 * @param caption the short line of text right above; empty when there is none
 * @param arrangement how the cells are arranged
 * @param rows in order
 * @param cells the cells of the grid by row and column, for what covers a position; empty for runs
 *     and lines
 */
record ObservedTable(
    int block,
    String caption,
    Arrangement arrangement,
    List<ObservedRow> rows,
    Optional<Cover> cells) {

  ObservedTable {
    rows = List.copyOf(rows);
  }

  /** Which cell covers each position of a grid. */
  static final class Cover {
    private final Cell[][] covering;

    Cover(int rows, int columns, List<Cell> cells) {
      covering = new Cell[rows][columns];
      for (Cell cell : cells) {
        for (int r = cell.row(); r <= cell.lastRow() && r < rows; r++) {
          for (int c = cell.column(); c <= cell.lastColumn() && c < columns; c++) {
            covering[r][c] = cell;
          }
        }
      }
    }

    int columns() {
      return covering.length == 0 ? 0 : covering[0].length;
    }

    /** The cell that covers a position; empty where there is none. */
    Optional<Cell> at(int row, int column) {
      return Optional.ofNullable(covering[row][column]);
    }
  }
}
