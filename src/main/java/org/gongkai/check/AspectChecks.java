package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongkai.check.text.PlainText;
import org.gongkai.check.text.Wording;
import org.gongkai.document.Place;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * What must stand in the text: the five aspects of section one, the problems of section five, the
 * fees of section six, and what governments report besides. Words are looked for generously: only
 * what no wording of it is found of is said to be missing.
 */
final class AspectChecks implements ReportCheck {
  /** From this year on the form asks for 信息处理费 in section six. */
  private static final int FEES_ASKED = 2021;

  /** The length in characters of the shortest text that can state a problem. */
  private static final int SHORTEST_PROBLEM = 10;

  private static final Map<String, Wording> ASPECTS = new LinkedHashMap<>();
  private static final Map<String, Wording> ASSESSMENT = new LinkedHashMap<>();

  static {
    ASPECTS.put(
        "主动公开", new Wording("主动公开|公开|发布", "主动公开|公开.{0,8}(?:信息|内容|文件|事项)|发布.{0,12}(?:信息|文件|稿件|条)"));
    ASPECTS.put("依申请公开", new Wording("依申请|申请|公开申请|公开的申请", "依申请|申请公开|公开申请|公开的申请|申请.{0,6}[件宗起份次例项]"));
    ASPECTS.put(
        "政府信息管理",
        new Wording(
            "信息|规范性文件|公开属性|保密审查|审核|三审|文件|目录",
            "信息.{0,4}(?:管理|维护|审|更新|清理)|规范性文件|公开属性|保密审查|审核|三审|文件.{0,8}(?:清理|管理|目录)|目录"));
    ASPECTS.put(
        "平台建设",
        new Wording(
            "平台|网站|专栏|专区|公众号|新媒体|微信|微博|查阅|公示栏|公开栏", "平台|网站|专栏|专区|公众号|新媒体|微信|微博|查阅|公示栏|公开栏"));
    ASPECTS.put(
        "监督保障",
        new Wording(
            "监督|保障|考核|评议|培训|追究|督查|督导|检查|领导小组|问责|通报", "监督|保障|考核|评议|培训|追究|督查|督导|检查|领导小组|问责|通报"));
    ASSESSMENT.put("工作考核", new Wording("考核|考评|绩效", "考核|考评|绩效"));
    ASSESSMENT.put("社会评议", new Wording("评议|评价|评估|测评|满意", "评议|评价|评估|测评|满意"));
    ASSESSMENT.put("责任追究", new Wording("追究|追责|问责", "追究|追责|问责"));
  }

  private static final Pattern MARKS = Pattern.compile("[\\p{Punct}。、，；：（）？！“”‘’…—]");

  private static final Pattern NO_PROBLEM =
      Pattern.compile("(?:本年度?|我?本?[局镇乡县市单位机关]*)?(?:暂|均|尚)?(?:无|没有|不存在|未发现)(?:.{0,4}(?:问题|内容))?");

  private static final Pattern PROBLEM =
      Pattern.compile(
          "问题|不足|短板|弱项|差距|薄弱|滞后|欠缺|缺乏|缺少|缺失|困难|瓶颈|单一|单调|松懈|零散|漏|误|偏|有限|空间"
              + "|有待|待(?:提|加|完|改|进|优|健)|[还仍尚需亟][需待须]|需要|需(?:进一步|加|提|完|改|继)|不[一-龥]{0,2}[够高强大深全广多严细实新熟清透畅准快活均]"
              + "|不(?:及时|到位|规范|完善|健全|平衡|充分|紧密|统一|适应|明确|丰富|理想|满意|专业|稳定)|较[低少弱慢差]"
              + "|未(?:能|及时|完全|充分)|难以|无法");

  private static final Wording FEE =
      new Wording(
          "信息处理费|处理费|公开|申请|收费|收取|未|没|无",
          "信息处理费|处理费|(?:公开|申请).{0,10}收费|收费(?:通知|情况|事项)|(?:未|没有?|无).{0,8}收.{0,8}费|收取.{0,14}费");

