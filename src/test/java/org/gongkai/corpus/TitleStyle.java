package org.gongkai.corpus;

import java.util.List;

/** How a title is worded and broken over lines: each was met in filings. */
enum TitleStyle {
  STANDARD("%b%y年政府信息公开工作年度报告"),
  OF_THE_YEAR("%b%y年度政府信息公开工作年度报告"),
  UNIT_ABOVE("%b\n%y年政府信息公开工作年度报告"),
  YEAR_FIRST("%y年%b政府信息公开工作年度报告"),
  YEAR_TWICE("%y%b%y年度政府信息公开工作年度报告"),
  BROKEN("%b%y年度政府\n信息公开工作年度报告"),
  BROKEN_BEFORE_LAST_WORD("%b%y年政府信息公开工作\n年度报告"),
  SPACES_ROUND_DIGITS("%b %y 年政府信息公开工作年度报告"),
  WITHOUT_WORK("%b%y年政府信息公开年度报告"),
  WORK_MOVED("%b%y年政府信息公开年度工作报告"),
  SPACE_INSIDE("%b%y年政府信息公开工作年度报 告"),
  WORK_REPORT("%b%y年度政府信息公开工作报告"),
  WITHOUT_GOVERNMENT("%b%y年信息公开工作年度报告"),
  UNIT_ABOVE_OF_THE_YEAR("%b\n%y年度政府信息公开工作年度报告"),
  TEXT_EDITION("%b%y年政府信息公开工作年度报告（文字版）"),
  SHORT_NAME("%s%y年政府信息公开工作年度报告"),
  /** The text begins with the first section or its preface. */
  NONE(""),
  /** Only in the test split. */
  PREFIXED("【图文】%b%y年政府信息公开工作年度报告"),
  /** Only in the test split. */
  BROKEN_IN_THREE("%b\n%y年政府信息公开\n工作年度报告");

  /** Those drawn for any document that has a title; the standard one more often. */
  static final List<TitleStyle> COMMON =
      List.of(
          STANDARD,
          STANDARD,
          STANDARD,
          OF_THE_YEAR,
          UNIT_ABOVE,
          UNIT_ABOVE,
          YEAR_FIRST,
          YEAR_TWICE,
          BROKEN,
          BROKEN_BEFORE_LAST_WORD,
          SPACES_ROUND_DIGITS,
          WITHOUT_WORK,
          WORK_MOVED,
          SPACE_INSIDE,
          WORK_REPORT,
          WITHOUT_GOVERNMENT,
          UNIT_ABOVE_OF_THE_YEAR,
          TEXT_EDITION,
          SHORT_NAME);

  static final List<TitleStyle> ONLY_IN_TEST = List.of(PREFIXED, BROKEN_IN_THREE);

  private final String pattern;

  TitleStyle(String pattern) {
    this.pattern = pattern;
  }

  /** The lines of the title; none for {@link #NONE}. */
  List<String> lines(Body body, int year) {
    if (this == NONE) {
      return List.of();
    }
    return List.of(
        pattern
            .replace("%b", body.name())
            .replace("%s", body.shortName())
            .replace("%y", String.valueOf(year))
            .split("\n"));
  }
}
