package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must stand in the text, and wording that was taken over from elsewhere. */
class TextChecksTest {
  private static final String CONTACT = "电话：0700-6500001。";

  private static List<String> found(Filing filing) {
    return filing.findings().stream().map(f -> f.rule() + " " + f.severity().code()).toList();
  }

  private static Finding only(Filing filing) {
    assertThat(filing.findings()).hasSize(1);
    return filing.findings().get(0);
  }

  private static String overviewWithout(String line) {
    String text =
        Filing.on("2021").report().sections().stream()
            .filter(s -> s.key().equals("overview"))
            .findFirst()
            .orElseThrow()
            .text();
    return text.lines().filter(l -> !l.contains(line)).reduce("", (a, b) -> a + b + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "主动公开, 主动公开",
    "依申请公开, 依申请公开",
    "政府信息管理, 政府信息管理",
    "平台建设, 平台建设",
    "监督保障, 监督保障",
  })
  void eachAspectOfSectionOneIsAskedFor(String line, String missing) {
    Filing filing =
        Filing.on("2021").by("溪口县财政局").withText("overview", overviewWithout(line).strip());
    if (line.equals("主动公开")) {
      filing.withText("overview", overviewWithout("主动").replace("审核信息20条", "审核稿件"));
    }
    if (line.equals("政府信息管理")) {
      filing.withText("overview", overviewWithout("政府信息管理"));
    }
    Finding finding = only(filing);
    assertThat(finding.rule()).isEqualTo("S-FIVE-ASPECTS");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.message()).endsWith(": " + missing);
  }

  @Test
  void governmentsReportTheirAssessment() {
    String none = "主动公开信息；依申请公开3件；信息审核；平台平稳；监督检查到位。";
    assertThat(found(Filing.on("2021").withText("overview", none)))
        .containsExactly("S-GOV-ASSESS warning");
    assertThat(found(Filing.on("2021").by("石坪镇人民政府").withText("overview", none + "纳入考核。")))
        .containsExactly("S-GOV-ASSESS info");
    assertThat(only(Filing.on("2021").withText("overview", none + "纳入考核。")).message())
        .contains("社会评议、责任追究")
        .doesNotContain("工作考核");
    assertThat(Filing.on("2021").by("溪口县财政局").withText("overview", none).rules()).isEmpty();
    assertThat(Filing.on("2021").by("某某").withText("overview", none).rules()).isEmpty();
    assertThat(Filing.on("2021").withText("overview", none + "績效考覈良好，羣衆滿意，無人被追究責任。").rules())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, true", "3, false"})
  void ofAPieceOfAReportOnlyFewThingsAreAsked(int left, boolean whole) {
    Filing filing =
        Filing.on("2021").from("text/html").withLead("根据条例编制本报告。").withText("overview", "工作平稳。");
    List.of("disclosure", "requests", "disputes").subList(0, left).forEach(filing::withoutSection);
    String[] asked = {"S-FIVE-ASPECTS", "S-GOV-ASSESS", "P-DATE-MISSING", "P-CONTACT"};
    if (whole) {
      assertThat(filing.rules()).contains("S-SIX").contains(asked);
    } else {
      assertThat(filing.rules()).contains("S-SIX").doesNotContain(asked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "无。", "无问题。", "暂无。", "本年度没有存在问题。"})
  void aSectionFiveThatStatesNoProblem(String text) {
    Finding finding = only(Filing.on("2021").withText("problems", text));
    assertThat(finding.rule()).isEqualTo("S-PROBLEMS");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(finding.quote()).isEqualTo(text);
  }

  @Test
  void aSectionFiveThatIsStillTheTemplates() {
    assertThat(Filing.on("2021").withText("problems", "（文字描述）").rules())
        .containsExactlyInAnyOrder("S-PROBLEMS", "N-PLACEHOLDER");
  }

  @Test
  void aSectionFiveOfAchievements() {
    assertThat(found(Filing.on("2021").withText("problems", "我局高度重视公开工作，成绩显著，群众普遍好评。")))
        .containsExactly("S-PROBLEMS warning");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政策解读形式较为单一，将丰富解读形式。",
        "公開意識有待增強，將加強業務培訓工作。",
        "工作人员业务能力还需提高，将加强培训。",
        "栏目更新不及时，将落实专人负责更新。",
        "与群众期盼仍有差距，将继续加大力度。",
        "信息发布滞后，我们将加强督促和检查。",
        "个别干部对条例不够熟悉，将开展学习。",
        "对照去年提出的5项问题，已整改到位。",
      })
  void wordingsOfAProblem(String text) {
    assertThat(Filing.on("2021").withText("problems", text).rules()).isEmpty();
  }

  @Test
  void feesAreToldOfInSectionSix() {
    assertThat(found(Filing.on("2021").withText("other", "无其他需要报告的事项。")))
        .containsExactly("S-FEE-STATED warning");
    assertThat(Filing.on("2021").withText("other", "本年度未发生收费情况。").rules()).isEmpty();
    assertThat(
            Filing.on("2021")
                .withText("other", "无。")
                .withText("problems", "公开深度不够。全年未收取信息处理费。")
                .rules())
        .isEmpty();
    assertThat(Filing.on("2019").inYear(2019).withText("other", "无。").rules()).isEmpty();
  }

  @Test
  void theLeadListsAsManyPartsAsItSays() {
    String five = "本报告分为六个部分：一、总体情况，二、主动公开政府信息情况，三、申请情况，四、行政复议、行政诉讼情况，五、主要问题。";
    Finding finding = only(Filing.on("2021").withLead(CONTACT + five));
    assertThat(finding.rule()).isEqualTo("S-INTRO-PARTS");
    assertThat(finding.message()).contains("6", "5");
    String six = five.replace("主要问题。", "主要问题，六、其他需要报告的事项。");
    assertThat(Filing.on("2021").withLead(CONTACT + six).rules()).isEmpty();
    String old = five.replace("主要问题。", "主要问题，六、需要说明的事项与附表。");
    assertThat(only(Filing.on("2021").withLead(CONTACT + old)).message()).contains("before 2019");
    assertThat(Filing.on("2021").withLead(CONTACT + "工作分为六个方面推进。").rules()).isEmpty();
  }

  @Test
  void aLeadThatListsFewerThanThreePartsListsNone() {
    String two = "本报告分为六个部分，包括总体情况和主要问题等。";
    assertThat(Filing.on("2021").withLead(CONTACT + two).rules()).isEmpty();
    String three = "本报告分为六个部分，包括总体情况、申请情况和主要问题等。";
    assertThat(only(Filing.on("2021").withLead(CONTACT + three)).message()).contains("6", "3");
  }

  @Test
  void onlyTheSentenceThatCountsThePartsListsThem() {
    String lead = "总体情况和主动公开情况已按要求公开。本报告分为三个部分：申请情况、行政复议情况、主要问题。其他事项见网站";
    assertThat(Filing.on("2021").withLead(CONTACT + lead).rules()).isEmpty();
    assertThat(Filing.on("2021").withLead("本报告分为三个部分：申请情况、行政复议情况、主要问题，电话0700-6500001").rules())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2019, true", "2018, false", "0, false"})
  void partsOfOlderFormsAreOldSinceTheForm(int year, boolean old) {
    String parts = "本报告分为六个部分：一、概述，二、主动公开情况，三、申请情况，四、行政复议情况，五、主要问题，六、其他事项与附表。";
    Filing filing = Filing.on("2019").inYear(year).withLead(CONTACT + parts);
    if (year == 0) {
      filing.withoutYear();
    }
    assertThat(filing.rules().contains("S-INTRO-PARTS")).isEqualTo(old);
  }

  @ParameterizedTest
  @CsvSource({"2019, true", "2018, false"})
  void theOldLawWasTheLawUntilTheRevision(int year, boolean old) {
    Filing filing = Filing.on("2019").inYear(year).withLead(CONTACT + "根据条例（国务院令第492号）编制。");
    assertThat(filing.rules().contains("S-OLD-LAW")).isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。",
        "申请人可以根据自身生产、生活、科研等特殊需要申请。",
      })
  void lawThatIsNoMore(String sentence) {
    Finding finding = only(Filing.on("2021").withLead(CONTACT + sentence));
    assertThat(finding.rule()).isEqualTo("S-OLD-LAW");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.quote()).isEqualTo(sentence);
  }

  @Test
  void theHistoryOfTheLawIsNoOldLaw() {
    assertThat(Filing.on("2021").withLead(CONTACT + "国务院令第492号公布、国务院令第711号修订的条例。").rules())
        .isEmpty();
  }

  @Test
  void aNoticeThatWasReplaced() {
    String old = "按照国办公开办函〔2019〕60号要求编制。";
    assertThat(found(Filing.on("2021").withLead(CONTACT + old))).containsExactly("S-OLD-LAW info");
    assertThat(Filing.on("2021").withLead(CONTACT + old + "另按国办公开办函〔2021〕30号。").rules()).isEmpty();
    assertThat(Filing.on("2019").inYear(2020).withLead(CONTACT + old).rules()).isEmpty();
  }

  @Test
  void theLengthOfSectionOneCountsOnlyWhereAProfileSaysSo() {
    Profile profile = new Profile(Severities.standard(), Map.of(), OptionalInt.of(20));
    assertThat(Filing.on("2021").findings(profile))
        .extracting(Finding::rule)
        .containsExactly("S-LENGTH");
    Profile wide = new Profile(Severities.standard(), Map.of(), OptionalInt.of(2000));
    assertThat(Filing.on("2021").findings(wide)).isEmpty();
  }

  @Test
  void wordsOfModelTexts() {
    String text = "一些地区对信息公开的认识不足，有待提高。";
    Filing department = Filing.on("2021").by("溪口县财政局").withText("problems", text);
    assertThat(only(department).rule()).isEqualTo("S-GENERIC");
    assertThat(only(department).quote()).isEqualTo(text);
    assertThat(Filing.on("2021").by("溪口县人民政府").withText("problems", text).rules()).isEmpty();
    assertThat(Filing.on("2021").by("青云省水利厅").withText("problems", text).rules()).isEmpty();
    assertThat(Filing.on("2021").by("某某").withText("problems", text).rules()).isEmpty();
    assertThat(Filing.on("2021").by("溪口县应急局").withText("disputes", "部分地区遭受暴雨。").rules()).isEmpty();
    assertThat(Filing.on("2021").by("溪口县应急局").withText("disputes", "部分地区公开不足。").rules())
        .containsExactly("S-GENERIC");
  }

  @ParameterizedTest
  @CsvSource({
    "溪口县财政局, 本报告由青云县财政局编制。",
    "溪口县财政局, 如有疑问，请与青云区财政局联系。",
    "青云市溪口县财政局, 现公布岚川县财政局2021年政府信息公开情况。",
    "溪口县住房和城乡建设局, 本报告由青云县住房和城乡建设局编制。",
    "石坪镇人民政府, 由白塘乡人民政府编制。",
    "溪口县人民政府, 由青云县人民政府编制。",
  })
  void anotherBodysName(String issuer, String sentence) {
    Finding finding = only(Filing.on("2021").by(issuer).withLead(CONTACT + sentence));
    assertThat(finding.rule()).isEqualTo("S-OTHER-NAME");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(finding.quote()).contains(sentence.substring(sentence.length() - 6));
    assertThat(finding.message()).contains(issuer);
  }

  @ParameterizedTest
  @CsvSource({
    "溪口县财政局, 本报告由溪口县财政局编制。",
    "青云市溪口县财政局, 本报告由溪口县财政局编制。",
    "溪口县财政局, 本报告由青云市财政局编制。",
    "溪口县财政局, 请与溪口县人民政府办公室联系。",
    "溪口县财政局, 可在青云县财政局网站查阅。",
    "溪口县财政局, 由县财政局编制。",
    "溪口县财政局, 由本县财政局编制。",
    "溪口市人民政府, 由青云市人民政府编制。",
    "石坪镇人民政府, 由溪口县人民政府编制。",
    "财政局, 由青云县财政局编制。",
    "溪口县财政局, 请与青云县审计局联系。",
  })
  void superiorsPartnersAndTheBodyItself(String issuer, String sentence) {
    assertThat(Filing.on("2021").by(issuer).withLead(CONTACT + sentence).rules()).isEmpty();
  }

  @Test
  void anotherBodysWorkAtTheBeginningOfSectionOne() {
    String rest = overviewWithout("无此行");
    assertThat(
            Filing.on("2021")
                .by("溪口县财政局")
                .withText("overview", "2021年，青云县财政局认真贯彻条例。\n" + rest)
                .rules())
        .containsExactly("S-OTHER-NAME");
    assertThat(
            Filing.on("2021")
                .by("溪口县财政局")
                .withText("overview", "2021年，溪口县财政局认真贯彻条例。\n" + rest)
                .rules())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "关于公布溪口县2021年政府信息公开工作年度报告的通知",
        "一图读懂溪口县2021年政府信息公开工作年度报告",
        "溪口县2021年政府信息公开工作年度报告解读",
      })
  void aDocumentAboutAReport(String line) {
    Filing filing = Filing.on("2021").withoutContent().withLead(line + "\n各单位：现予公布。");
    Finding finding =
        filing.findings().stream()
            .filter(f -> f.rule().equals("S-PROCESS-DOC"))
            .findFirst()
            .orElseThrow();
    assertThat(line).contains(finding.quote());
    assertThat(Filing.on("2021").withLead(CONTACT + line).rules()).doesNotContain("S-PROCESS-DOC");
    assertThat(Filing.on("2021").withoutContent().withLead("政府信息公开工作").rules())
        .doesNotContain("S-PROCESS-DOC");
  }

  @Test
  void ordinalsThatDoNotRise() {
    Filing filing = Filing.on("2021").headed("overview", 1).headed("disclosure", 1);
    assertThat(found(filing)).containsExactly("S-SIX warning");
    assertThat(only(filing).message()).contains("一、总体情况 / 二、主动公开政府信息情况");
    assertThat(Filing.on("2021").headed("overview", 1).headed("requests", 3).rules()).isEmpty();
    assertThat(found(Filing.on("2021").headed("problems", 5).headed("other", 3)))
        .containsExactly("S-SIX warning");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020年，我县主动公开信息20条。",
        "（二）依申请公开。2020年度全县共收到申请3件。",
        "溪口县做了许多工作，本年度（2020年）公开较多。",
        "2020年，溪口县人民政府认真贯彻条例。",
      })
  void aYearThatIsNotTheReports(String line) {
    Filing filing = Filing.on("2021").withText("overview", overviewWithout("无此行") + line);
    assertThat(found(filing)).containsExactly("X-WRONG-YEAR warning");
    assertThat(only(filing).message()).contains("2020", "2021");
  }

  @Test
  void onlyInSectionOneDoesAYearAtTheBeginningSayOfWhichItSpeaks() {
    Filing filing =
        Filing.on("2021")
            .by("溪口县财政局")
            .withoutSection("overview")
            .withText("disclosure", "2020年，我县主动公开信息20条。");
    assertThat(filing.rules()).containsExactly("S-SIX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年，我县主动公开信息20条。",
        "2020年以来，我县主动公开信息20条。",
        "2020年我县公开10条，2021年公开20条。",
        "对2020年提出的问题进行整改。",
        "2022年，我县将继续努力。",
        "今年（2021年）公开20条。",
      })
  void yearsThatMayBeNamed(String line) {
    assertThat(Filing.on("2021").withText("overview", overviewWithout("无此行") + line).rules())
        .isEmpty();
  }
}
