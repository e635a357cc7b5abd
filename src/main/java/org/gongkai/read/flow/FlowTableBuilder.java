package org.gongkai.read.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.read.flow.FlowTable.FlowCell;

/**
 * Puts cells on columns that the format itself names, as Word's and RTF's tables do, and merges
 * them downwards.
 *
 * <p>Bad input: a cell that says it continues the one above, where above there is none of its
 * width, stands for itself with a doubt. Columns beyond {@link #MAX_COLUMNS} are cut off. Columns
 * in which no cell begins are dropped.
 */
public final class FlowTableBuilder {

  /** The widest table built. */
  public static final int MAX_COLUMNS = 1000;

  /** How a cell relates to the one above it. */
  public enum Down {
    /** A cell of its own row alone. */
    ALONE,
    /** The first of cells merged downwards. */
    BEGINS,
    /** One more row of the cell above. */
    CONTINUES
  }

  private static final class Draft {
    final int row;
    final int first;
    final int last;
    final int ordinal;
    final String doubt;
    final boolean open;
    final List<FlowPiece> content;
    int lastRow;

    Draft(
        int row,
        int first,
        int last,
        int ordinal,
        String doubt,
        boolean open,
        List<FlowPiece> content) {
      this.row = row;
      this.first = first;
      this.last = last;
      this.ordinal = ordinal;
      this.doubt = doubt;
      this.open = open;
      this.content = content;
      this.lastRow = row;
    }
  }

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, Draft> aboveByColumn = new HashMap<>();

  /** For each column, the first row that no cell with a row span takes. */
  private final int[] freeFrom = new int[MAX_COLUMNS + 1];

  private int row = -1;
  private int ordinal;

  /** Begins the next row. */
  public FlowTableBuilder row() {
    row++;
    ordinal = 0;
    return this;
  }

  /** How many rows were begun. */
  public int rows() {
    return row + 1;
  }

  /**
   * Puts a cell on the current row.
   *
   * @param first its first column, from 0
   * @param last its last column; a column before {@code first} counts as {@code first}
   */
  public FlowTableBuilder cell(int first, int last, Down down, List<FlowPiece> content) {
    ordinal++;
    if (first >= MAX_COLUMNS) {
      return this;
    }
    int end = Math.min(Math.max(first, last), MAX_COLUMNS - 1);
    String doubt = "";
    if (down == Down.CONTINUES) {
      Draft above = aboveByColumn.get(first);
      if (above != null && above.open && above.lastRow == row - 1 && above.last == end) {
        above.lastRow = row;
        return this;
      }
      doubt = "it continues a cell above it that is not there";
    }
    Draft draft = new Draft(row, first, end, ordinal, doubt, down != Down.ALONE, content);
    drafts.add(draft);
    aboveByColumn.put(first, draft);
    return this;
  }

  /** The first column from the given one on that no cell from above takes in the current row. */
  public int free(int column) {
    int at = Math.min(column, MAX_COLUMNS);
    while (at < MAX_COLUMNS && freeFrom[at] > row) {
      at++;
    }
    return at;
  }

  /**
   * Puts a cell of several rows, for formats that say how many. Where its columns run into a cell
   * from above it is cut short, with a doubt; its rows end with the table.
   */
  public FlowTableBuilder spanning(int first, int last, int rowSpan, List<FlowPiece> content) {
    ordinal++;
    if (first >= MAX_COLUMNS) {
      return this;
    }
    int wanted = Math.min(Math.max(first, last), MAX_COLUMNS - 1);
    int end = first;
    while (end < wanted && freeFrom[end + 1] <= row) {
      end++;
    }
    String doubt =
        end < wanted ? "its column span runs into a cell that spans rows from above" : "";
    Draft draft = new Draft(row, first, end, ordinal, doubt, false, content);
    draft.lastRow = (int) Math.min((long) row + Math.max(rowSpan, 1) - 1, Integer.MAX_VALUE - 1);
    drafts.add(draft);
    for (int c = first; c <= end; c++) {
      freeFrom[c] = draft.lastRow + 1;
    }
    return this;
  }

  /** The table. */
  public FlowTable build() {
    BitSet begins = new BitSet();
    drafts.forEach(d -> begins.set(d.first));
    int[] rank = new int[MAX_COLUMNS + 1];
    for (int c = 0; c < MAX_COLUMNS; c++) {
      rank[c + 1] = rank[c] + (begins.get(c) ? 1 : 0);
    }
    List<FlowCell> cells = new ArrayList<>(drafts.size());
    for (Draft d : drafts) {
      cells.add(
          new FlowCell(
              d.row,
              rank[d.first],
              Math.min(d.lastRow, row) - d.row + 1,
              rank[d.last + 1] - rank[d.first],
              d.ordinal,
              d.doubt,
              d.content));
    }
    return new FlowTable(row + 1, begins.cardinality(), cells);
  }
}
