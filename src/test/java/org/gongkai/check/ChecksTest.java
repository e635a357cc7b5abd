package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.check.Filing.blank;
import static org.gongkai.check.Filing.mark;
import static org.gongkai.check.Filing.unreadable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019"})
  void aFilingWithoutFaultRaisesNothing(String form) {
    assertThat(Filing.on(form).findings()).isEmpty();
  }

  @Test
  void aTotalThatIsNotTheSumOfItsRow() {
    List<Finding> findings =
        Filing.on("2021").with("requests/notProcessed.repeated/total", "4").findings();
    assertThat(findings).extracting(Finding::rule).contains("T3-ROW-SUM", "T3-COL-SUM");
    Finding row =
        findings.stream().filter(f -> f.rule().equals("T3-ROW-SUM")).findFirst().orElseThrow();
    assertThat(row.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(row.expected()).hasValue(new BigDecimal("0"));
    assertThat(row.actual()).hasValue(new BigDecimal("4"));
    assertThat(row.cells())
        .contains(new CellKey("requests", "notProcessed.repeated", "total"))
        .hasSize(7);
    assertThat(row.message()).contains("Not processed: repeated request", "4");
  }

  @Test
  void resultsThatDoNotAddUpToTheirTotal() {
    List<Finding> findings =
        Filing.on("2021")
            .with("requests/granted/research", "1")
            .with("requests/granted/total", "2")
            .findings();
    assertThat(findings).extracting(Finding::rule).containsExactly("T3-COL-SUM", "T3-COL-SUM");
    assertThat(findings)
        .flatExtracting(Finding::cells)
        .allMatch(k -> !k.column().equals("business"));
  }

  @Test
  void whatCameInIsNotWhatWentOut() {
    Filing filing =
        Filing.on("2021")
            .with("requests/carriedIn/legalService", "5")
            .with("requests/carriedIn/total", "5");
    assertThat(filing.rules()).containsExactly("T3-BALANCE", "T3-BALANCE");
    Finding total = filing.findings().get(1);
    assertThat(total.actual()).hasValue(new BigDecimal("8"));
    assertThat(total.expected()).hasValue(new BigDecimal("3"));
  }

  @ParameterizedTest
  @CsvSource({
    "requests/carriedIn/total, T3-ROW-SUM",
    "disputes/reconsideration/total, T4-REVIEW-SUM",
    "disputes/litigationDirect/total, T4-SUIT1-SUM",
    "disputes/litigationAfterReconsideration/total, T4-SUIT2-SUM",
  })
  void eachTotalHasItsRule(String cell, String rule) {
    assertThat(Filing.on("2021").with(cell, "2").rules()).contains(rule);
  }

  @Test
  void aFaultInTheTableOfDisputesIsNoFaultOfTheOthers() {
    assertThat(Filing.on("2021").with("disputes/litigationDirect/upheld", "2").rules())
        .containsExactly("T4-SUIT1-SUM");
  }

  @Test
  void blanksThatCouldStandForWhatIsMissingMakeABrokenSumUncertain() {
    Filing filing =
        Filing.on("2021")
            .with("requests/received/research", blank())
            .with("requests/received/business", blank());
    assertThat(filing.rules()).containsExactly("T3-BLANK-TOKEN", "T3-BALANCE", "T3-ROW-SUM");
    assertThat(filing.findings().get(1).uncertain())
        .containsExactly(CellKey.parse("requests/received/business"));
    assertThat(filing.findings().get(2).uncertain())
        .containsExactly(
            CellKey.parse("requests/received/business"),
            CellKey.parse("requests/received/research"));
    assertThat(filing.findings().subList(1, 3))
        .allMatch(f -> f.severity() == Finding.Severity.INFO);
  }

  @Test
  void blanksThatWouldHaveToBeLessThanNothingMendNoSum() {
    Filing filing =
        Filing.on("2021")
            .with("requests/received/business", "7")
            .with("requests/received/research", blank());
    assertThat(filing.findings())
        .filteredOn(f -> f.rule().equals("T3-ROW-SUM"))
        .hasSize(1)
        .allMatch(f -> f.uncertain().isEmpty() && f.severity() == Finding.Severity.ERROR);
  }

  @Test
  void blanksReadAsNothingBreakNoSumThatHolds() {
    Filing filing =
        Filing.on("2021")
            .with("requests/received/research", blank())
            .with("requests/received/legalService", mark());
    assertThat(filing.rules()).containsExactly("T3-BLANK-TOKEN");
  }

  @Test
  void partsThatExceedTheTotalBreakItWhateverIsBlank() {
    Filing filing =
        Filing.on("2021")
            .with("requests/received/business", "7")
            .with("requests/received/research", blank());
    assertThat(filing.rules()).contains("T3-ROW-SUM");
  }

  @Test
  void aTotalThatExceedsPartsOfWhichNoneIsBlankIsBroken() {
    assertThat(Filing.on("2021").with("requests/carriedOut/total", "9").rules())
        .contains("T3-ROW-SUM", "T3-BALANCE");
  }

  @Test
  void anUnreadableCellBreaksNoSum() {
    assertThat(Filing.on("2021").with("requests/received/total", unreadable()).rules()).isEmpty();
    assertThat(Filing.on("2021").with("requests/granted/naturalPerson", unreadable()).rules())
        .isEmpty();
  }

  @Test
  void aBlankTotalBesideNumbersIsAWarning() {
    Filing filing = Filing.on("2021").with("requests/received/total", blank());
    assertThat(filing.rules()).containsExactly("T3-TOTAL-BLANK", "T3-BLANK-TOKEN");
    Finding finding = filing.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.expected()).hasValue(new BigDecimal("3"));
  }

  @Test
  void aBlankTotalOfARowOfZerosIsNoWarningOfItsOwn() {
    assertThat(Filing.on("2021").with("requests/notProcessed.petition/total", blank()).rules())
        .containsExactly("T3-BLANK-TOKEN");
  }

  @Test
  void blanksAreANoteUnlessZerosStandInTheSameTable() {
    Filing mixed = Filing.on("2021").with("requests/carriedIn/business", mark());
    assertThat(mixed.findings())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Finding.Severity.WARNING);
    Filing blanks = Filing.on("2021");
    blanks
        .report()
        .cells()
        .forEach(
            (key, reading) -> {
              if (key.table().equals("requests")
                  && reading.number().filter(n -> n.signum() == 0).isPresent()) {
                blanks.with(key.toString(), blank());
              }
            });
    assertThat(blanks.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("T3-BLANK-TOKEN");
              assertThat(f.severity()).isEqualTo(Finding.Severity.INFO);
            });
  }

  @Test
  void aTableOfRequestsWithoutAnyNumber() {
    assertThat(Filing.on("2021").withAll("requests/", blank()).rules())
        .containsExactly("T3-ALL-BLANK");
    assertThat(Filing.on("2021").withAll("requests/", mark()).rules())
        .containsExactly("T3-ALL-BLANK");
  }

  @Test
  void aTableThatIsNotThereIsMissingAndNotZero() {
    assertThat(Filing.on("2021").withAll("requests/", Reading.missing()).rules())
        .containsExactlyInAnyOrder("T3-ALL-BLANK", "S-EMPTY");
    assertThat(Filing.on("2021").withAll("disputes/", Reading.missing()).rules())
        .containsExactlyInAnyOrder("T4-MISSING", "S-EMPTY");
  }

  @Test
  void aTableThatIsThereAndUnreadableIsNotMissing() {
    assertThat(Filing.on("2021").withAll("requests/", unreadable()).rules()).isEmpty();
    assertThat(Filing.on("2021").withAll("disputes/", unreadable()).rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "requests/received/business, -1, T3-NONNEG-INT",
    "requests/received/business, 1.5, T3-NONNEG-INT",
    "disputes/reconsideration/upheld, -1, T4-NONNEG-INT",
    "disputes/reconsideration/upheld, 0.5, T4-NONNEG-INT",
    "disclosure/regulations/issued, -1, T2-NONNEG",
    "disclosure/licensing/decisions, 2.5, T2-NONNEG",
    "disclosure/fees/amount, -0.5, T2-NONNEG",
  })
  void countsAreIntegersOfZeroOrMore(String cell, String number, String rule) {
    Filing filing = Filing.on("2021").with(cell, number);
    Finding finding =
        filing.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    assertThat(finding.cells()).containsExactly(CellKey.parse(cell));
    assertThat(finding.actual()).hasValue(new BigDecimal(number));
    assertThat(finding.message()).contains(number).doesNotContain(cell);
  }

  @Test
  void numbersInTensOfThousandsMayHaveDecimalsAndMayNotBeNegative() {
    assertThat(Filing.on("2021").with("requests/received/business", inUnit("万件", "1.2")).rules())
        .doesNotContain("T3-NONNEG-INT");
    assertThat(Filing.on("2021").with("requests/received/business", inUnit("万件", "-1.2")).rules())
        .contains("T3-NONNEG-INT");
    assertThat(Filing.on("2021").with("requests/received/business", inUnit("万件", "0")).rules())
        .doesNotContain("T3-NONNEG-INT");
  }

  private static Reading inUnit(String unit, String number) {
    return new Reading(
        Reading.State.READ, Optional.of(new BigDecimal(number)), number, 1, "", unit, List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"万件", "亿件"})
  void aNumberOfAnotherSizeIsAnUnknownOfItsSumAndOfTheRulesOnTotals(String unit) {
    Filing filing = Filing.on("2021");
    assertThat(filing.with("requests/received/total", inUnit(unit, "9")).rules()).isEmpty();
    assertThat(filing.with("requests/carriedOut/total", inUnit(unit, "9")).rules()).isEmpty();
    assertThat(filing.with("requests/received/total", inUnit("件", "9")).rules())
        .contains("T3-ROW-SUM");
  }

  @Test
  void aFeeInYuanHasNoTooFineDecimals() {
    assertThat(Filing.on("2021").with("disclosure/fees/amount", inUnit("元", "12.3456789")).rules())
        .isEmpty();
    assertThat(Filing.on("2021").with("disclosure/fees/amount", inUnit("万元", "12.3456789")).rules())
        .containsExactly("T2-FEE-DECIMALS");
  }

  @ParameterizedTest
  @CsvSource({
    "disclosure/fees/amount, 5949.088667",
    "disclosure/licensing/decisions, 3725.0",
    "disclosure/regulations/inForce, 11",
  })
  void feesMayHaveDecimalsAndCountsMayEndInZeros(String cell, String number) {
    assertThat(Filing.on("2021").with(cell, number).rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"disclosure/licensing/change, -8", "disclosure/procurement/amount, 26.55"})
  void changesOf2019MayBeNegativeAndAmountsHaveDecimals(String cell, String number) {
    assertThat(Filing.on("2019").with(cell, number).rules())
        .doesNotContain("T2-SIGNED", "T2-NONNEG");
  }

  @ParameterizedTest
  @CsvSource({
    "disclosure/licensing/decisions, -8",
    "disclosure/licensing/change, 1.5",
    "disclosure/procurement/projects, -1",
  })
  void nothingElseOf2019May(String cell, String number) {
    assertThat(Filing.on("2019").with(cell, number).rules()).containsExactly("T2-SIGNED");
  }

  @Test
  void aRowThatTheFormDoesNotHaveIsToldAsPrinted() {
    Filing filing = Filing.on("2021").withExtraRow("disclosure", "其他主动公开文件", "16", "", "16");
    assertThat(filing.rules()).containsExactly("T2-EXTRA-ROW");
    Finding finding = filing.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(finding.quote()).isEqualTo("其他主动公开文件 | 16 |  | 16");
    assertThat(finding.place()).contains(new Place.InText(7, 1));
    assertThat(finding.message()).contains("其他主动公开文件");
    assertThat(Filing.on("2021").withExtraRow("requests", "（八）其他", "1").rules()).isEmpty();
  }

  @Test
  void aBlockThatIsNotThere() {
    Filing filing = Filing.on("2021").withAll("disclosure/fees", Reading.missing());
    assertThat(filing.rules()).containsExactly("T2-BLOCK-MISSING");
    assertThat(filing.findings().get(0).message()).contains("第二十条第（八）项");
    assertThat(filing.findings().get(0).cells())
        .containsExactly(new CellKey("disclosure", "fees", "amount"));
  }

  @Test
  void theBlockOfProcurementIsMissedOnlyOnTheFormOf2019() {
    assertThat(Filing.on("2019").withAll("disclosure/procurement", Reading.missing()).rules())
        .containsExactly("T2-BLOCK-MISSING");
  }

  @Test
  void allMissingSectionsAreOneFinding() {
    Filing filing = Filing.on("2021").withoutSection("problems").withoutSection("other");
    assertThat(filing.rules()).containsExactly("S-SIX");
    assertThat(filing.findings().get(0).message()).contains("五、存在的主要问题及改进情况", "六、其他需要报告的事项");
  }

  @Test
  void aSectionWithoutTextIsEmptyButOneWithATableNeedsNone() {
    assertThat(Filing.on("2021").withText("problems", "").rules()).containsExactly("S-EMPTY");
    assertThat(Filing.on("2021").withText("disclosure", "").rules()).isEmpty();
  }

  @Test
  void reportsBefore2019FollowOtherForms() {
    Filing filing =
        Filing.on("2021")
            .inYear(2018)
            .withoutForm()
            .withAll("", Reading.missing())
            .withoutSection("problems");
    assertThat(filing.rules()).isEmpty();
  }

  @Test
  void aFormOf2021InAReportOfAnEarlierYearIsCheckedAllTheSame() {
    assertThat(Filing.on("2021").inYear(2016).with("disputes/litigationDirect/upheld", "2").rules())
        .containsExactly("T2-FORM-MISMATCH", "T4-SUIT1-SUM");
  }

  @Test
  void aMixedFilingIsHeldToTheSumsOfItsOwnRows() {
    assertThat(Filing.on("2019").mostlyOn("2021").rules()).isEmpty();
    assertThat(
            Filing.on("2019")
                .mostlyOn("2021")
                .with("requests/otherHandling/naturalPerson", "1")
                .rules())
        .containsExactly("T3-ROW-SUM", "T3-COL-SUM");
  }
}
