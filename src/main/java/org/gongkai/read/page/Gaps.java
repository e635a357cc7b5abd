package org.gongkai.read.page;

/** How wide a gap between glyphs must be to mean something. */
final class Gaps {
  private Gaps() {}

  /** Whether the gap between neighbours on a line reads as a space. */
  static boolean isSpace(Glyph left, Glyph right) {
    double gap = (right.left() - left.right()) / Math.max(left.size(), right.size());
    char before = left.last();
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

  /**
   * Whether neighbours may stand in different cells of a row: the gap is wider than those within
   * the text of its line.
   *
   * @param usual the usual gap on the line, in points
   * @param space whether the file shows a space between them
   */
  static boolean isBetweenPieces(Glyph left, Glyph right, double usual, boolean space) {
    double size = Math.max(left.size(), right.size());
    double gap = right.left() - left.right();
    boolean numbers = left.isDigit() && right.isDigit();
    if (space && !isLatin(left.last()) && !isLatin(right.text().charAt(0))) {
      // A word set wide: programs print no spaces between cells.
      return gap > 0.9 * size;
    }
    // Programs set Chinese and Latin a little apart within a text.
    boolean mixed = isLatin(left.last()) != isLatin(right.text().charAt(0));
    return gap > (mixed ? 0.3 : 0.12) * size && gap > usual + 0.1 * size
        || numbers && space && gap > 0;
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x250;
  }
}
