package org.gongkai.read.odf;

import org.gongkai.read.flow.RaisedText;
import org.gongkai.read.flow.RaisedText.Height;

/** The text of a paragraph as it grows; runs of white space in the XML count as one space. */
final class OdtLine {

  /** More spaces in a row than this say nothing more. */
  private static final int MAX_SPACES = 200;

  private final StringBuilder text = new StringBuilder();
  private final RaisedText heights = new RaisedText();
  private int halfPoints;

  void text(String added, int size, Height height) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space && c != '\u00AD') {
        shown.append(c);
      } else if (space && last(shown.isEmpty() ? text : shown) != ' ') {
        shown.append(' ');
      }
    }
    heights.append(text, shown.toString(), height);
    if (!added.isBlank()) {
      halfPoints = Math.max(halfPoints, size);
    }
  }

  private static char last(StringBuilder text) {
    return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
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
