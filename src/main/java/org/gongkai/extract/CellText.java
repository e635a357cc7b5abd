package org.gongkai.extract;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a cell says. A number is taken only when nothing else can be meant; {@code 3
 * 001}, {@code 39857⏎58} and {@code 000} may be one number or several and are text.
 */
sealed interface CellText {

  /** Nothing in it. */
  record Blank() implements CellText {}

  /** A sign that stands for no number. */
  record Mark() implements CellText {}

  /**
   * One number.
   *
   * @param value as printed
   * @param unit the unit printed behind it; empty when there is none
   * @param note what else stands in the cell; empty when there is nothing
   */
  record Number(BigDecimal value, String unit, String note) implements CellText {}

  /** Anything else. */
  record Words() implements CellText {}

  /** Signs met in place of a number. */
  Pattern MARK = Pattern.compile("[/\\\\\\-—–―−_~·*]{1,4}|无|無|N/?A|n/?a|不适用|空");

  /**
   * Sign, digits with or without thousands separators, decimals, unit, and a remark in brackets or
   * a footnote sign. A sign in words ({@code 减3}) is how 本年增/减 is often filled.
   */
  Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[+\\-−–]|增加|减少|減少|增|减|減)?\\s*"
              + "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,18})"
              + "(?<decimals>\\.\\d{1,12})?"
              + "\\s*(?<unit>万元|亿元|元|万件|件|条|项|个|宗|起|份|次|人次|人|例|篇)?"
              + "\\s*(?<note>[(\\[【〔{<《].*[)\\]】〕}>》]|[*#※†‡①-⑳¹²³⁴-⁹]+|[。;；]|注[:：].*)?",
          Pattern.DOTALL);

  /** A line break behind a thousands separator with the next three digits alone on their line. */
  Pattern WRAPPED_THOUSANDS = Pattern.compile(",[ \\t]*\\n[ \\t]*(?=\\d{3}(?:[,.]|\\s*$))");

  /** Reads the text of a cell. */
  static CellText of(String raw) {
    if (isPlainInteger(raw)) {
      return new Number(new BigDecimal(raw), "", "");
    }
    String text = plain(raw);
    if (text.isEmpty()) {
      return new Blank();
    }
    // A line that ends in a thousands separator goes on: 4,791,⏎841 is one number.
    if (text.indexOf('\n') >= 0) {
      text = WRAPPED_THOUSANDS.matcher(text).replaceAll(",");
    }
    char first = text.charAt(0);
    if (Script.han(first) && "增减減无無不空".indexOf(first) < 0) {
      return new Words();
    }
    if (MARK.matcher(text).matches()) {
      return new Mark();
    }
    Matcher m = NUMBER.matcher(text);
    if (!m.matches()) {
      return new Words();
    }
    String digits = m.group("digits");
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      return new Words();
    }
    String sign = orEmpty(m.group("sign"));
    boolean negative = !sign.isEmpty() && "-−–减少 減少".contains(sign);
    String decimals = orEmpty(m.group("decimals"));
    BigDecimal value = new BigDecimal(digits.replace(",", "") + decimals);
    return new Number(
        negative ? value.negate() : value, orEmpty(m.group("unit")), orEmpty(m.group("note")));
  }

  /** Whether the text could stand in a value cell: a number, a mark or nothing. */
  default boolean valueLike() {
    return !(this instanceof Words);
  }

  /**
   * Whether a text is nothing but digits that can only mean one number: nearly all cells are, and
   * need no pattern.
   */
  private static boolean isPlainInteger(String raw) {
    int length = raw.length();
    if (length == 0 || length > 18 || length > 1 && raw.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
    return group == null ? "" : group;
  }

  /** Half-width, without invisible characters and without white space at the ends. */
  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = Script.halfWidth(raw.charAt(i));
      if (!Script.invisible(c)) {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }
}
