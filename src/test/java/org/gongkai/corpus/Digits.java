package org.gongkai.corpus;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a filing writes its numbers. */
enum Digits {
  PLAIN,
  THOUSANDS,
  FULL_WIDTH,
  FULL_WIDTH_THOUSANDS;

  String write(BigDecimal number) {
    return switch (this) {
      case PLAIN -> number.toPlainString();
      case THOUSANDS -> thousands(number);
      case FULL_WIDTH -> fullWidth(number.toPlainString());
      case FULL_WIDTH_THOUSANDS -> fullWidth(thousands(number));
    };
  }

  private static String thousands(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c >= '!' && c <= '~' ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }
}
