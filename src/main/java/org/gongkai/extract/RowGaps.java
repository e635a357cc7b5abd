package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;

/**
 * Puts rows that no label names into the gaps that the named ones leave: as many rows without label
 * as rows missing between two neighbours are these rows. Where the numbers differ, or a row stands
 * there that cannot be read, the missing rows are undecided: they may be what stands there.
 */
final class RowGaps {
  /** Certainty of a row that only its place names. */
  static final double BY_PLACE = 0.8;

  /** A row with a label says more of the form than all rows without one together. */
  private static final long LABELLED_ROW = 1000;

  /** How much an unknown label must have of a row's. */
  private static final double RESEMBLANCE = 0.4;

  private final List<String> columns;

  /** The rows of each form, in order. */
  private final List<List<String>> orders;

  private final Map<String, List<String>> labels = new LinkedHashMap<>();

  /**
   * @param blocks the table in each form
   * @param columns the codes of its columns
   */
  RowGaps(List<FormBlock> blocks, List<String> columns) {
    this.columns = columns;
    orders = blocks.stream().map(b -> b.rows().stream().map(FormRow::code).toList()).toList();
    for (FormBlock block : blocks) {
      for (FormRow row : block.rows()) {
        List<String> keys = new ArrayList<>(List.of(LabelKey.of(row.label()).text()));
        row.aliases().forEach(a -> keys.add(LabelKey.of(a).text()));
        labels.putIfAbsent(row.code(), keys);
      }
    }
  }

  /** The rows of one copy of the table, those without label placed. */
  Map<String, RowObservation> rows(List<SeenRow> copy) {
    Map<String, RowObservation> rows = new LinkedHashMap<>();
    for (SeenRow seen : copy) {
      if (seen.code().isPresent() && !seen.row().bare()) {
        rows.putIfAbsent(seen.code().get(), seen.row());
      }
    }
    dropSubtotals(rows);
    doubtGroups(copy, rows);
    List<String> order = order(rows.keySet(), copy);
    int from = -1;
    List<SeenRow> between = new ArrayList<>();
    for (SeenRow seen : copy) {
      if (seen.code().isPresent() && rows.containsKey(seen.code().get())) {
        int to = order.indexOf(seen.code().get());
        if (from < 0) {
          undecideFirst(order.subList(0, Math.max(0, to)), seen.row(), between, rows);
        } else {
          fill(order, from, to, between, rows);
        }
        from = Math.max(from, to);
        between = new ArrayList<>();
      } else if (seen.code().isEmpty()) {
        between.add(seen);
      }
    }
    if (from >= 0) {
      fill(order, from, order.size(), between, rows);
    }
    for (SeenRow seen : copy) {
      if (seen.code().isPresent() && seen.row().bare() && order.contains(seen.code().get())) {
        rows.putIfAbsent(
            seen.code().get(), seen.row().undecided("the label stands there without any cell"));
      }
    }
    return rows;
  }

  /**
   * A group row that carries numbers beside its own rows is a subtotal, which the forms do not
   * have.
   */
  private static void dropSubtotals(Map<String, RowObservation> rows) {
    Set<String> groups = new HashSet<>();
    for (String row : rows.keySet()) {
      int dot = row.indexOf('.');
      if (dot > 0) {
        groups.add(row.substring(0, dot));
      }
    }
    rows.keySet().removeAll(groups);
  }

  /**
   * A label that is a row in one form and a group of rows in another: with rows without label right
   * behind it, its own values may be those of the first of them.
   */
  private void doubtGroups(List<SeenRow> copy, Map<String, RowObservation> rows) {
    for (int i = 0; i + 1 < copy.size(); i++) {
      String code = copy.get(i).code().orElse("");
      boolean group = orders.stream().flatMap(List::stream).anyMatch(r -> r.startsWith(code + "."));
      RowObservation here = rows.get(code);
      if (here != null && group && copy.get(i + 1).code().isEmpty()) {
        rows.put(code, here.undecided("rows without label follow, of which this may be the first"));
      }
    }
  }

