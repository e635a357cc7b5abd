package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.grid;
import static org.gongkai.extract.Sheet.line;
import static org.gongkai.extract.Sheet.lines;
import static org.gongkai.extract.Sheet.report;
import static org.gongkai.extract.Sheet.run;
import static org.gongkai.extract.Sheet.separated;
import static org.gongkai.extract.Sheet.text;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.document.Place;
import org.gongkai.report.ExtraRow;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureMatcherTest {

  private static String row(Report report, String row) {
    return Sheet.row(report, "disclosure", row);
  }

  @Test
  void theFormOf2021() {
    Report report =
        report(
            grid(
                "4x 第二十条第（一）项",
                "信息内容|本年制发件数|本年废止件数|现行有效件数",
                "规章|1|0|11",
                "行政规范性文件|6|2|41",
                "4x 第二十条第（五）项",
                "信息内容|3x 本年处理决定数量",
                "行政许可|3x 3725",
                "4x 第二十条第（六）项",
                "信息内容|3x 本年处理决定数量",
                "行政处罚|3x 214",
                "行政强制|3x 18",
                "4x 第二十条第（八）项",
                "信息内容|3x 本年收费金额（单位：万元）",
                "行政事业性收费|3x 96.5"));
    assertThat(report.form()).hasValue("2021");
    assertThat(row(report, "regulations")).isEqualTo("1 0 11");
    assertThat(row(report, "normativeDocuments")).isEqualTo("6 2 41");
    assertThat(row(report, "licensing")).isEqualTo("3725");
    assertThat(row(report, "penalties")).isEqualTo("214");
    assertThat(row(report, "compulsoryMeasures")).isEqualTo("18");
    assertThat(row(report, "fees")).isEqualTo("96.5");
  }

  @Test
  void theFormOf2019() {
    Report report =
        report(
            grid(
                "4x 第二十条第（一）项",
                "信息内容|本年新\n制作数量|本年新\n公开数量|对外公开总数量",
                "规章|1|2|3",
                "规范性文件|4|5|6",
                "4x 第二十条第（五）项",
                "信息内容|上一年项目数量|本年增/减|处理决定数量",
                "行政许可|396|减3|181",
                "其他对外管理服务事项|10|-1|53",
                "4x 第二十条第（六）项",
                "信息内容|上一年项目数量|本年增/减|处理决定数量",
                "行政处罚|7|+4|9",
                "行政强制|2|0|1",
                "4x 第二十条第（八）项",
                "信息内容|上一年项目数量|2x 本年增/减",
                "行政事业性收费|5|2x 0",
                "4x 第二十条第（九）项",
                "信息内容|采购项目数量|2x 采购总金额",
                "政府集中采购|3|2x 251000元"));
    assertThat(report.form()).hasValue("2019");
    assertThat(row(report, "regulations")).isEqualTo("1 2 3");
    assertThat(row(report, "licensing")).isEqualTo("396 -3 181");
    assertThat(row(report, "otherServices")).isEqualTo("10 -1 53");
    assertThat(row(report, "penalties")).isEqualTo("7 4 9");
    assertThat(row(report, "fees")).isEqualTo("5 0");
    assertThat(row(report, "procurement")).isEqualTo("3 251000");
    assertThat(report.cell("disclosure", "procurement", "amount").unit()).isEqualTo("元");
  }

  @Test
  void aHybridKeepsEachBlocksOwnColumns() {
    Report report =
        report(
            grid(
                "4x 第二十条第（一）项",
                "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
                "规章|1|2|3",
                "规范性文件|4|5|6",
                "4x 第二十条第（五）项",
                "信息内容|3x 本年处理决定数量",
                "行政许可|3x 3725",
                "4x 第二十条第（六）项",
                "信息内容|3x 本年处理决定数量",
                "行政处罚|3x 214",
                "行政强制|3x 18"));
    assertThat(report.form()).hasValue("2021");
    assertThat(report.cell("disclosure", "regulations", "disclosedTotal").number())
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("3"));
    assertThat(report.cells().keySet())
        .noneMatch(k -> k.row().equals("regulations") && k.column().equals("inForce"));
    assertThat(row(report, "licensing")).isEqualTo("3725");
  }

  @Test
  void theWidthOfABlockTellsTheFormWhereItsHeadIsLost() {
    Report report =
        report(
            grid(
                "4x 第二十条第（五）项",
                "信息内容|3x 本年处理决定数量",
                "行政许可|3x 3725",
                "4x 第二十条第（六）项",
                "行政处罚|3x 214",
                "行政强制|3x 18"));
    assertThat(row(report, "penalties")).isEqualTo("214");
    assertThat(row(report, "compulsoryMeasures")).isEqualTo("18");
  }

  @Test
  void threeNumbersUnderALostHeadMayBeOfAnotherFormThanTheOtherBlocks() {
    Report report =
        report(
            grid(
                "4x 第二十条第（一）项",
                "规章|1|2|3",
                "规范性文件|4|5|6",
                "4x 第二十条第（五）项",
                "信息内容|上一年项目数量|本年增/减|处理决定数量",
                "行政许可|396|0|181"));
    assertThat(report.form()).hasValue("2019");
    assertThat(row(report, "regulations")).isEqualTo("? ? ?");
    assertThat(report.cells().keySet())
        .anyMatch(k -> k.row().equals("regulations") && k.column().equals("newlyMade"));
  }

  @Test
  void threeNumbersThatNoLabelExplainsAreUnreadable() {
    Report report = report(grid("4x 第二十条第（一）项", "规章|1|2|3", "规范性文件|4|5|6"));
    assertThat(row(report, "regulations")).isEqualTo("? ? ?");
  }

  @Test
  void aHeadCutOffAlikeIsTheOneWhoseColumnsItCanBe() {
    Report report = report(grid("4x 第二十条第（一）项", "信息内容|本年新|本年新|对外公开总数量", "规章|1|2|3", "规范性文件|4|5|6"));
    assertThat(report.form()).hasValue("2019");
    assertThat(row(report, "regulations")).isEqualTo("1 2 3");
    assertThat(report.cell("disclosure", "regulations", "newlyMade").confidence()).isLessThan(1);
  }

  @Test
  void aHeadWhoseWordForDecreaseIsLost() {
    Report report = report(grid("4x 第二十条第（五）项", "信息内容|上一年项目数量|本年增/|处理决定数量", "行政许可|396|-3|181"));
    assertThat(row(report, "licensing")).isEqualTo("396 -3 181");
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年(2023)制发件数", "本年制發件數", "本年\n制发件数", "本年制发件数（件）"})
  void otherWordingsOfAColumn(String issued) {
    Report report = report(grid("4x 第二十条第(一)项", "信息内容|" + issued + "|本年废止件数|现行有效件数", "规 章|1|0|11"));
    assertThat(row(report, "regulations")).isEqualTo("1 0 11");
  }

  @Test
  void swappedColumnsAreSwappedBack() {
    Report report = report(grid("4x 第二十条第（一）项", "信息内容|现行有效件数|本年制发件数|本年废止件数", "规章|11|1|0"));
    assertThat(row(report, "regulations")).isEqualTo("1 0 11");
  }

  @Test
  void anExtraRowIsNobodys() {
    Report report =
        report(
            grid(
                "4x 第二十条第（一）项",
                "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
                "规章|1|2|3",
                "规范性文件|4|5|6",
                "其他主动公开文件|16|16|16"));
    assertThat(row(report, "normativeDocuments")).isEqualTo("4 5 6");
    assertThat(report.cells().values())
        .noneMatch(r -> r.number().filter(n -> n.intValue() == 16).isPresent());
    assertThat(report.extraRows())
        .containsExactly(
            new ExtraRow(
                "disclosure", "其他主动公开文件", List.of("16", "16", "16"), new Place.Untracked()));
  }

  @Test
  void anExtraRowIsToldWhereTheColumnsAreOrdinals() {
    Report report =
        report(separated("第二十条第（六）项|", "信息内容|本年处理决定数量", "行政处罚|214", "其中：罚款|96", "行政强制|18"));
    assertThat(report.extraRows()).extracting(ExtraRow::label).containsExactly("其中：罚款");
  }

  private static final String[] LINES = {
    "二、主动公开政府信息情况",
    "第二十条第（一）项",
    "信息内容",
    "本年制发件数",
    "本年废止件数",
    "现行有效件数",
    "规章",
    "1",
    "0",
    "11",
    "行政规范性文件",
    "6",
    "2",
    "41"
  };

  private static Report withLines(String... more) {
    return report(lines(Stream.of(LINES, more).flatMap(Stream::of).toArray(String[]::new)));
  }

  @Test
  void anExtraRowInLinesIsToldAndNoTextOfTheSection() {
    Report report = withLines("其他主动公开文件", "16", "0", "16", "注：数据截至年底。");
    assertThat(row(report, "normativeDocuments")).isEqualTo("6 2 41");
    assertThat(report.extraRows())
        .containsExactly(
            new ExtraRow(
                "disclosure", "其他主动公开文件", List.of("16", "0", "16"), new Place.Untracked()));
    assertThat(text(report, "disclosure")).isEqualTo("注：数据截至年底。");
  }

  @Test
  void aLineBeforeANumberInLinesIsNoExtraRow() {
    Report report = withLines("第二十条第（五）项", "信息内容", "本年处理决定数量", "行政许可", "5", "政府网站公开信息数", "12");
    assertThat(row(report, "licensing")).isEqualTo("5");
    assertThat(report.extraRows()).isEmpty();
    assertThat(text(report, "disclosure")).isEqualTo("政府网站公开信息数");
  }

  @Test
  void aLineBeforeFewerNumbersThanTheRowsHaveIsNoExtraRow() {
    Report report = withLines("其他主动公开文件", "16", "16");
    assertThat(report.extraRows()).isEmpty();
    assertThat(text(report, "disclosure")).isEqualTo("其他主动公开文件");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "注|16|16|16",
        "备注：含部门文件|16|16|16",
        "单位：件|16|16|16",
        "2020年|16|16|16",
        "上年数|16|16|16",
        "联系电话|2|1|16",
        "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
        "其他主动公开文件|||",
        "其他主动公开文件|/|/|/",
        "其他主动公开文件|3x 16",
        "其他主动公开文件|市级|16|16",
        "其他主动公开文件|4|5",
        "规范性文件|4|5|6",
        "|16|16|16",
        "4x 附：其他主动公开文件 16 件",
      })
  void whatStandsBelowABlockAndIsNoExtraRow(String row) {
    Report report =
        report(
            grid("4x 第二十条第（一）项", "信息内容|本年新制作数量|本年新公开数量|对外公开总数量", "规章|1|2|3", "规范性文件|4|5|6", row));
    assertThat(report.extraRows()).isEmpty();
  }

  @Test
  void aStrangerThatMayBeTheRowThatIsMissingIsNoExtraRow() {
    Report report =
        report(grid("4x 第二十条第（一）项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|0|11", "本机关各类文件|6|2|41"));
    assertThat(row(report, "normativeDocuments")).isEqualTo("? ? ?");
    assertThat(report.extraRows()).isEmpty();
  }

  @Test
  void aCopyOfTheTableRepeatsNoExtraRow() {
    String[] rows = {
      "4x 第二十条第（一）项",
      "信息内容|本年制发件数|本年废止件数|现行有效件数",
      "规章|1|0|11",
      "行政规范性文件|6|2|41",
      "其他主动公开文件|16|16|16"
    };
    assertThat(report(grid(rows), grid(rows)).extraRows()).hasSize(1);
  }

  @Test
  void rowsOfATableOfSomethingElseAreNone() {
    Report report =
        report(
            grid("4x 第二十条第（五）项", "信息内容|3x 本年处理决定数量", "行政许可|3x 3725"),
            grid("公开渠道|条数", "政府网站|512", "政务新媒体|96"));
    assertThat(report.extraRows()).isEmpty();
  }

  @Test
  void aRowWithACellTooFewIsUndecided() {
    Report report =
        report(separated("第二十条第（一）项|||", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|11", "行政规范性文件|6|2|41"));
    assertThat(row(report, "regulations")).isEqualTo("? ? ?");
    assertThat(row(report, "normativeDocuments")).isEqualTo("6 2 41");
  }

  @Test
  void aRowPrintedTwiceWithDifferentNumbersIsUnreadable() {
    Report report =
        report(
            grid("4x 第二十条第（六）项", "信息内容|3x 本年处理决定数量", "行政处罚|3x 214", "行政强制|3x 18", "行政强制|3x 719"));
    assertThat(row(report, "penalties")).isEqualTo("214");
    assertThat(row(report, "compulsoryMeasures")).isEqualTo("?");
  }

  @Test
  void marksAndBlanksAreNoZeros() {
    Report report =
        report(grid("4x 第二十条第（一）项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|/|/|/", "行政规范性文件|6||41"));
    assertThat(row(report, "regulations")).isEqualTo("/ / /");
    assertThat(row(report, "normativeDocuments")).isEqualTo("6 _ 41");
  }

  @Test
  void aRunOfCellsIsReadByItsLabels() {
    Report report =
        report(
            run(
                "第二十条第（一）项|信息内容|本年制发件数|本年废止件数|现行有效件数|规章|1|0|11|行政规范性文件|6||41|"
                    + "第二十条第（五）项|信息内容|本年处理决定数量|行政许可|3725"));
    assertThat(row(report, "regulations")).isEqualTo("1 0 11");
    assertThat(row(report, "normativeDocuments")).isEqualTo("6 _ 41");
    assertThat(row(report, "licensing")).isEqualTo("3725");
  }

  @Test
  void aTableInOneLineWithoutGapsIsUnreadable() {
    Report report =
        report(
            line(
                "第二十条第（一）项信息内容本年新制作数量本年新公开数量对外公开总数量规章000规范性文件898989第二十条第（五）项信息内容上一年项目数量本年增/减处理决定数量行政许可3960181其他对外管理服务事项100153"));
    assertThat(row(report, "regulations")).isEqualTo("? ? ?");
    assertThat(row(report, "licensing")).isEqualTo("? ? ?");
    assertThat(report.cells().values()).noneMatch(r -> r.number().isPresent());
  }

  @Test
  void wordsOfAMenuAreNoTable() {
    Document menu = Sheet.lines("地方性法规", "规章", "行政规范性文件", "其他文件", "用微信扫描 3", "浏览量 1");
    assertThat(report(menu).cells().values()).noneMatch(r -> r.number().isPresent());
    assertThat(report(menu).form()).isEmpty();
  }

  private static void assertTheFormOf2021(Report report) {
    assertThat(report.form()).hasValue("2021");
    assertThat(row(report, "regulations")).isEqualTo("1 0 11");
    assertThat(row(report, "normativeDocuments")).isEqualTo("6 2 41");
    assertThat(row(report, "licensing")).isEqualTo("3725");
    assertThat(row(report, "penalties")).isEqualTo("214");
    assertThat(row(report, "compulsoryMeasures")).isEqualTo("18");
    assertThat(row(report, "fees")).isEqualTo("96.5");
  }

  @Test
  void everyBlockTurned() {
    assertTheFormOf2021(
        report(
            grid(
                "3x 第二十条第（一）项",
                "信息内容|规章|行政规范性文件",
                "本年制发件数|1|6",
                "本年废止件数|0|2",
                "现行有效件数|11|41",
                "3x 第二十条第（五）项",
                "信息内容|2x 行政许可",
                "本年处理决定数量|2x 3725",
                "3x 第二十条第（六）项",
                "信息内容|行政处罚|行政强制",
                "本年处理决定数量|214|18",
                "3x 第二十条第（八）项",
                "信息内容|2x 行政事业性收费",
                "本年收费金额（单位：万元）|2x 96.5")));
  }

  @Test
  void theWholeTableTurned() {
    assertTheFormOf2021(
        report(
            grid(
                "1x4 第二十条第（一）项|信息内容|规章|行政规范性文件"
                    + "|1x4 第二十条第（五）项|信息内容|行政许可"
                    + "|1x4 第二十条第（六）项|信息内容|行政处罚|行政强制"
                    + "|1x4 第二十条第（八）项|信息内容|行政事业性收费",
                "本年制发件数|1|6|1x3 本年处理决定数量|1x3 3725"
                    + "|1x3 本年处理决定数量|1x3 214|1x3 18|1x3 本年收费金额（单位：万元）|1x3 96.5",
                "本年废止件数|0|2",
                "现行有效件数|11|41")));
  }

  @Test
  void blocksSideBySide() {
    assertTheFormOf2021(
        report(
            grid(
                "4x 第二十条第（一）项|2x 第二十条第（五）项",
                "信息内容|本年制发件数|本年废止件数|现行有效件数|信息内容|本年处理决定数量",
                "规章|1|0|11|行政许可|3725",
                "行政规范性文件|6|2|41||",
                "4x 第二十条第（六）项|2x 第二十条第（八）项",
                "信息内容|3x 本年处理决定数量|信息内容|本年收费金额（单位：万元）",
                "行政处罚|3x 214|行政事业性收费|96.5",
                "行政强制|3x 18||")));
  }

  @Test
  void aRowWhoseLabelIsGarbledIsUnreadableAndNotMissing() {
    Report report =
        report(
            grid(
                "4x 第二十条第（一）项",
                "信息内容|本年制发件数|本年废止件数|现行有效件数",
                "规章|1|0|11",
                "锟斤拷|6|2|41",
                "4x 第二十条第（五）项",
                "信息内容|3x 本年处理决定数量",
                "行政许可|3x 3725"));
    assertThat(row(report, "regulations")).isEqualTo("1 0 11");
    assertThat(row(report, "normativeDocuments")).isEqualTo("? ? ?");
    assertThat(row(report, "licensing")).isEqualTo("3725");
    assertThat(row(report, "penalties")).isEqualTo(".");
  }

  @Test
  void anotherRowOfABlockShiftsNothing() {
    Report report =
        report(
            grid(
                "4x 第二十条第（一）项",
                "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
                "规章|1|2|3",
                "其他主动公开文件|16|16|16",
                "规范性文件|4|5|6"));
    assertThat(row(report, "regulations")).isEqualTo("1 2 3");
    assertThat(row(report, "normativeDocuments")).isEqualTo("4 5 6");
  }

  @Test
  void wordsOfAMenuAreNoTraceOfTheTable() {
    Report report =
        report(
            line("行政规范性文件"),
            line("规章"),
            line("行政许可"),
            line("行政处罚"),
            line("行政强制"),
            line("一、总体情况"),
            line("概况如下。"));
    assertThat(row(report, "regulations")).isEqualTo(". . .");
    assertThat(row(report, "penalties")).isEqualTo(".");
  }

  @Test
  void aBlockThatGoesOnInTheNextPieceKeepsItsHeader() {
    Report report =
        report(
            separated("第二十条第（五）项|||", "信息内容|上一年项目数量|本年增/减|处理决定数量", "行政许可||减2|"),
            separated(
                "其他对外管理服务事项||减3|", "第二十条第（六）项|||", "信息内容|上一年项目数量|本年增/减|处理决定数量", "行政处罚|1|减2|3"));
    assertThat(row(report, "otherServices")).isEqualTo("_ -3 _");
  }

  @Test
  void aPieceThatBeginsWithAnotherBlockDoesNot() {
    Report report =
        report(
            separated("第二十条第（五）项|||", "信息内容|上一年项目数量|本年增/减|处理决定数量", "行政许可||减2|"),
            separated("行政处罚||减3|", "行政强制||减2|"));
    assertThat(row(report, "penalties")).isEqualTo("? ? ?");
  }
}
