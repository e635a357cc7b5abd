package org.gongkai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table as the form prints it. Its cells cover every position of the grid exactly once.
 *
 * @param code the code of the table of the form
 * @param columnTwips the widths of the grid columns, in twentieths of a point
 * @param headerRows how many rows at the top name the columns, to be repeated on each page
 * @param rows from the top
 */
public record PrintedTable(
    String code, List<Integer> columnTwips, int headerRows, List<PrintedRow> rows) {

  public PrintedTable {
    columnTwips = List.copyOf(columnTwips);
    rows = List.copyOf(rows);
  }

  /**
   * A cell as one row meets it.
   *
   * @param begins whether the cell begins in this row, and does not come down from one above
   */
  public record Slot(PrintedCell cell, boolean begins) {}

  /** The width of the whole table, in twentieths of a point. */
  public int widthTwips() {
    return columnTwips.stream().mapToInt(Integer::intValue).sum();
  }

  /** The width of a cell, in twentieths of a point. */
  public int widthTwips(PrintedCell cell) {
    return columnTwips.subList(cell.column(), cell.endColumn()).stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** The size of a cell's text in points: smaller where a number would not fit on its line. */
  public double points(PrintedCell cell) {
    return cell.kind() == PrintedCell.Kind.VALUE
        ? TextFit.pointsIn(cell.text(), widthTwips(cell))
        : TextFit.POINTS;
  }

  /** For each row the cells that cover it, from left to right, those from rows above included. */
  public List<List<Slot>> slots() {
    List<List<Slot>> slots = new ArrayList<>();
    rows.forEach(row -> slots.add(new ArrayList<>()));
    for (int r = 0; r < rows.size(); r++) {
      for (PrintedCell cell : rows.get(r).cells()) {
        for (int covered = r; covered < r + cell.rowSpan(); covered++) {
          slots.get(covered).add(new Slot(cell, covered == r));
        }
      }
    }
    slots.forEach(row -> row.sort(Comparator.comparingInt(slot -> slot.cell().column())));
    return slots;
  }

  /**
   * The table in pieces, as pages take it: each piece begins with the heading rows, and a cell that
   * goes on from the piece before stands there again, with its text.
   *
   * @param cuts the rows before which it is cut, in order, none of them a heading row
   */
  public List<PrintedTable> cut(List<Integer> cuts) {
    List<PrintedTable> pieces = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      pieces.add(piece(from, cut));
      from = cut;
    }
    pieces.add(piece(from, rows.size()));
    return pieces;
  }

  private PrintedTable piece(int from, int to) {
    List<PrintedRow> pieceRows = new ArrayList<>(rows.subList(0, from == 0 ? 0 : headerRows));
    for (int r = from; r < to; r++) {
      List<PrintedCell> cells = new ArrayList<>();
      for (int above = r == from ? 0 : r; above <= r; above++) {
        for (PrintedCell cell : rows.get(above).cells()) {
          int end = Math.min(above + cell.rowSpan(), to);
          if (end > r) {
            cells.add(cell.withRowSpan(end - r));
          }
        }
      }
      cells.sort(Comparator.comparingInt(PrintedCell::column));
      pieceRows.add(new PrintedRow(rows.get(r).minHeightTwips(), cells));
    }
    return new PrintedTable(code, columnTwips, headerRows, pieceRows);
  }
}
