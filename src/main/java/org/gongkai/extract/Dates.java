package org.gongkai.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and years as reports print them. */
final class Dates {
  private static final String YEAR_CHARACTERS = "〇○Ｏ零一二三四五六七八九";
  private static final String ZEROES = "〇○Ｏ零";
  private static final String DIGITS = "零一二三四五六七八九";

  private static final Pattern DATE =
      Pattern.compile("(20\\d{2})\\s*[年./\\-]\\s*(\\d{1,2})\\s*[月./\\-]\\s*(\\d{1,2})\\s*日?");

  private static final Pattern CHINESE_DATE =
      Pattern.compile(
          "([二]["
              + YEAR_CHARACTERS
              + "]{3})\\s*年\\s*([一二三四五六七八九十]{1,3})\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*日");

  private static final Pattern LEAD = Pattern.compile("^(?:发布|公开|成文|印发)?(?:日期|时间)?[:：]?");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");

  /** A year without a month behind it: 2019年5月 is the day of something else. */
  private static final Pattern YEAR_ALONE = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年(?!\\s*\\d)");

  private static final Pattern LINE_OF_YEAR =
      Pattern.compile("\\s*[(]?\\s*(20\\d{2})\\s*年\\s*度?\\s*[)]?\\s*");

  private static final Pattern CHINESE_YEAR =
      Pattern.compile("([二][" + YEAR_CHARACTERS + "]{3})\\s*年");

  /** 自2022年1月1日起; the characters between the digits get lost in some exports. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d{2})\\s*年?\\s*1\\s*月?\\s*1\\s*日?\\s*(?:起|至|到|—|-|－|~|～)"
              + "[^。；]{0,16}?12\\s*月?\\s*31");

  /** 自2024年1月1日起, its end lost; laws come into force on such days too. */
  private static final Pattern PERIOD_BEGIN =
      Pattern.compile(
          "(20\\d{2})\\s*年?\\s*1\\s*月?\\s*1\\s*日?\\s*起(?![^，。,]{0,8}(?:施行|实施|执行|生效|试行))");

  /** 所列数据截至2022年12月31日: the year up to its last day. */
  private static final Pattern PERIOD_END =
      Pattern.compile("(?:所列|统计)\\s*数据(?:统计)?截[至止]\\s*(20\\d{2})\\s*年\\s*12\\s*月\\s*31\\s*日");

  private Dates() {}

  /** The last date in a text; a text that holds more than a date counts too. */
  static Optional<LocalDate> last(String text) {
    String plain = plain(text);
    Optional<LocalDate> found = Optional.empty();
    Matcher m = DATE.matcher(plain);
    while (m.find()) {
      Optional<LocalDate> date =
          date(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      found = date.isPresent() ? date : found;
    }
    m = CHINESE_DATE.matcher(plain);
    while (m.find()) {
      Optional<LocalDate> date = date(digits(m.group(1)), number(m.group(2)), number(m.group(3)));
      found = date.isPresent() ? date : found;
    }
    return found;
  }

  /** The text without its dates and what leads up to them. */
  static String without(String text) {
    String rest = DATE.matcher(plain(text)).replaceAll("");
    return LEAD.matcher(CHINESE_DATE.matcher(rest).replaceAll("")).replaceFirst("").strip();
  }

  /** The first year that a text names with 年 behind it. */
  static OptionalInt year(String text) {
    String plain = plain(text);
    Matcher m = YEAR.matcher(plain);
    if (m.find()) {
      return OptionalInt.of(Integer.parseInt(m.group(1)));
    }
    m = CHINESE_YEAR.matcher(plain);
    return m.find() ? OptionalInt.of(digits(m.group(1))) : OptionalInt.empty();
  }

  /** The year that is all of a text, as on a line of its own under a title. */
  static OptionalInt yearAlone(String text) {
    Matcher m = LINE_OF_YEAR.matcher(plain(text));
    return m.matches() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
  }

  /** The year that a text names most often without a month, of several the first. */
  static OptionalInt mostNamedYear(String text) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    Matcher m = YEAR_ALONE.matcher(plain(text));
    while (m.find()) {
      counts.merge(Integer.parseInt(m.group(1)), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(e -> OptionalInt.of(e.getKey()))
        .orElse(OptionalInt.empty());
  }

  /** The year of the period of statistics, which is a calendar year. */
  static OptionalInt period(String text) {
    String plain = plain(text);
    Matcher whole = PERIOD.matcher(plain);
    if (whole.find()) {
      return OptionalInt.of(Integer.parseInt(whole.group(1)));
    }
    for (Pattern part : List.of(PERIOD_BEGIN, PERIOD_END)) {
      Matcher m = part.matcher(plain);
      if (m.find()) {
        return OptionalInt.of(Integer.parseInt(m.group(1)));
      }
    }
    return OptionalInt.empty();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(Script.halfWidth(text.charAt(i)));
    }
    return plain.toString();
  }

  private static int digits(String chinese) {
    int value = 0;
    for (char c : chinese.toCharArray()) {
      value = 10 * value + (ZEROES.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c));
    }
    return value;
  }

  /** A number up to 99 in Chinese characters. */
  private static int number(String chinese) {
    int ten = chinese.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(chinese.charAt(0));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0));
    int ones = ten + 1 < chinese.length() ? DIGITS.indexOf(chinese.charAt(ten + 1)) : 0;
    return 10 * tens + ones;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
