package org.gongkai.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say of which year the table below them is: 附：2022年度情况（上年数据）：. */
final class YearCaption {
  /** A longer line is prose. */
  private static final int LONGEST = 45;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年(?!\\d)度?");

  /** 表2：, 附件1. */
  private static final Pattern TABLE_NUMBER = Pattern.compile("[表件图附]\\d{1,2}");

  private static final Pattern FORMER =
      Pattern.compile("^(?:附[表件]?[:：、]?|[(（])?(?:上一?年度?|去年度?|往年)的?(?:数据|情况|统计|对比)[^。；，]*$");

  private static final Pattern ANNOUNCES =
      Pattern.compile("(?:[:：]|情况|数据|统计|对比|参考|表|如下|年度?)[)）]?[:：]?$");

  private YearCaption() {}

  /**
   * Whether a line announces something of the year reported on, or of another year.
   *
   * @return true for that year, false for another; empty when the line announces nothing of a year
   */
  static Optional<Boolean> ofYear(String line, int reported) {
    if (line.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String text = plain(line);
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.chars().anyMatch(c -> "。；;！!".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    if (FORMER.matcher(text).find()) {
      return Optional.of(false);
    }
    OptionalInt year = onlyYear(text);
    return year.isPresent() ? Optional.of(year.getAsInt() == reported) : Optional.empty();
  }

  private static OptionalInt onlyYear(String text) {
    // A title has its year too, and a menu of reports many titles.
    if (!ANNOUNCES.matcher(text).find() || text.contains("报告") || text.contains("年报")) {
      return OptionalInt.empty();
    }
    OptionalInt year = OptionalInt.empty();
    Matcher m = YEAR.matcher(text);
    while (m.find()) {
      int named = Integer.parseInt(m.group(1));
      if (year.isPresent() && year.getAsInt() != named) {
        return OptionalInt.empty();
      }
      year = OptionalInt.of(named);
    }
    if (year.isEmpty()) {
      // 二〇二二年度情况
      year = Dates.year(text);
    }
    String rest = TABLE_NUMBER.matcher(YEAR.matcher(text).replaceAll("")).replaceAll("");
    return rest.chars().anyMatch(Character::isDigit) ? OptionalInt.empty() : year;
  }

  /** The text without white space but between digits: the 2 and the 2022 of 表2 2022年度 are two. */
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder();
    boolean space = false;
    String simplified = Script.simplified(line);
    for (int i = 0; i < simplified.length(); i++) {
      char c = Script.halfWidth(simplified.charAt(i));
      if (Character.isWhitespace(c)) {
        space = true;
        continue;
      }
      int last = plain.length() - 1;
      boolean digits = last >= 0 && Character.isDigit(plain.charAt(last)) && Character.isDigit(c);
      plain.append(space && digits ? " " : "").append(c);
      space = false;
    }
    return plain.toString();
  }
}
