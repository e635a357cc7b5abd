package org.gongkai.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of tables at which a new sheet of paper begins. They are found one after the other: the
 * headings that a piece repeats push all that follows.
 */
final class PageCuts {
  /** For what has no sheets. */
  static final PageCuts NONE = new PageCuts(Map.of(), false);

  private final Map<String, TreeSet<Integer>> rows;
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
   * Looks for the next place at which a table goes over the end of a sheet.
   *
   * @param sheets the sheet of each row, by id
   * @return whether there was one; it is a cut now
   */
  boolean addNext(PrintedReport report, Map<String, Integer> sheets) {
    for (PrintedSection section : report.sections()) {
      for (PrintedTable table : section.table().stream().toList()) {
        for (int row = 1; row < table.rows().size(); row++) {
          int sheet = sheets.getOrDefault(id(table.code(), row), 0);
          int above = sheets.getOrDefault(id(table.code(), row - 1), sheet);
          if (sheet > above && !before(table.code(), row)) {
            return add(table, row);
          }
        }
      }
    }
    return false;
  }

  /** Headings go to the sheet of what they name. */
  private boolean add(PrintedTable table, int row) {
    int cut = row;
    while (cut > 0 && table.rows().get(cut - 1).isHeading()) {
      cut--;
    }
    return rows.computeIfAbsent(table.code(), t -> new TreeSet<>()).add(cut);
  }
}
