package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table's cells as ruling lines draw them: the minimal rectangles of the arrangement, joined
 * where the line between two of them is missing.
 *
 * <p>Lines need not meet exactly: ends may fall short or overshoot by {@link #REACH}. A line counts
 * between two slots when it covers most of their common edge. Where the outer border is missing and
 * the lines of the other direction stick out, a border is assumed at their ends. Slots that form no
 * rectangle together are cut into rectangles row by row. Lines that jump a little from row to row
 * are one line as long as no cell stands between them.
 */
public final class RulingGrid {

  /** How far a line may end before or beyond the line it meets, in points. */
  static final double REACH = 3.5;

  /** Lines sticking out further than this beyond the last crossing line show a missing border. */
  private static final double OVERHANG = 8;

  /** The part of an edge that must be drawn. */
  private static final double COVERED = 0.6;

  /** Column lines closer than this may be one line drawn unevenly. */
  private static final double NARROW = 9;

  /** Row lines closer than this may be one line drawn unevenly. */
  private static final double LOW = 5;

  /** Past this many slots it is a drawing. */
  private static final int MAX_SLOTS = 40_000;

  /** Past this many pairs of lines it is a drawing. */
  private static final long MAX_MEETINGS = 10_000_000;

  /** A page with more lines of one direction than this, where no table is ruled, is a drawing. */
  private static final int MOST_LINES = 1000;

  /** Shortest line that takes part, in points: shorter ones are parts of letters or marks. */
  private static final double SHORTEST = 4;

  private final double[] xs;
  private final double[] ys;
  private final int[][] owner;
  private final List<RuledCell> cells;

  private RulingGrid(double[] xs, double[] ys, int[][] owner, List<RuledCell> cells) {
    this.xs = xs;
    this.ys = ys;
    this.owner = owner;
    this.cells = List.copyOf(cells);
  }

  /**
   * A cell of the arrangement.
   *
   * @param row first row
   * @param column first column
   * @param rowSpan rows covered
   * @param columnSpan columns covered
   * @param ruledAbove whether a line is drawn over all of it
   * @param ruledBelow whether a line is drawn under all of it
   * @param beside whether it lies beside the last cell of its rows and not in the table's frame: no
   *     line closes it at a side where the frame of another row stands
   */
  public record RuledCell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      boolean ruledAbove,
      boolean ruledBelow,
      boolean beside) {}

  /**
   * Finds the tables of a page. Lines that meet no line of the other direction (underlines, rules
   * across the page) form no table.
   *
   * @param rulings as drawn, in any order
   * @return from top to bottom, then left to right
   */
  public static List<RulingGrid> find(List<Ruling> rulings) {
    List<Ruling> across =
        RulingMerge.merge(
            rulings.stream().filter(r -> r.axis() == Ruling.Axis.HORIZONTAL).toList());
    List<Ruling> down =
        RulingMerge.merge(rulings.stream().filter(r -> r.axis() == Ruling.Axis.VERTICAL).toList());
    across = across.stream().filter(r -> r.length() >= SHORTEST).toList();
    down = down.stream().filter(r -> r.length() >= SHORTEST).toList();
    List<RulingGrid> grids = new ArrayList<>();
    if ((long) across.size() * down.size() > MAX_MEETINGS) {
      return grids;
    }
    for (Component c : Component.of(across, down)) {
      RulingGrid grid = build(c.across(), c.down());
      if (grid != null) {
        grids.add(grid);
      }
    }
    grids.sort(
        Comparator.comparingDouble((RulingGrid g) -> g.ys[0]).thenComparingDouble(g -> g.xs[0]));
    return grids;
  }

  /**
   * The whole lines of one direction, whatever pieces they are drawn in.
   *
   * @param rulings as drawn, in any order
   * @return from top to bottom or from left to right; none where there are so many that they draw
   *     no table
   */
  public static List<Ruling> lines(List<Ruling> rulings, Ruling.Axis axis) {
    List<Ruling> drawn = rulings.stream().filter(r -> r.axis() == axis).toList();
    if (drawn.isEmpty() || drawn.size() > MAX_SLOTS) {
      return List.of();
    }
    List<Ruling> whole =
        RulingMerge.merge(drawn).stream().filter(r -> r.length() >= SHORTEST).toList();
    return whole.size() > MOST_LINES ? List.of() : whole;
  }

  /** The x of the column lines, in points, one more than there are columns. */
  public double[] columnLines() {
    return xs.clone();
  }

  /** The y of the row lines, in points, one more than there are rows. */
  public double[] rowLines() {
    return ys.clone();
  }

  /** Cells in order of row, then column. */
  public List<RuledCell> cells() {
    return cells;
  }

  /**
   * The cell around a point.
   *
   * @return its index in {@link #cells()}, -1 outside
   */
  public int cellAt(double x, double y) {
    int c = slot(xs, x);
    int r = slot(ys, y);
    return c < 0 || r < 0 ? -1 : owner[r][c];
  }

  private static int slot(double[] lines, double at) {
    if (at < lines[0] || at >= lines[lines.length - 1]) {
      return -1;
    }
    int found = Arrays.binarySearch(lines, at);
    return found >= 0 ? found : -found - 2;
  }

  private static @Nullable RulingGrid build(List<Ruling> across, List<Ruling> down) {
    double[] ys = positions(across, down);
    double[] xs = positions(down, across);
    while (ys.length > 1 && xs.length > 1 && (long) ys.length * xs.length <= MAX_SLOTS) {
      RulingGrid grid = arrange(xs, ys, across, down);
      double[] fewerXs = withoutStrip(xs, grid.emptyColumn());
      double[] fewerYs = withoutStrip(ys, grid.emptyRow());
      if (fewerXs == xs && fewerYs == ys) {
        return grid;
      }
      xs = fewerXs;
      ys = fewerYs;
    }
    return null;
  }

  private static RulingGrid arrange(
      double[] xs, double[] ys, List<Ruling> across, List<Ruling> down) {
    int rows = ys.length - 1;
    boolean[][] above = new boolean[rows + 1][xs.length - 1];
    boolean[][] before = new boolean[rows][xs.length];
    for (Ruling r : across) {
      mark(above[nearest(ys, r.at())], xs, r);
    }
    for (Ruling r : down) {
      int line = nearest(xs, r.at());
      boolean[] drawn = new boolean[rows];
      mark(drawn, ys, r);
      for (int i = 0; i < rows; i++) {
        before[i][line] |= drawn[i];
      }
    }
    Slots slots = new Slots(above, before);
    return new RulingGrid(xs, ys, slots.owner(), slots.cells());
  }

  /** A column too narrow for text in which no cell stands alone, -1 if there is none. */
  private int emptyColumn() {
    for (int c = 0; c + 1 < xs.length; c++) {
      int column = c;
      if (xs[c + 1] - xs[c] < NARROW
          && cells.stream().noneMatch(k -> k.column() == column && k.columnSpan() == 1)) {
        return c;
      }
    }
    return -1;
  }

  /** A row too low for text in which no cell stands alone, -1 if there is none. */
  private int emptyRow() {
    for (int r = 0; r + 1 < ys.length; r++) {
      int row = r;
      if (ys[r + 1] - ys[r] < LOW
          && cells.stream().noneMatch(k -> k.row() == row && k.rowSpan() == 1)) {
        return r;
      }
    }
    return -1;
  }

  /** The lines with the two around a strip made one. */
  private static double[] withoutStrip(double[] lines, int strip) {
    if (strip < 0) {
      return lines;
    }
    double[] fewer = new double[lines.length - 1];
    System.arraycopy(lines, 0, fewer, 0, strip);
    fewer[strip] = (lines[strip] + lines[strip + 1]) / 2;
    System.arraycopy(lines, strip + 2, fewer, strip + 1, lines.length - strip - 2);
    return fewer;
  }

  private static void mark(boolean[] drawn, double[] lines, Ruling r) {
    for (int i = 0; i < drawn.length; i++) {
      double covered = Math.min(r.to(), lines[i + 1]) - Math.max(r.from(), lines[i]);
      drawn[i] |= covered >= COVERED * (lines[i + 1] - lines[i]);
    }
  }

  private static int nearest(double[] lines, double at) {
    int best = 0;
    for (int i = 1; i < lines.length; i++) {
      if (Math.abs(lines[i] - at) < Math.abs(lines[best] - at)) {
        best = i;
      }
    }
    return best;
  }

  /** Positions of the lines, with the ends of the crossing lines where these stick out. */
  private static double[] positions(List<Ruling> lines, List<Ruling> crossing) {
    List<Double> at = new ArrayList<>();
    lines.stream().mapToDouble(Ruling::at).distinct().sorted().forEach(at::add);
    double from = crossing.stream().mapToDouble(Ruling::from).min().orElse(0);
    double to = crossing.stream().mapToDouble(Ruling::to).max().orElse(0);
    if (at.isEmpty() || at.get(0) - from > OVERHANG) {
      at.add(0, from);
    }
    if (to - at.get(at.size() - 1) > OVERHANG) {
      at.add(to);
    }
    return at.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
