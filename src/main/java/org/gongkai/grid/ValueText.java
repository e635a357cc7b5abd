package org.gongkai.grid;

/**
 * What a word in a table of figures looks like by its characters alone: a value, a note beside one,
 * or the beginning of a numbered label.
 */
final class ValueText {

  private static final String MARKS = "/／\\-－—–―─";
  private static final String UNITS = "万亿元件项条份个宗起例次%％";
  private static final String CHINESE_NUMERALS = "一二三四五六七八九十";

  private ValueText() {}

  /** A number, with sign, separators and a unit if it has them, or a mark that stands for one. */
  static boolean isValue(String text) {
    if (text.equals("无") || isMark(text)) {
      return true;
    }
    int i = text.isEmpty() || "+-－＋减增".indexOf(text.charAt(0)) < 0 ? 0 : 1;
    boolean digit = false;
    char last = ' ';
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digit = true;
      } else if (!digit || ".,．，%％".indexOf(c) < 0) {
        break;
      }
      last = c;
    }
    // A full stop after the digits numbers a label: "3.其他".
    if (!digit || !(Character.isDigit(last) || last == '%' || last == '％')) {
      return false;
    }
    for (; i < text.length(); i++) {
      if (UNITS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /** A remark in brackets, as it stands beside or under a number. */
  static boolean isNote(String text) {
    return text.startsWith("（") || text.startsWith("(");
  }

  /** Begins with {@code 一、}, {@code （一）}, {@code 1.}, {@code 1、} or the like. */
  static boolean isNumbered(String text) {
    int i = isNote(text) ? 1 : 0;
    int from = i;
    while (i < text.length()
        && (Character.isDigit(text.charAt(i)) || CHINESE_NUMERALS.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > from && i < text.length() && "、.．)）".indexOf(text.charAt(i)) >= 0;
  }
}
