package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that the text of a cell says: with a sign, thousands separators, full-width digits, a
 * unit or a remark behind it.
 */
public final class PrintedNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[+\\-−–]|增加|减少|增|减|)\\s*"
              + "(?<digits>\\d{1,3}(?:,\\s*\\d{3})+|0|[1-9]\\d*)(?<decimals>(?:\\.\\d+)?)"
              + "(?!\\s*[\\d,.])");

  private PrintedNumber() {}

  /** The number that a text begins with; empty when it begins with none, or may mean several. */
  public static Optional<BigDecimal> in(String text) {
    Matcher m = NUMBER.matcher(plain(text));
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    BigDecimal value =
        new BigDecimal(m.group("digits").replaceAll("[,\\s]", "") + m.group("decimals"));
    boolean negative = !m.group("sign").isEmpty() && "-−–减减少".contains(m.group("sign"));
    return Optional.of(negative ? value.negate() : value);
  }

  /** Half-width, without characters that print nothing and without white space at the ends. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        plain.append((char) (c - 0xFEE0));
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        plain.append(' ');
      } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }
}
