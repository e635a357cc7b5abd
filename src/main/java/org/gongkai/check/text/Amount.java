package org.gongkai.check.text;

import java.math.BigDecimal;

/**
 * How many, as a text says it.
 *
 * @param number the number, 万 and 亿 multiplied out
 * @param closeness how near the true number must lie
 * @param step the place value of the last digit that is printed: 10000 of 3万, 1000 of 1.3万, 100 of
 *     100余 and 1 of 105
 */
public record Amount(BigDecimal number, Closeness closeness, BigDecimal step) {

  /** What stands around a number that is not meant to the digit. */
  public enum Closeness {
    /** Nothing. */
    EXACT,
    /** 近、将近: no more, and not much less. */
    NEARLY,
    /** 约、大约、左右. */
    ABOUT,
    /** 余、多、超过、以上: no less, and not much more. */
    OVER,
    /** 不足、不到: less, and not much less. */
    UNDER
  }

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** Whether a number is what the text means. */
  public boolean allows(BigDecimal actual) {
    BigDecimal slack = number.multiply(TENTH).max(step);
    int order = actual.compareTo(number);
    return switch (closeness) {
      case EXACT -> order == 0;
      case NEARLY -> order <= 0 && actual.compareTo(number.subtract(slack)) >= 0;
      case ABOUT -> actual.subtract(number).abs().compareTo(slack) <= 0;
      case OVER -> order >= 0 && actual.compareTo(number.add(slack)) <= 0;
      case UNDER -> order < 0 && actual.compareTo(number.subtract(slack)) >= 0;
    };
  }

  /** Whether the number is meant to the digit. */
  public boolean exact() {
    return closeness == Closeness.EXACT;
  }
}
