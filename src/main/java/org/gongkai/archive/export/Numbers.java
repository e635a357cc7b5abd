package org.gongkai.archive.export;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of an archive as the doubles of other programs. */
final class Numbers {
  private Numbers() {}

  /**
   * A number as a double; empty where none is the same number: more digits than doubles tell apart.
   *
   * @param value a {@link Long}, {@link Double}, or the text of a number that neither holds
   */
  static Optional<Double> exactly(Object value) {
    if (value instanceof Double number) {
      return Optional.of(number);
    }
    BigDecimal number = new BigDecimal(value.toString());
    double nearest = number.doubleValue();
    return Double.isFinite(nearest)
            && new BigDecimal(Double.toString(nearest)).compareTo(number) == 0
        ? Optional.of(nearest)
        : Optional.empty();
  }
}
