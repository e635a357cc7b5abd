package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Where in a table the equation does not hold. */
  List<Broken> broken(CellTable cells) {
    boolean overRows = sum.over() == FormSum.Over.ROWS;
    int[] left = numbers(sum.left(), cells);
    int[] right = numbers(sum.right(), cells);
    List<Broken> broken = new ArrayList<>();
    int line = -1;
    for (String code : overRows ? cells.rows() : cells.columns()) {
      line++;
      if ((sum.only().isEmpty() || sum.only().contains(code))
          && known(left, line, cells).compareTo(known(right, line, cells)) != 0) {
        broken(cells, code).ifPresent(broken::add);
      }
    }
    return broken;
  }

  /** The numbers of the columns, or rows, that are added up. */
  private int[] numbers(List<String> codes, CellTable cells) {
    int[] numbers = new int[codes.size()];
    for (int i = 0; i < numbers.length; i++) {
      String code = codes.get(i);
      numbers[i] = sum.over() == FormSum.Over.ROWS ? cells.column(code) : cells.row(code);
    }
    return numbers;
  }

  /** What a side adds up to: most equations hold, and nothing more is asked of them. */
  private BigDecimal known(int[] numbers, int line, CellTable cells) {
    BigDecimal known = BigDecimal.ZERO;
    for (int number : numbers) {
      Reading reading =
          sum.over() == FormSum.Over.ROWS
              ? cells.reading(line, number)
              : cells.reading(number, line);
      Optional<BigDecimal> read = reading.singleUnits();
      if (read.isPresent() && read.get().signum() != 0) {
        known = known.add(read.get());
      }
    }
    return known;
  }

  private Optional<Broken> broken(CellTable cells, String line) {
    Side left = side(cells, sum.left(), line);
    Side right = side(cells, sum.right(), line);
    // The smaller side could be more by what is not known of it.
    Side smaller = left.known().compareTo(right.known()) < 0 ? left : right;
    if (!smaller.unknown().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Broken(rule, sum, line, left, right, smaller.open()));
  }

  private Side side(CellTable read, List<String> codes, String line) {
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
      Reading reading = read.reading(key);
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
