package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Cell;

/**
 * The labels that meet at a cell of a grid: the nearest ones to its left and the nearest ones above
 * it. They say what a value is whatever way the table is turned: its rows as columns, its blocks
 * one below the other or side by side.
 */
final class CrossLabels {
  private final ObservedTable.Cover cover;

  CrossLabels(ObservedTable.Cover cover) {
    this.cover = cover;
  }

  /** The labels above a position, the lowest first, up to the values of whatever stands above. */
  List<String> above(int row, int column) {
    List<Cell> cells = new ArrayList<>();
    for (int r = row - 1; r >= 0; r--) {
      cover.at(r, column).ifPresent(cells::add);
    }
    return nearest(cells);
  }

  /**
   * The labels left of a position, the nearest first, up to the values of whatever stands there.
   */
  List<String> left(int row, int column) {
    List<Cell> cells = new ArrayList<>();
    for (int c = column - 1; c >= 0; c--) {
      cover.at(row, c).ifPresent(cells::add);
    }
    return nearest(cells);
  }

  /** The first unbroken stretch of labels; blank cells neither break it nor belong to it. */
  private static List<String> nearest(List<Cell> cells) {
    List<String> labels = new ArrayList<>();
    Cell before = null;
    for (Cell cell : cells) {
      // One cell may cover several positions.
      if (cell == before || cell.text().isBlank()) {
        continue;
      }
      before = cell;
      if (!CellText.of(cell.text()).valueLike()) {
        labels.add(cell.text());
      } else if (!labels.isEmpty()) {
        break;
      }
    }
    return labels;
  }
}
