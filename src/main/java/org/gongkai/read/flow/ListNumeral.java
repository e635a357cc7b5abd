package org.gongkai.read.flow;

/**
 * The numerals that automatic numbering prints. Numbers outside what a style can print come out in
 * Arabic digits.
 */
public enum ListNumeral {
  /** 1, 2, 3. */
  ARABIC,
  /** 01, 02, 03. */
  ARABIC_TWO_DIGITS,
  /** １, ２, ３. */
  WIDE_ARABIC,
  /** 一, 二 … 十, 十一, 一百零一. */
  CHINESE_COUNTING,
  /** 一, 二 … 一〇, 一一: one numeral a digit. */
  CHINESE_DIGITS,
  /** 壹, 贰, 叁. */
  CHINESE_FORMAL,
  /** 甲, 乙, 丙. */
  HEAVENLY_STEMS,
  /** 子, 丑, 寅. */
  EARTHLY_BRANCHES,
  /** ①, ②, ③. */
  CIRCLED,
  /** ⑴, ⑵, ⑶. */
  IN_PARENTHESES,
  /** ⒈, ⒉, ⒊. */
  WITH_STOP,
  /** ㈠, ㈡, ㈢. */
  CHINESE_IN_PARENTHESES,
  /** ㊀, ㊁, ㊂. */
  CHINESE_CIRCLED,
  /** a, b, c. */
  LOWER_LETTER,
  /** A, B, C. */
  UPPER_LETTER,
  /** i, ii, iii. */
  LOWER_ROMAN,
  /** I, II, III. */
  UPPER_ROMAN,
  /** Nothing is printed, as for bullets. */
  NONE;

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** How the number prints. */
  public String print(int number) {
    if (this == NONE) {
      return "";
    }
    String arabic = Integer.toString(number);
    if (number < 0 || number == 0 && this != CHINESE_DIGITS && this != CHINESE_COUNTING) {
      return arabic;
    }
    return switch (this) {
      case ARABIC, NONE -> arabic;
      case ARABIC_TWO_DIGITS -> number < 10 ? "0" + arabic : arabic;
      case WIDE_ARABIC -> mapDigits(arabic, "０１２３４５６７８９");
      case CHINESE_COUNTING -> counting(number, DIGITS.replace('〇', '零'), "十百千", true);
      case CHINESE_DIGITS -> mapDigits(arabic, DIGITS);
      case CHINESE_FORMAL -> counting(number, FORMAL_DIGITS, "拾佰仟", false);
      case HEAVENLY_STEMS -> oneOf("甲乙丙丁戊己庚辛壬癸", number, arabic);
      case EARTHLY_BRANCHES -> oneOf("子丑寅卯辰巳午未申酉戌亥", number, arabic);
      case CIRCLED -> symbol('①', 20, number, arabic);
      case IN_PARENTHESES -> symbol('⑴', 20, number, arabic);
      case WITH_STOP -> symbol('⒈', 20, number, arabic);
      case CHINESE_IN_PARENTHESES -> symbol('㈠', 10, number, arabic);
      case CHINESE_CIRCLED -> symbol('㊀', 10, number, arabic);
      case LOWER_LETTER -> letters('a', number, arabic);
      case UPPER_LETTER -> letters('A', number, arabic);
      case LOWER_ROMAN -> roman(number, arabic);
      case UPPER_ROMAN -> roman(number, arabic).toUpperCase(java.util.Locale.ROOT);
    };
  }

  private static String mapDigits(String arabic, String digits) {
    StringBuilder out = new StringBuilder();
    arabic.chars().forEach(c -> out.append(digits.charAt(c - '0')));
    return out.toString();
  }

  private static String oneOf(String all, int number, String otherwise) {
    return number <= all.length() ? all.substring(number - 1, number) : otherwise;
  }

  private static String symbol(char first, int count, int number, String otherwise) {
    return number <= count ? String.valueOf((char) (first + number - 1)) : otherwise;
  }

  /** Word counts a … z, aa, bb …. */
  private static String letters(char first, int number, String otherwise) {
    int times = (number - 1) / 26 + 1;
    return times > 10
        ? otherwise
        : String.valueOf((char) (first + (number - 1) % 26)).repeat(times);
  }

  private static String roman(int number, String otherwise) {
    if (number > 3999) {
      return otherwise;
    }
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        out.append(ROMAN[i]);
        left -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }

  private static String counting(int number, String digits, String units, boolean shortTen) {
    if (number > 9999) {
      return Integer.toString(number);
    }
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    int power = 1000;
    for (int place = 3; place >= 0; place--) {
      int digit = number / power % 10;
      power /= 10;
      if (digit == 0) {
        gap = !out.isEmpty();
        continue;
      }
      if (gap) {
        out.append(digits.charAt(0));
        gap = false;
      }
      boolean tens = place == 1 && digit == 1 && out.isEmpty() && shortTen;
      if (!tens) {
        out.append(digits.charAt(digit));
      }
      if (place > 0) {
        out.append(units.charAt(place - 1));
      }
    }
    return out.toString();
  }
}
