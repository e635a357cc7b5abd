package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.Reading;

/** The rules on the three tables of one report. */
final class TableCases {
  private TableCases() {}

  private static Filing filing() {
    return Filing.on("2021");
  }

  private static RuleCase of(Rule rule, String look, Filing faulty, Filing innocent) {
    return new RuleCase(rule, look, Scene.of(faulty), Scene.of(innocent));
  }

  private static Reading in(String unit, String number) {
    return new Reading(
        Reading.State.READ,
        Optional.of(new java.math.BigDecimal(number)),
        number,
        1,
        "",
        unit,
        List.of());
  }

  static List<RuleCase> all() {
    return List.of(
        of(
            Rule.T3_ROW_SUM,
            "error requests/notProcessed.repeated/total "
                + "requests/notProcessed.repeated/naturalPerson "
                + "requests/notProcessed.repeated/business and 4 wants 0 has 1",
            filing().with("requests/notProcessed.repeated/total", "1"),
            filing()),
        of(
            Rule.T3_COL_SUM,
            "error requests/concluded/research requests/granted/research "
                + "requests/partlyGranted/research and 19 wants 0 has 1",
            filing().with("requests/concluded/research", "1"),
            filing()
                .with("requests/concluded/research", "1")
                .with("requests/notProcessed.petition/research", "1")),
        of(
            Rule.T3_BALANCE,
            "error requests/received/research requests/carriedIn/research "
                + "requests/concluded/research and 1 wants 0 has 1",
            filing().with("requests/carriedIn/research", "1"),
            filing()
                .with("requests/carriedIn/research", "1")
                .with("requests/carriedOut/research", "1")),
        of(
            Rule.T3_NONNEG_INT,
            "error requests/received/business has 1.5",
            filing().with("requests/received/business", "1.5"),
            filing().with("requests/received/business", "1.0")),
        of(
            Rule.T3_TOTAL_BLANK,
            "warning requests/notProcessed.petition/total wants 1",
            petitions("1").with("requests/notProcessed.petition/total", Filing.blank()),
            petitions("0").with("requests/notProcessed.petition/total", Filing.blank())),
        of(
            Rule.T3_ALL_BLANK,
            "error 175",
            filing().withAll("requests/", Filing.blank()),
            filing().withAll("requests/", Filing.blank()).with("requests/carriedIn/total", "0")),
        of(
            Rule.T3_BLANK_TOKEN,
            "warning requests/carriedIn/business",
            filing().with("requests/carriedIn/business", Filing.mark()),
            filing().with("requests/carriedIn/business", Filing.unreadable())),
        of(
            Rule.T3_OFFSET,
            "info requests/received/naturalPerson requests/received/business",
            filing()
                .with("requests/received/naturalPerson", "1")
                .with("requests/received/business", "2"),
            filing()
                .with("requests/received/naturalPerson", "1")
                .with("requests/received/business", "3")),
        of(
            Rule.T3_CARRY_BOUND,
            "info requests/carriedOut/total requests/received/total has 4",
            filing().with("requests/carriedOut/total", "4"),
            filing().with("requests/carriedOut/total", "3")),
        of(
            Rule.T3_NO_ANSWER,
            "warning requests/concluded/total requests/carriedOut/total "
                + "requests/received/total and 1 wants 3 has 0",
            open("0"),
            open("1")),
        of(
            Rule.T3_OTHER_SHARE,
            "info requests/otherHandling.other/total requests/concluded/total has 3",
            rest("3"),
            rest("2")),
        new RuleCase(
            Rule.T3_UNPAID_NOFEE,
            "warning requests/otherHandling.feeNotPaid/total wants 0 has 1 未发出信息处理费收费通知。",
            Scene.of(unpaid("1")),
            Scene.of(unpaid("0"))),
        of(
            Rule.T4_REVIEW_SUM,
            "error disputes/reconsideration/total disputes/reconsideration/upheld "
                + "disputes/reconsideration/corrected and 2 wants 0 has 1",
            filing().with("disputes/reconsideration/total", "1"),
            filing()
                .with("disputes/reconsideration/total", "1")
                .with("disputes/reconsideration/pending", "1")),
        of(
            Rule.T4_SUIT1_SUM,
            "error disputes/litigationDirect/total disputes/litigationDirect/upheld "
                + "disputes/litigationDirect/corrected and 2 wants 0 has 1",
            filing().with("disputes/litigationDirect/total", "1"),
            filing()
                .with("disputes/litigationDirect/total", "1")
                .with("disputes/litigationDirect/corrected", "1")),
        of(
            Rule.T4_SUIT2_SUM,
            "error disputes/litigationAfterReconsideration/total "
                + "disputes/litigationAfterReconsideration/upheld "
                + "disputes/litigationAfterReconsideration/corrected and 2 wants 0 has 1",
            filing().with("disputes/litigationAfterReconsideration/total", "1"),
            filing()
                .with("disputes/litigationAfterReconsideration/total", "1")
                .with("disputes/litigationAfterReconsideration/other", "1")),
        of(
            Rule.T4_NONNEG_INT,
            "error disputes/reconsideration/upheld has 0.5",
            filing().with("disputes/reconsideration/upheld", "0.5"),
            filing().with("disputes/reconsideration/upheld", "5.0")),
        of(
            Rule.T4_MISSING,
            "error",
            filing().withAll("disputes/", Reading.missing()),
            filing()
                .withAll("disputes/", Reading.missing())
                .with("disputes/litigationDirect/other", Filing.blank())),
        of(
            Rule.T4_BLANK_TOKEN,
            "warning disputes/litigationDirect/other",
            filing().with("disputes/litigationDirect/other", Filing.mark()),
            filing().with("disputes/litigationDirect/other", Filing.unreadable())),
        of(
            Rule.T4_DIRECT_2024,
            "info disputes/litigationDirect/total "
                + "disputes/litigationAfterReconsideration/total has 1",
            suits(2024),
            suits(2023)),
        of(
            Rule.T4_VOLUME,
            "info disputes/reconsideration/total disputes/litigationDirect/total "
                + "disputes/litigationAfterReconsideration/total and 2 has 5",
            filing().with("disputes/reconsideration/total", "5"),
            filing().with("disputes/reconsideration/total", "4")),
        of(
            Rule.T2_NONNEG,
            "error disclosure/licensing/decisions has 2.5",
            filing().with("disclosure/licensing/decisions", "2.5"),
            filing().with("disclosure/licensing/decisions", "25.0")),
        of(
            Rule.T2_SIGNED,
            "error disclosure/licensing/decisions has -8",
            Filing.on("2019").with("disclosure/licensing/decisions", "-8"),
            Filing.on("2019").with("disclosure/licensing/change", "-8")),
        of(
            Rule.T2_BLOCK_MISSING,
            "error disclosure/fees/amount",
            filing().with("disclosure/fees/amount", Reading.missing()),
            filing().with("disclosure/fees/amount", Filing.blank())),
        of(
            Rule.T2_EXTRA_ROW,
            "info 其他主动公开文件 | 16",
            filing().withExtraRow("disclosure", "其他主动公开文件", "16"),
            filing().withExtraRow("requests", "其他主动公开文件", "16")),
        of(
            Rule.T2_RULE_POWER,
            "warning disclosure/regulations/issued wants 0 has 1",
            documents("regulations", "1", "0", "1"),
            documents("regulations", "1", "0", "1").by("溪口市人民政府")),
        of(
            Rule.T2_VALID_FLOOR,
            "warning disclosure/normativeDocuments/inForce "
                + "disclosure/normativeDocuments/issued disclosure/normativeDocuments/repealed "
                + "wants 2 has 1",
            documents("normativeDocuments", "3", "1", "1"),
            documents("normativeDocuments", "3", "1", "2")),
        of(
            Rule.T2_PUB_STOCK,
            "warning disclosure/normativeDocuments/disclosedTotal "
                + "disclosure/normativeDocuments/newlyDisclosed wants 3 has 2",
            disclosed("2"),
            disclosed("3")),
        of(
            Rule.T2_FEE_DECIMALS,
            "info disclosure/fees/amount has 0.0000001",
            filing().with("disclosure/fees/amount", "0.0000001"),
            filing().with("disclosure/fees/amount", "0.000001")),
        of(
            Rule.T2_PURCHASE_UNIT,
            "info disclosure/procurement/amount has 251",
            Filing.on("2019").with("disclosure/procurement/amount", "251"),
            Filing.on("2019").with("disclosure/procurement/amount", in("万元", "251"))),
        of(
            Rule.T2_FORM_MISMATCH,
            "warning 2021 2019",
            Filing.on("2019").inYear(2021),
            Filing.on("2019").inYear(2020)),
        new RuleCase(
            Rule.T2_FEE_GE_PROC,
            "warning disclosure/fees/amount wants 1.5501 has 1.5 实际收取信息处理费15501元。",
            Scene.of(Spoken.by(Spoken.BUREAU).says("other", "实际收取信息处理费15501元。")),
            Scene.of(Spoken.by(Spoken.BUREAU).says("other", "实际收取信息处理费15500元。"))));
  }

  private static Filing petitions(String number) {
    return filing().with("requests/notProcessed.petition/naturalPerson", number);
  }

  private static Filing open(String carriedOut) {
    return filing()
        .with("requests/concluded/total", "0")
        .with("requests/carriedOut/total", carriedOut);
  }

  private static Filing rest(String other) {
    return filing()
        .with("requests/concluded/total", "10")
        .with("requests/otherHandling.other/total", other);
  }

  private static Spoken unpaid(String requests) {
    return Spoken.by(Spoken.BUREAU)
        .with("requests/otherHandling.feeNotPaid/total", requests)
        .says("other", "未发出信息处理费收费通知。");
  }

  private static Filing suits(int year) {
    return filing().inYear(year).with("disputes/litigationDirect/total", "1");
  }

  private static Filing documents(String row, String issued, String repealed, String inForce) {
    return filing()
        .with("disclosure/" + row + "/issued", issued)
        .with("disclosure/" + row + "/repealed", repealed)
        .with("disclosure/" + row + "/inForce", inForce);
  }

  private static Filing disclosed(String all) {
    return Filing.on("2019")
        .with("disclosure/normativeDocuments/newlyDisclosed", "3")
        .with("disclosure/normativeDocuments/disclosedTotal", all);
  }
}
