package org.gongkai.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.document.Cell;

/**
 * Which value of a row belongs to which column. Values are never poured into positions: either the
 * number of values, or where they stand, decides; otherwise nothing does and every cell of the row
 * is unreadable.
 */
sealed interface Assignment {

  /** The values could not be told apart. */
  record Undecided(String why) implements Assignment {}

  /**
   * The values found their columns.
   *
   * @param cells by column code; a code without entry has no cell in the row
   * @param doubts reasons, by column code, why a cell that stands there cannot be trusted
   * @param certainty 0 to 1
   */
  record Decided(Map<String, Slot> cells, Map<String, String> doubts, double certainty)
      implements Assignment {}

  /**
   * Certainty of values placed by their number where their position says otherwise, or by position
   * alone.
   */
  double BY_COUNT = 0.95;

  /** Certainty of values placed because everything beside them is blank. */
  double BY_WINDOW = 0.85;

  /**
   * Assigns the values of a row.
   *
   * @param row the row
   * @param header the columns
   * @param arrangement how the row's table is arranged
   * @param firstValueColumn the column in which values begin in the rows of the table that are
   *     complete; empty when these differ or there are none
   */
  static Assignment of(ObservedRow row, Header header, Arrangement arrangement, Stretch stretch) {
    List<Slot> values = row.values();
    List<Leaf> leaves = header.leaves();
    int n = leaves.size();
    List<Slot> filled = values.stream().filter(s -> !s.blank()).toList();
    if (filled.size() == n) {
      return byOrder(filled, header, arrangement.positional() && !agrees(filled, leaves));
    }
    if (filled.size() > n) {
      return new Undecided(filled.size() + " values stand in the row of " + n + " columns");
    }
    if (arrangement == Arrangement.LINES) {
      return new Undecided(
          filled.size()
              + " values stand in the row of "
              + n
              + " columns, and blank cells do not show in lines of text");
    }
    if (arrangement.positional() && leaves.stream().allMatch(Leaf::positioned)) {
      boolean oneEach =
          values.size() == n
              && values.stream()
                  .noneMatch(s -> s.cell().columnSpan() > 1 && spansLeaves(s, leaves));
      if (oneEach) {
        return byOrder(values, header, !agrees(values, leaves));
      }
      return byPosition(values, header);
    }
    if (values.size() == n && stretch.exact()) {
      return byOrder(values, header, false);
    }
    if (stretch.column().isPresent() && arrangement != Arrangement.RUN) {
      Optional<Assignment> placed = byColumn(values, header, stretch.column().get());
      if (placed.isPresent()) {
        return placed.get();
      }
    }
    if (values.size() == n) {
      return byOrder(values, header, false);
    }
    return byWindow(values, header, arrangement, stretch);
  }

  private static boolean spansLeaves(Slot slot, List<Leaf> leaves) {
    return leaves.stream().filter(l -> l.meets(slot)).count() > 1;
  }

  private static boolean agrees(List<Slot> slots, List<Leaf> leaves) {
    for (int i = 0; i < slots.size(); i++) {
      if (leaves.get(i).positioned() && !leaves.get(i).meets(slots.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Assignment byOrder(List<Slot> slots, Header header, boolean contradicted) {
    Map<String, Slot> cells = new LinkedHashMap<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      header.leaves().get(i).code().ifPresent(code -> cells.put(code, slot));
    }
    double certainty = header.certainty() * (contradicted ? BY_COUNT : 1);
    return new Decided(cells, Map.of(), certainty);
  }

  private static Assignment byPosition(List<Slot> values, Header header) {
    Map<String, Slot> cells = new LinkedHashMap<>();
    Map<String, String> doubts = new LinkedHashMap<>();
    for (Slot slot : values) {
      List<Leaf> met = header.leaves().stream().filter(l -> l.meets(slot)).toList();
      if (met.isEmpty()) {
        if (!slot.blank()) {
          return new Undecided("a value stands outside the columns of the header");
        }
        continue;
      }
      for (Leaf leaf : met) {
        if (leaf.code().isEmpty()) {
          continue;
        }
        String code = leaf.code().get();
        Slot before = cells.get(code);
        if (before != null && !before.blank() && !slot.blank()) {
          doubts.put(code, "two values stand under one column");
        } else if (before == null || before.blank()) {
          cells.put(code, slot);
        }
        if (met.size() > 1 && !slot.blank()) {
          doubts.put(code, "one cell covers " + met.size() + " columns");
        }
      }
    }
    return new Decided(cells, doubts, Math.min(header.certainty(), BY_COUNT));
  }

  /**
   * For rows of ordinals: the columns in which the complete rows of the same table have their
   * values.
   */
  private static Optional<Assignment> byColumn(List<Slot> values, Header header, int first) {
    Map<String, Slot> cells = new LinkedHashMap<>();
    for (Slot slot : values) {
      int index = slot.column() - first;
      if (index >= 0 && index < header.leaves().size()) {
        header.leaves().get(index).code().ifPresent(code -> cells.put(code, slot));
      } else if (!slot.blank()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Decided(cells, Map.of(), Math.min(header.certainty(), BY_COUNT)));
  }

  /** The only stretch of as many cells as there are columns outside which every cell is blank. */
  private static Assignment byWindow(
      List<Slot> values, Header header, Arrangement arrangement, Stretch stretch) {
    int n = header.leaves().size();
    if (values.size() < n) {
      return new Undecided(values.size() + " cells stand in the row of " + n + " columns");
    }
    TreeSet<Integer> starts = new TreeSet<>();
    for (int start = 0; start + n <= values.size(); start++) {
      if (Stretch.blankOutside(values, start, n)) {
        starts.add(start);
      }
    }
    stretch.offset().filter(starts::contains).ifPresent(o -> starts.retainAll(Set.of(o)));
    boolean allBlank = values.stream().allMatch(Slot::blank);
    // In a run a label is followed by its own cells; surplus cells stand at the end of the row.
    boolean known =
        starts.size() == 1 || allBlank || arrangement == Arrangement.RUN && starts.contains(0);
    if (!known) {
      return new Undecided(
          "the row has "
              + (values.size() - n)
              + " cells more than columns, and which are surplus does not show");
    }
    int start = starts.first();
    Decided decided = (Decided) byOrder(values.subList(start, start + n), header, false);
    return new Decided(decided.cells(), Map.of(), header.certainty() * BY_WINDOW);
  }

  /** The reason to distrust a value cell that covers several rows, if it does. */
  static Optional<String> coversRows(Cell cell) {
    return cell.rowSpan() > 1
        ? Optional.of("one cell covers " + cell.rowSpan() + " rows")
        : Optional.empty();
  }
}
