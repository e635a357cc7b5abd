package org.gongkai.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.document.Cell;
import org.gongkai.document.Place;

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
   * @param absent why a column without cell may stand there all the same; empty when the row has no
   *     such cell
   * @param certainty 0 to 1
   */
  record Decided(
      Map<String, Slot> cells, Map<String, String> doubts, String absent, double certainty)
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
   * @param table the table that holds the row
   * @param stretch where the values stand in all rows of the table
   */
  static Assignment of(ObservedRow row, Header header, ObservedTable table, Stretch stretch) {
    List<Slot> values = row.values();
    List<Slot> filled = values.stream().filter(s -> !s.blank()).toList();
    int n = header.leaves().size();
    if (filled.size() > n) {
      return new Undecided(filled.size() + " values stand in the row of " + n + " columns");
    }
    if (table.arrangement() == Arrangement.LINES && filled.size() < n) {
      return new Undecided(
          filled.size()
              + " values stand in the row of "
              + n
              + " columns, and blank cells do not show in lines of text");
    }
    if (table.arrangement() == Arrangement.LINES) {
      Optional<String> unclear = unclearInLines(row, filled, table);
      if (unclear.isPresent()) {
        return new Undecided(unclear.get());
      }
    }
    if (table.arrangement().positional() && header.positioned()) {
      return onPositions(row, header, table);
    }
    if (filled.size() < n && shorterThanAll(row, table)) {
      return new Undecided("the row has fewer cells than every other row of the table");
    }
    if (filled.size() < n && filled.stream().anyMatch(Assignment::severalNumbers)) {
      return new Undecided("one cell of the row holds several numbers, and may be several cells");
    }
    Assignment ordered = inOrder(row, filled, header, table.arrangement(), stretch);
    boolean labelled = row.slots().size() > values.size();
    boolean shifted =
        labelled
            && !stretch.full()
            && !stretch.endsAsTold(values, n)
            && n > 1
            && blankAtAnEnd(ordered, header);
    if (table.arrangement() == Arrangement.RUN
        && stretch.shorterThanLikes(row)
        && !stretch.endsAsTold(values, n)
        && blankAtAnEnd(ordered, header)) {
      return new Undecided("the row has fewer cells than others, and its last ones are blank");
    }
    return shifted
        ? new Undecided(
            "no row of the table has all values, and this one may lack any of its cells")
        : ordered;
  }

  /** Why as many values as there are columns may be other cells' all the same. */
  private static Optional<String> unclearInLines(
      ObservedRow row, List<Slot> filled, ObservedTable table) {
    Map<Place, Integer> lines = new LinkedHashMap<>();
    filled.forEach(s -> lines.merge(s.cell().place(), 1, Integer::sum));
    if (lines.size() > 1 && lines.values().stream().anyMatch(n -> n > 1)) {
      return Optional.of("some lines hold one value of the row and others several");
    }
    int at = table.rows().indexOf(row);
    boolean behindBareLabel =
        at > 0
            && table.rows().get(at - 1).kind() == ObservedRow.Kind.DATA
            && table.rows().get(at - 1).values().isEmpty();
    return behindBareLabel
        ? Optional.of("the label before this one has no values, and these may be its own")
        : Optional.empty();
  }

  /** Whether all other rows have the same number of cells, and this one fewer. */
  private static boolean shorterThanAll(ObservedRow row, ObservedTable table) {
    List<Integer> widths =
        table.rows().stream().filter(r -> r != row).map(r -> r.slots().size()).distinct().toList();
    return table.arrangement() == Arrangement.SEPARATED
        && table.rows().size() > 2
        && widths.size() == 1
        && widths.get(0) > row.slots().size();
  }

  /** Whether the text of a cell is numbers with white space between them. */
  private static boolean severalNumbers(Slot slot) {
    return slot.cell().text().strip().matches("[\\d.,]+(?:[\\s\\u3000]+[\\d.,]+)+");
  }

  /**
   * Whether an assignment puts a blank cell under the first or the last column and a value under
   * another: where a cell is lost, what is left of a merged label stands in for it.
   */
  private static boolean blankAtAnEnd(Assignment assignment, Header header) {
    if (!(assignment instanceof Decided decided)
        || decided.cells().values().stream().allMatch(Slot::blank)) {
      return false;
    }
    List<Leaf> leaves = header.leaves();
    return Stream.of(leaves.get(0), leaves.get(leaves.size() - 1))
        .flatMap(l -> l.code().stream())
        .map(decided.cells()::get)
        .anyMatch(s -> s != null && s.blank());
  }

  /**
   * Position decides where it is plain; where cells and columns cross, only a full row can be
   * assigned, by its order.
   */
  private static Assignment onPositions(ObservedRow row, Header header, ObservedTable table) {
    List<Slot> afterLabel = row.values();
    int n = header.leaves().size();
    int first = header.leaves().stream().mapToInt(Leaf::first).min().orElse(0);
    // Words left of the first column are more of the label; a number there is a value out of place.
    List<Slot> values =
        afterLabel.stream()
            .filter(s -> s.lastColumn() >= first || s.valueLike() && !s.blank())
            .toList();
    List<Slot> filled = values.stream().filter(s -> !s.blank()).toList();
    List<Slot> full = filled.size() == n ? filled : values;
    if (filled.size() < n && mayHaveMovedUp(row, header, table)) {
      return new Undecided("the cells of the row may stand a column too far to the left");
    }
    if (plain(values, header.leaves())) {
      return covered(values, header.leaves(), table)
          ? byPosition(values, header, header.certainty())
          : new Undecided("the row has fewer cells than the table has columns");
    }
    if (header.names() == Header.Names.SCRAMBLED) {
      return new Undecided(
          "the column labels stand in an unusual order, and the values not right below them");
    }
    if (full.size() == n && full.stream().allMatch(Slot::valueLike)) {
      return byOrder(full, header, true);
    }
    return covered(values, header.leaves(), table)
        ? byPosition(values, header, Math.min(header.certainty(), BY_COUNT))
        : new Undecided("the row has fewer cells than the table has columns");
  }

  /**
   * Whether the row looks as if all its cells had moved to the left: its last cell covers more than
   * the last column, or is blank while, in this row alone, a blank cell stands between the label
   * and the first column.
   */
  private static boolean mayHaveMovedUp(ObservedRow row, Header header, ObservedTable table) {
    List<Leaf> leaves = header.leaves();
    Leaf last = leaves.get(leaves.size() - 1);
    Optional<Slot> atLast = row.values().stream().filter(last::meets).findFirst();
    if (row.filled() == 0 || atLast.isEmpty()) {
      return false;
    }
    int first = leaves.stream().mapToInt(Leaf::first).min().orElse(0);
    return leaves.stream().filter(l -> l.meets(atLast.get())).count() > 1
        || atLast.get().blank()
            && blankBefore(row, first)
            && table.rows().stream()
                    .filter(
                        r -> r.row().map(Term.Row::table).equals(row.row().map(Term.Row::table)))
                    .filter(r -> blankBefore(r, first))
                    .count()
                == 1;
  }

  private static boolean blankBefore(ObservedRow row, int column) {
    return row.values().stream().anyMatch(s -> s.blank() && s.lastColumn() < column);
  }

  private static Assignment inOrder(
      ObservedRow row, List<Slot> filled, Header header, Arrangement arrangement, Stretch stretch) {
    int n = header.leaves().size();
    List<Slot> values = row.values();
    Optional<String> unnamed = unnamed(values, filled, header, stretch);
    if (unnamed.isPresent()) {
      return new Undecided(unnamed.get());
    }
    // A blank in front may be what is left of a merged label or a value; rows alike have it or have
    // it not.
    if (arrangement != Arrangement.RUN && stretch.runsOver(row)) {
      return new Undecided("the row has more cells than others of the table");
    }
    if (filled.size() == n) {
      return byOrder(filled, header, false);
    }
    // In a run the blank cells in front of a label count to the row before.
    if (arrangement != Arrangement.RUN && stretch.fallsShort(row)) {
      return new Undecided("the row has fewer cells than others of the table");
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
    return values.size() == n ? byOrder(values, header, false) : byWindow(values, header, stretch);
  }

  /** Why the columns of the list cannot be told from one another in this row, if so. */
  private static Optional<String> unnamed(
      List<Slot> values, List<Slot> filled, Header header, Stretch stretch) {
    int n = header.leaves().size();
    return switch (header.names()) {
      case ALL -> Optional.empty();
      case SCRAMBLED -> Optional.of("the column labels stand in an unknown order");
      case STRANGERS ->
          values.size() == n
              ? Optional.empty()
              : Optional.of("the header names columns that the form does not have");
      case SOME ->
          filled.size() == n
              ? Optional.empty()
              : Optional.of("the header does not name all columns, and the row has blank cells");
      case NONE ->
          filled.size() == n || stretch.full()
              ? Optional.empty()
              : Optional.of("no header names the columns, and no row of the table has them all");
    };
  }

  /**
   * Whether every cell stands under one column at most and every column over one cell at most, no
   * value beside them.
   */
  private static boolean plain(List<Slot> values, List<Leaf> leaves) {
    for (Slot slot : values) {
      long met = leaves.stream().filter(l -> l.meets(slot)).count();
      if (met > 1 || met == 0 && !slot.blank()) {
        return false;
      }
    }
    return leaves.stream().allMatch(l -> values.stream().filter(l::meets).count() <= 1);
  }

  /**
   * Whether a cell stands under every column, be it one of a row above. A row that falls short may
   * have lost any of its cells, and those behind it have moved up.
   */
  private static boolean covered(List<Slot> values, List<Leaf> leaves, ObservedTable table) {
    for (Leaf leaf : leaves) {
      boolean met = values.stream().anyMatch(leaf::meets);
      boolean above =
          !values.isEmpty()
              && table
                  .cells()
                  .flatMap(c -> c.at(values.get(0).cell().row(), leaf.first()))
                  .isPresent();
      if (!met && !above) {
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
    return new Decided(cells, Map.of(), absent(header), certainty);
  }

  /** A column whose label is not known may be one that the header seems to lack. */
  private static String absent(Header header) {
    return header.leaves().stream().anyMatch(l -> l.code().isEmpty())
        ? "a column stands here whose label is not known, and this column is missing"
        : "";
  }

  private static Assignment byPosition(List<Slot> values, Header header, double certainty) {
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
    return new Decided(cells, doubts, absent(header), certainty);
  }

  /**
   * For rows of ordinals: the columns in which all rows of the table have their values, if this row
   * has them all.
   */
  private static Optional<Assignment> byColumn(List<Slot> values, Header header, int first) {
    Map<String, Slot> cells = new LinkedHashMap<>();
    int met = 0;
    for (Slot slot : values) {
      int index = slot.column() - first;
      if (index >= 0 && index < header.leaves().size()) {
        header.leaves().get(index).code().ifPresent(code -> cells.put(code, slot));
        met++;
      } else if (!slot.blank()) {
        return Optional.empty();
      }
    }
    return met == header.leaves().size()
        ? Optional.of(
            new Decided(cells, Map.of(), absent(header), Math.min(header.certainty(), BY_COUNT)))
        : Optional.empty();
  }

  /** The only stretch of as many cells as there are columns outside which every cell is blank. */
  private static Assignment byWindow(List<Slot> values, Header header, Stretch stretch) {
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
    boolean known = starts.size() == 1 || allBlank;
    if (!known) {
      return new Undecided(
          "the row has "
              + (values.size() - n)
              + " cells more than columns, and which are surplus does not show");
    }
    int start = starts.first();
    Decided decided = (Decided) byOrder(values.subList(start, start + n), header, false);
    return new Decided(decided.cells(), Map.of(), decided.absent(), header.certainty() * BY_WINDOW);
  }

  /** The reason to distrust a value cell that covers several rows, if it does. */
  static Optional<String> coversRows(Cell cell) {
    return cell.rowSpan() > 1
        ? Optional.of("one cell covers " + cell.rowSpan() + " rows")
        : Optional.empty();
  }
}
