package org.gongkai.read.ofd;

/**
 * How far a character moves the line on, as a part of its size. OFD places every glyph and seldom
 * needs the fonts; without reading them, the widths are those of common fonts.
 */
final class Advance {
  private Advance() {}

  /** An estimate for the first character of a text. */
  static double of(String text) {
    int c = text.codePointAt(0);
    if (c >= 0x1100 || c == '\u2014' || c == '\u2026') {
      return 1;
    }
    if ("ijl.,:;'!|()[]· ".indexOf(c) >= 0) {
      return 0.33;
    }
    if ("mMW%@—".indexOf(c) >= 0) {
      return 0.85;
    }
    return c >= 'A' && c <= 'Z' ? 0.68 : 0.5;
  }
}
