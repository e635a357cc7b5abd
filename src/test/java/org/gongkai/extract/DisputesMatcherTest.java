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
    assertThat(report.cells().values()).noneMatch(r -> r.number().isPresent());
  }

  @Test
  void theTotalsOfTheTableOfRequestsAreNoLineOfDisputes() {
    Report report =
        report(
            grid(PROCEDURES, SUITS, THRICE),
            grid("3x （七）总计|9|2|0|0|1|0|12", "3x 四、结转下年度继续办理|1|0|0|0|0|0|1"));
    assertThat(rows(report)).containsOnly(". . . . .");
  }
}
