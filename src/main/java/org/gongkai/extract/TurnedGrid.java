package org.gongkai.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;

/**
 * Turns a grid that prints the rows of the table of requests as columns, so that its rows are rows
 * again.
 */
final class TurnedGrid {
  /** One row of a grid names one row of the form; so many are no accident. */
  private static final int FEWEST = 3;

  private TurnedGrid() {}

  /** Whether rows of one table of the form stand side by side rather than one below the other. */
  static boolean isTurned(List<List<Slot>> rows, String table) {
    Map<Integer, Set<Term>> byRow = new TreeMap<>();
    Map<Integer, Set<Term>> byColumn = new TreeMap<>();
    for (List<Slot> row : rows) {
      for (Slot slot : row) {
        slot.match()
            .filter(m -> m.terms().stream().allMatch(t -> named(t, table)))
            .ifPresent(
                m -> {
                  Cell cell = slot.cell();
                  byRow.computeIfAbsent(cell.row(), r -> new HashSet<>()).addAll(m.terms());
                  byColumn.computeIfAbsent(cell.column(), c -> new HashSet<>()).addAll(m.terms());
                });
      }
    }
    int sideBySide = most(byRow);
    return sideBySide >= FEWEST && sideBySide > most(byColumn);
  }

  private static boolean named(Term term, String table) {
    return term instanceof Term.Row && term.table().equals(table);
  }

  private static int most(Map<Integer, Set<Term>> named) {
    return named.values().stream().mapToInt(Set::size).max().orElse(0);
  }

  /** The grid with rows and columns exchanged. */
  static Grid turned(Grid grid) {
    List<Cell> cells =
        grid.cells().stream()
            .map(
                c ->
                    new Cell(
                        c.column(),
                        c.row(),
                        c.columnSpan(),
                        c.rowSpan(),
                        c.text(),
                        c.doubt(),
                        c.places()))
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    return new Grid(grid.columns(), grid.rows(), cells, grid.fidelity(), grid.place());
  }
}
