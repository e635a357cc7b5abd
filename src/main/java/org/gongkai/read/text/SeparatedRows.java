package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;

/** Gathers the rows of a table whose cells are told apart by separators. */
final class SeparatedRows {
  private final List<Cell> cells = new ArrayList<>();
  private int row = -1;
  private int column;
  private int columns;

  void beginRow() {
    row++;
    column = 0;
  }

  void cell(String text, Place place) {
    cells.add(Cell.of(row, column, 1, 1, text, place));
    column++;
    columns = Math.max(columns, column);
  }

  /** The last cell begun goes on in another line of the source. */
  void continueCell(String text) {
    Cell last = cells.remove(cells.size() - 1);
    String joined = last.text().isEmpty() ? text : last.text() + "\n" + text;
    cells.add(Cell.of(last.row(), last.column(), 1, 1, joined, last.place()));
  }

  /** The last cell begun may not be whole. */
  void doubtCell(String doubt) {
    Cell last = cells.remove(cells.size() - 1);
    cells.add(last.doubted(doubt));
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  int rows() {
    return row + 1;
  }

  List<Cell> cells() {
    return cells;
  }

  /** The grid; at least one cell must have been given. */
  Grid grid() {
    return new Grid(row + 1, columns, cells, Grid.Fidelity.SEPARATED, cells.get(0).place());
  }
}
