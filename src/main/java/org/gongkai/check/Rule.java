package org.gongkai.check;

import java.util.Arrays;
import java.util.Optional;
import org.gongkai.report.Finding.Severity;

/**
 * The rules, with their ids and how grave a breach is. Ids never change meaning. What each rests on
 * stands beside it: the form (国办公开办函〔2021〕30号 and 〔2019〕60号) or the Regulation (国务院令第711号).
 */
public enum Rule {
  /** 总计 is the sum of the six kinds of applicants: the meaning of the label. */
  T3_ROW_SUM("T3-ROW-SUM", Severity.ERROR),
  /** （七）总计 is the sum of （一） to （六）: the meaning of the label. */
  T3_COL_SUM("T3-COL-SUM", Severity.ERROR),
  /** 第一项加第二项之和，等于第三项加第四项之和: printed in the head cell of the form. */
  T3_BALANCE("T3-BALANCE", Severity.ERROR),
  /** Counts of requests are integers of 0 or more. */
  T3_NONNEG_INT("T3-NONNEG-INT", Severity.ERROR),
  /** 总计 is empty where a part is more than 0; met in filings that leave zeros blank. */
  T3_TOTAL_BLANK("T3-TOTAL-BLANK", Severity.WARNING),
  /** The table is missing or has no number at all: article 50(2) asks for it. */
  T3_ALL_BLANK("T3-ALL-BLANK", Severity.ERROR),
  /**
   * Cells hold nothing or a sign in place of a number; a warning where the same table writes zeros
   * as 0.
   */
  T3_BLANK_TOKEN("T3-BLANK-TOKEN", Severity.INFO),
  /** 行政复议: 总计 is the sum of its four outcomes. */
  T4_REVIEW_SUM("T4-REVIEW-SUM", Severity.ERROR),
  /** 未经复议直接起诉: 总计 is the sum of its four outcomes. */
  T4_SUIT1_SUM("T4-SUIT1-SUM", Severity.ERROR),
  /** 复议后起诉: 总计 is the sum of its four outcomes. */
  T4_SUIT2_SUM("T4-SUIT2-SUM", Severity.ERROR),
  /** Counts of reconsiderations and suits are integers of 0 or more. */
  T4_NONNEG_INT("T4-NONNEG-INT", Severity.ERROR),
  /** The table is missing: article 50(3) asks for it, zeros included. */
  T4_MISSING("T4-MISSING", Severity.ERROR),
  /** 2021 form: nothing is negative, and only the fee has decimals. */
  T2_NONNEG("T2-NONNEG", Severity.ERROR),
  /** 2019 form: only 本年增/减 may be negative. */
  T2_SIGNED("T2-SIGNED", Severity.ERROR),
  /** A block of the table of article 20 is missing. */
  T2_BLOCK_MISSING("T2-BLOCK-MISSING", Severity.ERROR),
  /** The six headings of the form, in order, each once. */
  S_SIX("S-SIX", Severity.ERROR),
  /** A section without content; in sections two to four, without its table. */
  S_EMPTY("S-EMPTY", Severity.ERROR);

  private final String id;
  private final Severity severity;

  Rule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The id, as findings carry it. */
  public String id() {
    return id;
  }

  /** How grave a breach usually is. */
  public Severity severity() {
    return severity;
  }

  /** The rule of an id. */
  public static Optional<Rule> byId(String id) {
    return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
  }
}
