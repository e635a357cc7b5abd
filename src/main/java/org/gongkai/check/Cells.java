package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/** The numbers of a report by the names of their cells. */
record Cells(Report report) {

  /** The number of a cell in pieces, not in 万; empty when it has none. */
  Optional<BigDecimal> number(CellKey key) {
    return Optional.ofNullable(report.cells().get(key)).flatMap(Reading::singleUnits);
  }

  /** The sum of cells; empty when one of them has no number. */
  Optional<BigDecimal> sum(Iterable<CellKey> keys) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellKey key : keys) {
      Optional<BigDecimal> number = number(key);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
    }
    return Optional.of(sum);
  }
}
