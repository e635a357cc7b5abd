package org.gongkai.archive.store;

import java.math.BigDecimal;

/** Numbers as SQLite holds them, none of them changed on the way. */
public final class SqlNumber {
  private SqlNumber() {}

  /** An integer or a real where that is exact, else the text. */
  public static Object of(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() <= 0 && plain.precision() - plain.scale() <= 18) {
      return plain.longValueExact();
    }
    double real = number.doubleValue();
    return Double.isFinite(real) && new BigDecimal(Double.toString(real)).compareTo(number) == 0
        ? real
        : number.toPlainString();
  }
}
