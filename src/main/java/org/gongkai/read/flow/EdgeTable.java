package org.gongkai.read.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gongkai.read.flow.FlowTableBuilder.Down;

/**
 * Collects the rows of a table whose format gives each cell its right edge, as RTF and binary Word
 * do, and finds the columns: between every two neighbouring edges of any row lies one.
 *
 * <p>Edges closer than {@link #TOLERANCE} are one, since programs round them and people drag them;
 * unless that would leave a cell without width, when every edge counts as it is.
 */
public final class EdgeTable {

  /** In twips (1/1440 inch): about a millimetre. */
  static final int TOLERANCE = 60;

  private record Placed(int left, int right, Down down, List<FlowPiece> content) {}

  private final List<List<Placed>> rows = new ArrayList<>();

  /**
   * The shape of a row.
   *
   * @param left its left edge in twips
   * @param cells in order
   */
  public record RowShape(int left, List<CellShape> cells) {
    public RowShape {
      cells = List.copyOf(cells);
    }

    /** A row of which nothing is known. */
    public static final RowShape UNKNOWN = new RowShape(0, List.of());
  }

  /**
   * The shape of a cell.
   *
   * @param right its right edge in twips
   * @param down how it merges with the cell above
   * @param goesOn whether it only widens the cell before it in the row
   */
  public record CellShape(int right, Down down, boolean goesOn) {}

  /** Adds a row; cells beyond those that the shape knows get columns of their own at its end. */
  public void row(RowShape shape, List<List<FlowPiece>> contents) {
    List<Placed> row = new ArrayList<>();
    int left = shape.left;
    for (int i = 0; i < contents.size(); i++) {
      CellShape cell =
          i < shape.cells.size()
              ? shape.cells.get(i)
              : new CellShape(left + 10 * TOLERANCE, Down.ALONE, false);
      int right = Math.max(cell.right, left + 1);
      if (cell.goesOn && !row.isEmpty()) {
        Placed widened = row.remove(row.size() - 1);
        List<FlowPiece> content = new ArrayList<>(widened.content);
        content.addAll(contents.get(i));
        row.add(new Placed(widened.left, right, widened.down, content));
      } else {
        row.add(new Placed(left, right, cell.down, contents.get(i)));
      }
      left = right;
    }
    rows.add(row);
  }

  /** Whether no row was added. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table. */
  public FlowTable build() {
    TreeSet<Integer> edges = new TreeSet<>();
    rows.forEach(
        row ->
            row.forEach(
                cell -> {
                  edges.add(cell.left);
                  edges.add(cell.right);
                }));
    Map<Integer, Integer> columns = columns(edges, TOLERANCE);
    boolean collapses =
        rows.stream()
            .flatMap(List::stream)
            .anyMatch(c -> column(columns, c.left) == column(columns, c.right));
    Map<Integer, Integer> chosen = collapses ? columns(edges, 0) : columns;
    FlowTableBuilder table = new FlowTableBuilder();
    for (List<Placed> row : rows) {
      table.row();
      for (Placed cell : row) {
        table.cell(
            column(chosen, cell.left), column(chosen, cell.right) - 1, cell.down, cell.content);
      }
    }
    return table.build();
  }

  private static int column(Map<Integer, Integer> columns, int edge) {
    return columns.getOrDefault(edge, 0);
  }

  private static Map<Integer, Integer> columns(TreeSet<Integer> edges, int tolerance) {
    Map<Integer, Integer> columns = new HashMap<>();
    int column = -1;
    int first = 0;
    for (int edge : edges) {
      if (column < 0 || (long) edge - first > tolerance) {
        column++;
        first = edge;
      }
      columns.put(edge, column);
    }
    return columns;
  }
}
