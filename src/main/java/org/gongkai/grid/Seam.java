package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place where a page break cuts a table.
 *
 * <p>{@link RowHalves} tells whether the break cuts a row. A merged cell beside finer labels goes
 * on across the break when no line is drawn there, when one side is empty, or when its text does.
 * Two numbers are never joined unless a break of the line parts them.
 */
final class Seam {

  private static final String UNDECIDED =
      "a page break may cut this row: whether it goes on across it does not show";

  private final List<PieceCell> upper;
  private final int upperRows;
  private final List<PieceCell> lower;
  private final int lowerRows;
  private final RowHalves.Verdict rows;

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
    this.rows = new RowHalves(upper, upperRows - 1, lower).verdict();
  }

  /** Whether the last row above and the first below are one row. */
  boolean cutsRow() {
    return rows == RowHalves.Verdict.ONE_ROW;
  }

  /** All cells of both sides. */
  List<PieceCell> closed() {
    List<PieceCell> all = new ArrayList<>();
    int shared = cutsRow() ? 1 : 0;
    List<PieceCell> left = new ArrayList<>(lower);
    for (PieceCell above : upper) {
      Optional<PieceCell> under =
          above.cell().lastRow() == upperRows - 1
              ? left.stream()
                  .filter(b -> b.cell().row() == 0 && b.sameColumns(above))
                  .filter(b -> cutsRow() || isOneCell(above, b))
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
        all.add(above.cell().lastRow() == upperRows - 1 ? trusted(above) : above);
      }
    }
    for (PieceCell below : left) {
      PieceCell at = below.lowered(upperRows - shared);
      all.add(below.cell().row() == 0 ? trusted(at) : at);
    }
    return all;
  }

  /** A cell at the break, with a doubt where it could be half of a row. */
  private PieceCell trusted(PieceCell cell) {
    boolean half = rows == RowHalves.Verdict.UNDECIDED && !CellText.isLabel(cell.text());
    return half && cell.cell().rowSpan() == 1 ? cell.doubted(UNDECIDED) : cell;
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

  /** Whether two cells of different rows are one cell that the break cuts. */
  private boolean isOneCell(PieceCell above, PieceCell below) {
    if (CellText.isNumber(above.text()) || CellText.isNumber(below.text())) {
      return false;
    }
    if (!above.ruledBelow() && !below.ruledAbove()) {
      return !CellText.beginsItem(above.text()) || !CellText.beginsItem(below.text());
    }
    return finerLabels(above, below)
        && (below.text().isEmpty()
            || (above.text().isEmpty() && !CellText.beginsItem(below.text()))
            || RowHalves.goesOn(above, below));
  }

  /** Whether the rows at the break have labels of their own behind these cells. */
  private boolean finerLabels(PieceCell above, PieceCell below) {
    return label(upper, above.cell().lastColumn(), upperRows - 1)
        && label(lower, below.cell().lastColumn(), 0)
        && !isBehindLabels(above);
  }

  /** Whether the rows at the break have labels of their own before a cell: it holds a value. */
  private boolean isBehindLabels(PieceCell above) {
    return upper.stream()
        .filter(
            a -> a.cell().lastRow() == upperRows - 1 && a.cell().column() < above.cell().column())
        .anyMatch(
            a ->
                CellText.isLabel(a.text())
                    && lower.stream()
                        .anyMatch(
                            b ->
                                b.cell().row() == 0
                                    && b.sameColumns(a)
                                    && CellText.isLabel(b.text())
                                    && (a.ruledBelow() || b.ruledAbove())
                                    && !RowHalves.goesOn(a, b)));
  }

  private static boolean label(List<PieceCell> cells, int behind, int row) {
    return cells.stream()
        .filter(
            c -> c.cell().column() > behind && c.cell().row() <= row && c.cell().lastRow() >= row)
        .anyMatch(c -> CellText.isLabel(c.text()));
  }
}
