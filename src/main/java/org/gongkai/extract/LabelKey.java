package org.gongkai.extract;

import java.text.Normalizer;

/**
 * A label reduced to what identifies it: Chinese characters and letters in simplified script,
 * without numbering, punctuation, digits and white space.
 *
 * @param text what is left; empty when nothing identifies
 * @param number the number in front of the label: 3 for {@code 3.}, {@code （三）}, {@code 三、}; 0 when
 *     it has none
 */
record LabelKey(String text, int number) {
  private static final String CHINESE_DIGITS = "一二三四五六七八九十";

  /** The key of a label as printed. */
  static LabelKey of(String label) {
    StringBuilder plain = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = Script.halfWidth(label.charAt(i));
      if (Character.isWhitespace(c) || Script.invisible(c)) {
        continue;
      }
      // Enclosed numbers and compatibility ideographs: the only characters of labels that need
      // Unicode's tables.
      if ((c >= '\u2460' && c <= '\u24FF')
          || (c >= '\u3200' && c <= '\u33FF')
          || (c >= '\u2E80' && c <= '\u2FDF')
          || (c >= '\uF900' && c <= '\uFAFF')) {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        plain.append(c);
      }
    }
    int start = numberingEnd(plain);
    StringBuilder key = new StringBuilder(plain.length() - start);
    for (int i = start; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetter(c)) {
        key.append(c);
      }
    }
    return new LabelKey(Script.simplified(key.toString()), number(plain, start));
  }

  /** Where the label's own number ends, 0 when it has none. */
  private static int numberingEnd(CharSequence text) {
    int i = 0;
    boolean open = i < text.length() && text.charAt(i) == '(';
    if (open) {
      i++;
    }
    int first = i;
    while (i < text.length() && CHINESE_DIGITS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == first) {
      while (i < text.length() && i < first + 2 && Character.isDigit(text.charAt(i))) {
        i++;
      }
      if (i == first) {
        return 0;
      }
      // "1申请人…" is a numbered label that lost its point.
      return i < text.length() && "、.)．:".indexOf(text.charAt(i)) >= 0 ? i + 1 : open ? 0 : i;
    }
    return i < text.length() && "、.)．:,".indexOf(text.charAt(i)) >= 0 ? i + 1 : 0;
  }

  /**
   * The key of the label without what it says in parentheses; the same key when there is nothing
   * else.
   */
  static LabelKey outsideParentheses(String label) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = Script.halfWidth(label.charAt(i));
      // A number in parentheses at the front is the label's numbering, not a remark.
      if (c == '(' && kept.length() > 0) {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      } else if (depth == 0) {
        kept.append(label.charAt(i));
      }
    }
    LabelKey key = of(kept.toString());
    return key.text().isEmpty() ? of(label) : key;
  }

  /** The value of the number that ends at a position. */
  private static int number(CharSequence text, int end) {
    int value = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      int chinese = CHINESE_DIGITS.indexOf(c) + 1;
      if (chinese > 0) {
        value += chinese;
      } else if (Character.isDigit(c)) {
        value = 10 * value + (c - '0');
      }
    }
    return value;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
