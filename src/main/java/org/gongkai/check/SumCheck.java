package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Naming.Named;
import org.gongkai.form.FormSum;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;

/** Holds one equation of a form against every row or column of a table. */
final class SumCheck {
  private final String table;
  private final FormSum sum;
  private final Rule rule;

  SumCheck(String table, FormSum sum) {
    this.table = table;
    this.sum = sum;
    this.rule =
        Rule.byId(sum.rule())
            .orElseThrow(() -> new IllegalArgumentException("no rule " + sum.rule()));
  }

  /**
   * An equation that does not hold.
   *
   * @param line the row or column
   * @param left what stands on the left side
   * @param right what should be the same
   * @param mending cells without a number that could mend it, read as 0 here; empty when none can
   */
  record Broken(Rule rule, FormSum sum, String line, Side left, Side right, List<CellKey> mending) {

    /** Every cell of the equation. */
    List<CellKey> cells() {
      List<CellKey> cells = new ArrayList<>(left.cells());
      cells.addAll(right.cells());
      return cells;
    }

    void say(Findings findings) {
      findings
          .of(rule)
          .cells(cells())
          .expected(right.known())
          .actual(left.known())
          .uncertain(mending)
          .say(
              over(line),
              right.known().toPlainString(),
              left.known().toPlainString(),
              over(sum.left()),
              over(sum.right()));
    }

    private Object over(String code) {
      String table = left.cells().get(0).table();
      return sum.over() == FormSum.Over.ROWS
          ? new Named.Row(table, code)
          : new Named.Column(table, code);
    }

    /** The rows of a sum over rows; the form names no sum of columns. */
    private Object over(List<String> codes) {
      String table = left.cells().get(0).table();
      return sum.over() == FormSum.Over.COLUMNS
          ? new Named.Rows(table, codes)
          : String.join(" + ", codes);
    }
  }

  /**
   * One side of an equation.
   *
   * @param known the sum of the numbers read
   * @param open the cells that are there without a number, and could be one
   * @param unknown the cells of which nothing is known: unreadable, missing, or in another unit
   */
  record Side(List<CellKey> cells, BigDecimal known, List<CellKey> open, List<CellKey> unknown) {}

  /**
   * Where the equation does not hold.
   *
   * @param readings the cells of the table
   */
  List<Broken> broken(Map<CellKey, Reading> readings) {
    List<Broken> broken = new ArrayList<>();
    for (String line : lines(readings)) {
      check(readings, line).ifPresent(broken::add);
    }
    return broken;
  }

  private Set<String> lines(Map<CellKey, Reading> readings) {
    Set<String> lines = new LinkedHashSet<>();
    String last = "";
    for (CellKey key : readings.keySet()) {
      String line = sum.over() == FormSum.Over.ROWS ? key.row() : key.column();
      // A row's cells follow each other.
      if (!line.equals(last)) {
        lines.add(line);
        last = line;
      }
    }
    if (!sum.only().isEmpty()) {
      lines.retainAll(sum.only());
    }
    return lines;
  }

  private Optional<Broken> check(Map<CellKey, Reading> readings, String line) {
    Side left = side(readings, sum.left(), line);
    Side right = side(readings, sum.right(), line);
    int difference = left.known().compareTo(right.known());
    if (difference == 0) {
      return Optional.empty();
    }
    // The smaller side could be more by what is not known of it.
    Side smaller = difference < 0 ? left : right;
    if (!smaller.unknown().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Broken(rule, sum, line, left, right, smaller.open()));
  }

  private Side side(Map<CellKey, Reading> readings, List<String> codes, String line) {
    List<CellKey> cells = new ArrayList<>();
    List<CellKey> open = new ArrayList<>();
    List<CellKey> unknown = new ArrayList<>();
    BigDecimal known = BigDecimal.ZERO;
    for (String code : codes) {
      CellKey key =
          sum.over() == FormSum.Over.ROWS
              ? new CellKey(table, line, code)
              : new CellKey(table, code, line);
      cells.add(key);
      Reading reading = readings.getOrDefault(key, Reading.missing());
      Optional<BigDecimal> number = reading.singleUnits();
      if (number.isPresent()) {
        known = known.add(number.get());
      } else if (reading.unfilled()) {
        open.add(key);
      } else {
        unknown.add(key);
      }
    }
    return new Side(cells, known, open, unknown);
  }
}
