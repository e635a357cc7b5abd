package org.gongkai.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the values stand in the rows of a table whose columns are only ordinals and whose rows have
 * more cells than columns: what holds for every row, although a single row with blanks at its ends
 * would leave it open.
 *
 * @param full whether some row has a value in every column
 * @param exact whether most rows have as many cells behind their label as there are columns, so
 *     that nothing is surplus
 * @param column the column in which the values of every row begin, if only one column will do for
 *     all
 * @param offset how many cells behind the label the values of every row begin, if only one number
 *     will do for all
 * @param widths how many cells the widest row has, by how many of them stand up to its label
 * @param usual how many cells more than half of the rows have, by how many of them stand up to
 *     their label; no entry where no number is so common
 * @param told whether something else shows the offset than the row itself: the head of the table,
 *     or other rows
 */
record Stretch(
    boolean full,
    boolean exact,
    Optional<Integer> column,
    Optional<Integer> offset,
    Map<Integer, Integer> widths,
    Map<Integer, Integer> usual,
    boolean told) {

  /** Nothing known. */
  static final Stretch UNKNOWN =
      new Stretch(false, false, Optional.empty(), Optional.empty(), Map.of(), Map.of(), false);

  /** Values begin in a column that something else tells, such as a header of a single row. */
  static Stretch at(int column) {
    return new Stretch(
        false, false, Optional.of(column), Optional.empty(), Map.of(), Map.of(), false);
  }

  /** Values begin so many cells behind the label. */
  static Stretch behind(int cells) {
    return new Stretch(
        false, false, Optional.empty(), Optional.of(cells), Map.of(), Map.of(), false);
  }

  /** The same, where it is known whether some row has a value in every column. */
  Stretch full(boolean isFull) {
    return new Stretch(isFull, exact, column, offset, widths, usual, told);
  }

  /**
   * The same rows, where the head of the table shows how many cells behind the label of one of them
   * its values begin.
   */
  Stretch from(int cells) {
    return new Stretch(full, false, Optional.empty(), Optional.of(cells), widths, Map.of(), true);
  }

  /** The same, where something else than the row itself shows the offset. */
  Stretch told(int cells) {
    return new Stretch(full, exact, column, Optional.of(cells), widths, usual, true);
  }

  /**
   * Whether the values of a row end where they are told to, with nothing outside: a row that had
   * lost one of them would end before, whatever cells of padding follow.
   */
  boolean endsAsTold(List<Slot> values, int columns) {
    int from = offset.orElse(0);
    return told
        && from + columns <= values.size()
        && !values.get(from + columns - 1).blank()
        && blankOutside(values, from, columns);
  }

  /**
   * How many blank cells follow the head cell in a header that came as a run: what is left of a
   * merged head cell, where merged cells keep their blanks behind them rather than at the end of
   * the row.
   *
   * @return empty when the header shows no head cell
   */
  static Optional<Integer> behindCorner(ObservedRow header) {
    List<Slot> slots = header.slots();
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).match().flatMap(m -> m.as(Term.Corner.class)).isPresent()) {
        int blanks = 0;
        while (i + 1 + blanks < slots.size() && slots.get(i + 1 + blanks).blank()) {
          blanks++;
        }
        return i + 1 + blanks < slots.size() ? Optional.of(blanks) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the stretch of a table.
   *
   * @param rows its labelled rows
   * @param columns how many values a row has
   */
  static Stretch of(List<ObservedRow> rows, int columns) {
    Set<Integer> starts = new TreeSet<>();
    Set<Integer> offsets = new TreeSet<>();
    Map<Integer, Integer> widths = new HashMap<>();
    int exact = 0;
    int counted = 0;
    for (ObservedRow row : rows) {
      List<Slot> values = row.values();
      widths.merge(labelCells(row), row.slots().size(), Math::max);
      if (values.size() < columns) {
        continue;
      }
      exact += values.size() == columns ? 1 : 0;
      Set<Integer> rowStarts = new TreeSet<>();
      Set<Integer> rowOffsets = new TreeSet<>();
      for (int offset = 0; offset + columns <= values.size(); offset++) {
        if (blankOutside(values, offset, columns)) {
          rowOffsets.add(offset);
          rowStarts.add(values.get(offset).column());
        }
      }
      if (counted++ == 0) {
        starts.addAll(rowStarts);
        offsets.addAll(rowOffsets);
      } else {
        starts.retainAll(rowStarts);
        offsets.retainAll(rowOffsets);
      }
    }
    return new Stretch(
        rows.stream().anyMatch(r -> r.filled() == columns),
        counted > 0 && 2 * exact >= counted,
        starts.size() == 1 ? starts.stream().findFirst() : Optional.empty(),
        offsets.size() == 1 ? offsets.stream().findFirst() : Optional.empty(),
        Map.copyOf(widths),
        usual(rows),
        false);
  }

  private static Map<Integer, Integer> usual(List<ObservedRow> rows) {
    Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
    for (ObservedRow row : rows) {
      counts
          .computeIfAbsent(labelCells(row), l -> new HashMap<>())
          .merge(row.slots().size(), 1, Integer::sum);
    }
    Map<Integer, Integer> usual = new HashMap<>();
    counts.forEach(
        (label, widths) -> {
          int all = widths.values().stream().mapToInt(Integer::intValue).sum();
          widths.forEach(
              (width, count) -> {
                if (2 * count > all) {
                  usual.put(label, width);
                }
              });
        });
    return Map.copyOf(usual);
  }

  /**
   * Whether a row has fewer cells than others whose label ends at the same place: it has lost some,
   * and which does not show.
   */
  boolean fallsShort(ObservedRow row) {
    return row.slots().size() < widths.getOrDefault(labelCells(row), 0);
  }

  /**
   * Whether another row, wherever its label ends, has more cells: in a run, whose rows end with
   * what stands before the next label.
   */
  boolean shorterThanLikes(ObservedRow row) {
    return widths.values().stream().anyMatch(w -> w > row.slots().size());
  }

  /**
   * Whether a row has more cells than most whose label ends at the same place: one too many stands
   * among them, and a blank at its end may as well be a value's.
   */
  boolean runsOver(ObservedRow row) {
    return row.slots().size() > usual.getOrDefault(labelCells(row), Integer.MAX_VALUE);
  }

  private static int labelCells(ObservedRow row) {
    return row.slots().size() - row.values().size();
  }

  /**
   * Whether a row has as many cells behind its label as there are columns, the first and the last
   * of them filled: it has neither lost one nor one too many.
   */
  static boolean spans(ObservedRow row, int columns) {
    List<Slot> values = row.values();
    return values.size() == columns && !values.get(0).blank() && !values.get(columns - 1).blank();
  }

  /** Whether every cell outside of a stretch of cells is blank. */
  static boolean blankOutside(List<Slot> values, int offset, int columns) {
    for (int i = 0; i < values.size(); i++) {
      if ((i < offset || i >= offset + columns) && !values.get(i).blank()) {
        return false;
      }
    }
    return true;
  }
}
