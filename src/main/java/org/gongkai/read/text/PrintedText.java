package org.gongkai.read.text;

import java.util.Map;
import java.util.Optional;

/** What a reader of the page would see of a piece of source text. */
final class PrintedText {

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", "\u3000"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("middot", "·"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("times", "×"));

  private static final int LONGEST_ENTITY = 8;

  private PrintedText() {}

  /** White space of any width, and characters that have no width at all. */
  static boolean isSpace(char c) {
    return c <= ' ' || (c >= '\u007f' && (Character.isSpaceChar(c) || isInvisible(c)));
  }

  static boolean isBlank(String raw, int from, int to) {
    return firstInk(raw, from, to) == to;
  }

  /** The index of the first character in a range that is not space, or the range's end. */
  static int firstInk(String raw, int from, int to) {
    int i = from;
    while (i < to && isSpace(raw.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The text without outer white space and invisible characters, with the common character
   * references decoded. Spaces inside stay as they are, except that no-break spaces are plain.
   */
  static String of(String raw) {
    int from = firstInk(raw, 0, raw.length());
    int to = raw.length();
    while (to > from && isSpace(raw.charAt(to - 1))) {
      to--;
    }
    String ink = raw.substring(from, to);
    if (isClean(ink)) {
      return ink;
    }
    StringBuilder text = new StringBuilder(ink.length());
    for (int i = 0; i < ink.length(); i++) {
      char c = ink.charAt(i);
      if (c == '&') {
        int end = entityEnd(ink, i + 1);
        if (end > i + 1) {
          Optional<String> decoded = decode(ink.substring(i + 1, end));
          if (decoded.isPresent()) {
            text.append(decoded.get());
            i = end;
            continue;
          }
        }
        text.append(c);
      } else if (c == '\u00a0' || c == '\t') {
        text.append(' ');
      } else if (!isInvisible(c)) {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  /** Where the semicolon of a reference stands, or -1; looks no further than the longest one. */
  private static int entityEnd(String ink, int from) {
    int limit = Math.min(ink.length(), from + LONGEST_ENTITY + 1);
    for (int i = from; i < limit; i++) {
      if (ink.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isClean(String ink) {
    for (int i = 0; i < ink.length(); i++) {
      char c = ink.charAt(i);
      if (c == '&' || c == '\u00a0' || c == '\t' || isInvisible(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character has no width. */
  static boolean isInvisible(char c) {
    return (c < ' ' && c != '\t' && c != '\n')
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  private static Optional<String> decode(String name) {
    if (!name.startsWith("#")) {
      return Optional.ofNullable(ENTITIES.get(name));
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      if (code == 0xa0) {
        return Optional.of(" ");
      }
      return Character.isValidCodePoint(code) && code >= ' '
          ? Optional.of(Character.toString(code))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
