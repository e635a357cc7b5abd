package org.gongkai.corpus;

import java.util.List;
import java.util.Map;

/** How section headings are worded and numbered: variants met in filings. */
enum HeadingStyle {
  STANDARD,
  /** Another wording for some of them. */
  OTHER_WORDS,
  /** A heading 一、报告内容 above, the six below it as （一） to （六）. */
  ONE_LEVEL_DOWN,
  /** 1、 to 6、. */
  ARABIC,
  /** A full stop behind each. */
  FULL_STOPS,
  /** The template's instruction on type left in the first heading. */
  INSTRUCTION_LEFT,
  /** The numeral of the second is lost: 、主动公开…. */
  NUMERAL_LOST,
  /** A space behind the numeral. */
  SPACED,
  /** Half-width brackets and commas: 一, and so on do not occur, （） do. Only in the test split. */
  PARTS;

  static final List<HeadingStyle> COMMON =
      List.of(
          STANDARD,
          STANDARD,
          STANDARD,
          STANDARD,
          OTHER_WORDS,
          OTHER_WORDS,
          OTHER_WORDS,
          ONE_LEVEL_DOWN,
          ARABIC,
          FULL_STOPS,
          INSTRUCTION_LEFT,
          NUMERAL_LOST,
          SPACED);

  static final List<HeadingStyle> ONLY_IN_TEST = List.of(PARTS);

  private static final String NUMERALS = "一二三四五六七";

  private static final Map<String, List<String>> WORDINGS =
      Map.of(
          "overview", List.of("工作基本情况", "工作概述", "总体工作概况", "基本情况"),
          "disclosure", List.of("行政机关主动公开政府信息情况"),
          "requests", List.of("行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请情况"),
          "disputes", List.of("因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "行政复议、行政诉讼情况"),
          "problems", List.of("存在的主要问题及改进措施", "存在的主要问题及整改措施", "存在问题及改进情况", "政府信息公开工作存在的主要问题及改进情况"),
          "other", List.of("其它需要报告事项", "其他需要报告事项", "其他需要汇报事项", "其他事项"));

  /**
   * The heading as printed.
   *
   * @param number from 1
   * @param words the form's own, without numeral
   */
  String heading(Draw draw, String key, int number, String words) {
    String numeral = NUMERALS.substring(number - 1, number);
    return switch (this) {
      case STANDARD -> numeral + "、" + words;
      case OTHER_WORDS -> numeral + "、" + draw.of(WORDINGS.getOrDefault(key, List.of(words)));
      case ONE_LEVEL_DOWN -> "（" + numeral + "）" + words;
      case ARABIC -> number + "、" + words;
      case FULL_STOPS -> numeral + "、" + words + "。";
      case INSTRUCTION_LEFT -> numeral + "、" + words + (number == 1 ? "（宋体加粗小四号字）" : "");
      case NUMERAL_LOST -> (number == 2 ? "" : numeral) + "、" + words;
      case SPACED -> numeral + "、 " + words;
      case PARTS -> "第" + numeral + "部分、" + words;
    };
  }

  /** Whether the heading of that number prints its ordinal. */
  boolean printsNumber(int number) {
    return this != NUMERAL_LOST || number != 2;
  }
}
