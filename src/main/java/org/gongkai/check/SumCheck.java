package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.FormSum;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/** Holds one equation of a form against every row or column of a table. */
final class SumCheck {
  private final String table;
  private final FormSum sum;
  private final Rule rule;
  private final Messages messages;

  SumCheck(String table, FormSum sum, Messages messages) {
    this.table = table;
    this.sum = sum;
    this.rule =
        Rule.byId(sum.rule())
            .orElseThrow(() -> new IllegalArgumentException("no rule " + sum.rule()));
    this.messages = messages;
  }

  List<Finding> run(Report report) {
    Set<String> lines = new LinkedHashSet<>();
    for (CellKey key : report.cells().keySet()) {
      if (key.table().equals(table)) {
        lines.add(sum.over() == FormSum.Over.ROWS ? key.row() : key.column());
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (String line : lines) {
      if (sum.only().isEmpty() || sum.only().contains(line)) {
        check(report, line).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /**
   * One side of an equation.
   *
   * @param known the sum of the numbers read
   * @param unknown how many cells have no number
   */
  private record Side(List<CellKey> cells, BigDecimal known, int unknown) {}

  private Optional<Finding> check(Report report, String line) {
    Side left = side(report.cells(), sum.left(), line);
    Side right = side(report.cells(), sum.right(), line);
    int difference = left.known().compareTo(right.known());
    boolean broken =
        difference < 0 && left.unknown() == 0 || difference > 0 && right.unknown() == 0;
    // A table that is not there has no sums.
    boolean nothing =
        left.unknown() == left.cells().size() && right.unknown() == right.cells().size();
    if (!broken || nothing) {
      return Optional.empty();
    }
    List<CellKey> cells = new ArrayList<>(left.cells());
    cells.addAll(right.cells());
    String message =
        messages.text(
            rule.id(),
            line,
            right.known().toPlainString(),
            left.known().toPlainString(),
            String.join(" + ", sum.left()),
            String.join(" + ", sum.right()));
    return Optional.of(
        new Finding(
            rule.id(),
            rule.severity(),
            cells,
            Optional.of(right.known()),
            Optional.of(left.known()),
            message,
            Optional.empty()));
  }

  private Side side(Map<CellKey, Reading> readings, List<String> codes, String line) {
    List<CellKey> cells = new ArrayList<>();
    BigDecimal known = BigDecimal.ZERO;
    int unknown = 0;
    for (String code : codes) {
      CellKey key =
          sum.over() == FormSum.Over.ROWS
              ? new CellKey(table, line, code)
              : new CellKey(table, code, line);
      cells.add(key);
      Reading reading = readings.getOrDefault(key, Reading.missing());
      // 1.2万件 is a number of other size: unknown to the sum.
      boolean scaled = reading.unit().startsWith("万") || reading.unit().startsWith("亿");
      if (reading.number().isPresent() && !scaled) {
        known = known.add(reading.number().get());
      } else {
        unknown++;
      }
    }
    return new Side(cells, known, unknown);
  }
}
