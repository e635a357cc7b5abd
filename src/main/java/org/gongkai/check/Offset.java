package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.FormSum;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * Finds two numbers side by side, or one above the other, that were written into each other's cell:
 * sums fail, and with the two exchanged none does that runs through either.
 */
final class Offset {
  /** More broken sums than two exchanged numbers can break are another matter. */
  private static final int MOST_BROKEN = 6;

  private final String table;
  private final List<FormSum> sums;

  Offset(String table, List<FormSum> sums) {
    this.table = table;
    this.sums = sums;
  }

  void check(Report report, List<SumCheck.Broken> broken, Findings findings) {
    List<SumCheck.Broken> certain = broken.stream().filter(b -> b.mending().isEmpty()).toList();
    if (!table.equals("requests") || certain.isEmpty() || certain.size() > MOST_BROKEN) {
      return;
    }
    List<CellKey> cells = new ArrayList<>();
    report
        .cells()
        .forEach(
            (key, reading) -> {
              if (key.table().equals(table) && reading.number().isPresent()) {
                cells.add(key);
              }
            });
    List<CellKey[]> found = new ArrayList<>();
    for (CellKey a : cells) {
      for (CellKey b : neighbours(a, cells)) {
        if (differ(report, a, b) && mends(report, a, b, certain)) {
          found.add(new CellKey[] {a, b});
        }
      }
    }
    // Where several pairs would do, nothing says which.
    if (found.size() == 1) {
      CellKey a = found.get(0)[0];
      CellKey b = found.get(0)[1];
      findings.of(Rule.T3_OFFSET).cells(a, b).say(a, b);
    }
  }

  /** The cells right of and below a cell. */
  private static List<CellKey> neighbours(CellKey cell, List<CellKey> cells) {
    Optional<CellKey> right =
        cells.stream()
            .dropWhile(c -> !c.equals(cell))
            .skip(1)
            .findFirst()
            .filter(c -> c.row().equals(cell.row()));
    Optional<CellKey> below =
        cells.stream()
            .dropWhile(c -> !c.equals(cell))
            .skip(1)
            .filter(c -> c.column().equals(cell.column()))
            .findFirst();
    List<CellKey> neighbours = new ArrayList<>();
    right.ifPresent(neighbours::add);
    below.ifPresent(neighbours::add);
    return neighbours;
  }

  private static boolean differ(Report report, CellKey a, CellKey b) {
    return number(report, a).compareTo(number(report, b)) != 0;
  }

  private static BigDecimal number(Report report, CellKey key) {
    return report.cells().getOrDefault(key, Reading.missing()).number().orElse(BigDecimal.ZERO);
  }

  private boolean mends(Report report, CellKey a, CellKey b, List<SumCheck.Broken> broken) {
    if (!broken.stream().allMatch(x -> x.cells().contains(a) || x.cells().contains(b))) {
      return false;
    }
    Map<CellKey, Reading> exchanged = new LinkedHashMap<>(report.cells());
    Reading first = exchanged.getOrDefault(a, Reading.missing());
    exchanged.put(a, exchanged.getOrDefault(b, Reading.missing()));
    exchanged.put(b, first);
    return sums.stream()
        .flatMap(s -> new SumCheck(table, s).broken(exchanged).stream())
        .allMatch(x -> !x.mending().isEmpty());
  }
}
