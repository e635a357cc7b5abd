package org.gongkai.render.findings;

/** Text as XML and spreadsheets can carry it. */
final class PrintableText {
  private PrintableText() {}

  /**
   * Without the characters that XML 1.0 (production 2, Char) forbids, such as most control
   * characters and halves of surrogate pairs; they can be written in no way at all. Line ends
   * become {@code \n}.
   */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(PrintableText::allowed)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** The same on one line, with single spaces. */
  static String onOneLine(String text) {
    return of(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean allowed(int character) {
    return character == '\t'
        || character == '\n'
        || character >= 0x20 && character <= 0xD7FF
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000;
  }
}
