package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives back to their cells the lines of text that a page break left outside the frame of a table.
 *
 * <p>Programs that lay out a merged cell whole and cut it afterwards paint its words where the
 * frame has ended already, or has not begun: below the last row of a page, above the first of the
 * next, or beside rows that lack the columns of the cell. Such a line stands between the lines of
 * one column, beside labels of single rows. Whatever stands otherwise is text of its own.
 */
public final class CutLabels {
  /** How far text may reach over the line of its column, in points. */
  private static final double OVER = 1;

  private final TablePiece upper;
  private final TablePiece lower;
  private final List<PieceCell> above;
  private final List<PieceCell> below;

  private CutLabels(TablePiece upper, TablePiece lower) {
    this.upper = upper;
    this.lower = lower;
    this.above = new ArrayList<>(upper.cells());
    this.below = new ArrayList<>(lower.cells());
  }

  /** The two pieces around a page break, with the lines outside them in their cells. */
  public record Joined(TablePiece upper, TablePiece lower) {}

  /**
   * Puts lines into the cells that they belong to.
   *
   * @param upper the piece above the page break
   * @param under the words outside it on its page
   * @param lower the piece below the page break, which continues it
   * @param over the words above it on its page
   * @return empty when one of the words belongs to no cell
   */
  public static Optional<Joined> join(
      TablePiece upper, List<Word> under, TablePiece lower, List<Word> over) {
    CutLabels labels = new CutLabels(upper, lower);
    boolean all = true;
    for (Word word : under) {
      all &= labels.place(word, true);
    }
    for (int i = over.size() - 1; i >= 0; i--) {
      all &= labels.place(over.get(i), false);
    }
    return all ? Optional.of(labels.joined()) : Optional.empty();
  }

  private Joined joined() {
    return new Joined(
        new TablePiece(upper.columnLines(), upper.rows(), above, upper.place()),
        new TablePiece(lower.columnLines(), lower.rows(), below, lower.place()));
  }

  /** Puts a word into its cell, if it has one; what is painted on both pages counts once. */
  private boolean place(Word word, boolean onUpperPage) {
    int up = cellOver(upper, above, word, upper.rows() - 1);
    int down = cellOver(lower, below, word, 0);
    if (!isLabel(word) || !hasFinerLabels(above, up) && !hasFinerLabels(below, down)) {
      return false;
    }
    open(up, down);
    boolean intoUpper = onUpperPage ? up >= 0 : down < 0;
    boolean twice =
        onUpperPage
            ? down >= 0 && below.get(down).text().startsWith(word.text())
            : up >= 0 && above.get(up).text().endsWith(word.text());
    if (!twice && intoUpper) {
      above.set(up, above.get(up).endingWith(word));
    } else if (!twice) {
      below.set(down, below.get(down).beginningWith(word));
    }
    return true;
  }

  private static boolean isLabel(Word word) {
    return CellText.isLabel(word.text()) && !ValueText.isValue(word.text());
  }

  /** The break goes through a cell whose words stand outside the frame. */
  private void open(int up, int down) {
    if (up >= 0) {
      above.set(up, above.get(up).openBelow());
    }
    if (down >= 0) {
      below.set(down, below.get(down).openAbove());
    }
  }

  /** The index of the cell of a row between whose column lines a word stands, -1 without one. */
  private static int cellOver(TablePiece piece, List<PieceCell> cells, Word word, int row) {
    List<Double> lines = piece.columnLines();
    for (int i = 0; i < cells.size(); i++) {
      PieceCell c = cells.get(i);
      if (c.cell().row() <= row
          && c.cell().lastRow() >= row
          && lines.get(c.cell().column()) - OVER <= word.left()
          && lines.get(c.cell().lastColumn() + 1) + OVER >= word.right()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a row of a cell has a label of its own behind it. */
  private static boolean hasFinerLabels(List<PieceCell> cells, int index) {
    if (index < 0) {
      return false;
    }
    PieceCell cell = cells.get(index);
    return !CellText.isNumber(cell.text())
        && cells.stream()
            .anyMatch(
                c ->
                    c.cell().column() > cell.cell().lastColumn()
                        && c.cell().row() <= cell.cell().lastRow()
                        && c.cell().lastRow() >= cell.cell().row()
                        && CellText.isLabel(c.text()));
  }
}
