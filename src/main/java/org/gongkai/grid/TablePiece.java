package org.gongkai.grid;

import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Place;

/**
 * The part of a table that stands on one page.
 *
 * @param columnLines x of the column lines in points, one more than columns
 * @param rows number of rows
 * @param cells in order of row, then column
 * @param room for each cell, how much wider the cell is than its last line of text, in characters
 *     of that text's size; 0 for a cell without text
 * @param closedTop whether the first row has a line above it
 * @param closedBottom whether the last row has a line below it
 * @param place the whole piece
 */
public record TablePiece(
    List<Double> columnLines,
    int rows,
    List<Cell> cells,
    List<Double> room,
    boolean closedTop,
    boolean closedBottom,
    Place place) {
  public TablePiece {
    columnLines = List.copyOf(columnLines);
    cells = List.copyOf(cells);
    room = List.copyOf(room);
  }
}
