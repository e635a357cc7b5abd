package org.gongkai.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Place.InTable;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.flow.FlowWhitespace;

/**
 * Collects the cells of one sheet that have text, and lays them on a grid.
 *
 * <p>The grid ends with the last row and column that show text. Hidden rows and columns are left
 * out, and merged cells shrink by them. Blank cells inside the grid are listed, as in any table,
 * unless there are more than {@link #MAX_SLOTS}: then a stray cell far out spans an empty plain.
 */
final class SheetGrid {

  /** The most cells with text read from one sheet. */
  static final int MAX_CELLS = 200_000;

  /** The largest grid whose blank cells are listed. */
  static final int MAX_SLOTS = 200_000;

  /** The most merged areas of one sheet. */
  private static final int MAX_AREAS = 50_000;

  private final TreeMap<Integer, TreeMap<Integer, String>> texts = new TreeMap<>();
  private final List<SheetArea> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int cells;
  private boolean lost;

  void text(int row, int column, String text) throws UnreadableException {
    String shown = FlowWhitespace.strip(text);
    if (shown.isEmpty() || row < 0 || column < 0) {
      return;
    }
    cells++;
    if (cells > MAX_CELLS) {
      throw new UnreadableException(
          Code.TOO_LARGE, "A sheet has more than " + MAX_CELLS + " cells with text.");
    }
    texts.computeIfAbsent(row, r -> new TreeMap<>()).put(column, shown);
  }

  void merge(SheetArea area) {
    boolean sound =
        area.top() >= 0
            && area.left() >= 0
            && area.bottom() >= area.top()
            && area.right() >= area.left();
    if (sound && merged.size() < MAX_AREAS) {
      merged.add(area);
    }
  }

  void hideRow(int row) {
    if (row >= 0) {
      hiddenRows.set(row);
    }
  }

  void hideColumns(int first, int last) {
    if (first >= 0 && last >= first) {
      hiddenColumns.set(first, Math.min(last, 1 << 14) + 1);
    }
  }

  /** Whether text was left out because its row or column is hidden; known after the build. */
  boolean lostHidden() {
    return lost;
  }

  /** The grid, or empty when nothing shows. */
  Optional<Grid> build(int sheet) {
    Map<Long, SheetArea> areaAt = new HashMap<>();
    merged.forEach(a -> areaAt.putIfAbsent(key(a.top(), a.left()), a));
    int lastRow = -1;
    int lastColumn = -1;
    for (Map.Entry<Integer, TreeMap<Integer, String>> row : texts.entrySet()) {
      for (int column : row.getValue().keySet()) {
        SheetArea area =
            areaAt.getOrDefault(
                key(row.getKey(), column),
                new SheetArea(row.getKey(), column, row.getKey(), column));
        if (shown(hiddenRows, area.top(), area.bottom()) == 0
            || shown(hiddenColumns, area.left(), area.right()) == 0) {
          lost = true;
          continue;
        }
        lastRow = Math.max(lastRow, row.getKey());
        lastColumn = Math.max(lastColumn, column);
      }
    }
    // A merged cell on the edge belongs to the grid as a whole, as far as any row reaches.
    for (SheetArea area : merged) {
      if (area.top() <= lastRow && area.left() <= lastColumn && hasText(area)) {
        lastRow = Math.max(lastRow, Math.min(area.bottom(), lastRow + MAX_EDGE));
        lastColumn = Math.max(lastColumn, Math.min(area.right(), lastColumn + MAX_EDGE));
      }
    }
    return lastRow < 0
        ? Optional.empty()
        : Optional.of(lay(sheet, areaAt, lastRow + 1, lastColumn + 1));
  }

  /** How far a merged cell may stretch the grid beyond its last text. */
  private static final int MAX_EDGE = 200;

  private boolean hasText(SheetArea area) {
    TreeMap<Integer, String> row = texts.get(area.top());
    return row != null && row.containsKey(area.left());
  }

  private Grid lay(int sheet, Map<Long, SheetArea> areaAt, int rows, int columns) {
    boolean blanks = (long) rows * columns <= MAX_SLOTS;
    Set<Long> covered = new HashSet<>();
    List<Cell> laid = new ArrayList<>();
    Iterable<Integer> rowsToLay = blanks ? range(rows) : texts.headMap(rows).keySet();
    for (int row : rowsToLay) {
      TreeMap<Integer, String> own = texts.getOrDefault(row, new TreeMap<>());
      for (int column : blanks ? range(columns) : List.copyOf(own.keySet())) {
        if (covered.contains(key(row, column))) {
          continue;
        }
        SheetArea area =
            areaAt.getOrDefault(key(row, column), new SheetArea(row, column, row, column));
        int bottom = Math.min(area.bottom(), rows - 1);
        int right = Math.min(area.right(), columns - 1);
        if (blanks) {
          cover(covered, row, column, bottom, right);
        }
        int height = shown(hiddenRows, row, bottom);
        int width = shown(hiddenColumns, column, right);
        if (height > 0 && width > 0) {
          laid.add(
              Cell.of(
                  shown(hiddenRows, 0, row - 1),
                  shown(hiddenColumns, 0, column - 1),
                  height,
                  width,
                  own.getOrDefault(column, ""),
                  new InTable(sheet, row + 1, column + 1)));
        }
      }
    }
    return new Grid(
        shown(hiddenRows, 0, rows - 1),
        shown(hiddenColumns, 0, columns - 1),
        laid,
        Grid.Fidelity.LATTICE,
        new InTable(sheet, 1, 1));
  }

  private static void cover(Set<Long> covered, int top, int left, int bottom, int right) {
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        covered.add(key(row, column));
      }
    }
  }

  private static List<Integer> range(int end) {
    return java.util.stream.IntStream.range(0, end).boxed().toList();
  }

  /** How many of the rows or columns from the first to the last are not hidden. */
  private static int shown(BitSet hidden, int first, int last) {
    return last < first ? 0 : last - first + 1 - hidden.get(first, last + 1).cardinality();
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }
}
