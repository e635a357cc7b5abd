package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.grid;
import static org.gongkai.extract.Sheet.line;
import static org.gongkai.extract.Sheet.report;
import static org.gongkai.extract.Sheet.run;
import static org.gongkai.extract.Sheet.separated;

import java.util.List;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

class DisputesMatcherTest {
  private static final String OUTCOMES = "结果维持|结果纠正|其他结果|尚未审结|总计";
  private static final String PROCEDURES = "5x2 行政复议|10x 行政诉讼";
  private static final String SUITS = "5x 未经复议直接起诉|5x 复议后起诉";
  private static final String THRICE = OUTCOMES + "|" + OUTCOMES + "|" + OUTCOMES;
  private static final String NUMBERS = "1|2|3|4|10|5|6|7|8|26|9|10|11|12|42";

  private static List<String> rows(Report report) {
    return List.of(
        Sheet.row(report, "disputes", "reconsideration"),
        Sheet.row(report, "disputes", "litigationDirect"),
        Sheet.row(report, "disputes", "litigationAfterReconsideration"));
  }

  private static void assertAllFifteen(Report report) {
    assertThat(rows(report)).containsExactly("1 2 3 4 10", "5 6 7 8 26", "9 10 11 12 42");
  }

  @Test
  void fifteenCellsUnderThreeLevelsOfHeadings() {
    assertAllFifteen(report(grid(PROCEDURES, SUITS, THRICE, NUMBERS)));
  }

  @Test
  void proceduresInAnotherOrderKeepTheirNumbers() {
    Report report = report(grid("10x 行政诉讼|5x2 行政复议", SUITS, THRICE, NUMBERS));
    assertThat(rows(report)).containsExactly("9 10 11 12 42", "1 2 3 4 10", "5 6 7 8 26");
  }

  @Test
  void outcomesInAnotherOrderKeepTheirNumbers() {
    String swapped = "结果纠正|结果维持|其他结果|尚未审结|总计";
    Report report =
        report(grid(PROCEDURES, SUITS, swapped + "|" + OUTCOMES + "|" + OUTCOMES, NUMBERS));
    assertThat(rows(report)).containsExactly("2 1 3 4 10", "5 6 7 8 26", "9 10 11 12 42");
  }

  @Test
  void blanksAndMarksStayWhereTheyStand() {
    Report report = report(grid(PROCEDURES, SUITS, THRICE, "1||||1|/|/|/|/|/|0|0|0|0|0"));
    assertThat(rows(report)).containsExactly("1 _ _ _ 1", "/ / / / /", "0 0 0 0 0");
  }

  @Test
  void aLineOfBlanksIsBlankAndNotMissing() {
    Report report = report(grid(PROCEDURES, SUITS, THRICE, "||||||||||||||"));
    assertThat(rows(report)).containsOnly("_ _ _ _ _");
  }

  @Test
  void theHeadInAnotherFragment() {
    assertAllFifteen(report(grid(PROCEDURES, SUITS, THRICE), line("— 7 —"), grid(NUMBERS)));
  }

  @Test
  void textTablesWithoutSpans() {
    assertAllFifteen(
        report(
            separated("行政复议|||||行政诉讼|||||||||", "|||||未经复议直接起诉|||||复议后起诉||||", THRICE, NUMBERS)));
  }

  @Test
  void textTablesThatDropWhatSpansCover() {
    assertAllFifteen(report(separated("行政复议|行政诉讼", "未经复议直接起诉|复议后起诉", THRICE, NUMBERS)));
  }

  @Test
  void aRunOfCells() {
    assertAllFifteen(report(run("行政复议|行政诉讼|未经复议直接起诉|复议后起诉|" + THRICE + "|" + NUMBERS)));
  }

  @Test
  void aLineWithACellTooFewIsUndecided() {
    Report report =
        report(
            separated("行政复议|行政诉讼", "未经复议直接起诉|复议后起诉", THRICE, "1|2|3|4|10|5|6|7|8|26|9|10|11|12"));
    assertThat(rows(report)).containsOnly("? ? ? ? ?");
  }

