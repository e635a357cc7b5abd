package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers with units in a plain text. */
final class Quantities {
  /** Words that make the number behind them approximate. */
  private static final List<String> BEFORE =
      List.of("将近", "接近", "近", "大约", "大概", "约", "超过", "突破", "超", "逾", "不足", "不到", "不低于", "至少");

  private static final String UNITS = "(?<unit>件(?!次)|份|条|宗(?!次)|起|例|次|项|个|封|单|篇|部|%|元)";

  /** 1.3万余条, 约100件, 3940元, 51.85%. */
  private static final Wording DIGITS =
      new Wording(
          "0|1|2|3|4|5|6|7|8|9",
          "(?<![\\d.A-Za-z第])(?<number>\\d{1,12}(?:\\.\\d{1,6})?)(?<many>万|亿)?(?<after>余|多|来)?"
              + UNITS
              + "(?<behind>以上|以下|左右)?");

  /** 两件, 十二件; 一起 and 一次 are mostly other words, and the 万件 of 1.3万件 is counted there. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![0-9.零〇一二两三四五六七八九十百千万亿第每任何同某逐唯各几数])"
              + "(?<number>[零〇一二两三四五六七八九十百千万]{1,9})(?<after>余|多|来)?"
              + "(?<unit>件(?!次)|份|宗(?!次)|例|(?<!一)起)(?<behind>以上|以下|左右)?");

  private static final String BEHIND = "件份宗例起余多来";
  private static final String CHINESE_DIGITS = "零〇一二两三四五六七八九十百千万";
  private static final String NUMERALS = "零一二三四五六七八九";

  private Quantities() {}

  /** Whether a text can hold a quantity at all: most sentences show that they do not. */
  static boolean any(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
        return true;
      }
    }
    return spelt(plain);
  }

  /** The quantities in order. */
  static List<Quantity> in(String plain) {
    List<Quantity> found = new ArrayList<>();
    Wording.Search printed = DIGITS.in(plain);
    while (printed.find()) {
      Matcher digits = printed.match();
      String many = digits.group("many");
      int zeros = many == null ? 0 : many.equals("万") ? 4 : 8;
      add(found, plain, digits, new BigDecimal(digits.group("number")), zeros);
    }
    boolean spelt = spelt(plain);
    Matcher chinese = CHINESE.matcher(plain);
    while (spelt && chinese.find()) {
      long value = value(chinese.group("number"));
      if (value >= 0) {
        add(found, plain, chinese, BigDecimal.valueOf(value), 0);
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static void add(
      List<Quantity> to, String plain, Matcher m, BigDecimal printed, int zeros) {
    BigDecimal number = printed.movePointRight(zeros);
    // Of 100余 the last digit that says something is the 1; of an exact 100 it is the last zero.
    BigDecimal lean = printed.stripTrailingZeros();
    int scale = m.group("after") == null ? Math.max(printed.scale(), 0) : lean.scale();
    BigDecimal step = BigDecimal.ONE.movePointRight(zeros - scale);
    String before = before(plain, m.start());
    Amount amount = new Amount(number, closeness(before, m), step);
    to.add(new Quantity(amount, m.group("unit"), m.start() - before.length(), m.end()));
  }

  /** Whether a Chinese numeral stands before what can follow one; nearly no sentence has any. */
  private static boolean spelt(String plain) {
    for (int i = 1; i < plain.length(); i++) {
      if (BEHIND.indexOf(plain.charAt(i)) >= 0
          && CHINESE_DIGITS.indexOf(plain.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String before(String plain, int start) {
    String text = plain.substring(Math.max(0, start - 3), start);
    return BEFORE.stream().filter(text::endsWith).findFirst().orElse("");
  }

  private static Amount.Closeness closeness(String before, Matcher m) {
    String behind = m.group("behind") == null ? "" : m.group("behind");
    if (before.contains("近")) {
      return Amount.Closeness.NEARLY;
    }
    if (before.equals("不足") || before.equals("不到") || behind.equals("以下")) {
      return Amount.Closeness.UNDER;
    }
    if (before.contains("约") || before.equals("大概") || behind.equals("左右")) {
      return Amount.Closeness.ABOUT;
    }
    boolean over = m.group("after") != null || behind.equals("以上");
    return over || !before.isEmpty() ? Amount.Closeness.OVER : Amount.Closeness.EXACT;
  }

  /** The value of a Chinese numeral; -1 for what is none. */
  static long value(String numeral) {
    long total = 0;
    long section = 0;
    long digit = -1;
    for (char each : numeral.toCharArray()) {
      char c = each == '两' ? '二' : each == '〇' ? '零' : each;
      int plain = NUMERALS.indexOf(c);
      if (plain >= 0) {
        if (digit > 0) {
          return -1;
        }
        digit = plain;
      } else if (c == '万') {
        total += (section + Math.max(digit, 0)) * 10_000;
        section = 0;
        digit = -1;
      } else {
        long place = c == '十' ? 10 : c == '百' ? 100 : 1000;
        section += (digit < 0 ? 1 : digit) * place;
        digit = -1;
      }
    }
    // 一百二 is 120 to a speaker: not to be told from a slip, and left alone.
    int last = numeral.length() - 1;
    boolean colloquial = digit > 0 && last > 0 && "百千万".indexOf(numeral.charAt(last - 1)) >= 0;
    return colloquial ? -1 : total + section + Math.max(digit, 0);
  }
}
