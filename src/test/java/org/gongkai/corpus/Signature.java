package org.gongkai.corpus;

import java.time.LocalDate;
import java.util.List;

/** How a report is signed. */
enum Signature {
  NAME_AND_DATE,
  NAME_AND_CHINESE_DATE,
  DATE_ALONE,
  ON_ONE_LINE,
  SPACED_DATE,
  NONE;

  static final List<Signature> ANY =
      List.of(
          NAME_AND_DATE,
          NAME_AND_DATE,
          NAME_AND_DATE,
          NAME_AND_CHINESE_DATE,
          ON_ONE_LINE,
          SPACED_DATE,
          DATE_ALONE,
          NONE);

  /** Where nothing above the signature names the body. */
  static final List<Signature> NAMING = List.of(NAME_AND_DATE, NAME_AND_CHINESE_DATE, ON_ONE_LINE);

  private static final String DIGITS = "〇一二三四五六七八九";

  /** The lines of the signature. */
  List<String> lines(String name, LocalDate date) {
    String written = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    return switch (this) {
      case NAME_AND_DATE -> List.of(name, written);
      case NAME_AND_CHINESE_DATE -> List.of(name, chinese(date));
      case DATE_ALONE -> List.of(written);
      case ON_ONE_LINE -> List.of(name + "　　" + written);
      case SPACED_DATE ->
          List.of(
              name,
              date.getYear() + " 年 " + date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日");
      case NONE -> List.of();
    };
  }

  private static String chinese(LocalDate date) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(date.getYear()).toCharArray()) {
      text.append(DIGITS.charAt(c - '0'));
    }
    return text.append("年")
        .append(numeral(date.getMonthValue()))
        .append("月")
        .append(numeral(date.getDayOfMonth()))
        .append("日")
        .toString();
  }

  private static String numeral(int number) {
    String tens =
        number < 10
            ? ""
            : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
    return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
  }
}
