package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.text.Amount;
import org.gongkai.check.text.Subject;
import org.gongkai.report.CellKey;
import org.gongkai.report.Report;

/**
 * What the tables say of something that the text counts.
 *
 * @param known the sum of the numbers that stand there
 * @param cells whose sum it is
 * @param open those of them without a number: each stands for an unknown of 0 or more
 */
record TableValue(BigDecimal known, List<CellKey> cells, List<CellKey> open) {

  /** How a number of the text compares. */
  enum Match {
    AGREES,
    /** It agrees only if the open cells are no zeros. */
    DEPENDS,
    DIFFERS
  }

  private static final String TOTAL = "total";

  /** The columns of the 2021 form, and those of the 2019 form that say the same. */
  private static final Map<String, String> COLUMN_OF_2019 = Map.of("issued", "newlyMade");

  TableValue {
    cells = List.copyOf(cells);
    open = List.copyOf(open);
  }

  /**
   * The value of the cells that state a subject; empty when the report lacks one of them, or one
   * cannot be read.
   */
  static Optional<TableValue> of(Report report, Subject subject) {
    return of(report, subject.cells());
  }

  private static Optional<TableValue> of(Report report, List<CellKey> names) {
    BigDecimal known = BigDecimal.ZERO;
    List<CellKey> cells = new ArrayList<>();
    List<CellKey> open = new ArrayList<>();
    Cells numbers = new Cells(report);
    for (CellKey name : names) {
      List<CellKey> keys = keys(report, name);
      if (keys.isEmpty()) {
        return Optional.empty();
      }
      for (CellKey key : keys) {
        Optional<BigDecimal> number = numbers.number(key);
        boolean blank = report.cell(key.table(), key.row(), key.column()).unfilled();
        if (number.isEmpty() && !blank) {
          return Optional.empty();
        }
        cells.add(key);
        if (number.isPresent()) {
          known = known.add(number.get());
        } else {
          List<Optional<BigDecimal>> parts = parts(report, key);
          known =
              known.add(
                  parts.stream()
                      .flatMap(Optional::stream)
                      .reduce(BigDecimal.ZERO, BigDecimal::add));
          if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
            open.add(key);
          }
        }
      }
    }
    return Optional.of(new TableValue(known, cells, open));
  }

  /** The cells of a name: a row's own, or those of the rows under it. */
  private static List<CellKey> keys(Report report, CellKey named) {
    Set<CellKey> all = report.cells().keySet();
    if (all.contains(named)) {
      return List.of(named);
    }
    List<CellKey> under =
        all.stream()
            .filter(k -> k.table().equals(named.table()) && k.column().equals(named.column()))
            .filter(k -> k.row().startsWith(named.row() + "."))
            .toList();
    String column = COLUMN_OF_2019.getOrDefault(named.column(), "");
    CellKey earlier = new CellKey(named.table(), named.row(), column);
    return under.isEmpty() && all.contains(earlier) ? List.of(earlier) : under;
  }

  /** The numbers of the other cells in the row of a total. */
  private static List<Optional<BigDecimal>> parts(Report report, CellKey total) {
    if (!total.column().equals(TOTAL)) {
      return List.of();
    }
    Cells numbers = new Cells(report);
    return report.cells().keySet().stream()
        .filter(k -> k.table().equals(total.table()) && k.row().equals(total.row()))
        .filter(k -> !k.equals(total))
        .map(numbers::number)
        .toList();
  }

  /** The sum of two. */
  TableValue plus(TableValue other) {
    return new TableValue(
        known.add(other.known), joined(cells, other.cells), joined(open, other.open));
  }

  /** What is left of one without another; empty where a blank leaves that open. */
  Optional<TableValue> minus(TableValue other) {
    boolean sure = open.isEmpty() && other.open.isEmpty() && known.compareTo(other.known) >= 0;
    return sure
        ? Optional.of(
            new TableValue(known.subtract(other.known), joined(cells, other.cells), List.of()))
        : Optional.empty();
  }

  private static List<CellKey> joined(List<CellKey> one, List<CellKey> other) {
    return List.copyOf(new LinkedHashSet<>(Stream.concat(one.stream(), other.stream()).toList()));
  }

  /** How a number of the text compares with it. */
  Match match(Amount amount) {
    if (amount.allows(known)) {
      return Match.AGREES;
    }
    return !open.isEmpty() && amount.number().compareTo(known) > 0 ? Match.DEPENDS : Match.DIFFERS;
  }

  /** Whether it is 0 without doubt. */
  boolean zero() {
    return open.isEmpty() && known.signum() == 0;
  }
}
