package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines. */
final class Lines {
  private Lines() {}

  /**
   * The lines of a text. {@code \n}, {@code \r} and {@code \r\n} each begin a new numbered line; a
   * form feed, a vertical tab and the Unicode separators divide a line, because editors go on
   * counting in it.
   */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    int page = 0;
    int lineStart = 0;
    int pieceStart = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!breaks(c)) {
        continue;
      }
      boolean numbered = c == '\n' || c == '\r';
      // A form feed opens most pages: nothing stands before it on its line.
      if (numbered || i > pieceStart) {
        lines.add(new Line(number, pieceStart - lineStart, text.substring(pieceStart, i), page));
      }
      if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
        i++;
      }
      if (c == '\f') {
        page++;
      }
      pieceStart = i + 1;
      if (numbered) {
        number++;
        lineStart = pieceStart;
      }
    }
    if (pieceStart < length) {
      lines.add(new Line(number, pieceStart - lineStart, text.substring(pieceStart), page));
    }
    return lines;
  }

  private static boolean breaks(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
