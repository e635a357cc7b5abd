package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.grid;
import static org.gongkai.extract.Sheet.report;
import static org.gongkai.extract.Sheet.requests;
import static org.gongkai.extract.Sheet.separated;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.document.Grid;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which value of a row belongs to which column, where spans lie and cells are too many or few. */
class AssignmentTest {
  private static final List<String> COLUMNS =
      List.of(
          "naturalPerson",
          "business",
          "research",
          "publicInterest",
          "legalService",
          "otherOrganization",
          "total");
  private static final String LABELS = "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";

  private static Report withHead(String... rows) {
    String[] all = new String[rows.length + 1];
    all[0] = "3x|" + LABELS;
    System.arraycopy(rows, 0, all, 1, rows.length);
    return report(grid(all));
  }

  private static String received(Grid grid) {
    return requests(report(grid), "received");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1x", "2x", "5x", "40x"})
  void aFullRowIsReadWhateverTheSpanOfItsLabelSays(String span) {
    Report report = withHead(span + " 一、本年新收政府信息公开申请数量|9|2|3|4|1|6|25");
    assertThat(requests(report, "received")).isEqualTo("9 2 3 4 1 6 25");
  }

  @Test
  void aNumberLeftOfTheColumnsIsNotDropped() {
    Report report = withHead("2x 一、本年新收政府信息公开申请数量|9|2|3|4|1|6|25|");
    assertThat(requests(report, "received")).isEqualTo("9 2 3 4 1 6 25");
    Report blank = withHead("2x 一、本年新收政府信息公开申请数量|9|2||4|1|6|22|");
    assertThat(requests(blank, "received")).isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void aSpanOfTheHeadThatLies() {
    Report report = report(grid("3x2|40x 申请人情况", LABELS, "3x 一、本年新收政府信息公开申请数量|9|2|3|4|1|6|25"));
    assertThat(requests(report, "received")).isEqualTo("9 2 3 4 1 6 25");
  }

  @Test
  void oneCellOverAllColumnsIsNoValueOfAnyOfThem() {
    Report report = withHead("3x 一、本年新收政府信息公开申请数量|7x 25", "3x 二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1");
    assertThat(requests(report, "received")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(requests(report, "carriedIn")).isEqualTo("1 0 0 0 0 0 1");
  }

  @Test
  void oneBlankCellOverAllColumnsIsBlank() {
    assertThat(requests(withHead("3x 一、本年新收政府信息公开申请数量|7x"), "received")).isEqualTo("_ _ _ _ _ _ _");
  }

  @Test
  void moreNumbersThanColumnsAreNobodys() {
    Report report = withHead("3x 一、本年新收政府信息公开申请数量|9|2|3|4|1|6|25|25");
    assertThat(requests(report, "received")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(Sheet.note(report, "requests", "received", "total"))
        .isEqualTo("8 values stand in the row of 7 columns");
  }

  @Test
  void surplusBlankCellsBehindAreDropped() {
    assertThat(requests(withHead("3x 一、本年新收政府信息公开申请数量|9|2|3|4|1|6|25||"), "received"))
        .isEqualTo("9 2 3 4 1 6 25");
  }

  @Test
  void surplusBlankCellsInFrontAreDropped() {
    assertThat(
            received(
                separated(
                    "|||" + LABELS,
                    "一、本年新收政府信息公开申请数量|||9|2|3|4|1|6|25",
                    "二、上年结转政府信息公开申请数量|||1|0|0|0|0|0|1")))
        .isEqualTo("9 2 3 4 1 6 25");
  }

  @Test
  void anEmptyColumnAmongTheValuesIsPassedOver() {
    assertThat(
            received(
                grid(
                    "3x|自然人|商业企业||科研机构|社会公益组织|法律服务机构|其他|总计",
                    "3x 一、本年新收政府信息公开申请数量|9|2||3|4|1|6|25",
                    "3x 二、上年结转政府信息公开申请数量|1|0||0|0|0|0|1")))
        .isEqualTo("9 2 3 4 1 6 25");
  }

  @Test
  void anExtraColumnBetweenTheOthersTakesItsOwnNumber() {
    assertThat(
            received(
                grid(
                    "3x|自然人|商业企业|比上年增减|科研机构|社会公益组织|法律服务机构|其他|总计",
                    "3x 一、本年新收政府信息公开申请数量|9|2|77|3|4|1|6|25")))
        .isEqualTo("9 2 3 4 1 6 25");
  }

  @Test
  void anExtraColumnOfTextLeavesRowsWithBlanksUndecidedAtWorst() {
    String row =
        received(
            separated(
                "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|上年同期", "一、本年新收政府信息公开申请数量|9||3|||6|18|77"));
    assertThat(row).isIn("9 _ 3 _ _ 6 18", "? ? ? ? ? ? ?");
  }

  @Test
  void aColumnThatTheTableDoesNotHaveIsMissing() {
    Report report =
        report(grid("3x|自然人|商业企业|科研机构|社会公益组织|法律服务机构|总计", "3x 一、本年新收政府信息公开申请数量|9|2|3|4|1|19"));
    assertThat(requests(report, "received")).isEqualTo("9 2 3 4 1 . 19");
  }

  @Test
  void aColumnNamedTwiceLeavesTheHeadUntrusted() {
    Report report =
        report(grid("3x|自然人|商业企业|商业企业|社会公益组织|法律服务机构|其他|总计", "3x 一、本年新收政府信息公开申请数量|9|2|3|4|1|6|25"));
    assertThat(report.cell("requests", "received", "business").confidence()).isLessThan(1);
  }

  @Test
  void aRowIsReadByItsOwnCellsAndNotByItsNeighbours() {
    Report report =
        withHead(
            "3x 一、本年新收政府信息公开申请数量|9|2|3|4|1|6|25",
            "3x 二、上年结转政府信息公开申请数量||||||1|1",
            "3x （一）予以公开|5||||||5");
    assertThat(requests(report, "carriedIn")).isEqualTo("_ _ _ _ _ 1 1");
    assertThat(requests(report, "granted")).isEqualTo("5 _ _ _ _ _ 5");
  }

  @Property(tries = 200)
  void inARuledTableEveryCellComesBackUnderItsColumn(@ForAll("cells") List<String> cells) {
    Report report = withHead("3x 一、本年新收政府信息公开申请数量|" + String.join("|", cells));
    assertUnderItsColumn(report, cells);
  }

  @Property(tries = 200)
  void aCellLostFromARowNeverMovesTheOthers(
      @ForAll("cells") List<String> cells, @ForAll @IntRange(max = 6) int lost) {
    List<String> left = new ArrayList<>(cells);
    left.remove(lost);
    String label = "一、本年新收政府信息公开申请数量|";
    String other = "二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1";
    String row = label + String.join("|", left);
    assertNoneElsewhere(withHead("3x " + row, "3x " + other), cells);
    assertNoneElsewhere(report(separated("|" + LABELS, row, other)), cells);
  }

  @Property(tries = 200)
  void aCellTooManyInARowNeverMovesTheOthers(
      @ForAll("cells") List<String> cells, @ForAll @IntRange(max = 7) int at) {
    List<String> more = new ArrayList<>(cells);
    // A blank first cell may be what is left of a merged label, so that the next one is the first.
    more.set(0, "11");
    more.add(at, "99");
    String row = "一、本年新收政府信息公开申请数量|" + String.join("|", more);
    String other = "二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1";
    String third = "（七）总计|1|0|0|0|0|0|1";
    assertNoneElsewhere(
        report(separated("|" + LABELS, row, other, third)),
        more.subList(0, at),
        more.subList(at + 1, 8));
  }

  private static void assertUnderItsColumn(Report report, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Reading reading = report.cell("requests", "received", COLUMNS.get(i));
      assertThat(reading.raw()).isEqualTo(cells.get(i));
      assertThat(reading.state())
          .isEqualTo(cells.get(i).isEmpty() ? Reading.State.BLANK : Reading.State.READ);
    }
  }

  /** No number of the row may come out under another column than its own. */
  private static void assertNoneElsewhere(Report report, List<String> cells) {
    assertNoneElsewhere(report, cells, List.of());
  }

  private static void assertNoneElsewhere(Report report, List<String> front, List<String> behind) {
    List<String> cells = new ArrayList<>(front);
    cells.addAll(behind);
    for (int i = 0; i < cells.size(); i++) {
      Reading reading =
          report
              .cells()
              .getOrDefault(new CellKey("requests", "received", COLUMNS.get(i)), Reading.missing());
      if (reading.number().isPresent()) {
        assertThat(reading.raw()).as(COLUMNS.get(i)).isEqualTo(cells.get(i));
      }
    }
  }

  /** Seven cells, each blank or a number of its own. */
  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.integers()
        .between(0, 1)
        .list()
        .ofSize(7)
        .map(
            filled -> {
              List<String> cells = new ArrayList<>();
              for (int i = 0; i < 7; i++) {
                cells.add(filled.get(i) == 1 ? String.valueOf(11 + i) : "");
              }
              return cells;
            });
  }
}
