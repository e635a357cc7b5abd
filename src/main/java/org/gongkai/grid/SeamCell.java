package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Place;

/**
 * A cell while pieces are joined.
 *
 * @param cell its columns are those of the joined table
 * @param room see {@link TablePiece#room()}
 */
record SeamCell(Cell cell, double room) {

  String text() {
    return cell.text();
  }

  boolean sameColumns(SeamCell other) {
    return cell.column() == other.cell.column() && cell.columnSpan() == other.cell.columnSpan();
  }

  SeamCell lowered(int rows) {
    Cell c = cell;
    return new SeamCell(
        new Cell(
            c.row() + rows,
            c.column(),
            c.rowSpan(),
            c.columnSpan(),
            c.text(),
            c.doubt(),
            c.places()),
        room);
  }

  /** This cell and its continuation on the next page. */
  SeamCell continuedBy(SeamCell lower, int rowSpan) {
    Cell b = lower.cell;
    boolean both = !cell.text().isEmpty() && !b.text().isEmpty();
    List<Place> places = new ArrayList<>(cell.places());
    places.addAll(b.places());
    return new SeamCell(
        new Cell(
            cell.row(),
            cell.column(),
            rowSpan,
            cell.columnSpan(),
            cell.text() + (both ? "\n" : "") + b.text(),
            cell.doubt().isEmpty() ? b.doubt() : cell.doubt(),
            places),
        b.text().isEmpty() ? room : lower.room);
  }
}
