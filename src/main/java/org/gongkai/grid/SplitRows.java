package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Cell;

/**
 * Makes one row of two where only the labels of groups are parted between them: programs that cut a
 * group's cell at a page break draw its border through the row beside it. A row in which no cell
 * begins is none: it is the strip that a page break leaves of the row above.
 */
final class SplitRows {
  private SplitRows() {}

  /**
   * Joins such rows; what stands in a cell stays as it is.
   *
   * @param cells of a grid, in any order; changed in place
   * @return how many rows are fewer
   */
  static int join(List<Cell> cells, int rows, int columns) {
    int fewer = 0;
    for (int row = rows - 1; row > 0; row--) {
      if (isSplit(cells, row, columns)) {
        join(cells, row);
        fewer++;
      }
    }
    return fewer;
  }

  /**
   * Whether no cell begins in a row; or all cells with the label and the values of the row above
   * reach over this one too, and the cells that begin here stand before them and go on below or are
   * blank.
   */
  private static boolean isSplit(List<Cell> cells, int row, int columns) {
    int before = 0;
    for (Cell cell : cells) {
      if (cell.row() == row) {
        before = Math.max(before, cell.lastColumn() + 1);
        if (cell.rowSpan() == 1 && !cell.text().isEmpty()) {
          return false;
        }
      }
    }
    if (before == 0) {
      return true;
    }
    int covered = 0;
    boolean label = false;
    boolean number = false;
    for (Cell cell : cells) {
      if (cell.column() >= before && cell.row() == row - 1 && cell.lastRow() == row) {
        covered += cell.columnSpan();
        label |= CellText.isLabel(cell.text());
        number |= CellText.isNumber(cell.text());
      }
    }
    return covered == columns - before && label && number;
  }

  private static void join(List<Cell> cells, int row) {
    List<Cell> joined = new ArrayList<>();
    for (Cell cell : cells) {
      boolean begins = cell.row() == row;
      if (begins && cell.rowSpan() == 1) {
        continue;
      }
      boolean over = cell.row() <= row && cell.lastRow() >= row;
      joined.add(
          cell.at(
              cell.row() > row ? cell.row() - 1 : cell.row(),
              cell.column(),
              over ? cell.rowSpan() - 1 : cell.rowSpan(),
              cell.columnSpan()));
    }
    cells.clear();
    cells.addAll(joined);
  }
}
