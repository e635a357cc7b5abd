package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;

/**
 * Finds two numbers side by side, or one above the other, that were written into each other's cell:
 * sums fail, and with the two exchanged none does that runs through either.
 */
final class Offset {
  /** More broken sums than two exchanged numbers can break are another matter. */
  private static final int MOST_BROKEN = 6;

  private final List<SumCheck> sums;

  Offset(List<SumCheck> sums) {
    this.sums = sums;
  }

  /** Two cells side by side, or one above the other. */
  private record Pair(CellKey first, CellKey second) {}

  /**
   * Looks for the exchanged numbers of the table of requests.
   *
   * @param readings the cells of the table
   * @param broken the sums that fail
   */
  void check(Map<CellKey, Reading> readings, List<SumCheck.Broken> broken, Findings findings) {
    List<SumCheck.Broken> certain = broken.stream().filter(b -> b.mending().isEmpty()).toList();
    if (certain.isEmpty() || certain.size() > MOST_BROKEN) {
      return;
    }
    List<Pair> found =
        pairs(readings).stream()
            .filter(pair -> differ(pair, readings) && mends(pair, readings, certain))
            .toList();
    // Where several pairs would do, nothing says which.
    if (found.size() == 1) {
      CellKey first = found.get(0).first();
      CellKey second = found.get(0).second();
      findings.of(Rule.T3_OFFSET).cells(first, second).say(first, second);
    }
  }

  /** The neighbours among the cells with a number. */
  private static List<Pair> pairs(Map<CellKey, Reading> readings) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, CellKey> above = new HashMap<>();
    Optional<CellKey> left = Optional.empty();
    for (Map.Entry<CellKey, Reading> cell : readings.entrySet()) {
      if (cell.getValue().number().isPresent()) {
        CellKey key = cell.getKey();
        left.filter(l -> l.row().equals(key.row())).ifPresent(l -> pairs.add(new Pair(l, key)));
        Optional.ofNullable(above.put(key.column(), key))
            .ifPresent(a -> pairs.add(new Pair(a, key)));
        left = Optional.of(key);
      }
    }
    return pairs;
  }

  private static boolean differ(Pair pair, Map<CellKey, Reading> readings) {
    return number(readings, pair.first()).compareTo(number(readings, pair.second())) != 0;
  }

  private static BigDecimal number(Map<CellKey, Reading> readings, CellKey key) {
    return readings.getOrDefault(key, Reading.missing()).number().orElse(BigDecimal.ZERO);
  }

  private boolean mends(Pair pair, Map<CellKey, Reading> readings, List<SumCheck.Broken> broken) {
    boolean throughBoth =
        broken.stream()
            .allMatch(b -> b.cells().contains(pair.first()) || b.cells().contains(pair.second()));
    if (!throughBoth) {
      return false;
    }
    Map<CellKey, Reading> exchanged = new LinkedHashMap<>(readings);
    exchanged.put(pair.first(), readings.getOrDefault(pair.second(), Reading.missing()));
    exchanged.put(pair.second(), readings.getOrDefault(pair.first(), Reading.missing()));
    return sums.stream()
        .flatMap(sum -> sum.broken(exchanged).stream())
        .allMatch(b -> !b.mending().isEmpty());
  }
}
