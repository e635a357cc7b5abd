package org.gongkai.read.odf;

/** The text of a paragraph as it grows; runs of white space in the XML count as one space. */
final class OdtLine {

  /** More spaces in a row than this say nothing more. */
  private static final int MAX_SPACES = 200;

  private final StringBuilder text = new StringBuilder();
  private int halfPoints;

  void text(String added, int size) {
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space && c != '\u00AD') {
        text.append(c);
      } else if (space && (text.isEmpty() || text.charAt(text.length() - 1) != ' ')) {
        text.append(' ');
      }
    }
    if (!added.isBlank()) {
      halfPoints = Math.max(halfPoints, size);
    }
  }

  void spaces(int count) {
    text.append(" ".repeat(Math.min(Math.max(count, 0), MAX_SPACES)));
  }

  void mark(char mark) {
    text.append(mark);
  }

  String text() {
    return text.toString();
  }

  /** The largest type in it, in half points; 0 when unknown. */
  int halfPoints() {
    return halfPoints;
  }
}
