package org.gongkai.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of ACCURACY.md. */
final class AccuracyTables {
  private AccuracyTables() {}

  /** A row for each group, every measure a column. */
  static String full(String first, Map<String, Tally> groups) {
    List<String> heads =
        Stream.of(
                Stream.of(first, "documents", "every number right", "cells exact %"),
                Stream.of("empties kept / invented / dropped", "**silently wrong**"),
                Stream.of("spans right %", "joins right %", "sections right", "texts right"),
                Stream.of("title / year / issuer / date right", "rules fired", "false errors"))
            .flatMap(s -> s)
            .toList();
    StringBuilder table = new StringBuilder(row(heads)).append("|---".repeat(heads.size()));
    table.append("|\n");
    groups.forEach((name, tally) -> table.append(row(cells(name, tally))));
    return table.toString();
  }

  private static List<String> cells(String name, Tally t) {
    return List.of(
        name,
        String.valueOf(t.documents()),
        t.show(Measure.NUMBERS),
        t.percent(Measure.CELLS),
        t.show(Measure.EMPTIES)
            + " / "
            + t.faults(Fault.INVENTED)
            + " / "
            + t.faults(Fault.DROPPED),
        "**" + t.faults(Fault.SILENTLY_WRONG) + "**",
        t.percent(Measure.SPANS),
        t.percent(Measure.JOINS),
        t.show(Measure.SECTIONS),
        t.show(Measure.TEXTS),
        Stream.of(Measure.TITLE, Measure.YEAR, Measure.ISSUER, Measure.DATE)
            .map(t::show)
            .collect(Collectors.joining(" / ")),
        t.show(Measure.RULES),
        String.valueOf(t.faults(Fault.FALSE_ERROR)));
  }

  /** What the README shows. */
  static String brief(List<String> heads, Map<String, Tally> groups) {
    StringBuilder table = new StringBuilder(row(heads)).append("|---".repeat(heads.size()));
    table.append("|\n");
    groups.forEach(
        (name, t) ->
            table.append(
                row(
                    List.of(
                        name,
                        String.valueOf(t.documents()),
                        t.show(Measure.NUMBERS),
                        t.percent(Measure.CELLS),
                        String.valueOf(t.faults(Fault.SILENTLY_WRONG))))));
    return table.toString();
  }

  /** What falls short, grouped: the cause, the layouts, how many documents and how often. */
  static String shortfalls(Tally tally) {
    Map<String, List<String[]>> causes = new TreeMap<>();
    for (String line : tally.shortfalls) {
      String[] parts = line.split(" \\| ", 4);
      causes.computeIfAbsent(parts[0], c -> new java.util.ArrayList<>()).add(parts);
    }
    if (causes.isEmpty()) {
      return "Nothing.\n";
    }
    StringBuilder table =
        new StringBuilder("| shortfall | times | documents | layouts |\n|---|---|---|---|\n");
    causes.forEach(
        (cause, lines) ->
            table.append(
                row(
                    List.of(
                        cause,
                        String.valueOf(lines.size()),
                        String.valueOf(lines.stream().map(l -> l[2]).distinct().count()),
                        lines.stream()
                            .map(l -> "`" + l[1] + "`")
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "))))));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