  @Test
  void aCellOverTwoOutcomesBelongsToNeither() {
    Report report = report(grid(PROCEDURES, SUITS, THRICE, "1|2x 5|4|10|5|6|7|8|26|9|10|11|12|42"));
    assertThat(rows(report)).containsExactly("1 ? ? 4 10", "5 6 7 8 26", "9 10 11 12 42");
  }

  @Test
  void twoLinesWithDifferentNumbersContradictEachOther() {
    Report report =
        report(grid(PROCEDURES, SUITS, THRICE, NUMBERS, "1|2|3|4|10|5|6|7|9|27|9|10|11|12|42"));
    assertThat(rows(report)).containsExactly("1 2 3 4 10", "5 6 7 ? ?", "9 10 11 12 42");
  }

  @Test
  void theStatisticsOfFormerYearsAreAnotherTable() {
    Report report =
        report(
            grid(
                "统计指标|单位|统计数",
                "五、行政复议数量|件|7",
                "（一）维持具体行政行为数|件|5",
                "（二）被依法纠错数|件|1",
                "（三）其他情形数|件|1",
                "六、行政诉讼数量|件|3",
                "（一）维持具体行政行为或者驳回原告诉讼请求数|件|2",
                "（二）被依法纠错数|件|1",
                "（三）其他情形数|件|0"));
    assertThat(report.cells().keySet()).hasSize(8).allMatch(k -> k.table().equals("statistics"));
    assertThat(report.cells().values().stream().map(r -> r.number().orElseThrow().intValue()))
        .containsExactly(7, 5, 1, 1, 3, 2, 1, 0);
  }

  @Test
  void theTotalsOfTheTableOfRequestsAreNoLineOfDisputes() {
    Report report =
        report(
            grid(PROCEDURES, SUITS, THRICE),
            grid("3x （七）总计|9|2|0|0|1|0|12", "3x 四、结转下年度继续办理|1|0|0|0|0|0|1"));
    assertThat(rows(report)).containsOnly("? ? ? ? ?");
  }

  @Test
  void proceduresAsRows() {
    assertAllFifteen(
        report(
            grid(
                "案件类型|" + OUTCOMES,
                "行政复议|1|2|3|4|10",
                "未经复议直接起诉|5|6|7|8|26",
                "复议后起诉|9|10|11|12|42")));
  }

  @Test
  void proceduresAsRowsInAnotherOrderUnderTheirGroup() {
    assertAllFifteen(
        report(
            grid(
                "2x |总计|尚未审结|其他结果|结果纠正|结果维持",
                "1x2 行政诉讼|复议后起诉|42|12|11|10|9",
                "未经复议直接起诉|26|8|7|6|5",
                "2x 行政复议|10|4|3|2|1")));
  }

  @Test
  void outcomesAsRows() {
    assertAllFifteen(
        report(
            grid(
                "|行政复议|未经复议直接起诉|复议后起诉",
                "结果维持|1|5|9",
                "结果纠正|2|6|10",
                "其他结果|3|7|11",
                "尚未审结|4|8|12",
                "总计|10|26|42")));
  }

  @Test
  void oneColumnOfFifteenValues() {
    assertAllFifteen(
        report(
            grid(
                "2x5 行政复议|结果维持|1",
                "结果纠正|2",
                "其他结果|3",
                "尚未审结|4",
                "总计|10",
                "1x10 行政诉讼|1x5 未经复议直接起诉|结果维持|5",
                "结果纠正|6",
                "其他结果|7",
                "尚未审结|8",
                "总计|26",
                "1x5 复议后起诉|结果维持|9",
                "结果纠正|10",
                "其他结果|11",
                "尚未审结|12",
                "总计|42")));
  }

