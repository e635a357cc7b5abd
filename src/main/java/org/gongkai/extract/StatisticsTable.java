package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Cell;

/**
 * An indicator table, or a piece of one.
 *
 * @param header its columns
 * @param printed whether the header stands in the piece itself
 * @param width of the grid that holds it, in columns; 0 when it is in none
 * @param rows in order
 * @param cells all its cells, header and all
 */
record StatisticsTable(
    StatisticsHeader header,
    boolean printed,
    int width,
    List<StatisticsRow> rows,
    List<Cell> cells) {

  StatisticsTable {
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
  }

  /** This table with the rows of its next piece. */
  StatisticsTable with(StatisticsTable next) {
    List<StatisticsRow> allRows = new ArrayList<>(rows);
    allRows.addAll(next.rows);
    List<Cell> allCells = new ArrayList<>(cells);
    allCells.addAll(next.cells);
    return new StatisticsTable(header, printed, next.width, allRows, allCells);
  }

  /** Whether another piece has the same columns of values and repeats none of the rows. */
  boolean continuedBy(StatisticsTable next) {
    List<String> labels = rows.stream().map(r -> r.label().key()).toList();
    long repeated = next.rows.stream().filter(r -> labels.contains(r.label().key())).count();
    return header.columns().equals(next.header.columns()) && 2 * repeated < next.rows.size();
  }
}
