package org.gongkai.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Place;
import org.gongkai.report.Reading;

/** Makes the rows of the output: by code, or by label where the form file does not know them. */
final class StatisticsRows {
  private final StatisticsWords words;

  StatisticsRows(StatisticsWords words) {
    this.words = words;
  }

  /** The readings by row and column, in the order of the table. */
  Map<String, Map<String, Reading>> readings(List<IndicatorTree.Node> nodes) {
    Map<String, Map<String, Reading>> rows = new LinkedHashMap<>();
    for (IndicatorTree.Node node : nodes) {
      StatisticsRow row = node.row();
      if (node.code().isEmpty() && !row.whole()) {
        row = row.undecided("the label may be a piece of one, or several");
      }
      if (node.code().isEmpty() && !counts(row)) {
        continue;
      }
      String key = node.code().isEmpty() ? labelKey(node, nodes) : node.code();
      if (node.code().isEmpty() && rows.containsKey(key)) {
        key = numbered(key, rows);
      }
      Map<String, Reading> readings = row.labelled(row.as(key, node.similarity()).readings());
      Map<String, Reading> known = rows.computeIfAbsent(key, k -> new LinkedHashMap<>());
      readings.forEach((column, reading) -> known.merge(column, reading, StatisticsRows::agreed));
    }
    return rows;
  }

  /** Whether an unknown row counts something: it has a unit or a number, and is no heading. */
  private boolean counts(StatisticsRow row) {
    boolean unit = !words.unit(row.unit()).isEmpty();
    return !row.label().key().isEmpty() && !row.heading() && (unit || row.hasNumber());
  }

  /** The label; where several unknown rows have it, behind the label of the row above them. */
  private static String labelKey(IndicatorTree.Node node, List<IndicatorTree.Node> nodes) {
    String key = StatisticsWords.labelKey(node.label().printed());
    long same =
        nodes.stream()
            .filter(n -> n.code().isEmpty() && n.label().printed().equals(node.label().printed()))
            .count();
    return same > 1 && !node.whole().isEmpty()
        ? StatisticsWords.labelKey(node.whole() + ">" + node.label().printed())
        : key;
  }

  private static String numbered(String key, Map<String, ?> rows) {
    int ordinal = 2;
    while (rows.containsKey(key + "#" + ordinal)) {
      ordinal++;
    }
    return key + "#" + ordinal;
  }

  /** What two printings of one cell say together: nothing, where they differ. */
  static Reading agreed(Reading first, Reading second) {
    boolean same =
        first.state() == second.state()
            && (first.number().isPresent()
                ? first.number().get().compareTo(second.number().orElseThrow()) == 0
                : first.raw().equals(second.raw()));
    if (same) {
      return first;
    }
    List<Place> places = new ArrayList<>(first.places());
    places.addAll(second.places());
    return Reading.unreadable(
            first.raw() + " | " + second.raw(),
            "the document prints this cell twice, with different numbers",
            places)
        .inRow(first.label(), first.unit());
  }
}