  @Test
  void blocksOneBelowTheOther() {
    assertAllFifteen(
        report(
            grid(
                "5x 行政复议",
                OUTCOMES,
                "1|2|3|4|10",
                "5x 行政诉讼",
                "5x 未经复议直接起诉",
                OUTCOMES,
                "5|6|7|8|26",
                "5x 复议后起诉",
                OUTCOMES,
                "9|10|11|12|42")));
  }

  @Test
  void everyProcedureATableOfItsOwn() {
    assertAllFifteen(
        report(
            grid("5x 行政复议", OUTCOMES, "1|2|3|4|10"),
            grid("5x 未经复议直接起诉", OUTCOMES, "5|6|7|8|26"),
            grid("5x 复议后起诉", OUTCOMES, "9|10|11|12|42")));
  }

  @Test
  void everyProcedureATableOfItsOwnUnderItsName() {
    assertAllFifteen(
        report(
            line("（一）行政复议"),
            grid(OUTCOMES, "1|2|3|4|10"),
            line("（二）未经复议直接起诉"),
            grid(OUTCOMES, "5|6|7|8|26"),
            line("（三）复议后起诉"),
            grid(OUTCOMES, "9|10|11|12|42")));
  }

  @Test
  void blanksInAnyShapeStayBlank() {
    Report report =
        report(grid("案件类型|" + OUTCOMES, "行政复议||2|/||2", "未经复议直接起诉|||||", "复议后起诉|9|10|11|12|42"));
    assertThat(rows(report)).containsExactly("_ 2 / _ 2", "_ _ _ _ _", "9 10 11 12 42");
  }

  @Test
  void aRowWhoseProcedureIsGarbledIsUnreadable() {
    Report report =
        report(
            grid("案件类型|" + OUTCOMES, "行政复议|1|2|3|4|10", "锟斤拷|5|6|7|8|26", "复议后起诉|9|10|11|12|42"));
    assertThat(rows(report)).containsExactly("1 2 3 4 10", "? ? ? ? ?", "9 10 11 12 42");
  }

  @Test
  void anotherRowOrColumnShiftsNothing() {
    assertAllFifteen(
        report(
            grid(
                "案件类型|上年结转|" + OUTCOMES + "|备注",
                "行政复议|7|1|2|3|4|10|",
                "行政调解|6|6|6|6|6|6|",
                "未经复议直接起诉|8|5|6|7|8|26|",
                "复议后起诉|9|9|10|11|12|42|")));
  }

  @Test
  void labelsOneCharacterBelowTheOther() {
    String vertical = THRICE.replaceAll("(?<=[^|])(?=[^|])", "\n");
    assertAllFifteen(report(grid(PROCEDURES, SUITS, vertical, NUMBERS)));
  }

  @Test
  void labelsCutIntoTwoRows() {
    String halves = "结果|结果|其他|尚未|总计|结果|结果|其他|尚未|总计|结果|结果|其他|尚未|总计";
    String rest = "维持|纠正|结果|审结||维持|纠正|结果|审结||维持|纠正|结果|审结|";
    assertAllFifteen(report(grid(PROCEDURES, SUITS, halves, rest, NUMBERS)));
  }

  @Test
  void labelsWithoutNumbersAreUnreadableAndNeverZero() {
    Report report = report(run("行政复议|行政诉讼|未经复议直接起诉|复议后起诉|" + OUTCOMES));
    assertThat(rows(report)).containsOnly("? ? ? ? ?");
  }

  @Test
  void aLabelOverTwoNumbersLeavesBothOpen() {
    String broken = OUTCOMES + "|" + OUTCOMES + "|结果维持|结果纠正|2x1 其他结|尚未审结|总计";
    Report report =
        report(
            grid(
                "5x 行政复议|11x 行政诉讼",
                "5x|5x 未经复议直接起诉|6x 复议后起诉",
                broken,
                "12x|1x|果|2x",
                "1|2|3|4|10|5|6|7|8|26|9|10|5|6|12|42"));
    assertThat(Sheet.row(report, "disputes", "litigationAfterReconsideration").split(" ")[2])
        .isEqualTo("?");
  }
}
