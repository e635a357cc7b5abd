package org.gongkai.render;

/** How much room text takes, as far as that can be said before a font is chosen. */
final class TextFit {
  /** The size of text in tables, in points. */
  static final double POINTS = 10;

  /** Smaller than this nobody reads it. */
  private static final double LEAST_POINTS = 4.5;

  /** The width of a digit, in parts of the size: the widest of common fonts. */
  private static final double DIGIT = 0.56;

  /** What a cell's sides and rulings take, in points. */
  private static final double SIDES = 6.7;

  private TextFit() {}

  /** The width, in twentieths of a point, that a cell needs to keep a number on one line. */
  static int twipsFor(String text) {
    return (int) Math.ceil(20 * (POINTS * width(text) + SIDES));
  }

  /**
   * The size at which no number of a text is broken, or runs over the sides of its cell.
   *
   * @param twips the width of the cell, in twentieths of a point
   * @return in points, in halves
   */
  static double pointsIn(String text, int twips) {
    double points = (twips / 20.0 - SIDES) / Math.max(width(text), 1e-9);
    return Math.max(LEAST_POINTS, Math.min(POINTS, Math.floor(2 * points) / 2));
  }

  /** The width of the longest piece that no line may end in, in parts of the size. */
  private static double width(String text) {
    double longest = 0;
    double run = 0;
    for (int i = 0; i < text.length(); i++) {
      double width = unbroken(text.charAt(i));
      run = width > 0 ? run + width : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** The width of a character that a line keeps together with its like; 0 for others. */
  private static double unbroken(char c) {
    if (c > ' ' && c < 0x2E80) {
      return DIGIT;
    }
    return c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c) ? 1 : 0;
  }
}