  private final OptionalInt longestOverview;

  /**
   * These rules.
   *
   * @param longestOverview how many characters section one may have, where a profile says so
   */
  AspectChecks(OptionalInt longestOverview) {
    this.longestOverview = longestOverview;
  }

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    for (CheckedReport.SectionText each : checked.sections()) {
      Section section = each.section();
      String text = each.text().text();
      if (text.isEmpty()) {
        // S-EMPTY says so.
        continue;
      }
      switch (section.key()) {
        case "overview" -> {
          if (report.sections().size() >= StructureChecks.WHOLE) {
            aspects(section, text, findings);
          }
          length(section, text, findings);
        }
        case "problems" -> problems(section, text, findings);
        case "other" -> fee(checked, section, text, findings);
        default -> {
          // What stands beside the tables must say nothing by itself.
        }
      }
    }
    assessment(checked, findings);
  }

  private static void aspects(Section section, String text, Findings findings) {
    List<String> missing = missing(ASPECTS, List.of(text));
    if (!missing.isEmpty()) {
      findings.of(Rule.S_FIVE_ASPECTS).at(section.place()).say(String.join("、", missing));
    }
  }

  private static List<String> missing(Map<String, Wording> wanted, List<String> texts) {
    List<String> missing = new ArrayList<>();
    wanted.forEach(
        (name, wording) -> {
          if (texts.stream().noneMatch(wording::occursIn)) {
            missing.add(name);
          }
        });
    return missing;
  }

  private void length(Section section, String text, Findings findings) {
    if (longestOverview.isPresent() && text.length() > longestOverview.getAsInt()) {
      findings.of(Rule.S_LENGTH).at(section.place()).say(text.length(), longestOverview.getAsInt());
    }
  }

  private static void problems(Section section, String text, Findings findings) {
    String words = MARKS.matcher(text).replaceAll("");
    Place place = section.passage().placeAt(0);
    if (words.length() < SHORTEST_PROBLEM || NO_PROBLEM.matcher(words).matches()) {
      findings.of(Rule.S_PROBLEMS).quoting(section.text().strip(), place).say(words.length());
    } else if (!PROBLEM.matcher(text).find()) {
      findings
          .of(Rule.S_PROBLEMS)
          .severity(Severity.WARNING)
          .at(section.place())
          .sayAs("achievements", text.length());
    }
  }

  private static void fee(CheckedReport checked, Section section, String text, Findings findings) {
    OptionalInt year = checked.report().year();
    boolean asked = year.isPresent() && year.getAsInt() >= FEES_ASKED;
    if (asked && !text.contains("费") && !feeAnywhere(checked)) {
      findings
          .of(Rule.S_FEE_STATED)
          .at(section.passage().placeAt(0))
          .say(section.heading(), text.length());
    }
  }

  private static boolean feeAnywhere(CheckedReport checked) {
    return checked.texts().stream()
        .map(PlainText::text)
        .anyMatch(t -> t.contains("费") && FEE.occursIn(t));
  }

  /** Article 50, (4): governments of every level report their assessment besides. */
  private static void assessment(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    BodyKind kind = checked.issuerKind();
    boolean government = kind == BodyKind.GOVERNMENT || kind == BodyKind.TOWNSHIP;
    if (!government || report.sections().size() < StructureChecks.WHOLE) {
      return;
    }
    List<String> missing =
        missing(ASSESSMENT, checked.texts().stream().map(PlainText::text).toList());
    if (!missing.isEmpty()) {
      boolean none = missing.size() == ASSESSMENT.size();
      findings
          .of(Rule.S_GOV_ASSESS)
          .severity(none ? Severity.WARNING : Severity.INFO)
          .at(report.sections().get(0).place())
          .say(String.join("、", missing));
    }
  }
}
