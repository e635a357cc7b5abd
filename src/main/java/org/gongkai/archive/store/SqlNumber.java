package org.gongkai.archive.store;

import java.math.BigDecimal;

/** Numbers as SQLite holds them, none of them changed on the way. */
public final class SqlNumber {
  /** Below this, every whole number is a double. */
  private static final double WHOLE = 1e15;

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

  /**
   * The text of a value of SQLite: numbers without an exponent, in the fewest digits that name
   * them.
   */
  public static String text(Object value) {
    if (!(value instanceof Double number) || !Double.isFinite(number)) {
      return value.toString();
    }
    if (Math.rint(number) == number && Math.abs(number) < WHOLE) {
      return Long.toString(number.longValue());
    }
    return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }
}
