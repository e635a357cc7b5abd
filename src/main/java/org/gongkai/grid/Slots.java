package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.grid.RulingGrid.RuledCell;

/** Joins the slots of an arrangement of lines into rectangular cells. */
final class Slots {
  private final boolean[][] above;
  private final boolean[][] before;
  private final int rows;
  private final int columns;
  private final boolean framedLeft;
  private final boolean framedRight;
  private final int[][] owner;
  private final List<RuledCell> cells = new ArrayList<>();

  /**
   * @param above whether a line is drawn over each slot, with one more row for the last line
   * @param before whether a line is drawn left of each slot, with one more column for the last line
   */
  Slots(boolean[][] above, boolean[][] before) {
    this.above = above;
    this.before = before;
    this.rows = before.length;
    this.columns = above[0].length;
    this.framedLeft = drawn(0, rows, 0);
    this.framedRight = drawn(0, rows, columns);
    this.owner = new int[rows][columns];
    for (int[] row : owner) {
      Arrays.fill(row, -1);
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (owner[r][c] < 0) {
          take(r, c);
        }
      }
    }
  }

  /** For each slot the index of its cell. */
  int[][] owner() {
    return owner;
  }

  List<RuledCell> cells() {
    return cells;
  }

  /** The cell from a free top left slot: as wide as no line stops it, then as deep. */
  private void take(int row, int column) {
    int right = column + 1;
    while (right < columns && !before[row][right] && owner[row][right] < 0) {
      right++;
    }
    int below = row + 1;
    while (below < rows && open(below, column, right)) {
      below++;
    }
    for (int r = row; r < below; r++) {
      Arrays.fill(owner[r], column, right, cells.size());
    }
    cells.add(
        new RuledCell(
            row,
            column,
            below - row,
            right - column,
            ruled(row, column, right),
            ruled(below, column, right),
            beside(row, below, column, right)));
  }

  /** Whether no line closes a cell at a side of the table where one closes another row. */
  private boolean beside(int row, int below, int left, int right) {
    return left == 0 && framedLeft && !drawn(row, below, 0)
        || right == columns && framedRight && !drawn(row, below, columns);
  }

  private boolean drawn(int from, int to, int line) {
    for (int r = from; r < to; r++) {
      if (before[r][line]) {
        return true;
      }
    }
    return false;
  }

  private boolean ruled(int line, int left, int right) {
    for (int c = left; c < right; c++) {
      if (!above[line][c]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row continues the cell above it between two column lines. */
  private boolean open(int row, int left, int right) {
    for (int c = left; c < right; c++) {
      if (above[row][c] || owner[row][c] >= 0 || (c > left && before[row][c])) {
        return false;
      }
    }
    return true;
  }
}
