package org.gongkai.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * The rows of tables at which a new sheet of paper begins. They are found one after the other: the
 * headings that a piece repeats push all that follows.
 */
final class PageCuts {
  /** For what has no sheets. */
  static final PageCuts NONE = new PageCuts(Map.of(), false);

  private final Map<String, TreeSet<Integer>> rows;
  private final Map<String, Integer> starts = new TreeMap<>();
  private final boolean marksRows;

  private PageCuts(Map<String, TreeSet<Integer>> rows, boolean marksRows) {
    this.rows = rows;
    this.marksRows = marksRows;
  }

  /** For sheets, before any cut is found. */
  static PageCuts unknown() {
    return new PageCuts(new TreeMap<>(), true);
  }

  /** Whether rows carry ids, so that the sheet of each can be found. */
  boolean marksRows() {
    return marksRows;
  }

  /** The id of a row. */
  static String id(String table, int row) {
    return "row-" + table + "-" + row;
  }

  /** Whether a new sheet begins with a row. */
  boolean before(String table, int row) {
    return rows.containsKey(table) && rows.get(table).contains(row);
  }

  /** The rows below the first with which a new sheet begins. */
  List<Integer> inside(String table) {
    return rows.containsKey(table) ? List.copyOf(rows.get(table).tailSet(1)) : List.of();
  }

  /**
   * Looks for the next piece of a table that does not stand on one sheet, and cuts it, or cuts it
   * shorter: a label that covers fewer rows makes them higher.
   *
   * @param sheets the sheet of each row, by id
   * @return whether there was one
   */
  boolean addNext(PrintedReport report, Map<String, Integer> sheets) {
    for (PrintedSection section : report.sections()) {
      for (PrintedTable table : section.table().stream().toList()) {
        if (addNext(table, row -> sheets.getOrDefault(id(table.code(), row), 0))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean addNext(PrintedTable table, IntUnaryOperator sheets) {
    List<Integer> cuts = inside(table.code());
    if (cuts.isEmpty()) {
      starts.put(table.code(), sheets.applyAsInt(0));
    }
    int from = 0;
    for (int i = 0; i <= cuts.size(); i++) {
      int to = i < cuts.size() ? cuts.get(i) : table.rows().size();
      int end = endOfSheet(from, to, sheets);
      boolean pushed = from == 0 && sheets.applyAsInt(0) > starts.getOrDefault(table.code(), 0);
      if (end < to || pushed) {
        cut(table, from, pushed ? to - 1 : end);
        return true;
      }
      from = to;
    }
    return false;
  }

  /** The first row behind a row that stands on another sheet; {@code to} when none does. */
  private static int endOfSheet(int from, int to, IntUnaryOperator sheets) {
    int row = from + 1;
    while (row < to && sheets.applyAsInt(row) == sheets.applyAsInt(from)) {
      row++;
    }
    return row;
  }

  /** Cuts a table at a row, or above the headings over it, and forgets the cuts below. */
  private void cut(PrintedTable table, int from, int at) {
    TreeSet<Integer> cuts = rows.computeIfAbsent(table.code(), t -> new TreeSet<>());
    int cut = at;
    while (cut > from && table.rows().get(cut - 1).isHeading()) {
      cut--;
    }
    cuts.tailSet(from + 1).clear();
    if (cut > from) {
      cuts.add(cut);
    } else if (!cuts.add(from)) {
      // What stands alone at the top of a sheet and is still too high goes on below it.
      cuts.add(from + 1 + (from == 0 ? table.headerRows() : 0));
    }
  }
}
