package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;

/**
 * Joins the pieces of a table that page breaks cut. The caller has seen that nothing but page
 * furniture stands between them.
 *
 * <ul>
 *   <li>Column lines are unified by position.
 *   <li>First rows that repeat the first rows of the first piece word for word are dropped.
 *   <li>Two rows become one only where the break plainly cuts a row ({@link Seam}); in doubt they
 *       stay two. A merged cell that the break cuts becomes one cell again.
 * </ul>
 */
public final class PageJoin {
  private PageJoin() {}

  /** How far the same column line may stand apart on two pages, in points. */
  private static final double SAME = 4;

  /**
   * Whether a piece at the top of a page may continue one at the bottom of the page before: its
   * outer lines stand at the same places and so do most inner ones. The first columns may be
   * missing from one piece, if then all lines of one are lines of the other.
   */
  public static boolean continues(TablePiece upper, TablePiece lower) {
    List<Double> a = upper.columnLines();
    List<Double> b = lower.columnLines();
    boolean sameRight = near(a.get(a.size() - 1), b.get(b.size() - 1));
    boolean sameLeft =
        near(a.get(0), b.get(0))
            || a.stream().anyMatch(x -> near(x, b.get(0)))
            || b.stream().anyMatch(x -> near(x, a.get(0)));
    if (!sameRight || !sameLeft) {
      return false;
    }
    boolean whole = near(a.get(0), b.get(0));
    double left = Math.max(a.get(0), b.get(0)) - SAME;
    List<Double> common = whole ? a : a.stream().filter(x -> x >= left).toList();
    List<Double> others = whole ? b : b.stream().filter(x -> x >= left).toList();
    List<Double> few = common.size() < others.size() ? common : others;
    List<Double> many = common.size() < others.size() ? others : common;
    long shared = few.stream().filter(x -> many.stream().anyMatch(y -> near(x, y))).count();
    return whole
        ? few.size() == 2 || 2 * (shared - 2) >= few.size() - 2
        : few.size() > 2 && shared == few.size();
  }

  private static boolean near(double x, double y) {
    return Math.abs(x - y) <= SAME;
  }

  /**
   * One grid of all pieces.
   *
   * @param pieces at least one, from page to page
   */
  public static Grid join(List<TablePiece> pieces) {
    List<Double> lines = unify(pieces);
    List<PieceCell> head = laid(pieces.get(0), lines);
    List<PieceCell> all = new ArrayList<>(head);
    int rows = pieces.get(0).rows();
    for (int i = 1; i < pieces.size(); i++) {
      List<PieceCell> next = laid(pieces.get(i), lines);
      int repeated = repeatedRows(head, next);
      next.removeIf(c -> c.cell().row() < repeated);
      next.replaceAll(c -> c.lowered(-repeated));
      if (!next.isEmpty()) {
        int below = pieces.get(i).rows() - repeated;
        Seam seam = new Seam(all, rows, next, below);
        rows += below - (seam.cutsRow() ? 1 : 0);
        all = seam.closed();
      }
    }
    List<Cell> cells = new ArrayList<>();
    all.forEach(c -> cells.add(c.cell()));
    rows -= SplitRows.join(cells, rows, lines.size() - 1);
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Grid(rows, lines.size() - 1, cells, Grid.Fidelity.LATTICE, pieces.get(0).place());
  }

  private static List<Double> unify(List<TablePiece> pieces) {
    List<Double> lines = new ArrayList<>(pieces.get(0).columnLines());
    for (TablePiece piece : pieces.subList(1, pieces.size())) {
      for (double x : piece.columnLines()) {
        if (lines.stream().noneMatch(l -> near(l, x))) {
          lines.add(x);
        }
      }
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  /**
   * The cells of a piece on the common column lines. A strip between two lines of the piece that
   * are one line of the table is no column; with nothing in it, it is no cell either.
   */
  private static List<PieceCell> laid(TablePiece piece, List<Double> lines) {
    List<PieceCell> laid = new ArrayList<>();
    for (PieceCell p : piece.cells()) {
      Cell c = p.cell();
      int first = line(lines, piece.columnLines().get(c.column()));
      int end = line(lines, piece.columnLines().get(c.column() + c.columnSpan()));
      if (first < end || !c.text().isEmpty()) {
        laid.add(p.at(c.row(), first, c.rowSpan(), Math.max(1, end - first)));
      }
    }
    return laid;
  }

  private static int line(List<Double> lines, double x) {
    int best = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (Math.abs(lines.get(i) - x) < Math.abs(lines.get(best) - x)) {
        best = i;
      }
    }
    return best;
  }

  /**
   * How many first rows repeat the head: the same cells with the same words, at least one of them
   * with a word and none a number.
   */
  private static int repeatedRows(List<PieceCell> head, List<PieceCell> next) {
    int best = 0;
    int matched = 0;
    int bottom = 0;
    boolean words = false;
    for (int i = 0; i < Math.min(head.size(), next.size()); i++) {
      Cell a = head.get(i).cell();
      Cell b = next.get(i).cell();
      if (i > 0 && b.row() >= bottom && b.row() > next.get(i - 1).cell().row() && words) {
        best = b.row();
      }
      boolean same =
          a.row() == b.row()
              && a.column() == b.column()
              && a.rowSpan() == b.rowSpan()
              && a.columnSpan() == b.columnSpan()
              && a.text().equals(b.text());
      if (!same || CellText.isNumber(a.text())) {
        return best;
      }
      words |= !a.text().isEmpty();
      bottom = Math.max(bottom, b.lastRow() + 1);
      matched++;
    }
    return matched == next.size() && words ? bottom : best;
  }
}
