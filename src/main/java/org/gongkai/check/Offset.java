package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.CellKey;

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
   * @param cells the table
   * @param broken the sums that fail
   */
  void check(CellTable cells, List<SumCheck.Broken> broken, Findings findings) {
    List<SumCheck.Broken> certain = broken.stream().filter(b -> b.mending().isEmpty()).toList();
    if (certain.isEmpty() || certain.size() > MOST_BROKEN) {
      return;
    }
    List<Pair> found =
        pairs(cells).stream()
            .filter(pair -> differ(pair, cells) && mends(pair, cells, certain))
            .toList();
    // Where several pairs would do, nothing says which.
    if (found.size() == 1) {
      CellKey first = found.get(0).first();
      CellKey second = found.get(0).second();
      findings.of(Rule.T3_OFFSET).cells(first, second).say(first, second);
    }
  }

  /** The neighbours among the cells with a number. */
  private static List<Pair> pairs(CellTable cells) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, CellKey> above = new HashMap<>();
    Optional<CellKey> left = Optional.empty();
    for (int i = 0; i < cells.keys().size(); i++) {
      if (cells.readings().get(i).number().isPresent()) {
        CellKey key = cells.keys().get(i);
        left.filter(l -> l.row().equals(key.row())).ifPresent(l -> pairs.add(new Pair(l, key)));
        Optional.ofNullable(above.put(key.column(), key))
            .ifPresent(a -> pairs.add(new Pair(a, key)));
        left = Optional.of(key);
      }
    }
    return pairs;
  }

  private static boolean differ(Pair pair, CellTable cells) {
    return number(cells, pair.first()).compareTo(number(cells, pair.second())) != 0;
  }

  private static BigDecimal number(CellTable cells, CellKey key) {
    return cells.reading(key).number().orElse(BigDecimal.ZERO);
  }

  private boolean mends(Pair pair, CellTable cells, List<SumCheck.Broken> broken) {
    boolean throughBoth =
        broken.stream()
            .allMatch(b -> b.cells().contains(pair.first()) || b.cells().contains(pair.second()));
    if (!throughBoth) {
      return false;
    }
    CellTable exchanged = cells.exchanged(pair.first(), pair.second());
    return sums.stream()
        .flatMap(sum -> sum.broken(exchanged).stream())
        .allMatch(b -> !b.mending().isEmpty());
  }
}
