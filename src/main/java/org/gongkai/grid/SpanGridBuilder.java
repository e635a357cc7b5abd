package org.gongkai.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;

/**
 * Lays cells that carry spans on a grid, row by row, as browsers do (HTML Standard, "forming a
 * table"): each cell takes the first free slot of its row and covers what its spans say. Office
 * formats with explicit spans use the same rule.
 *
 * <p>Bad spans: a span below 1 counts as 1. A column span that would cover a slot taken from above
 * is cut short before it, so no two cells ever share a slot; the cell carries a doubt. Row spans
 * end with the table. Column spans are bounded to {@link #MAX_COLUMNS}, and a column in which no
 * cell begins, such as those of a lying {@code colspan=1000}, is dropped, so that a lying span
 * costs nothing.
 */
public final class SpanGridBuilder {

  /** The widest grid built; wider spans are cut. HTML itself stops at 1000. */
  public static final int MAX_COLUMNS = 1000;

  private final List<Cell> cells = new ArrayList<>();

  /** For each column, the first row below the current one that is free again. */
  private final int[] takenUntil = new int[MAX_COLUMNS + 1];

  private int row = -1;
  private int column;

  /** Begins the next row. */
  public SpanGridBuilder row() {
    row++;
    column = 0;
    return this;
  }

  /**
   * Puts a cell on the first free slot of the current row.
   *
   * @throws IllegalStateException before the first {@link #row()}
   */
  public SpanGridBuilder cell(String text, int rowSpan, int columnSpan, Place place) {
    return cell(text, rowSpan, columnSpan, List.of(place));
  }

  /** As {@link #cell(String, int, int, Place)} for a cell in several pieces. */
  public SpanGridBuilder cell(String text, int rowSpan, int columnSpan, List<Place> places) {
    if (row < 0) {
      throw new IllegalStateException("a cell before the first row");
    }
    while (column < MAX_COLUMNS && takenUntil[column] > row) {
      column++;
    }
    if (column >= MAX_COLUMNS) {
      return this;
    }
    int width = 1;
    int wanted = Math.min(Math.max(columnSpan, 1), MAX_COLUMNS - column);
    while (width < wanted && takenUntil[column + width] <= row) {
      width++;
    }
    int height = Math.max(rowSpan, 1);
    long end = Math.min((long) row + height, Integer.MAX_VALUE);
    for (int c = column; c < column + width; c++) {
      takenUntil[c] = (int) end;
    }
    String doubt =
        width < wanted ? "its column span runs into a cell that spans rows from above" : "";
    cells.add(new Cell(row, column, height, width, text, doubt, places));
    column += width;
    return this;
  }

  /**
   * As {@link #cell(String, int, int, Place)} for a cell that cannot be trusted.
   *
   * @param doubt why; it replaces any doubt of spans
   */
  public SpanGridBuilder doubtful(
      String text, int rowSpan, int columnSpan, Place place, String doubt) {
    int before = cells.size();
    cell(text, rowSpan, columnSpan, place);
    if (cells.size() > before) {
      cells.set(before, cells.get(before).doubted(doubt));
    }
    return this;
  }

  /** How many rows were begun. */
  public int rows() {
    return row + 1;
  }

  /** The grid, row spans cut at the last row and columns without a beginning dropped. */
  public Grid build(Grid.Fidelity fidelity, Place place) {
    int rows = row + 1;
    BitSet begins = new BitSet();
    for (Cell cell : cells) {
      begins.set(cell.column());
    }
    int[] rank = new int[MAX_COLUMNS + 1];
    for (int c = 0; c < MAX_COLUMNS; c++) {
      rank[c + 1] = rank[c] + (begins.get(c) ? 1 : 0);
    }
    List<Cell> laid = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      int first = rank[cell.column()];
      int width = rank[cell.column() + cell.columnSpan()] - first;
      int height = Math.min(cell.rowSpan(), rows - cell.row());
      laid.add(cell.at(cell.row(), first, height, width));
    }
    return new Grid(rows, begins.cardinality(), laid, fidelity, place);
  }
}
