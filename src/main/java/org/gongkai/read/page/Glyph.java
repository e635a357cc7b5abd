package org.gongkai.read.page;

import org.gongkai.document.Place;

/**
 * One shown character code.
 *
 * @param text what it stands for: one or more characters; U+FFFD when the file does not say
 * @param left left edge
 * @param right right edge: {@code left} plus the advance width, without extra spacing
 * @param baseline where the letters stand
 * @param size height of the type
 * @param bold whether the font calls itself bold, or the glyph is printed twice or outlined
 * @param face name of the font, empty when it has none
 */
public record Glyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean bold,
    String face) {

  /** Text of a glyph that the file gives no character for. */
  public static final String UNKNOWN = "\uFFFD";

  private static final double ASCENT = 0.86;

  /** Marks of footnotes are set in type smaller than this part of the text's. */
  private static final double RAISED_SIZE = 0.86;

  /** Their base line is higher by more than this part of the size of the text. */
  private static final double RAISED = 0.12;

  /** A gap up to this part of the size is none. */
  private static final double TOUCHING = 0.15;

  /** Upper edge of the type. */
  public double top() {
    return baseline - ASCENT * size;
  }

  /** Lower edge of the type. */
  public double bottom() {
    return baseline + (1 - ASCENT) * size;
  }

  double centreX() {
    return (left + right) / 2;
  }

  /** The middle of a capital letter or a digit, which stays inside a cell when the box does not. */
  double centreY() {
    return baseline - 0.36 * size;
  }

  boolean isSpace() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200B') {
        return false;
      }
    }
    return true;
  }

  /** The last character. */
  char last() {
    return text.charAt(text.length() - 1);
  }

  boolean isDigit() {
    return text.length() == 1 && NumberShape.isDigit(text.charAt(0));
  }

  /** Whether this glyph follows another on its line without a gap. */
  boolean continues(Glyph before) {
    return Math.abs(baseline - before.baseline) < 0.3 * size
        && left - before.right < TOUCHING * size
        && left >= before.left;
  }

  /** Whether this glyph is set in smaller type, and higher, right behind another. */
  boolean isRaisedAgainst(Glyph before) {
    return size < RAISED_SIZE * before.size
        && baseline < before.baseline - RAISED * before.size
        && left - before.right < before.size;
  }

  /** Whether two glyphs, if they touch, are parts of one number. */
  static boolean inOneNumber(Glyph left, Glyph right) {
    return (left.isDigit() && right.isNumeral()) || (left.isNumeral() && right.isDigit());
  }

  private boolean isNumeral() {
    return text.length() == 1 && NumberShape.isPart(text.charAt(0));
  }

  Place.Box box() {
    return new Place.Box(left, top(), right, bottom());
  }
}
