package org.gongkai.corpus;

import java.util.List;
import java.util.function.UnaryOperator;

/** Changes met in the labels of rows and columns. */
enum LabelStyle {
  YEAR_IN_HEADER(2021, t -> t.replaceFirst("^本年(制发件数|废止件数)$", "本年（%y）$1")),
  CUMULATIVE_IN_HEADER(2021, t -> t.replaceFirst("^现行有效件数$", "现行有效件数（历史累计）")),
  WITHOUT_ADMINISTRATIVE(2021, t -> t.replaceFirst("^行政规范性文件$", "规范性文件")),
  SPACED_REGULATIONS(0, t -> t.replaceFirst("^规章$", "规 章")),
  SPACED_ARTICLE(0, t -> t.replaceFirst("^第二十条第", "第二十条  第")),
  HALF_WIDTH_BRACKETS(0, t -> t.replace('（', '(').replace('）', ')').replace('：', ':')),
  LISTING_COMMAS(0, t -> t.replaceFirst("^(\\d)\\.", "$1、")),
  CUT_WORDS(2019, t -> t.replaceFirst("^本年新(制作数量|公开数量)$", "本年新 $1")),
  DECREASE_LOST(2019, t -> t.replaceFirst("^本年增/减$", "本年增/")),
  TYPO_FORBIDDEN(0, t -> t.replaceFirst("其他法律行政法规禁止公开", "其他法律行政止公开")),
  TYPO_INTERNAL(0, t -> t.replaceFirst("属于三类内部事务信息", "属于三类内容事务信息")),
  STRAY_SPACE(0, t -> t.replaceFirst("大量反复申请", "大量反复 申请")),
  STRAY_SPACE_LATE(0, t -> t.replaceFirst("重新出具已获取信息", "重 新出具已获取信息")),
  SPACED_WORDS(0, t -> t.replaceFirst("^(商业|科研)(企业|机构)$", "$1 $2"));

  private final int form;
  private final UnaryOperator<String> change;

  LabelStyle(int form, UnaryOperator<String> change) {
    this.form = form;
    this.change = change;
  }

  /** Those that a form's labels can show. */
  static List<LabelStyle> of(String form) {
    return java.util.Arrays.stream(values())
        .filter(s -> s.form == 0 || form.equals(String.valueOf(s.form)))
        .toList();
  }

  String apply(String label, int year) {
    return change.apply(label).replace("%y", String.valueOf(year));
  }
}
