package org.gongkai.check;

import java.util.List;

/** The rules on the figures of the text; for the tables see {@link Spoken}. */
final class NarrativeCases {
  private static final String FLOW = "收到政府信息公开申请26件，上年结转3件，答复27件，结转下年度办理%s件。";
  private static final String OUTCOMES =
      "答复政府信息公开申请27件，均按期办理。予以公开%s件；部分公开4件；不予公开3件；无法提供6件；不予处理2件；其他处理2件。";

  private NarrativeCases() {}

  /**
   * A sentence with a gap.
   *
   * @param wrong fills the gap so that the rule is broken
   * @param right fills it so that it is not
   */
  private static RuleCase of(
      Rule rule, String look, String section, String sentence, String wrong, String right) {
    return new RuleCase(rule, look, said(section, sentence, wrong), said(section, sentence, right));
  }

  private static Scene said(String section, String sentence, String words) {
    return Scene.of(Spoken.by(Spoken.BUREAU).says(section, sentence.formatted(words)));
  }

  static List<RuleCase> all() {
    return List.of(
        of(
            Rule.N_RECEIVED,
            "warning requests/received/total wants 26 has 28 我局共收到政府信息公开申请28件。",
            "overview",
            "我局共收到政府信息公开申请%s件。",
            "28",
            "29"),
        of(
            Rule.N_CARRY,
            "warning requests/carriedOut/total wants 2 has 3 依申请公开结转下年度继续办理3件。",
            "overview",
            "依申请公开结转下年度继续办理%s件。",
            "3",
            "2"),
        of(
            Rule.N_ANSWERED,
            "warning requests/concluded/total wants 27 has 26 答复政府信息公开申请26件。",
            "overview",
            "答复政府信息公开申请%s件。",
            "26",
            "27"),
        of(
            Rule.N_IDENTITY,
            "warning requests/received/total requests/carriedIn/total "
                + "requests/concluded/total and 1 wants 29 has 31 "
                + "收到政府信息公开申请26件，上年结转3件，答复27件，结转下年度办理4件。",
            "overview",
            FLOW,
            "4",
            "2"),
        of(
            Rule.N_CATEGORY,
            "warning requests/refused.stateSecret/total "
                + "requests/refused.forbiddenByLaw/total requests/refused.securityStability/total "
                + "and 5 wants 3 has 4 答复政府信息公开申请，不予公开4件。",
            "overview",
            "答复政府信息公开申请，不予公开%s件。",
            "4",
            "3"),
        of(
            Rule.N_CAT_TOTAL,
            "warning requests/concluded/total wants 27 has 25 "
                + "予以公开8件；部分公开4件；不予公开3件；无法提供6件；不予处理2件；其他处理2件。",
            "overview",
            OUTCOMES,
            "8",
            "10"),
        of(
            Rule.N_PERCENT,
            "warning requests/partlyGranted/total wants 14.81 has 15.0 "
                + "答复政府信息公开申请27件，部分公开4件，占答复总数的15.0%。",
            "overview",
            "答复政府信息公开申请27件，部分公开4件，占答复总数的%s。",
            "15.0%",
            "14.9%"),
        of(
            Rule.N_PARTS_SUM,
            "warning requests/received/total wants 26 has 27 "
                + "收到政府信息公开申请26件，其中，当面申请2件，信函申请4件，网上申请21件。",
            "overview",
            "收到政府信息公开申请26件，其中，当面申请2件，信函申请4件，网上申请%s件。",
            "21",
            "20"),
        of(
            Rule.N_REVIEW,
            "warning disputes/reconsideration/total wants 7 has 8 政府信息公开行政复议8件。",
            "disputes",
            "政府信息公开行政复议%s件。",
            "8",
            "7"),
        of(
            Rule.N_SUIT,
            "warning disputes/litigationDirect/total "
                + "disputes/litigationAfterReconsideration/total wants 5 has 4 政府信息公开行政诉讼4件。",
            "disputes",
            "政府信息公开行政诉讼%s件。",
            "4",
            "5"),
        of(
            Rule.N_NONE_BUT_SOME,
            "error disputes/litigationDirect/total "
                + "disputes/litigationAfterReconsideration/total wants 5 has 0 未发生行政诉讼。",
            "disputes",
            "未发生行政诉讼%s。",
            "",
            "败诉"),
        of(
            Rule.N_DOCS,
            "warning disclosure/normativeDocuments/issued wants 8 has 9 制发行政规范性文件9件。",
            "overview",
            "制发行政规范性文件%s件。",
            "9",
            "8"),
        of(
            Rule.N_DECISIONS,
            "warning disclosure/licensing/decisions wants 1200 has 1201 作出行政许可决定1201件。",
            "overview",
            "作出行政许可决定%s件。",
            "1201",
            "1200"),
        of(Rule.N_PLACEHOLDER, "warning 主动公开信息  条。", "overview", "主动公开信息 %s 条。", "", "5"));
  }
}
