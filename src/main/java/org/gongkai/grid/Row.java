package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Place;

/**
 * A row of an aligned table while words are still being put into it. A second value for a column
 * never joins the first: it goes into a row of its own below, with a doubt.
 */
final class Row {

  private static final String CROWDED = "another value stands in the same column of this row";

  private static final String LABEL =
      "which lines are this row's label does not show, and so not which row its values are";

  private int distrustedFrom = Integer.MAX_VALUE;

  private final List<List<Piece>> columns = new ArrayList<>();
  private final int[] spans;
  private final List<Piece> crowded = new ArrayList<>();
  private final List<Place> emptyAt = new ArrayList<>();
  private String emptyDoubt = "";
  private int filledFrom;

  private record Piece(int line, int column, Word word, String doubt) {}

  Row(int width) {
    this.spans = new int[width];
    for (int i = 0; i < width; i++) {
      columns.add(new ArrayList<>());
    }
  }

  void put(int line, int column, int span, Word word, String doubt) {
    List<Piece> there = columns.get(column);
    if (ValueText.isValue(word.text())
        && there.stream().anyMatch(p -> ValueText.isValue(p.word().text()))) {
      crowded.add(new Piece(line, column, word, CROWDED));
      return;
    }
    there.add(new Piece(line, column, word, doubt));
    spans[column] = Math.max(spans[column], span);
  }

  /**
   * The column of a label's piece: that of the one piece on another line that it stands above or
   * below, since no two cells of a row do. Centred lines of one label begin at different places.
   *
   * @param column its column when it stands so to none or to several
   */
  int columnOf(int line, Word word, int column) {
    int found = -1;
    for (int c = 0; c < columns.size(); c++) {
      for (Piece piece : columns.get(c)) {
        if (piece.line() != line && isInLine(piece.word(), word)) {
          if (found >= 0 && found != c) {
            return column;
          }
          found = c;
        }
      }
    }
    return found < 0 ? column : found;
  }

  private static boolean isInLine(Word a, Word b) {
    double common = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    return common > Math.min(a.right() - a.left(), b.right() - b.left()) / 2;
  }

  /**
   * The columns from one on exist in this row even where nothing is printed in them.
   *
   * @param doubt why they may not be blank, or empty
   */
  void fillFrom(int column, Place place, String doubt) {
    emptyDoubt = doubt;
    filledFrom = column;
    emptyAt.clear();
    emptyAt.add(place);
  }

  /** The cells from a column on may be another row's. */
  void distrust(int column) {
    distrustedFrom = column;
  }

  /** Adds the cells of this row and answers how many rows they make. */
  int cells(int row, List<Cell> cells) {
    int next = 0;
    Place near = emptyAt.isEmpty() ? new Place.Untracked() : emptyAt.get(0);
    for (int c = 0; c < columns.size(); c++) {
      List<Piece> pieces = columns.get(c);
      if (!pieces.isEmpty()) {
        int span = 1;
        while (span < spans[c] && columns.get(c + span).isEmpty()) {
          span++;
        }
        Cell cell = cell(row, c, span, pieces);
        cells.add(cell);
        near = cell.place();
        next = c + span;
      } else if (c >= next && !emptyAt.isEmpty() && c >= filledFrom) {
        String doubt = c >= distrustedFrom ? LABEL : emptyDoubt;
        cells.add(new Cell(row, c, 1, 1, "", doubt, List.of(near)));
      }
    }
    for (int i = 0; i < crowded.size(); i++) {
      cells.add(cell(row + 1 + i, crowded.get(i).column(), 1, List.of(crowded.get(i))));
    }
    return 1 + crowded.size();
  }

  private Cell cell(int row, int column, int span, List<Piece> pieces) {
    List<Piece> inOrder = pieces.stream().sorted(Comparator.comparingInt(Piece::line)).toList();
    StringBuilder text = new StringBuilder();
    String doubt = column >= distrustedFrom ? LABEL : "";
    int line = inOrder.get(0).line();
    for (Piece piece : inOrder) {
      if (text.length() > 0) {
        text.append(piece.line() == line ? ' ' : '\n');
      }
      text.append(piece.word().text());
      line = piece.line();
      doubt = doubt.isEmpty() ? piece.doubt() : doubt;
    }
    List<Place> places = inOrder.stream().map(p -> p.word().place()).toList();
    return new Cell(row, column, 1, span, text.toString(), doubt, places);
  }
}
