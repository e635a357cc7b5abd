package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The rules on the sections of one report and their text. */
final class TextCases {
  private static final String CONTACT = "电话：0700-6500001。";
  private static final String BUREAU = "溪口县财政局";

  private TextCases() {}

  private static RuleCase of(Rule rule, String look, Filing faulty, Filing innocent) {
    return new RuleCase(rule, look, Scene.of(faulty), Scene.of(innocent));
  }

  static List<RuleCase> all() {
    return List.of(
        of(
            Rule.S_SIX,
            "error 五、存在的主要问题及改进情况",
            Filing.on("2021").withoutSection("problems"),
            Filing.on("2021")),
        of(
            Rule.S_EMPTY,
            "error 五、存在的主要问题及改进情况",
            Filing.on("2021").withText("problems", ""),
            Filing.on("2021").withText("problems", "无。")),
        of(Rule.S_FIVE_ASPECTS, "warning 平台建设", fourth("系统运行平稳"), fourth("网站运行平稳")),
        of(Rule.S_GOV_ASSESS, "info 责任追究", assessed("没有安全事故"), assessed("没有责任追究")),
        of(
            Rule.S_PROBLEMS,
            "error 公开的深度还不够大。",
            Filing.on("2021").withText("problems", "公开的深度还不够大。"),
            Filing.on("2021").withText("problems", "公开的深度还是不够大。")),
        of(
            Rule.S_FEE_STATED,
            "warning 六、其他需要报告的事项 12",
            Filing.on("2021").withText("other", "没有其他需要报告的事项。"),
            Filing.on("2021").withText("other", "没有收费等需要报告的事项。")),
        of(
            Rule.S_INTRO_PARTS,
            "info 报告分六个部分：总体情况、主动公开情况、申请情况、行政复议和行政诉讼情况、主要问题。",
            parts("六"),
            parts("五")),
        of(
            Rule.S_OLD_LAW,
            "warning 根据条例（国务院令第492号）编制。",
            Filing.on("2021").withLead(CONTACT + "根据条例（国务院令第492号）编制。"),
            Filing.on("2021").withLead(CONTACT + "根据条例（国务院令第711号）编制。")),
        new RuleCase(Rule.S_LENGTH, "info 12 10", length("主动公开信息二十条以上。"), length("主动公开信息二十条。")),
        of(Rule.S_GENERIC, "warning 一些地区对信息公开的认识不足，有待提高。", problems("一些地区"), problems("一些同志")),
        of(
            Rule.S_OTHER_NAME,
            "error 本报告由青云县财政局编制。",
            Filing.on("2021").by(BUREAU).withLead(CONTACT + "本报告由青云县财政局编制。"),
            Filing.on("2021").by(BUREAU).withLead(CONTACT + "本报告由溪口县财政局编制。")),
        of(
            Rule.S_PROCESS_DOC,
            "error 关于公布2021年政府信息公开工作年度报告的通知",
            notice(),
            notice().with("requests/received/total", "3")),
        of(
            Rule.X_WRONG_YEAR,
            "warning 2020年，我县主动公开信息20条。",
            opening("2020年，"),
            opening("2020年以来，")));
  }

  private static String overview() {
    return Filing.on("2021").report().sections().get(0).text();
  }

  private static Filing fourth(String words) {
    return Filing.on("2021").withText("overview", overview().replace("平台建设。网站运行平稳", "其他。" + words));
  }

  private static Filing assessed(String words) {
    return Filing.on("2021").withText("overview", overview().replace("没有责任追究", words));
  }

  private static Filing parts(String number) {
    return Filing.on("2021")
        .withLead(CONTACT + "报告分" + number + "个部分：总体情况、主动公开情况、申请情况、行政复议和行政诉讼情况、主要问题。");
  }

  private static Scene length(String text) {
    Profile profile = new Profile(Severities.standard(), Map.of(), OptionalInt.of(10));
    return Scene.of(Filing.on("2021").withText("overview", text), profile);
  }

  private static Filing problems(String who) {
    return Filing.on("2021").by(BUREAU).withText("problems", who + "对信息公开的认识不足，有待提高。");
  }

  private static Filing notice() {
    return Filing.on("2021").withoutContent().withLead("关于公布2021年政府信息公开工作年度报告的通知");
  }

  private static Filing opening(String words) {
    return Filing.on("2021").withText("overview", overview() + "\n" + words + "我县主动公开信息20条。");
  }
}
