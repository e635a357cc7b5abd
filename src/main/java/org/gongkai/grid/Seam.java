package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Cell;

/**
 * The place where a page break cuts a table.
 *
 * <p>A text that the break cuts shows it: its last line above is full, and what follows below
 * begins no numbered item. Without that sign nothing that has words on both sides is joined.
 */
final class Seam {

  /** With less room than this many characters a line counts as full. */
  private static final double FULL = 1.5;

  private final List<SeamCell> upper;
  private final int upperRows;
  private final List<SeamCell> lower;
  private final boolean cutsRow;

  /**
   * @param upper all cells above the break
   * @param upperRows rows above the break
   * @param lower cells below the break, their rows counted from 0
   */
  Seam(List<SeamCell> upper, int upperRows, List<SeamCell> lower) {
    this.upper = upper;
    this.upperRows = upperRows;
    this.lower = lower;
    this.cutsRow = rowIsCut();
  }

  /** Whether the last row above and the first below are one row. */
  boolean cutsRow() {
    return cutsRow;
  }

  /** All cells of both sides. */
  List<SeamCell> closed() {
    List<SeamCell> all = new ArrayList<>(upper);
    int shift = upperRows - (cutsRow ? 1 : 0);
    for (SeamCell below : lower) {
      Optional<SeamCell> above = over(below);
      if (above.isPresent() && (cutsRow || isOneLabel(above.get(), below))) {
        int rows = above.get().cell().rowSpan() + below.cell().rowSpan() - (cutsRow ? 1 : 0);
        all.set(all.indexOf(above.get()), above.get().continuedBy(below, rows));
      } else {
        all.add(below.lowered(shift));
      }
    }
    return all;
  }

  private Optional<SeamCell> over(SeamCell below) {
    return below.cell().row() != 0
        ? Optional.empty()
        : upper.stream()
            .filter(a -> a.cell().lastRow() == upperRows - 1 && a.sameColumns(below))
            .findFirst();
  }

  private boolean rowIsCut() {
    int fragments = 0;
    boolean numbersAbove = false;
    boolean numbersBelow = false;
    boolean itemAbove = false;
    for (SeamCell below : lower) {
      if (below.cell().row() != 0) {
        continue;
      }
      Optional<SeamCell> over = over(below);
      if (over.isEmpty()) {
        return false;
      }
      SeamCell above = over.get();
      numbersAbove |= CellText.isNumber(above.text());
      numbersBelow |= CellText.isNumber(below.text());
      boolean single = above.cell().rowSpan() == 1 && below.cell().rowSpan() == 1;
      if (CellText.isLabel(below.text()) && single) {
        if (!isCutText(above, below)) {
          return false;
        }
        itemAbove |= CellText.beginsItem(above.text());
        fragments++;
      }
    }
    return fragments > 0 && (numbersAbove ? !numbersBelow : !numbersBelow || itemAbove);
  }

  private static boolean isCutText(SeamCell above, SeamCell below) {
    return CellText.isLabel(above.text())
        && CellText.isLabel(below.text())
        && above.room() < FULL
        && !CellText.beginsItem(below.text());
  }

  /**
   * Whether a label that covers several rows was cut: beside it, on both sides of the break, stand
   * finer labels, and its lower part is empty or goes on with the cut text.
   */
  private boolean isOneLabel(SeamCell above, SeamCell below) {
    boolean open =
        (above.cell().rowSpan() > 1 || below.cell().rowSpan() > 1 || finer(above, below))
            && !CellText.isNumber(above.text())
            && !CellText.isNumber(below.text())
            && finer(above, below);
    if (!open) {
      return false;
    }
    return below.text().isEmpty()
        || (above.text().isEmpty() && !CellText.beginsItem(below.text()))
        || isCutText(above, below);
  }

  private boolean finer(SeamCell above, SeamCell below) {
    int column = above.cell().lastColumn() + 1;
    return label(upper, column, upperRows - 1) && label(lower, column, 0);
  }

  private static boolean label(List<SeamCell> cells, int column, int row) {
    return cells.stream()
        .map(SeamCell::cell)
        .filter(c -> c.column() == column && c.row() <= row && c.lastRow() >= row)
        .map(Cell::text)
        .anyMatch(CellText::isLabel);
  }
}
