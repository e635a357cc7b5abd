package org.gongkai.read;

/**
 * Gathers the text of one paragraph or cell as a browser would lay it: white space collapses, lines
 * lose their outer white space (no-break and ideographic spaces too), empty lines vanish,
 * characters without width are dropped.
 *
 * <p>One rule is not the browsers': white space that holds a line end of the source and stands
 * between two Chinese characters is dropped. Editors and converters break long lines there, and the
 * printed label has no space.
 */
final class HtmlText {

  private enum Gap {
    NONE,
    SPACE,
    LINE_END
  }

  private final StringBuilder out = new StringBuilder();
  private Gap gap = Gap.NONE;
  private boolean apart;
  private int bold;
  private int plain;

  /** Appends the text of a node whose white space collapses. */
  void append(String source, boolean isBold) {
    int before = out.length();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c >= '0' && c < 0x7F || c >= 0x3001 && c < 0xD800) {
        put(c);
      } else if (c == ' ' || c == '\t') {
        gap = gap == Gap.LINE_END ? gap : Gap.SPACE;
      } else if (c == '\n' || c == '\r' || c == '\f') {
        gap = Gap.LINE_END;
      } else if (!isWidthless(c)) {
        put(c);
      }
    }
    count(before, isBold);
  }

  /** Appends the text of a node whose line ends count, as in {@code pre}. */
  void appendPreformatted(String source, boolean isBold) {
    int before = out.length();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n') {
        lineEnd();
      } else if (c == '\t') {
        put(' ');
      } else if (c != '\r' && !isWidthless(c)) {
        put(c);
      }
    }
    count(before, isBold);
  }

  /** Ends the line; an empty line is none. */
  void lineEnd() {
    trimEnd();
    gap = Gap.NONE;
    if (out.length() > 0 && last() != '\n') {
      out.append('\n');
    }
  }

  /** Keeps what follows from running together with what is there, if both are digits. */
  void keepApart() {
    apart = true;
  }

  /** The last character, or a space at the beginning of a line. */
  char before() {
    return out.length() == 0 || last() == '\n' || gap != Gap.NONE ? ' ' : last();
  }

  boolean isEmpty() {
    return out.length() == 0;
  }

  int length() {
    return out.length();
  }

  /** Whether all of the text is set in bold. */
  boolean isAllBold() {
    return bold > 0 && plain == 0;
  }

  /** Hands the text over and begins anew. */
  String take() {
    while (out.length() > 0 && (isSpace(last()) || last() == '\n')) {
      out.setLength(out.length() - 1);
    }
    String text = out.toString();
    out.setLength(0);
    gap = Gap.NONE;
    apart = false;
    bold = 0;
    plain = 0;
    return text;
  }

  private void put(char c) {
    boolean begins = out.length() == 0 || last() == '\n';
    if (begins) {
      gap = Gap.NONE;
      apart = false;
      if (isSpace(c)) {
        return;
      }
    } else if (gap != Gap.NONE) {
      if (gap == Gap.SPACE || !(isChinese(last()) && isChinese(c))) {
        out.append(' ');
      }
      gap = Gap.NONE;
      apart = false;
    } else if (apart) {
      if (Character.isDigit(c) && Character.isDigit(last())) {
        out.append(' ');
      }
      apart = false;
    }
    out.append(c);
  }

  /** White space outside the bold text of a heading does not make it less bold. */
  private void count(int before, boolean isBold) {
    for (int i = before; i < out.length(); i++) {
      if (!isSpace(out.charAt(i))) {
        if (isBold) {
          bold++;
        } else {
          plain++;
        }
        return;
      }
    }
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }

  private void trimEnd() {
    while (out.length() > 0 && isSpace(last())) {
      out.setLength(out.length() - 1);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200A';
  }

  private static boolean isWidthless(char c) {
    return c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c == '\u180E'
        || c == '\uFEFF'
        || c < ' ';
  }

  private static boolean isChinese(char c) {
    return c >= '\u2E80' && c <= '\u9FFF'
        || c >= '\uF900' && c <= '\uFAFF'
        || c >= '\uFF00' && c <= '\uFFEF'
        || c >= '\u2018' && c <= '\u201D'
        || c == '\u2014'
        || c == '\u2026'
        || Character.isSurrogate(c);
  }
}
