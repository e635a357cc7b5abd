package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.aligned;
import static org.gongkai.extract.Sheet.grid;
import static org.gongkai.extract.Sheet.line;
import static org.gongkai.extract.Sheet.note;
import static org.gongkai.extract.Sheet.report;
import static org.gongkai.extract.Sheet.requests;
import static org.gongkai.extract.Sheet.run;
import static org.gongkai.extract.Sheet.separated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

class RequestsMatcherTest {
  private static final String[] HEAD = {
    "3x3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|7x 申请人情况",
    "1x2 自然人|5x 法人或其他组织|1x2 总计",
    "商业企业|科研机构|社会公益组织|法律服务机构|其他",
  };

  /** A table with the form's head above the rows. */
  private static Grid table(String... rows) {
    List<String> all = new ArrayList<>(Arrays.asList(HEAD));
    all.addAll(Arrays.asList(rows));
    return grid(all.toArray(String[]::new));
  }

  @Test
  void rowsGoWhereTheirLabelsSayWhateverTheirOrder() {
    Report report =
        report(table("3x 二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1", "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(requests(report, "granted")).isEqualTo(". . . . . . .");
  }

  @Test
  void blanksMarksAndZerosStayApart() {
    Report report = report(table("3x 一、本年新收政府信息公开申请数量|9||/|—|0|无|9"));
    assertThat(requests(report, "received")).isEqualTo("9 _ / — 0 无 9");
  }

  @Test
  void aRowWithoutLabelBetweenItsNeighboursIsTheOneThatIsMissing() {
    Report report =
        report(
            table(
                "1x3|1x3 （四）无法提供|1.本机关不掌握相关政府信息|1|0|0|0|0|0|1",
                "|2|0|0|0|0|0|2",
                "3.补正后申请内容仍不明确|3|0|0|0|0|0|3"));
    assertThat(requests(report, "unavailable.notHeld")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(requests(report, "unavailable.needsCreation")).isEqualTo("2 0 0 0 0 0 2");
    assertThat(requests(report, "unavailable.stillUnclear")).isEqualTo("3 0 0 0 0 0 3");
    assertThat(report.cell("requests", "unavailable.needsCreation", "total").confidence())
        .isLessThan(report.cell("requests", "unavailable.notHeld", "total").confidence());
  }

  @Test
  void rowsWithoutLabelAreNobodysWhereTheirCountDoesNotAgree() {
    Report report =
        report(
            table(
                "3x 1.信访举报投诉类申请|1|0|0|0|0|0|1",
                "3x|2|0|0|0|0|0|2",
                "3x 5.要求行政机关确认或重新出具已获取信息|3|0|0|0|0|0|3"));
    for (String row : List.of("repeated", "publishedMaterial", "excessive")) {
      assertThat(requests(report, "notProcessed." + row)).as(row).isEqualTo("? ? ? ? ? ? ?");
    }
    assertThat(note(report, "requests", "notProcessed.repeated", "total"))
        .isEqualTo("1 rows without label stand where the form has 3");
  }

  @Test
  void valuesInTextBesideTheLabelsOfTwoRowsAreNobodys() {
    List<String> rows = new ArrayList<>(Arrays.asList(HEAD));
    rows.add("1x （六）其他处理|2x 1.申请人无正当理由逾期不补正|3|1|0|0|0|0|4");
    rows.add("1x （七）总计|2x 3.其他|5|1|0|0|0|0|6");
    Report report = report(aligned(rows.toArray(String[]::new)));
    assertThat(requests(report, "otherHandling.notCorrectedInTime")).isEqualTo("3 1 0 0 0 0 4");
    assertThat(requests(report, "otherHandling.other")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "concluded")).doesNotContain("5");
  }

  @Test
  void aRowOfAnotherNameLendsItsNumbersToNobodyAndLeavesTheMissingRowOpen() {
    Report report =
        report(
            table(
                "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12",
                "3x 其中：网上申请|5|1|0|0|0|0|6",
                "3x （一）予以公开|4|1|0|0|1|0|6"));
    assertThat(requests(report, "carriedIn")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "granted")).isEqualTo("4 1 0 0 1 0 6");
    assertThat(requests(report, "partlyGranted")).isEqualTo(". . . . . . .");
  }

  @Test
  void rowsWhoseLabelsAreGarbledAreUnreadableAndNotMissing() {
    Report report =
        report(
            table(
                "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12",
                "3x 锟斤拷锟斤拷|1|0|0|0|0|0|1",
                "3x （一）予以公开|4|1|0|0|1|0|6",
                "3x 锟斤拷|||||||"));
    assertThat(requests(report, "carriedIn")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "partlyGranted")).isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void aTableWithoutOneLabelThatIsKnownIsUnreadable() {
    Report report =
        report(table("3x 锟斤拷|9|2|0|0|1|0|12", "3x 烫烫烫|1|0|0|0|0|0|1", "3x 屯屯|4|1|0|0|1|0|6"));
    assertThat(requests(report, "received")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "carriedOut")).isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void aTurnedTable() {
    Report report =
        report(
            grid(
                "2x 项目|一、本年新收政府信息公开申请数量|二、上年结转政府信息公开申请数量|（一）予以公开|四、结转下年度继续办理",
                "2x 自然人|9|1|4|",
                "1x5 法人或其他组织|商业企业|2|0|1|1",
                "科研机构|0|0|0|0",
                "社会公益组织|0|0|0|0",
                "法律服务机构|1|0|1|0",
                "其他|0|0|0|0",
                "2x 总计|12|1|6|/"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(requests(report, "granted")).isEqualTo("4 1 0 0 1 0 6");
    assertThat(requests(report, "carriedOut")).isEqualTo("_ 1 0 0 0 0 /");
    assertThat(requests(report, "partlyGranted")).isEqualTo(". . . . . . .");
  }

  @Test
  void aColumnWhoseLabelIsGarbledIsUnreadableAndNotMissing() {
    Report report =
        report(
            grid(
                "3x3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|7x 申请人情况",
                "1x2 自然人|5x 法人或其他组织|1x2 总计",
                "商业企业|锟斤拷|社会公益组织|法律服务机构|其他",
                "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12"));
    assertThat(requests(report, "received")).isEqualTo("9 2 ? 0 1 0 12");
  }

  @Test
  void aRowPrintedTwiceWithDifferentNumbersIsUnreadableWhereTheyDiffer() {
    Report report =
        report(
            table(
                "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12",
                "3x 二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1",
                "3x 二、上年结转政府信息公开申请数量|2|0|0|0|0|0|2",
                "3x （一）予以公开|4|1|0|0|1|0|6"));
    assertThat(requests(report, "carriedIn")).isEqualTo("? 0 0 0 0 0 ?");
    assertThat(report.cell("requests", "carriedIn", "total").raw()).isEqualTo("1 | 2");
    assertThat(requests(report, "granted")).isEqualTo("4 1 0 0 1 0 6");
  }

  @Test
  void twoCopiesOfTheTableThatAgreeAreOne() {
    Grid copy =
        table(
            "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12",
            "3x 二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1",
            "3x （一）予以公开|4|1|0|0|1|0|6");
    Report report = report(copy, line("上表同时以网页形式发布。"), copy);
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
    assertThat(requests(report, "granted")).isEqualTo("4 1 0 0 1 0 6");
  }

  @Test
  void twoCopiesOfTheTableThatDisagreeLeaveTheCellUnreadable() {
    Report report =
        report(
            table("3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12", "3x 二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1"),
            table("3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12", "3x 二、上年结转政府信息公开申请数量|1|0|0|0|0|7|8"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 ? ?");
  }

  @Test
  void otherHandlingInOneRowIsTheRowOfThe2019Form() {
    Report report = report(table("3x （六）其他处理|5|0|0|0|0|0|5", "3x （七）总计|9|2|0|0|1|0|12"));
    assertThat(requests(report, "otherHandling")).isEqualTo("5 0 0 0 0 0 5");
    assertThat(requests(report, "otherHandling.other")).isEmpty();
    assertThat(requests(report, "concluded")).isEqualTo("9 2 0 0 1 0 12");
  }

  @Test
  void aSubtotalBesideItsOwnRowsIsDropped() {
    Report report =
        report(
            table(
                "3x （六）其他处理|6|0|0|0|0|0|6",
                "3x 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|1|0|0|0|0|0|1",
                "3x 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|2|0|0|0|0|0|2",
                "3x 3.其他|3|0|0|0|0|0|3"));
    assertThat(requests(report, "otherHandling")).isEmpty();
    assertThat(requests(report, "otherHandling.notCorrectedInTime")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(requests(report, "otherHandling.other")).isEqualTo("3 0 0 0 0 0 3");
  }

  @Test
  void theHeadCarriesOverToAFragmentWithoutOne() {
    Report report =
        report(
            table("3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12"),
            line("— 5 —"),
            grid("3x （一）予以公开|4|1|0|0|1|0|6", "3x （七）总计|9|2|0|0|1|0|12"));
    assertThat(requests(report, "granted")).isEqualTo("4 1 0 0 1 0 6");
    assertThat(requests(report, "concluded")).isEqualTo("9 2 0 0 1 0 12");
  }

  @Test
  void columnsThatAreSwappedInTheHeadAreSwappedBack() {
    Report report =
        report(
            grid(
                "3x2|1x2 总计|1x2 自然人|5x 法人或其他组织",
                "科研机构|商业企业|社会公益组织|法律服务机构|其他",
                "3x 一、本年新收政府信息公开申请数量|12|9|0|2|0|1|0"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
  }

  @Test
  void anExtraColumnBelongsToNoColumnOfTheForm() {
    Report report =
        report(
            grid(
                "3x2|8x 申请人情况",
                "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|上年同期",
                "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12|77"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
  }

  @Test
  void aColumnWhoseLabelIsLostKeepsItsPlaceBetweenItsNeighbours() {
    Report report =
        report(
            grid(
                "3x2|7x 申请人情况",
                "自然人|商业企业||社会公益组织|法律服务机构|其他|总计",
                "3x 一、本年新收政府信息公开申请数量|9|2|5|0|1|0|17"));
    assertThat(requests(report, "received")).isEqualTo("9 2 5 0 1 0 17");
    assertThat(report.cell("requests", "received", "research").confidence()).isLessThan(1);
  }

  @Test
  void headWordsBrokenOverTwoRowsAreReadTogether() {
    Report report =
        report(
            grid(
                "3x3|7x 申请人情况",
                "自然人|商业|科研|社会公益|法律服务|其他|总计",
                "|企业|机构|组织|机构||",
                "3x 一、本年新收政府信息公开申请数量|9|2|3|4|5|6|29"));
    assertThat(requests(report, "received")).isEqualTo("9 2 3 4 5 6 29");
  }

  @Test
  void aRowWithACellTooFewIsUndecided() {
    Report report =
        report(table("3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|12", "3x 二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1"));
    assertThat(requests(report, "received")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 0 1");
  }

  @Test
  void aRowWithACellTooFewIsUndecidedInTextToo() {
    Report report =
        report(
            separated(
                "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
                "一、本年新收政府信息公开申请数量|9|2|0|0|1|12",
                "二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1"));
    assertThat(requests(report, "received")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 0 1");
  }

  @Test
  void aValueThatCoversTwoColumnsBelongsToNeither() {
    Report report = report(table("3x 一、本年新收政府信息公开申请数量|9|2x 2|0|1|0|12"));
    assertThat(requests(report, "received")).isEqualTo("9 ? ? 0 1 0 12");
    assertThat(note(report, "requests", "received", "business"))
        .isEqualTo("one cell covers 2 columns");
  }

  @Test
  void aValueThatCoversTwoRowsBelongsToNeither() {
    Report report =
        report(table("3x 一、本年新收政府信息公开申请数量|1x2 9|2|0|0|1|0|12", "3x 二、上年结转政府信息公开申请数量|0|0|0|0|0|0"));
    assertThat(report.cell("requests", "received", "naturalPerson").number()).isEmpty();
    assertThat(report.cell("requests", "carriedIn", "naturalPerson").number()).isEmpty();
  }

  @Test
  void numbersOfCellsThatRanTogetherAreUnreadable() {
    Report report = report(table("3x 一、本年新收政府信息公开申请数量|9 2|0|0|0|1|0|12"));
    assertThat(requests(report, "received")).isEqualTo("? 0 0 0 1 0 12");
    assertThat(report.cell("requests", "received", "naturalPerson").raw()).isEqualTo("9 2");
  }

  @Test
  void blankRowsBetweenTheRowsDoNotMatter() {
    Report report =
        report(
            table(
                "3x||||||| ",
                "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12",
                "3x|||||||",
                "3x 二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 0 1");
  }

  @Test
  void aRowWhoseCellsAreAllBlankIsBlankAndNotMissing() {
    Report report = report(table("3x 一、本年新收政府信息公开申请数量|||||||"));
    assertThat(requests(report, "received")).isEqualTo("_ _ _ _ _ _ _");
  }

  @Test
  void surplusBlankCellsOfTextTablesAreDropped() {
    Report report =
        report(
            separated("一、本年新收政府信息公开申请数量|||9|2|0|0|1|0|12||", "二、上年结转政府信息公开申请数量|||1|0|0|0|0|0|1||"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 0 1");
  }

  @Test
  void blanksAmongSurplusCellsLeaveTheRowUndecidedWhereNothingTells() {
    Report report = report(separated("一、本年新收政府信息公开申请数量|||9|2|0|||"));
    assertThat(requests(report, "received")).isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void aRunOfCellsHasItsRowsWhereTheLabelsAre() {
    Report report =
        report(
            run(
                "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|"
                    + "一、本年新收政府信息公开申请数量|9|2|0||1|0|12|"
                    + "二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 _ 1 0 12");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 0 1");
  }

  @Test
  void labelsWhoseNumbersAreGoneAreUnreadableAndNotZero() {
    Report report = report(run("本年新收政府信息公开申请数量|上年结转政府信息公开申请数量|（一）予以公开|（二）部分公开|（七）总计"));
    assertThat(requests(report, "received")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(note(report, "requests", "received", "total"))
        .isEqualTo("the label stands there without any cell");
  }

  @Test
  void aRowWhoseLastBlanksDoNotShowInLinesOfTextIsUndecided() {
    Report report =
        report(
            line("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计"),
            line("一、本年新收政府信息公开申请数量 9 2 0 0 1 0 12"),
            line("二、上年结转政府信息公开申请数量 1 1"),
            line("（一）予以公开 4 1 0 0 1 0 6"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 1 0 12");
    assertThat(requests(report, "carriedIn")).isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void numbersInProseAreNoTable() {
    Report report =
        report(
            line("全年新收政府信息公开申请 12 件，上年结转 1 件，"), line("予以公开 6 件，部分公开 1 件，总计 12 件，结转下年度继续办理 1 件。"));
    assertThat(requests(report, "received")).isEqualTo(". . . . . . .");
    assertThat(requests(report, "granted")).isEqualTo(". . . . . . .");
  }

  @Test
  void proseThatNamesRowsByTheirLabelsGivesNoNumber() {
    Report report = report(line("本年新收政府信息公开申请数量 12 件，予以公开 6 件。"), line("上年结转政府信息公开申请数量 为 1 件。"));
    assertThat(report.cells().values()).noneMatch(r -> r.number().isPresent());
  }

  @Test
  void theLabelsOfTwoRowsInOneCellAreNeithers() {
    Report report =
        report(
            table(
                "3x （一）予以公开|4|1|0|0|1|0|6",
                "3x |1|2|3|4|5|6|21",
                "3x 2.其他法律行政法规禁止公开3.危及“三安全一稳定”|9|9|9|9|9|9|54",
                "3x 4.保护第三方合法权益|4|1|0|0|1|0|6"));
    assertThat(requests(report, "refused.forbiddenByLaw")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "refused.securityStability")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "refused.thirdPartyRights")).isEqualTo("4 1 0 0 1 0 6");
  }

  @Test
  void aGroupsLabelWithLabelLessRowsBehindItIsNoRowOfItsOwn() {
    Report report =
        report(
            separated(
                "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
                "一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12",
                "（六）其他处理|1|1|1|1|1|1|6",
                "|2|2|2|2|2|2|12",
                "|3|3|3|3|3|3|18"));
    assertThat(report.cells().keySet()).anyMatch(k -> k.row().startsWith("otherHandling"));
    assertThat(
            report.cells().entrySet().stream()
                .filter(e -> e.getKey().row().startsWith("otherHandling"))
                .filter(e -> e.getValue().number().isPresent()))
        .isEmpty();
  }

  @Test
  void inLinesWithAColumnTooManyNoRowIsReadByItsNumberOfValues() {
    Report report =
        report(
            Sheet.lines(
                "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
                "一、本年新收政府信息公开申请数量 9 2 0 0 1 0 12 807",
                "二、上年结转政府信息公开申请数量 1 0 0 0 0 1 808",
                "（一）予以公开 4 1 0 0 1 0 6 809",
                "四、结转下年度继续办理 1 0 0 0 0 0 1 810"));
    assertThat(requests(report, "carriedIn")).isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void theLineOfDisputesInTheSameGridIsNoRowOfRequests() {
    Report report =
        report(
            table(
                "3x 一、本年新收政府信息公开申请数量|9|2|0|0|1|0|12|||||",
                "3x 四、结转下年度继续办理|1|0|0|0|0|0|1|||||",
                "5x 行政复议|10x 行政诉讼",
                "1x2 结果维持|1x2 结果纠正|1x2 其他结果|1x2 尚未审结|1x2 总计|5x 未经复议直接起诉|5x 复议后起诉",
                "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
                "|||||2|3|||5|||||"));
    assertThat(requests(report, "carriedOut")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(Sheet.row(report, "disputes", "litigationDirect")).isEqualTo("2 3 _ _ 5");
  }

  @Test
  void aLabelPiledOnThoseOfItsGroupsIsReadForItself() {
    Report report =
        report(
            grid(
                "|自然人|商业企业|科研机构|申请人情况\n法人或其他组织\n法律服\n务机构|社会公益组织|其他|总计",
                "一、本年新收政府信息公开申请数量|9|2|0|3|1|0|15"));
    assertThat(requests(report, "received")).isEqualTo("9 2 0 1 3 0 15");
  }

  @Test
  void valuesWhereTheFormHasNoColumnLeaveTheOrderOpen() {
    Report report =
        report(grid("|自然人|商业企业|科研机构|某某|社会公益组织|其他|总计|", "一、本年新收政府信息公开申请数量|9|2|0|3|1|0|15|"));
    assertThat(requests(report, "received")).doesNotContain("3 1").doesNotContain("1 3");
  }

  @Test
  void inLinesOfTextValuesBehindABareLabelMayBeIts() {
    Report report =
        report(
            line("一、本年新收政府信息公开申请数量"),
            line("二、上年结转政府信息公开申请数量"),
            line("1"),
            line("0"),
            line("0"),
            line("0"),
            line("0"),
            line("0"),
            line("1"),
            line("（一）予以公开"),
            line("4"),
            line("0"),
            line("0"),
            line("0"),
            line("0"),
            line("0"),
            line("4"));
    assertThat(requests(report, "carriedIn")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "granted")).isEqualTo("4 0 0 0 0 0 4");
  }
}
