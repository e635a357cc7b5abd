package org.gongkai.render;

import java.util.ArrayList;
import java.util.List;

/** Makes texts of any origin fit to print. */
final class PrintedText {
  private PrintedText() {}

  /** On one line, without white space at the ends. */
  static String line(String text) {
    return clean(text.replaceAll("\\s*\\R\\s*", " ")).strip();
  }

  /** The paragraphs of a running text; empty lines are none. */
  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : text.split("\\R")) {
      String paragraph = clean(line).strip();
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  /** Without what XML cannot carry: control characters, halves of characters. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' || c == '\f' ? ' ' : c)
        .filter(c -> c >= 0x20 && !(c >= 0x7F && c < 0xA0))
        .filter(c -> !(c >= 0xD800 && c < 0xE000) && (c & 0xFFFE) != 0xFFFE)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
