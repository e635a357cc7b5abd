package org.gongkai.read.page;

/** What belongs to a printed number. */
public final class NumberShape {
  private NumberShape() {}

  /** Whether this is a digit, of whatever width. */
  public static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Digits and the marks that stand inside or before a number. */
  public static boolean isPart(char c) {
    return isDigit(c) || ".,．，-－+＋%％".indexOf(c) >= 0;
  }
}
