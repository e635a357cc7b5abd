package org.gongkai.document;

import java.util.List;

/**
 * Cells in reading order whose boundaries are marked and whose rows are not: text extracted with
 * one cell a line and a separator after each.
 *
 * @param cells in reading order; {@code row} is 0 and {@code column} the ordinal
 * @param place where the run begins
 */
public record CellRun(List<Cell> cells, Place place) implements Block {
  public CellRun {
    cells = List.copyOf(cells);
  }
}
