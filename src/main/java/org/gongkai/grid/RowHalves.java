package org.gongkai.grid;

import java.util.List;
import java.util.Optional;

/**
 * The last row above a page break and the first below it: one row that the break cuts, or two.
 *
 * <p>Office programs draw a border along the cut, so a line there shows nothing. What shows it is
 * the text: a label whose last line above is full and which goes on below without beginning a
 * numbered item; and values that stand in one of the halves only, but not each under a label, for
 * then that is the heading of its column.
 */
final class RowHalves {

  /** What is known of the two. */
  enum Verdict {
    ONE_ROW,
    TWO_ROWS,
    /** Neither the values nor the blanks of the two can be trusted to be their rows'. */
    UNDECIDED
  }

  private boolean open = true;
  private boolean sameColumns = true;
  private boolean numberOnBothSides;
  private boolean numbersAbove;
  private boolean numbersBelow;
  private boolean labelAbove;
  private boolean numberUnderBlank;
  private boolean itemAbove;
  private boolean beginsBelow;
  private int goingOn;

  /**
   * @param upper all cells above the break
   * @param lastRow the last row above
   * @param lower the cells below the break, their rows counted from 0
   */
  RowHalves(List<PieceCell> upper, int lastRow, List<PieceCell> lower) {
    for (PieceCell below : lower) {
      if (below.cell().row() == 0) {
        Optional<PieceCell> above =
            upper.stream()
                .filter(a -> a.cell().lastRow() == lastRow && a.sameColumns(below))
                .findFirst();
        above.ifPresentOrElse(a -> compare(a, below), () -> sameColumns = false);
      }
    }
  }

  private void compare(PieceCell above, PieceCell below) {
    open &= !above.ruledBelow() && !below.ruledAbove();
    boolean number = CellText.isNumber(above.text());
    numbersAbove |= number;
    numbersBelow |= CellText.isNumber(below.text());
    numberUnderBlank |= CellText.isNumber(below.text()) && !CellText.isLabel(above.text());
    numberOnBothSides |= number && CellText.isNumber(below.text()) && !isWrapped(above, below);
    if (above.cell().rowSpan() > 1 || below.cell().rowSpan() > 1) {
      beginsBelow |= CellText.beginsItem(below.text());
      return;
    }
    labelAbove |= CellText.isLabel(above.text());
    if (CellText.isLabel(below.text())) {
      if (goesOn(above, below)) {
        goingOn++;
        itemAbove |= CellText.beginsItem(above.text());
      } else {
        beginsBelow = true;
      }
    }
  }

  /** Whether the first piece of the lower text did not fit into the last line above. */
  private static boolean isWrapped(PieceCell above, PieceCell below) {
    return above.room() < CellText.unbreakable(below.text());
  }

  /** Whether a text below a break may be the rest of the one above it. */
  static boolean goesOn(PieceCell above, PieceCell below) {
    return CellText.isLabel(above.text())
        && CellText.isLabel(below.text())
        && !CellText.beginsItem(below.text())
        && (isWrapped(above, below) || CellText.beginsRemark(below.text()));
  }

  Verdict verdict() {
    boolean headed = numbersBelow && !numberUnderBlank;
    if (!sameColumns || numberOnBothSides || headed) {
      return Verdict.TWO_ROWS;
    }
    if (open) {
      return Verdict.ONE_ROW;
    }
    if (beginsBelow) {
      return Verdict.TWO_ROWS;
    }
    if (goingOn > 0) {
      boolean heading = goingOn > 1 && !numbersAbove && !numbersBelow;
      return itemAbove || heading ? Verdict.ONE_ROW : Verdict.UNDECIDED;
    }
    // Values centred in a row cut below its label.
    return numbersBelow && !numbersAbove && labelAbove ? Verdict.ONE_ROW : Verdict.TWO_ROWS;
  }
}
