package org.gongkai.check;

import java.util.List;
import java.util.OptionalInt;

/** The rules on reports beside each other: those of one body, and any with the same text. */
final class SeriesCases {
  private static final String TEXT =
      "全年通过门户网站公开各类信息，召开新闻发布会，编制基层政务公开标准目录，公开惠民惠农补贴资金，更新政府信息公开指南，"
          + "严格落实三审三校制度，建成政务公开专区，接待群众咨询，办理网上留言，将政务公开纳入绩效考核，组织业务培训，开展季度检查，"
          + "调整领导小组成员，明确专职人员，落实工作经费，对所属单位开展第三方评估，整改链接失效问题。";

  private SeriesCases() {}

  private static Filing first() {
    return Filing.on("2021");
  }

  /** A filing that takes over what the one of the year before leaves open. */
  private static Filing next() {
    return Filing.on("2021")
        .with("requests/carriedIn/naturalPerson", "1")
        .with("requests/carriedIn/business", "1")
        .with("requests/carriedIn/total", "2");
  }

  private static Scene years(Filing before, Filing now) {
    return Scene.of(new Filed().add("before", 2021, before).add("now", 2022, now), "now");
  }

  private static RuleCase of(Rule rule, String look, Filing before, Filing faulty, Filing sound) {
    return new RuleCase(rule, look, years(before, faulty), years(before, sound));
  }

  static List<RuleCase> all() {
    return List.of(
        of(
            Rule.X_CARRY,
            "error requests/carriedIn/total wants 2 has 3",
            first(),
            next().with("requests/carriedIn/total", "3"),
            next()),
        of(
            Rule.X_SAME_NUMBERS,
            "warning disclosure/licensing/decisions disclosure/penalties/decisions "
                + "requests/received/naturalPerson and 12",
            busy("731"),
            busy("731"),
            busy("732")),
        of(
            Rule.X_JUMP,
            "info disclosure/penalties/decisions has 500",
            first().with("disclosure/penalties/decisions", "50"),
            next().with("disclosure/penalties/decisions", "500"),
            next().with("disclosure/penalties/decisions", "499")),
        new RuleCase(
            Rule.X_TEXT_COPY,
            "warning 全年通过门户网站公开各类信息，召开新闻发布会，编制基层政务公开标准目录，公开惠民…",
            copied(2021),
            copied(2023)),
        of(
            Rule.T2_STOCK_FLOW,
            "warning disclosure/normativeDocuments/inForce "
                + "disclosure/normativeDocuments/issued disclosure/normativeDocuments/repealed "
                + "wants 4 has 5",
            stock("0", "0", "3"),
            stock("2", "1", "5"),
            stock("2", "1", "4")),
        of(
            Rule.T2_ITEMS_FLOW,
            "warning disclosure/licensing/previousItems wants 17 has 18",
            items("20").with("disclosure/licensing/change", "-3"),
            items("18"),
            items("17")),
        of(
            Rule.T2_FEE_UNIT,
            "warning disclosure/fees/amount has 5000",
            first().with("disclosure/fees/amount", "1"),
            next().with("disclosure/fees/amount", "5000"),
            next().with("disclosure/fees/amount", "4999")),
        of(
            Rule.T4_POST_REVIEW,
            "info disputes/litigationAfterReconsideration/total "
                + "disputes/reconsideration/total has 5",
            first().with("disputes/reconsideration/pending", "1"),
            reviews("5"),
            reviews("4")),
        new RuleCase(
            Rule.P_VERSIONS,
            "warning requests/granted/total wants 1 has 2",
            versions("2"),
            versions("1")),
        new RuleCase(Rule.P_CHANGED, "info bytes 0a1 0b1", sameAddress("0b1"), sameAddress("0a1")));
  }

  /** Five figures that are no sums, one of them not small. */
  private static Filing busy(String decisions) {
    return next()
        .with("disclosure/licensing/decisions", decisions)
        .with("disclosure/penalties/decisions", "4");
  }

  /** Whether a report on 2022 copies another body's depends on the year of that. */
  private static Scene copied(int year) {
    Filing filing = Filing.on("2021").withText("overview", TEXT);
    return Scene.of(
        new Filed().add("theirs", "柳泉县教育局", year, filing).add("ours", 2022, filing), "ours");
  }

  private static Filing stock(String issued, String repealed, String inForce) {
    return next()
        .with("disclosure/normativeDocuments/issued", issued)
        .with("disclosure/normativeDocuments/repealed", repealed)
        .with("disclosure/normativeDocuments/inForce", inForce);
  }

  private static Filing items(String previous) {
    return Filing.on("2019").with("disclosure/licensing/previousItems", previous);
  }

  private static Filing reviews(String suits) {
    return next()
        .with("disputes/litigationAfterReconsideration/total", suits)
        .with("disputes/reconsideration/total", "3");
  }

  private static Scene versions(String granted) {
    return Scene.of(
        new Filed()
            .add("page", 2021, first())
            .add("file", 2021, first().with("requests/granted/total", granted)),
        "file");
  }

  private static Scene sameAddress(String sha256) {
    return Scene.of(
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.of(2021), "0a1", first())
            .add("a", "溪口县财政局", OptionalInt.of(2021), sha256, first()),
        "a");
  }
}
