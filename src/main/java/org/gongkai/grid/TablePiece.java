package org.gongkai.grid;

import java.util.List;
import org.gongkai.document.Place;

/**
 * The part of a table that stands on one page.
 *
 * @param columnLines x of the column lines in points, one more than columns
 * @param rows number of rows
 * @param cells in order of row, then column
 * @param place the whole piece
 */
public record TablePiece(List<Double> columnLines, int rows, List<PieceCell> cells, Place place) {
  public TablePiece {
    columnLines = List.copyOf(columnLines);
    cells = List.copyOf(cells);
  }
}
