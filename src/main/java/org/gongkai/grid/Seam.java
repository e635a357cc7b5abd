package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place where a page break cuts a table.
 *
 * <p>Two signs tell that what stands above and below is one: no line is drawn between them on
 * either page; or the text shows it, because its last line above is full and what follows below
 * begins no numbered item. Without a sign nothing that has words on both sides is joined, and two
 * numbers never are.
 */
final class Seam {

  /** With less room than this many characters a line counts as full. */
  private static final double FULL = 1.5;

  private final List<PieceCell> upper;
  private final int upperRows;
  private final List<PieceCell> lower;
  private final int lowerRows;
  private final boolean cutsRow;

  /**
   * @param upper all cells above the break
   * @param upperRows rows above the break
   * @param lower cells below the break, their rows counted from 0
   * @param lowerRows rows below the break
   */
  Seam(List<PieceCell> upper, int upperRows, List<PieceCell> lower, int lowerRows) {
    this.upper = upper;
    this.upperRows = upperRows;
    this.lower = lower;
    this.lowerRows = lowerRows;
    this.cutsRow = isRowCut();
  }

  /** Whether the last row above and the first below are one row. */
  boolean cutsRow() {
    return cutsRow;
  }

  /** All cells of both sides. */
  List<PieceCell> closed() {
    List<PieceCell> all = new ArrayList<>();
    int shared = cutsRow ? 1 : 0;
    List<PieceCell> left = new ArrayList<>(lower);
    for (PieceCell above : upper) {
      Optional<PieceCell> under =
          above.cell().lastRow() == upperRows - 1
              ? left.stream()
                  .filter(b -> b.cell().row() == 0 && b.sameColumns(above))
                  .filter(b -> cutsRow || isOneCell(above, b))
                  .findFirst()
              : Optional.empty();
      if (under.isPresent()) {
        PieceCell below = under.get();
        left.remove(below);
        int rows = above.cell().rowSpan() + below.cell().rowSpan() - shared;
        all.add(above.continuedBy(below, rows));
      } else if (isLeftOut(above)) {
        all.add(above.spanning(above.cell().rowSpan() + lowerRows - shared));
      } else {
        all.add(above);
      }
    }
    left.forEach(b -> all.add(b.lowered(upperRows - shared)));
    return all;
  }

  /**
   * Whether the lower piece lacks the columns of a cell that reaches the break without a line below
   * it: a browser draws nothing on a page that a merged cell merely crosses.
   */
  private boolean isLeftOut(PieceCell above) {
    return above.cell().lastRow() == upperRows - 1
        && !above.ruledBelow()
        && lower.stream().noneMatch(b -> b.cell().column() <= above.cell().lastColumn());
  }

  private Optional<PieceCell> over(PieceCell below) {
    return upper.stream()
        .filter(a -> a.cell().lastRow() == upperRows - 1 && a.sameColumns(below))
        .findFirst();
  }

  private boolean isRowCut() {
    int fragments = 0;
    boolean open = true;
    boolean textCut = true;
    boolean numbersAbove = false;
    boolean numbersBelow = false;
    boolean itemAbove = false;
    for (PieceCell below : lower) {
      if (below.cell().row() != 0) {
        continue;
      }
      Optional<PieceCell> over = over(below);
      if (over.isEmpty()) {
        return false;
      }
      PieceCell above = over.get();
      open &= !above.ruledBelow() && !below.ruledAbove();
      numbersAbove |= CellText.isNumber(above.text());
      numbersBelow |= CellText.isNumber(below.text());
      boolean single = above.cell().rowSpan() == 1 && below.cell().rowSpan() == 1;
      if (CellText.isLabel(below.text()) && single) {
        textCut &= isCutText(above, below);
        itemAbove |= CellText.beginsItem(above.text());
        fragments++;
      }
    }
    if (numbersAbove && numbersBelow) {
      return false;
    }
    return open || (fragments > 0 && textCut && (!numbersBelow || itemAbove));
  }

  private static boolean isCutText(PieceCell above, PieceCell below) {
    return CellText.isLabel(above.text())
        && CellText.isLabel(below.text())
        && above.room() < FULL
        && !CellText.beginsItem(below.text());
  }

  /** Whether two cells of different rows are one cell that the break cuts. */
  private boolean isOneCell(PieceCell above, PieceCell below) {
    if (CellText.isNumber(above.text()) || CellText.isNumber(below.text())) {
      return false;
    }
    if (!above.ruledBelow() && !below.ruledAbove()) {
      return true;
    }
    int beside = above.cell().lastColumn() + 1;
    boolean finerLabels = label(upper, beside, upperRows - 1) && label(lower, beside, 0);
    return finerLabels
        && (below.text().isEmpty()
            || (above.text().isEmpty() && !CellText.beginsItem(below.text()))
            || isCutText(above, below));
  }

  private static boolean label(List<PieceCell> cells, int column, int row) {
    return cells.stream()
        .filter(c -> c.covers(column, row))
        .anyMatch(c -> CellText.isLabel(c.text()));
  }
}
