package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.grid;
import static org.gongkai.extract.Sheet.headings;
import static org.gongkai.extract.Sheet.keys;
import static org.gongkai.extract.Sheet.line;
import static org.gongkai.extract.Sheet.lines;
import static org.gongkai.extract.Sheet.report;
import static org.gongkai.extract.Sheet.run;
import static org.gongkai.extract.Sheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Place;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionReaderTest {
  private static final List<String> SIX =
      List.of("overview", "disclosure", "requests", "disputes", "problems", "other");

  private static final Grid DISCLOSURE =
      grid("4x 第二十条第（一）项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|0", "行政规范性文件|1|0|5");
  private static final Grid REQUESTS =
      grid(
          "3x|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
          "3x 一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1",
          "3x 二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0",
          "3x （一）予以公开|1|0|0|0|0|0|1");
  private static final Grid DISPUTES =
      grid(
          "5x2 行政复议|10x 行政诉讼",
          "5x 未经复议直接起诉|5x 复议后起诉",
          "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
          "0|0|0|0|0|0|0|0|0|0|0|0|0|0|0");

  /** A document of lines and tables. */
  private static Report written(Object... pieces) {
    List<Block> blocks = new ArrayList<>();
    for (Object piece : pieces) {
      blocks.add(piece instanceof Block block ? block : line((String) piece));
    }
    return report(Document.of(blocks));
  }

  @Test
  void theSixHeadingsOfTheForm() {
    Report report =
        written(
            "溪口县2023年政府信息公开工作年度报告",
            "一、总体情况",
            "全年主动公开信息12条。",
            "二、主动公开政府信息情况",
            DISCLOSURE,
            "三、收到和处理政府信息公开申请情况",
            REQUESTS,
            "四、政府信息公开行政复议、行政诉讼情况",
            DISPUTES,
            "五、存在的主要问题及改进情况",
            "一是公开不够及时。",
            "六、其他需要报告的事项",
            "无。");
    assertThat(keys(report)).isEqualTo(SIX);
    assertThat(text(report, "overview")).isEqualTo("全年主动公开信息12条。");
    assertThat(text(report, "disclosure")).isEmpty();
    assertThat(text(report, "problems")).isEqualTo("一是公开不够及时。");
    assertThat(text(report, "other")).isEqualTo("无。");
  }

  @Test
  void aSentenceThatListsTheContentsIsNoHeading() {
    Report report =
        written(
            "本报告分为六个部分:一、总体情况,二、主动公开政府信息情况,三、收到和处理政府信息公开申请情况,四、政府信息公开行政复议、行政诉讼情况,五、存在的主要问题及改进情况,六、其他需要报告的事项。",
            "一、总体情况",
            "概况如下。",
            "二、主动公开政府信息情况",
            DISCLOSURE,
            "三、收到和处理政府信息公开申请情况",
            REQUESTS,
            "四、政府信息公开行政复议、行政诉讼情况",
            DISPUTES,
            "五、存在的主要问题及改进情况",
            "问题如下。",
            "六、其他需要报告的事项",
            "无");
    assertThat(keys(report)).isEqualTo(SIX);
    assertThat(text(report, "overview")).isEqualTo("概况如下。");
    assertThat(text(report, "problems")).isEqualTo("问题如下。");
  }

  @Test
  void subItemsThatRepeatTheTitlesStayInTheirSection() {
    Report report =
        written(
            "一、总体情况",
            "1、主动公开政府信息情况。2021年，主动公开信息12条。",
            "（二）收到和处理政府信息公开申请情况",
            "本年没有收到申请。",
            "（三）存在的主要问题",
            "本年没有问题。",
            "二、主动公开政府信息情况",
            DISCLOSURE,
            "三、收到和处理政府信息公开申请情况",
            REQUESTS,
            "四、政府信息公开行政复议、行政诉讼情况",
            DISPUTES,
            "五、存在的主要问题及改进情况",
            "问题如下。",
            "六、其他需要报告的事项",
            "无");
    assertThat(keys(report)).isEqualTo(SIX);
    assertThat(text(report, "overview")).contains("主动公开信息12条", "本年没有收到申请", "本年没有问题");
    assertThat(text(report, "problems")).isEqualTo("问题如下。");
  }

  @Test
  void aSubHeadingNumberedOtherwiseThanTheSectionsStaysInItsSection() {
    Report report =
        written(
            "1、总体情况",
            "概况如下。",
            "（一）主动公开情况",
            "主动公开信息12条。",
            "（二）依申请公开政府信息情况",
            "本年没有收到申请。",
            "2、主动公开政府信息情况",
            "本年没有变动。",
            "3、收到和处理政府信息公开申请情况",
            "本年没有收到。",
            "5、存在的主要问题及改进情况",
            "问题如下。");
    assertThat(headings(report))
        .containsExactly(
            "overview=1、总体情况",
            "disclosure=2、主动公开政府信息情况",
            "requests=3、收到和处理政府信息公开申请情况",
            "problems=5、存在的主要问题及改进情况");
    assertThat(text(report, "overview"))
        .isEqualTo("概况如下。\n（一）主动公开情况\n主动公开信息12条。\n（二）依申请公开政府信息情况\n本年没有收到申请。");
  }

  @Test
  void aTableOfContentsInOneLineLosesAgainstTheOnlyHeadingThatStands() {
    Report report =
        written(
            "本报告分为六个部分:一、总体情况,二、主动公开政府信息情况,三、收到和处理政府信息公开申请情况,四、政府信息公开行政复议、行政诉讼情况,五、存在的主要问题及改进情况,六、其他需要报告的事项。",
            "一、总体情况",
            "概况如下。");
    assertThat(headings(report)).containsExactly("overview=一、总体情况");
    assertThat(text(report, "overview")).isEqualTo("概况如下。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体情况（宋体加粗小四号字） （一）主动公开情况。通过政府公报公开信息875条，让群众看得到、看得懂。 （二）依申请公开情况。本年新收到申请33件。 | 一、总体情况（宋体加粗小四号字） | （一）主动公开情况。",
        "一、总体情况 （三号黑体） 主动公开信息12条。 | 一、总体情况 （三号黑体） | 主动公开信息12条。",
        "一、总体情况(一)主动公开情况。通过政府公报公开信息875条，让群众看得到、看得懂，全年没有收到投诉，也没有诉讼。 | 一、总体情况 | (一)主动公开情况。",
        "一、总体情况（收到申请3件） 全年通过政府公报公开信息875条，让群众看得到、看得懂，全年没有收到投诉，也没有诉讼。 | 一、总体情况 | （收到申请3件）",
        "一、总体情况（全年没有申请） 通过政府公报公开信息875条，让群众看得到、看得懂，年内收到一次投诉，也有诉讼发生。 | 一、总体情况 | （全年没有申请）",
      })
  void aRemarkBehindARunInHeadingBelongsToIt(String line, String heading, String text) {
    Report report = written(line, "五、存在的主要问题及改进情况", "问题如下。");
    assertThat(headings(report)).first().isEqualTo("overview=" + heading);
    assertThat(text(report, "overview")).startsWith(text);
  }

  @Test
  void rowsOfTheTableThatLookLikeHeadingsAreNone() {
    Report report =
        written(
            "三、收到和处理政府信息公开申请情况",
            REQUESTS,
            grid("3x 三、本年度办理结果", "3x 四、结转下年度继续办理", "3x 其他处理"),
            "四、政府信息公开行政复议、行政诉讼情况",
            DISPUTES);
    assertThat(headings(report))
        .containsExactly("requests=三、收到和处理政府信息公开申请情况", "disputes=四、政府信息公开行政复议、行政诉讼情况");
  }

  @Test
  void numberingThatStartsAgainWithTheTables() {
    Report report =
        written(
            "一、总体情况",
            "概况如下。",
            "二、政府信息管理",
            "管理如下。",
            "三、政府信息公开平台建设",
            "平台如下。",
            "一、主动公开政府信息情况",
            DISCLOSURE,
            "二、收到和处理政府信息公开申请情况",
            REQUESTS,
            "三、政府信息公开行政复议、行政诉讼情况",
            DISPUTES,
            "五、其他需要报告的事项",
            "无");
    assertThat(keys(report))
        .containsExactly("overview", "disclosure", "requests", "disputes", "other");
    assertThat(text(report, "overview")).contains("管理如下", "平台如下");
    assertThat(report.sections().get(1).number()).hasValue(1);
  }

  @Test
  void aHeadingWhoseNumeralIsLost() {
    Report report =
        written("一、总体情况", "概况如下。", "、主动公开政府信息情况", DISCLOSURE, "三、收到和处理政府信息公开申请情况", REQUESTS);
    assertThat(headings(report)).contains("disclosure=、主动公开政府信息情况");
    assertThat(report.sections().get(1).number()).isEmpty();
    assertThat(text(report, "overview")).isEqualTo("概况如下。");
  }

  @Test
  void headingsWithoutAnyNumbering() {
    Report report = written("总体情况", "概况如下。", "主动公开政府信息情况", DISCLOSURE, "存在的主要问题及改进情况", "问题如下。");
    assertThat(keys(report)).containsExactly("overview", "disclosure", "problems");
    assertThat(text(report, "problems")).isEqualTo("问题如下。");
  }

  @Test
  void aMissingHeadingIsMissing() {
    Report report = written("全年概况如下。", "二、主动公开政府信息情况", DISCLOSURE, "四、政府信息公开行政复议、行政诉讼情况", DISPUTES);
    assertThat(keys(report)).containsExactly("disclosure", "disputes");
  }

  @Test
  void numberingOneLevelDeeper() {
    Report report =
        written(
            "一、报告内容",
            "（一）总体情况",
            "概况如下。",
            "（二）主动公开政府信息情况",
            DISCLOSURE,
            "（三）收到和处理政府信息公开申请情况",
            REQUESTS,
            "（四）政府信息公开行政复议、行政诉讼情况",
            DISPUTES,
            "（五）存在的主要问题及改进情况",
            "问题如下。",
            "（六）其他需要报告的事项",
            "无");
    assertThat(keys(report)).isEqualTo(SIX);
  }

  @Test
  void aHeadingInACellOfItsTable() {
    Report report =
        written(
            "一、总体情况",
            "概况如下。",
            grid(
                "4x 二、主动公开政府信息情况",
                "4x 第二十条第（一）项",
                "信息内容|本年制发件数|本年废止件数|现行有效件数",
                "规章|0|0|0",
                "行政规范性文件|1|0|5"),
            "三、收到和处理政府信息公开申请情况",
            REQUESTS);
    assertThat(keys(report)).containsExactly("overview", "disclosure", "requests");
    assertThat(text(report, "overview")).isEqualTo("概况如下。");
    assertThat(Sheet.row(report, "disclosure", "normativeDocuments")).isEqualTo("1 0 5");
  }

  @Test
  void aWholeReportInOneTable() {
    Report report =
        report(
            grid(
                "4x 一、总体情况",
                "4x 概况如下。",
                "4x 二、主动公开政府信息情况",
                "4x 第二十条第（一）项",
                "信息内容|本年制发件数|本年废止件数|现行有效件数",
                "规章|0|0|0",
                "行政规范性文件|1|0|5",
                "4x 五、存在的主要问题及改进情况",
                "4x 问题如下。"));
    assertThat(keys(report)).containsExactly("overview", "disclosure", "problems");
    assertThat(text(report, "overview")).isEqualTo("概况如下。");
    assertThat(text(report, "problems")).isEqualTo("问题如下。");
  }

  @Test
  void headingsAmongTheCellsOfARun() {
    Report report =
        report(
            line("一、总体情况"),
            line("概况如下。"),
            run("二、主动公开政府信息情况|第二十条第（一）项|信息内容|本年制发件数|本年废止件数|现行有效件数|规章|0|0|0|行政规范性文件|1|0|5"));
    assertThat(keys(report)).containsExactly("overview", "disclosure");
  }

  @Test
  void everythingOnOneLine() {
    Report report =
        report(
            lines(
                "一、总体情况 2024年，区住房城乡建设局认真落实各项要求，主动公开信息356条，现将有关情况报告如下，请予审阅。 二、主动公开政府信息情况 本年度主动公开规范性文件三件，废止一件，现行有效九件，均在门户网站上予以公布并解读，便于群众查阅。 五、存在的主要问题及改进情况 一是公开不够及时，二是内容不够丰富，下一步将加强培训，完善制度，逐项改进，提高质量和水平。 六、其他需要报告的事项 无"));
    assertThat(keys(report)).containsExactly("overview", "disclosure", "problems", "other");
    assertThat(text(report, "overview")).startsWith("2024年").endsWith("请予审阅。");
    assertThat(text(report, "other")).isEqualTo("无");
  }

  @Test
  void gluedHeadingsWithTheTablesMissingAreSectionsWithoutTables() {
    Report report =
        written(
            "一、总体情况",
            "概况如下。",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "问题如下。",
            "六、其他需要报告的事项",
            "无");
    assertThat(keys(report)).isEqualTo(SIX);
    assertThat(report.cells().values())
        .isNotEmpty()
        .allMatch(r -> r.state() == org.gongkai.report.Reading.State.MISSING);
  }

  @Test
  void aTextBetweenHeadingAndTableIsTheSections() {
    Report report =
        written("三、收到和处理政府信息公开申请情况", "2021年我局共收到信息公开申请3件", REQUESTS, "注：行政复议数量含上年度结转数量。");
    assertThat(text(report, "requests")).isEqualTo("2021年我局共收到信息公开申请3件\n注：行政复议数量含上年度结转数量。");
  }

  @Test
  void signatureAndDateAreNoTextOfTheLastSection() {
    Report report = written("六、其他需要报告的事项", "无其他需要报告的事项。", "溪口县人民政府", "2024年1月17日");
    assertThat(text(report, "other")).isEqualTo("无其他需要报告的事项。");
  }

  @Test
  void pageFurnitureIsNoTextOfASection() {
    Report report =
        written(
            "一、总体情况",
            "概况如下。",
            new Paragraph("— 3 —", Paragraph.Role.FURNITURE, new Place.Untracked()),
            "其余如下。");
    assertThat(text(report, "overview")).isEqualTo("概况如下。\n其余如下。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体情况。 | overview",
        "一、总体情况、 | overview",
        "一、总体情况(宋体加粗小四号字) | overview",
        "一、工作基本情况 | overview",
        "一、工作概述 | overview",
        "一、总体工作概况 | overview",
        "一、 总体 情况 | overview",
        "一、總體情況。 | overview",
        "1、 总体情况 | overview",
        "第一部分 总体情况 | overview",
        "二、行政机关主动公开政府信息情况 | disclosure",
        "二、主動公開政府信息情況 | disclosure",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况 | disputes",
        "四、政府信息公开行政复议和行政诉讼情况 | disputes",
        "四、行政复议、行政诉讼情况 | disputes",
        "五、存在的主要问题及改进情况 | problems",
        "五、存在的主要问题及改进措施 | problems",
        "五、存在的主要问题及整改措施 | problems",
        "五、政府信息公开工作存在的主要问题及改进情况 | problems",
        "五、存在问题及改进情况 | problems",
        "六、其它需要报告事项 | other",
        "六、其他需要汇报事项 | other",
        "六、其他事项 | other",
        "六、需要说明的事项与附表 | other",
      })
  void otherWordingsOfTheHeadings(String heading, String key) {
    Report report = written(heading, "内容如下。");
    assertThat(headings(report)).containsExactly(key + "=" + heading);
    assertThat(text(report, key)).isEqualTo("内容如下。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "二、政府信息管理",
        "一、本年新收政府信息公开申请数量",
        "三、本年度办理结果",
        "（三）不予公开",
        "表二：主动公开政府信息情况",
        "一、加强组织领导",
      })
  void otherHeadingsAreNone(String heading) {
    assertThat(written(heading, "内容如下。").sections()).isEmpty();
  }

  @Test
  void aPictureBelongsToTheSectionBetweenWhoseHeadingAndTheNextItStands() {
    Place logo = new Place.InDom("body > img:nth-child(1)");
    Place table = new Place.InDom("body > img:nth-child(5)");
    Place seal = new Place.InDom("body > img:nth-child(12)");
    Document lines =
        lines(
            "溪口县统计局2021年政府信息公开工作年度报告",
            "一、总体情况",
            "概况如下。",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "六、其他需要报告的事项",
            "没有其他需要报告的事项。",
            "溪口县统计局",
            "2022年1月17日",
            "版权所有");
    Document document =
        new Document(
            lines.blocks(),
            Map.of(),
            List.of(),
            List.of(new Picture(0, logo), new Picture(4, table), new Picture(10, seal)),
            Optional.empty());
    assertThat(report(document).sections())
        .extracting(s -> s.key() + " " + s.pictures())
        .containsExactly("overview []", "disclosure " + List.of(table), "requests []", "other []");
  }
}
