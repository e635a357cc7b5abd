package org.gongkai.read.pdf;

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

  /** Whether the gap is so wide that the neighbours belong to different words of a table row. */
  static boolean isColumn(Glyph left, Glyph right) {
    return right.left() - left.right() > 0.9 * Math.max(left.size(), right.size());
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x250;
  }
}
