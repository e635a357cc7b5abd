package org.gongkai.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums of what was counted over a group of documents. */
final class Tally {
  private final Map<Measure, int[]> measures = new EnumMap<>(Measure.class);
  private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);

  /** What went wrong, one line each: the kind of shortfall, a colon, the particulars. */
  final List<String> shortfalls = new ArrayList<>();

  private int documents;

  int documents() {
    return documents;
  }

  void document() {
    documents++;
  }

  void count(Measure measure, boolean hit) {
    int[] both = measures.computeIfAbsent(measure, m -> new int[2]);
    both[0] += hit ? 1 : 0;
    both[1]++;
  }

  void fault(Fault fault) {
    faults.merge(fault, 1, Integer::sum);
  }

  void add(Tally other) {
    documents += other.documents;
    other.measures.forEach(
        (m, both) -> {
          int[] sum = measures.computeIfAbsent(m, k -> new int[2]);
          sum[0] += both[0];
          sum[1] += both[1];
        });
    other.faults.forEach((f, n) -> faults.merge(f, n, Integer::sum));
    shortfalls.addAll(other.shortfalls);
  }

  int hits(Measure measure) {
    return measures.getOrDefault(measure, new int[2])[0];
  }

  int cases(Measure measure) {
    return measures.getOrDefault(measure, new int[2])[1];
  }

  int faults(Fault fault) {
    return faults.getOrDefault(fault, 0);
  }

  /** {@code 12/13}; a dash when there was nothing to count. */
  String show(Measure measure) {
    return cases(measure) == 0 ? "–" : hits(measure) + "/" + cases(measure);
  }

  /** A percentage, never rounded up to 100. */
  String percent(Measure measure) {
    if (cases(measure) == 0) {
      return "–";
    }
    long hundredths = 10_000L * hits(measure) / cases(measure);
    return hits(measure) == cases(measure)
        ? "100"
        : String.format(java.util.Locale.ROOT, "%.2f", hundredths / 100.0);
  }

  /** Whether everything that can be asked of a document that shows all was met. */
  boolean exact() {
    return shortfalls.isEmpty();
  }
}
