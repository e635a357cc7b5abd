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
    Reading reading = report.cells().getOrDefault(key, Reading.missing());
    boolean scaled = reading.unit().startsWith("万") || reading.unit().startsWith("亿");
    return scaled ? Optional.empty() : reading.number();
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
