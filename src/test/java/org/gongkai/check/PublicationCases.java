package org.gongkai.check;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.gongkai.report.Attachment;
import org.gongkai.report.Attachment.Target;
import org.gongkai.report.Reading;
import org.gongkai.report.SourcePage;

/** The rules on titles, dates, contact and publication. */
final class PublicationCases {
  private static final String CONTACT = "电话：0700-6500001。";

  private PublicationCases() {}

  private static RuleCase of(Rule rule, String look, Filing faulty, Filing innocent) {
    return new RuleCase(rule, look, Scene.of(faulty), Scene.of(innocent));
  }

  private static Filing filing() {
    return Filing.on("2021");
  }

  static List<RuleCase> all() {
    return List.of(
        of(
            Rule.P_TITLE,
            "warning 溪口县人民政府2021年度政府信息公开工作报告",
            filing().titled("溪口县人民政府2021年度政府信息公开工作报告"),
            filing().titled("溪口县人民政府2021年度政府信息公开工作年报")),
        of(
            Rule.P_YEAR,
            "error 统计期限为2020年1月1日至12月31日。",
            period("2020年1月1日至12月31日"),
            period("2021年1月1日至12月31日")),
        of(
            Rule.P_PERIOD,
            "warning 统计期限为2021年1月1日至12月30日。",
            period("2021年1月1日至12月30日"),
            period("2021年1月1日至12月31日")),
        of(
            Rule.P_DEADLINE_DEPT,
            "error 2022-02-01 2022-01-31 1",
            filing().by("溪口县财政局").issuedOn("2022-02-01"),
            filing().by("溪口县财政局").issuedOn("2022-01-31")),
        of(
            Rule.P_DEADLINE_GOV,
            "error 2022-04-01 2022-03-31 1",
            filing().issuedOn("2022-04-01"),
            filing().issuedOn("2022-03-31")),
        new RuleCase(
            Rule.P_DEADLINE_LOCAL,
            "info 2022-01-21 2022-01-20 1",
            local("2022-01-21"),
            local("2022-01-20")),
        of(
            Rule.P_DATE_MISSING,
            "warning",
            filing().from("text/html"),
            filing().from("text/html").issuedOn("2022-01-20")),
        of(
            Rule.P_IMAGE_TABLE,
            "warning 三、收到和处理政府信息公开申请情况 3 pictures; text in them is not read",
            pictures(),
            pictures().with("requests/received/total", Filing.blank())),
        of(Rule.P_DOWNLOAD, "info 5", page("", 5), page("", 4)),
        of(
            Rule.P_DEAD_LINK,
            "warning 年报.docx",
            page("", 4, attachment(Target.ABSENT)),
            page("", 4, attachment(Target.UNKNOWN))),
        of(
            Rule.P_COLUMN,
            "info 当前位置：首页 > 通知公告",
            page("当前位置：首页 > 通知公告", 4, attachment(Target.UNKNOWN)),
            page("当前位置：首页 > 信息公开年报", 4, attachment(Target.UNKNOWN))),
        of(
            Rule.P_CONTACT,
            "info",
            filing().withLead("根据条例编制本报告。"),
            filing().withLead("根据条例编制本报告，可致电0700-6500001。")));
  }

  private static Filing period(String words) {
    return filing().withLead(CONTACT + "统计期限为" + words + "。");
  }

  private static Scene local(String date) {
    Profile profile =
        new Profile(
            Severities.standard(),
            Map.of(BodyKind.TOWNSHIP, MonthDay.of(1, 20)),
            OptionalInt.empty());
    return Scene.of(filing().by("石坪镇人民政府").issuedOn(date), profile);
  }

  private static Filing page(String breadcrumb, int links, Attachment... attachments) {
    return filing()
        .from("text/html")
        .issuedOn("2022-01-20")
        .on(new SourcePage(breadcrumb, new Place.Untracked(), links, List.of(attachments)));
  }

  private static Attachment attachment(Target target) {
    return new Attachment("a.docx", "年报.docx", target, new Place.Untracked());
  }

  private static Filing pictures() {
    return filing()
        .from("text/plain", "3 pictures; text in them is not read")
        .withAll("requests/", Reading.missing());
  }
}
