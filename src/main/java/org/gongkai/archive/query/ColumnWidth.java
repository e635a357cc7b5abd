package org.gongkai.archive.query;

/** How many columns of a terminal a text takes: Chinese characters take two (UAX #11, W and F). */
final class ColumnWidth {
  private static final String CUT = "…";

  /** First and last of the ranges of wide characters. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
  };

  private ColumnWidth() {}

  static int of(String text) {
    return text.codePoints().map(ColumnWidth::of).sum();
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (character >= range[0] && character <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** A text that takes no more than a number of columns. */
  static String cut(String text, int widest) {
    if (of(text) <= widest) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int width = of(CUT);
    for (int character : text.codePoints().toArray()) {
      width += of(character);
      if (width > widest) {
        break;
      }
      cut.appendCodePoint(character);
    }
    return cut.append(CUT).toString();
  }
}
