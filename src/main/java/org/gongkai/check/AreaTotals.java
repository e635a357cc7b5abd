package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.check.series.Kept;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;

/**
 * What the members of an area report, cell by cell, added up as one member after the other comes.
 */
final class AreaTotals {
  private static final int SHOWN = 20;

  private final Map<CellKey, Total> totals = new LinkedHashMap<>();
  private int members;

  /** One cell's. */
  static final class Total {
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;
    private Optional<Finding.Related> greatest = Optional.empty();
    private final List<Finding.Related> parts = new ArrayList<>();
    private int counted;

    /** The sum of the numbers known. */
    BigDecimal sum() {
      return sum;
    }

    /** The greatest of them. */
    BigDecimal most() {
      return most;
    }

    /** The cell that holds the greatest; empty when none is above 0. */
    Optional<Finding.Related> greatest() {
      return greatest;
    }

    /** The cells that are not 0, no more than twenty of them. */
    List<Finding.Related> parts() {
      return parts;
    }

    /** How many members have a number here. */
    int counted() {
      return counted;
    }

    private void add(BigDecimal number, CellKey key, Kept member) {
      counted++;
      sum = sum.add(number);
      if (number.signum() == 0) {
        return;
      }
      Finding.Related related = member.related(key);
      if (number.compareTo(most) > 0) {
        most = number;
        greatest = Optional.of(related);
      }
      if (parts.size() < SHOWN) {
        parts.add(related);
      }
    }
  }

  AreaTotals(Iterable<CellKey> keys) {
    keys.forEach(key -> totals.put(key, new Total()));
  }

  /**
   * Adds a member by its reports.
   *
   * @param reports those of the year; a cell in which they differ says nothing
   */
  void add(List<Kept> reports) {
    members++;
    totals.forEach(
        (key, total) -> agreed(key, reports).ifPresent(n -> total.add(n, key, reports.get(0))));
  }

  private static Optional<BigDecimal> agreed(CellKey key, List<Kept> reports) {
    Optional<BigDecimal> first = reports.get(0).number(key);
    boolean agree =
        reports.stream()
            .allMatch(
                r ->
                    first.isPresent()
                        && r.number(key).filter(n -> n.compareTo(first.get()) == 0).isPresent());
    return agree ? first : Optional.empty();
  }

  /** A cell's total. */
  Total of(CellKey key) {
    return totals.getOrDefault(key, new Total());
  }

  /** Of how many of the members added a cell has no number that can be added. */
  int unknown(CellKey key) {
    return members - of(key).counted;
  }
}
