package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.lines;
import static org.gongkai.extract.Sheet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;
import org.gongkai.report.IdentityPlaces;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report of which year it is, and of which day. */
class IdentityTest {

  /** A report whose first lines are given, parted by {@code /}. */
  private static Report opening(String first) {
    List<String> all = new ArrayList<>(Arrays.asList(first.split("/")));
    all.addAll(List.of("一、总体情况", "概况如下。", "六、其他需要报告的事项", "无"));
    return report(lines(all.toArray(String[]::new)));
  }

  /** A report whose last lines are given, parted by {@code /}. */
  private static Report closing(String title, String last) {
    List<String> all = new ArrayList<>();
    if (!title.isEmpty()) {
      all.add(title);
    }
    all.addAll(List.of("一、总体情况", "概况如下。", "六、其他需要报告的事项", "无其他需要报告的事项。"));
    all.addAll(Arrays.asList(last.split("/")));
    return report(lines(all.toArray(String[]::new)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "溪口县统计局2021年政府信息公开工作年度报告 | 溪口县统计局2021年政府信息公开工作年度报告 | 2021 | 溪口县统计局",
        "桥头镇人民政府2022年度政府信息公开工作年度报告 | 桥头镇人民政府2022年度政府信息公开工作年度报告 | 2022 | 桥头镇人民政府",
        "桥头镇人民政府/2022年政府信息公开工作年度报告 | 桥头镇人民政府2022年政府信息公开工作年度报告 | 2022 | 桥头镇人民政府",
        "2022年溪口市政府信息公开工作年度报告 | 2022年溪口市政府信息公开工作年度报告 | 2022 | 溪口市",
        "2024 年溪口市科委政府信息公开工作/年度报告 | 2024年溪口市科委政府信息公开工作年度报告 | 2024 | 溪口市科委",
        "2021年区供销社政府信息公开年度报告 | 2021年区供销社政府信息公开年度报告 | 2021 | 区供销社",
        "2025溪口县大垅乡2025年度政府信息公开工作年度报告 | 2025溪口县大垅乡2025年度政府信息公开工作年度报告 | 2025 | 溪口县大垅乡",
        "底河街道办事处2023年度政府/信息公开工作年度报告 | 底河街道办事处2023年度政府信息公开工作年度报告 | 2023 | 底河街道办事处",
        "长桥乡2019年政府信息公开年度工作/报 告 | 长桥乡2019年政府信息公开年度工作报告 | 2019 | 长桥乡",
        "住建局 2025 年政府信息公开工作年度报告 | 住建局2025年政府信息公开工作年度报告 | 2025 | 住建局",
        "溪口市公安局2024年度政府信息公开工作报告 | 溪口市公安局2024年度政府信息公开工作报告 | 2024 | 溪口市公安局",
        "下河镇政府2022年信息公开工作年度报告 | 下河镇政府2022年信息公开工作年度报告 | 2022 | 下河镇政府",
        "【图文】溪口市市场监督管理局2022年度政府信息公开工作年度报告 | 【图文】溪口市市场监督管理局2022年度政府信息公开工作年度报告 | 2022 | 溪口市市场监督管理局",
        "溪口市人民政府2019年政府信息公开工作年度报告（图片版） | 溪口市人民政府2019年政府信息公开工作年度报告（图片版） | 2019 | 溪口市人民政府",
        "水务局二〇二一年政府信息公开工作年度报告 | 水务局二〇二一年政府信息公开工作年度报告 | 2021 | 水务局",
        "桥头县松木镇人民政府/2022年政府信息公开工作年度报告 | 桥头县松木镇人民政府2022年政府信息公开工作年度报告 | 2022 | 桥头县松木镇人民政府",
        "溪口市2022年市场监管局政府信息公开工作年度报告（超链版） | 溪口市2022年市场监管局政府信息公开工作年度报告（超链版） | 2022 | 溪口市市场监管局",
        "溪口县民政局/2021年信息公开工作年度报告 | 溪口县民政局2021年信息公开工作年度报告 | 2021 | 溪口县民政局",
        "溪口县局2025年政府信息公开工作年度报告(文字版) | 溪口县局2025年政府信息公开工作年度报告(文字版) | 2025 | 溪口县局",
        "溪口市人民政府(市人民政府办公厅)2021年政府信息公开工作年度报告 | 溪口市人民政府(市人民政府办公厅)2021年政府信息公开工作年度报告 | 2021 | 溪口市人民政府(市人民政府办公厅)",
        "溪口县水务局/政府信息公开工作年度报告/（2022年） | 溪口县水务局政府信息公开工作年度报告（2022年） | 2022 | 溪口县水务局",
        "溪口县水务局政府信息公开年报/2022年度 | 溪口县水务局政府信息公开年报 | 2022 | 溪口县水务局",
        "溪口县财政局关于2022年政府信息公开工作年度报告 | 溪口县财政局关于2022年政府信息公开工作年度报告 | 2022 | 溪口县财政局",
        "溪口县财政局2022年政府信息公开工作年度报告 发布时间：2023-01-15 浏览次数：12 | 溪口县财政局2022年政府信息公开工作年度报告 | 2022 | 溪口县财政局",
        "溪口市人民政府办公室关于公布/溪口市2009年度政府信息公开工作年度报告的通知/(溪政办发〔2010〕3号)/二〇一〇年一月十九日/溪口市2009年度政府信息公开工作年度报告 | 溪口市2009年度政府信息公开工作年度报告 | 2009 | 溪口市",
        "溪口縣審計局2020年政府信息公開工作年度報告 | 溪口縣審計局2020年政府信息公開工作年度報告 | 2020 | 溪口縣審計局",
      })
  void titles(String lines, String title, int year, String issuer) {
    Report report = opening(lines);
    assertThat(report.title()).hasValue(title);
    assertThat(report.year()).hasValue(year);
    assertThat(report.issuer()).hasValue(issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "溪口县政府信息公开工作年度报告制度",
        "关于做好2023年政府信息公开工作年度报告的通知",
        "溪口县2023年政府信息公开工作第三方评估报告",
        "根据《中华人民共和国政府信息公开条例》，现将2023年政府信息公开工作情况报告",
        "溪口县审计工作报告",
      })
  void whatOnlyMentionsAReportIsNotItsTitle(String line) {
    assertThat(opening(line).title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"本机关2022年政府信息公开工作年度报告", "我局2022年政府信息公开工作年度报告"})
  void whoCallsItselfWithoutItsNameIsNotNamed(String title) {
    assertThat(opening(title).issuer()).isEmpty();
    assertThat(opening(title).year()).hasValue(2022);
  }

  @Test
  void theNameOfAnotherBodyLeftInTheTextIsNotTheIssuer() {
    Report report = opening("麻溪县文昌乡2025年政府信息公开工作年度报告/本报告可在应河市人民政府门户网站下载。");
    assertThat(report.issuer()).hasValue("麻溪县文昌乡");
  }

  @Test
  void theTitleBehindANoticeThatAnnouncesIt() {
    Report report = opening("溪口部公告/2024年 第1号/现予公布。/溪口部/2024年1月24日/溪口部2023年政府信息公开工作报告");
    assertThat(report.title()).hasValue("溪口部2023年政府信息公开工作报告");
    assertThat(report.year()).hasValue(2023);
  }

  @Test
  void theTitleThatTheFileDeclaresWhereTheTextHasNone() {
    Document page =
        new Document(
            lines("一、总体情况", "概况如下。").blocks(),
            Map.of(Document.TITLE, "溪口县水利局2023年政府信息公开工作年度报告_部门年报_溪口县人民政府"),
            List.of());
    assertThat(report(page).title()).hasValue("溪口县水利局2023年政府信息公开工作年度报告");
    assertThat(report(page).issuer()).hasValue("溪口县水利局");
    assertThat(report(page).year()).hasValue(2023);
  }

  @Test
  void nothingIsMadeUpForATextWithoutTitle() {
    Report report = report(lines("一、总体情况", "概况如下。"));
    assertThat(report.title()).isEmpty();
    assertThat(report.year()).isEmpty();
    assertThat(report.issuedOn()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "自2022年1月1日起至2022年12月31日止 | 2022",
        "2023年1月1日至12月31日 | 2023",
        "自 2024 年 1 月 1 日起至 2024 年 12 月 31 日止 | 2024",
        "自202111日起至20211231日止 | 2021",
        "20221月1日起至202212月31日止 | 2022",
        "自202011日起,至20201231日止 | 2020",
        "2025 1 1 日至 2025 12 31 日 | 2025",
        "自２０２３年１月１日起至１２月３１日 | 2023",
      })
  void thePeriodGivesTheYearEvenWhereItsCharactersGotLost(String period, int year) {
    assertThat(Dates.period("本报告所列数据的统计期限" + period + "。")).hasValue(year);
    assertThat(report(lines("本报告所列数据的统计期限" + period + "。", "一、总体情况", "无")).year()).hasValue(year);
  }

  @Test
  void theEndOfThePeriodGivesTheYear() {
    assertThat(report(lines("所列数据截至2022年12月31日。", "一、总体情况", "无")).year()).hasValue(2022);
    assertThat(Dates.period("统计数据截止 2023 年 12 月 31 日")).hasValue(2023);
    assertThat(Dates.period("所列数据截至2022年11月30日")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "自2022年11月1日起",
        "截至2022年12月31日",
        "2022年1月15日起施行",
        "皖政务办秘〔202137号",
        "2021926",
        "电话0792—6559003"
      })
  void otherDatesAreNoPeriod(String text) {
    assertThat(Dates.period(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年1月17日 | 2024-01-17",
        "2024 年 1 月 17 日 | 2024-01-17",
        "２０２４年１月１７日 | 2024-01-17",
        "2024-01-17 | 2024-01-17",
        "2024.1.17 | 2024-01-17",
        "2021- 01- 20 08 : 32 | 2021-01-20",
        "二〇二四年一月十七日 | 2024-01-17",
        "二○二四年十二月三十一日 | 2024-12-31",
        "二零二四年十月二十日 | 2024-10-20",
        "二〇一〇年一月十日 | 2010-01-10",
      })
  void datesInDigitsAndInCharacters(String text, LocalDate date) {
    assertThat(Dates.last(text)).hasValue(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年13月1日", "2024年2月30日", "2017年3月", "2007年45日", "第20240117号"})
  void whatIsNoDayIsNoDate(String text) {
    assertThat(Dates.last(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "溪口县发展和改革局/2024年1月17日 | 2024-01-17",
        "溪口县发展和改革局 2024年1月17日 | 2024-01-17",
        "2024年1月17日/溪口县发展和改革局 | 2024-01-17",
        "溪口县发展和改革局/二〇二四年一月十七日 | 2024-01-17",
      })
  void signatureAndDateAtTheEnd(String end, LocalDate date) {
    Report report = closing("", end);
    assertThat(report.issuedOn()).hasValue(date);
    assertThat(report.issuer()).hasValue("溪口县发展和改革局");
    assertThat(Sheet.text(report, "other")).isEqualTo("无其他需要报告的事项。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【打印本页】【关闭窗口】",
        "扫一扫在手机打开当前页",
        "分享到：/微信/微博/打印",
        "浏览次数：12/主办单位：溪口县人民政府/网站标识码：1000000000  备案号：某ICP备12号",
        "附件：溪口县发展和改革局2023年政府信息公开工作年度报告.docx/上一条：没有了/下一条：没有了",
        "主辦單位：溪口縣人民政府",
        "一键直达/更多服务请关注本县门户/二十四小时自助",
      })
  void whatThePagePrintsBelowTheSignatureIsNoTextOfTheReport(String foot) {
    Report report = closing("", "溪口县发展和改革局办公室/2024年1月17日/" + foot);
    assertThat(report.issuedOn()).hasValue(LocalDate.of(2024, 1, 17));
    assertThat(report.issuer()).hasValue("溪口县发展和改革局办公室");
    assertThat(Sheet.text(report, "other")).isEqualTo("无其他需要报告的事项。");
  }

  @Test
  void theFootOfThePageEndsTheTextOfAReportThatNobodySigned() {
    Report report = closing("", "收到的建议详见门户网站。/打印本页/主办单位：溪口县人民政府");
    assertThat(Sheet.text(report, "other")).isEqualTo("无其他需要报告的事项。\n收到的建议详见门户网站。");
  }

  @Test
  void aSentenceBelowASignatureBelongsToTheReport() {
    Report report = closing("", "溪口县财政局/2024年1月17日/注：以上数据含下属单位。");
    assertThat(Sheet.text(report, "other")).endsWith("注：以上数据含下属单位。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"发布日期：2024-01-17 10:20", "成文日期 2024年1月17日", "發佈日期：2024-01-17"})
  void theDayThatThePageAnnouncesWhereNobodySigned(String line) {
    assertThat(opening(line).issuedOn()).hasValue(LocalDate.of(2024, 1, 17));
  }

  @Test
  void aDateInASentenceAtTheEndIsNoSignature() {
    Report report = closing("", "以上情况截至2023年12月31日。");
    assertThat(report.issuedOn()).isEmpty();
    assertThat(Sheet.text(report, "other")).contains("截至2023年12月31日");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "水务局2020年政府信息公开工作年度报告 | 平河县水务局 | 平河县水务局",
        "侯河市凤城乡2023年政府信息公开工作年度报告 | 凤城乡人民政府 | 侯河市凤城乡人民政府",
        "溪口县水务局2020年政府信息公开工作年度报告 | 溪口县水务局 | 溪口县水务局",
        "溪口县水务局2020年政府信息公开工作年度报告 | 平河县财政局 | 溪口县水务局",
      })
  void aSignatureCompletesTheNameThatTheTitleShortens(String title, String signed, String issuer) {
    assertThat(closing(title, signed + "/2021年1月17日").issuer()).hasValue(issuer);
  }

  @Test
  void thePageThatDeclaresItsPublisherCompletesTheName() {
    Document page =
        new Document(
            lines("水务局2020年政府信息公开工作年度报告", "一、总体情况", "概况如下。").blocks(),
            Map.of(Document.PUBLISHER, "平河县水务局", Document.PUBLISHED, "2021-01-20 08:32"),
            List.of());
    assertThat(report(page).issuer()).hasValue("平河县水务局");
    assertThat(report(page).issuedOn()).hasValue(LocalDate.of(2021, 1, 20));
  }

  @Test
  void theSignedDateGoesBeforeTheDeclaredOne() {
    Document page =
        new Document(
            lines("一、总体情况", "概况如下。", "溪口县水利局", "2021年1月17日").blocks(),
            Map.of(Document.PUBLISHED, "2023-05-05"),
            List.of());
    assertThat(report(page).issuedOn()).hasValue(LocalDate.of(2021, 1, 17));
  }

  @Test
  void theYearComesFromTheTitleAndNotFromTheDateOfPublication() {
    Report report = opening("发布日期：2026-01-20/溪口县水利局2025年政府信息公开工作年度报告");
    assertThat(report.year()).hasValue(2025);
    assertThat(report.issuedOn()).hasValue(LocalDate.of(2026, 1, 20));
  }

  @Test
  void theYearOfAPastedTextDoesNotOverruleTheTitle() {
    Report report = report(lines("溪口县公安局2021年政府信息公开工作年度报告", "一、总体情况", "2016年度，全县公安机关认真落实各项要求。"));
    assertThat(report.year()).hasValue(2021);
  }

  @ParameterizedTest
  @ValueSource(strings = {"溪口县人民政府", "溪口县发展和改革局", "底河街道办事处", "溪口市科委", "大垅乡"})
  void namesOfPublicBodies(String name) {
    assertThat(IssuerReader.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无其他需要报告的事项。", "存在的主要问题及改进情况", "联系电话：0737-2691838", "政府", "公开工作报告"})
  void otherTextsAreNoNames(String text) {
    assertThat(IssuerReader.isName(text)).isFalse();
  }

  private static Document placed(Map<String, String> metadata, String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(Paragraph.body(line, new Place.InFlow(blocks.size() + 1)));
    }
    return new Document(blocks, metadata, List.of());
  }

  @Test
  void titleAndDateKnowWhereTheyStand() {
    Report report =
        report(
            placed(
                Map.of(),
                "溪口县人民政府",
                "2023年政府信息公开工作年度报告",
                "一、总体情况",
                "概况如下。",
                "六、其他需要报告的事项",
                "无。",
                "溪口县人民政府",
                "2024年1月17日"));
    assertThat(report.identityPlaces())
        .isEqualTo(new IdentityPlaces(new Place.InFlow(1), new Place.InFlow(8)));
  }

  @Test
  void aDateThatThePageDeclaresStandsWhereThePageShowsIt() {
    String[] lines = {"溪口县统计局2023年政府信息公开工作年度报告", "发布日期：2024-01-17", "一、总体情况", "概况如下。"};
    Report shown = report(placed(Map.of(Document.PUBLISHED, "2024-01-17"), lines));
    assertThat(shown.identityPlaces().issuedOn()).isEqualTo(new Place.InFlow(2));
    Report other = report(placed(Map.of(Document.PUBLISHED, "2024-01-19"), lines));
    assertThat(other.issuedOn()).hasValue(LocalDate.of(2024, 1, 19));
    assertThat(other.identityPlaces().issuedOn()).isEqualTo(new Place.Untracked());
  }

  @Test
  void whatOnlyTheFileDeclaresStandsNowhere() {
    Report report =
        report(placed(Map.of(Document.TITLE, "溪口县统计局2023年政府信息公开工作年度报告"), "一、总体情况", "概况如下。"));
    assertThat(report.title()).isPresent();
    assertThat(report.identityPlaces()).isEqualTo(IdentityPlaces.NONE);
  }
}
