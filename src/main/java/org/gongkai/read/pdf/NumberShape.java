package org.gongkai.read.pdf;

/** What belongs to a printed number. */
final class NumberShape {
  private NumberShape() {}

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Digits and the marks that stand inside or before a number. */
  static boolean isPart(char c) {
    return isDigit(c) || ".,．，-－+＋%％".indexOf(c) >= 0;
  }
}
