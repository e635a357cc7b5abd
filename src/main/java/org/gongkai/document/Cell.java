package org.gongkai.document;

import java.util.List;

/**
 * One cell of a grid or of a run.
 *
 * @param row first row, from 0
 * @param column first column, from 0; in a {@link CellRun} the ordinal in the run
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param text the text as printed, lines separated by {@code \n}, outer white space removed; empty
 *     when nothing is in it
 * @param doubt why the text cannot be trusted to belong to this cell, for example a number that
 *     lies across two columns; empty when there is no doubt
 * @param places the pieces of the cell in the source, more than one when a page break cuts it;
 *     never empty
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    String doubt,
    List<Place> places) {

  public Cell {
    places = List.copyOf(places);
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1 || places.isEmpty()) {
      throw new IllegalArgumentException(
          "cell at " + row + "," + column + " spanning " + rowSpan + "x" + columnSpan);
    }
  }

  /** A cell in one piece and without doubt. */
  public static Cell of(
      int row, int column, int rowSpan, int columnSpan, String text, Place place) {
    return new Cell(row, column, rowSpan, columnSpan, text, "", List.of(place));
  }

  /** The same cell with a doubt, unless it has one. */
  public Cell doubted(String why) {
    return doubt.isEmpty() ? new Cell(row, column, rowSpan, columnSpan, text, why, places) : this;
  }

  /** The same cell on other slots. */
  public Cell at(int newRow, int newColumn, int newRowSpan, int newColumnSpan) {
    return new Cell(newRow, newColumn, newRowSpan, newColumnSpan, text, doubt, places);
  }

  /** Where the cell begins. */
  public Place place() {
    return places.get(0);
  }

  /** The last column covered. */
  public int lastColumn() {
    return column + columnSpan - 1;
  }

  /** The last row covered. */
  public int lastRow() {
    return row + rowSpan - 1;
  }
}