  /** The order of the form that has all of the rows; the first form's where several have. */
  List<String> order(Set<String> present, List<SeenRow> copy) {
    long unlabelled = copy.stream().filter(s -> s.standing() == SeenRow.Standing.PLACEABLE).count();
    List<String> best = orders.get(0);
    long bestScore = Long.MIN_VALUE;
    for (List<String> order : orders) {
      long known = present.stream().filter(order::contains).count();
      // Rows without label speak, less than those with one, for the form that misses as many.
      long unfit = unlabelled == 0 ? 0 : Math.abs(order.size() - known - unlabelled);
      long score = known * LABELLED_ROW - unfit;
      if (score > bestScore) {
        best = order;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Rows that stand above the first named one may be the form's first rows or more of the header:
   * nothing is placed there.
   */
  private void undecideFirst(
      List<String> missing,
      RowObservation first,
      List<SeenRow> above,
      Map<String, RowObservation> rows) {
    above.stream()
        .filter(s -> s.row().table() == first.table())
        .findFirst()
        .ifPresent(s -> undecide(missing, s.row(), rows));
  }

  private void fill(
      List<String> order,
      int from,
      int to,
      List<SeenRow> between,
      Map<String, RowObservation> rows) {
    if (between.isEmpty() || to <= from) {
      return;
    }
    if (to == from + 1) {
      doubtNeighbour(order.get(from), between, rows);
      return;
    }
    List<String> missing =
        order.subList(from + 1, to).stream().filter(r -> !rows.containsKey(r)).toList();
    List<RowObservation> candidates =
        between.stream()
            .filter(s -> s.standing() == SeenRow.Standing.PLACEABLE)
            .map(SeenRow::row)
            .filter(r -> unlabelled(r) || missing.stream().anyMatch(m -> resembles(r, m)))
            .toList();
    boolean known = candidates.size() == missing.size();
    for (int i = 0; i < missing.size() && !candidates.isEmpty(); i++) {
      RowObservation row = candidates.get(Math.min(i, candidates.size() - 1));
      Assignment assignment =
          !known
              ? new Assignment.Undecided(
                  candidates.size()
                      + " rows without label stand where the form has "
                      + missing.size())
              : unlabelled(row) || mostLike(row, missing).equals(missing.get(i))
                  ? row.assignment()
                  : new Assignment.Undecided("the row's label looks like another row's");
      rows.put(missing.get(i), as(missing.get(i), row, assignment));
    }
    undecide(missing, between.get(0).row(), rows);
  }

  /** Leaves those of the rows undecided that are still missing where something stands. */
  private void undecide(
      List<String> missing, RowObservation stranger, Map<String, RowObservation> rows) {
    for (String row : missing) {
      rows.putIfAbsent(
          row,
          as(
              row,
              stranger,
              new Assignment.Undecided(
                  "a row stands here whose label is not known, and this row is missing")));
    }
  }

  private RowObservation as(String code, RowObservation row, Assignment assignment) {
    return new RowObservation(code, columns, row.table(), row.observed(), assignment, BY_PLACE);
  }

  /**
   * Rows without label behind a row after which the form has no other: it may be one of them that
   * the label means.
   */
  private static void doubtNeighbour(
      String code, List<SeenRow> between, Map<String, RowObservation> rows) {
    RowObservation neighbour = rows.get(code);
    if (neighbour != null
        && between.stream()
            .filter(s -> s.standing() == SeenRow.Standing.PLACEABLE)
            .anyMatch(s -> s.row().table() == neighbour.table() && unlabelled(s.row()))) {
      rows.put(
          code, neighbour.undecided("rows without label follow for which the form has no place"));
    }
  }

  private static boolean unlabelled(RowObservation row) {
    return row.observed().kind() == ObservedRow.Kind.UNLABELLED;
  }

  /** Whether an unknown label has something of a row's. */
  private boolean resembles(RowObservation stranger, String row) {
    return similarity(stranger, row) >= RESEMBLANCE;
  }

  private String mostLike(RowObservation stranger, List<String> rows) {
    String best = "";
    double most = 0;
    for (String row : rows) {
      double similarity = similarity(stranger, row);
      if (similarity > most) {
        most = similarity;
        best = row;
      }
    }
    return best;
  }

  private double similarity(RowObservation stranger, String row) {
    double most = 0;
    for (Slot slot : stranger.observed().slots()) {
      if (!slot.valueLike()) {
        String key = LabelKey.of(slot.cell().text()).text();
        for (String label : labels.getOrDefault(row, List.of())) {
          most = Math.max(most, Similarity.of(key, label));
        }
      }
    }
    return most;
  }
}
