package org.gongkai.accuracy;

import java.util.Map;

/** Tools side by side on the documents of one format. */
final class PeerTable {
  private PeerTable() {}

  static String of(Map<String, Tally> tools) {
    StringBuilder table =
        new StringBuilder(
            "| tool | documents | every number right | cells exact % | spans right % | joins right % |"
                + " empties kept | silently wrong cells | not read |\n|---|---|---|---|---|---|---|---|---|\n");
    tools.forEach(
        (name, t) ->
            table.append(
                String.format(
                    java.util.Locale.ROOT,
                    "| %s | %d | %s | %s | %s | %s | %s | %d | %d |%n",
                    name,
                    t.documents(),
                    t.show(Measure.NUMBERS),
                    t.percent(Measure.CELLS),
                    t.percent(Measure.SPANS),
                    t.percent(Measure.JOINS),
                    t.show(Measure.EMPTIES),
                    t.faults(Fault.SILENTLY_WRONG),
                    t.faults(Fault.UNREAD))));
    return table.toString();
  }
}
