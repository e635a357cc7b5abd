package org.gongkai.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label of an indicator table taken apart. Unlike a {@link LabelKey} it keeps digits inside the
 * label, which tell 免予公开范围1 from 免予公开范围2, and knows the style of the numbering, which tells how
 * deep the row stands.
 *
 * @param printed as printed, without white space
 * @param text the same in half-width forms
 * @param key letters and digits in simplified script, without numbering and 其中; empty when nothing
 *     identifies
 * @param depth 1 for {@code 一、}, 2 for {@code （一）}, 3 for {@code 1.}, 4 for {@code （1）} and {@code
 *     ①}; 0 when the label has no number
 * @param number the number itself; 0 when the label has none
 * @param part whether it begins with 其中: the row is a part of the one above it
 */
record IndicatorLabel(
    String printed, String text, String key, int depth, int number, boolean part) {
  private static final String CHINESE = "一二三四五六七八九十";

  /** 1当面申请数 is a numbered label that lost its point. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "(?<top>["
              + CHINESE
              + "]{1,3})[、.．,:]"
              + "|\\((?<inner>["
              + CHINESE
              + "]{1,3})\\)[、.．]?"
              + "|(?<arabic>\\d{1,2})(?:[、.．)](?!\\d)|(?=\\p{IsHan}))"
              + "|\\((?<bracketed>\\d{1,2})\\)"
              + "|(?<circled>[①-⑳])");

  private static final Pattern PART = Pattern.compile("其中[:,、]?");

  static IndicatorLabel of(String source) {
    String printed = withoutSpace(source);
    String text = halfWidth(printed);
    int at = 0;
    Matcher part = PART.matcher(text);
    boolean isPart = part.lookingAt();
    if (isPart) {
      at = part.end();
    }
    Matcher m = NUMBERING.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return new IndicatorLabel(printed, text, key(text.substring(at)), 0, 0, isPart);
    }
    String key = key(text.substring(m.end()));
    return new IndicatorLabel(printed, text, key, depth(m), number(m), isPart);
  }

  /** The same label without what it says in parentheses; the same when there is nothing else. */
  IndicatorLabel outsideParentheses() {
    int from = text.indexOf('(', 1);
    // A number in parentheses at the front is the label's numbering.
    if (from < 0) {
      return this;
    }
    StringBuilder kept = new StringBuilder(text.substring(0, from));
    int open = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : 0;
      if (open == 0) {
        kept.append(c);
      }
      open -= c == ')' && open > 0 ? 1 : 0;
    }
    IndicatorLabel outside = of(kept.toString());
    return outside.key.isEmpty() ? this : outside;
  }

  /** The key without digits, which may be the marks of footnotes. */
  String withoutDigits() {
    return key.replaceAll("\\d", "");
  }

  private static String withoutSpace(String source) {
    StringBuilder plain = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Script.invisible(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      half.append(Script.halfWidth(text.charAt(i)));
    }
    return half.toString();
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
    return Script.simplified(key.toString());
  }

  private static int depth(Matcher m) {
    if (m.group("top") != null) {
      return 1;
    }
    if (m.group("inner") != null) {
      return 2;
    }
    return m.group("arabic") != null ? 3 : 4;
  }

  private static int number(Matcher m) {
    String printed = m.group().replaceAll("[^" + CHINESE + "\\d①-⑳]", "");
    char first = printed.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    return Character.isDigit(first) ? Integer.parseInt(printed) : chinese(printed);
  }

  /** 十二 is 12, 二十一 is 21. */
  private static int chinese(String printed) {
    int value = 0;
    int digit = 0;
    for (int i = 0; i < printed.length(); i++) {
      int d = CHINESE.indexOf(printed.charAt(i)) + 1;
      if (d == 10) {
        value += 10 * Math.max(1, digit);
        digit = 0;
      } else {
        digit = d;
      }
    }
    return value + digit;
  }
}
