package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Place;

/**
 * A cell of a table that may go on across a page break.
 *
 * @param cell the cell as it stands on its page
 * @param room how much more its last line of text could take, in characters of that text's size; 0
 *     without text
 * @param ruledAbove whether a line is drawn over it
 * @param ruledBelow whether a line is drawn under it
 */
public record PieceCell(Cell cell, double room, boolean ruledAbove, boolean ruledBelow) {

  String text() {
    return cell.text();
  }

  boolean sameColumns(PieceCell other) {
    return cell.column() == other.cell.column() && cell.columnSpan() == other.cell.columnSpan();
  }

  /** The same cell on other slots. */
  PieceCell at(int row, int column, int rowSpan, int columnSpan) {
    return new PieceCell(cell.at(row, column, rowSpan, columnSpan), room, ruledAbove, ruledBelow);
  }

  PieceCell lowered(int rows) {
    return at(cell.row() + rows, cell.column(), cell.rowSpan(), cell.columnSpan());
  }

  /** This cell over so many rows. */
  PieceCell spanning(int rows) {
    return at(cell.row(), cell.column(), rows, cell.columnSpan());
  }

  /** The same cell with a doubt, unless it has one. */
  PieceCell doubted(String doubt) {
    return new PieceCell(cell.doubted(doubt), room, ruledAbove, ruledBelow);
  }

  /** This cell and its continuation on the next page. */
  PieceCell continuedBy(PieceCell lower, int rowSpan) {
    Cell b = lower.cell;
    boolean both = !cell.text().isEmpty() && !b.text().isEmpty();
    List<Place> places = new ArrayList<>(cell.places());
    places.addAll(b.places());
    Cell joined =
        new Cell(
            cell.row(),
            cell.column(),
            rowSpan,
            cell.columnSpan(),
            BrokenNumber.mended(cell.text() + (both ? "\n" : "") + b.text()),
            cell.doubt().isEmpty() ? b.doubt() : cell.doubt(),
            places);
    return new PieceCell(
        joined, b.text().isEmpty() ? room : lower.room, ruledAbove, lower.ruledBelow);
  }

  /** This cell with a word below its text. */
  PieceCell endingWith(Word word) {
    return withText(cell.text().isEmpty() ? word.text() : cell.text() + "\n" + word.text(), word);
  }

  /** This cell with a word above its text. */
  PieceCell beginningWith(Word word) {
    return withText(cell.text().isEmpty() ? word.text() : word.text() + "\n" + cell.text(), word);
  }

  private PieceCell withText(String text, Word word) {
    List<Place> places = new ArrayList<>(cell.places());
    places.add(word.place());
    Cell longer =
        new Cell(
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            text,
            cell.doubt(),
            places);
    return new PieceCell(longer, room, ruledAbove, ruledBelow);
  }

  /** This cell, known to go on below, whatever line is drawn there. */
  PieceCell openBelow() {
    return new PieceCell(cell, 0, ruledAbove, false);
  }

  /** This cell, known to begin above, whatever line is drawn there. */
  PieceCell openAbove() {
    return new PieceCell(cell, room, false, ruledBelow);
  }
}
