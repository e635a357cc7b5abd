package org.gongkai.read.page;

/** How wide a gap between glyphs must be to mean something. */
final class Gaps {
  private Gaps() {}

  /** Whether the gap between neighbours on a line reads as a space. */
  static boolean isSpace(Glyph left, Glyph right) {
    double gap = (right.left() - left.right()) / Math.max(left.size(), right.size());
    char before = left.text().charAt(left.text().length() - 1);
    char after = right.text().charAt(0);
    if (NumberShape.isPart(before) && NumberShape.isPart(after)) {
      return gap > 0.45;
    }
    if (isLatin(before) && isLatin(after)) {
      return gap > 0.18;
    }
    return gap > 0.5;
  }

  /**
   * Whether neighbours belong to different words of a table row.
   *
   * @param space whether the file shows a space between them
   */
  static boolean isBetweenWords(Glyph left, Glyph right, boolean space) {
    double gap = right.left() - left.right();
    boolean numbers = left.isDigit() && right.isDigit();
    return gap > 0.9 * Math.max(left.size(), right.size())
        || (numbers && (space || isSpace(left, right)));
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x250;
  }
}
