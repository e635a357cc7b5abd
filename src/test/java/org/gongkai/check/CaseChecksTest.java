package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the totals of requests and of disputes say to one another, and the offset of two cells. */
class CaseChecksTest {

  /** A filing whose row has one number, under natural persons. */
  private static Filing with(Filing filing, String row, String number) {
    return filing
        .with("requests/" + row + "/naturalPerson", number)
        .with("requests/" + row + "/total", number);
  }

  private static Filing disputes(String row, String number) {
    return disputes(Filing.on("2021"), row, number);
  }

  private static Filing disputes(Filing filing, String row, String number) {
    return filing
        .with("disputes/" + row + "/upheld", number)
        .with("disputes/" + row + "/total", number);
  }

  @Test
  void moreCarriedOutThanReceivedIsANote() {
    Filing filing = Filing.on("2021").with("requests/carriedOut/total", "4");
    assertThat(filing.findings())
        .filteredOn(f -> f.rule().equals("T3-CARRY-BOUND"))
        .hasSize(1)
        .allSatisfy(
            f -> {
              assertThat(f.severity()).isEqualTo(Finding.Severity.INFO);
              assertThat(f.cells().get(0)).isEqualTo(CellKey.parse("requests/carriedOut/total"));
              assertThat(f.actual()).hasValue(new BigDecimal("4"));
            });
    assertThat(Filing.on("2021").with("requests/carriedOut/total", "3").rules())
        .doesNotContain("T3-CARRY-BOUND");
  }

  @Test
  void requestsOfWhichNothingBecame() {
    Filing filing = Filing.on("2021");
    for (String row : new String[] {"granted", "concluded", "carriedOut"}) {
      with(filing, row, "0");
    }
    filing.with("requests/carriedOut/business", "0");
    assertThat(filing.rules()).contains("T3-NO-ANSWER");
    assertThat(with(filing, "carriedOut", "1").rules()).doesNotContain("T3-NO-ANSWER");
    assertThat(Filing.on("2021").rules()).doesNotContain("T3-NO-ANSWER");
  }

  @Test
  void noRequestsNeedNoAnswer() {
    Filing filing = Filing.on("2021").withAll("requests/", Filing.number("0"));
    assertThat(filing.rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, true", "2, false"})
  void aLargeRest(String other, boolean found) {
    Filing filing = Filing.on("2021").withAll("requests/", Filing.number("0"));
    with(filing, "received", "10");
    with(filing, "concluded", "10");
    with(filing, "otherHandling.other", other);
    with(filing, "granted", Integer.toString(10 - Integer.parseInt(other)));
    assertThat(filing.rules())
        .isEqualTo(found ? java.util.List.of("T3-OTHER-SHARE") : java.util.List.of());
    if (found) {
      assertThat(filing.findings().get(0).message()).contains("30 %");
    }
  }

  @Test
  void ofFewRequestsARestIsNoShare() {
    Filing filing = Filing.on("2021").withAll("requests/", Filing.number("0"));
    with(filing, "received", "9");
    with(filing, "concluded", "9");
    with(filing, "otherHandling.other", "9");
    assertThat(filing.rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2024, 2, 1, true", "2024, 1, 1, false", "2023, 2, 1, false"})
  void suitsWithoutReconsideration(int year, String direct, String after, boolean found) {
    Filing filing = Filing.on("2021").inYear(year);
    disputes(filing, "litigationDirect", direct);
    disputes(filing, "litigationAfterReconsideration", after);
    assertThat(filing.rules().contains("T4-DIRECT-2024")).isEqualTo(found);
  }

  @Test
  void moreCasesThanRequests() {
    assertThat(disputes("reconsideration", "5").rules()).containsExactly("T4-VOLUME");
    assertThat(disputes("reconsideration", "4").rules()).isEmpty();
  }

  @Test
  void twoNumbersInEachOthersCell() {
    Filing filing =
        Filing.on("2021")
            .with("requests/received/naturalPerson", "1")
            .with("requests/received/business", "2");
    assertThat(filing.findings())
        .filteredOn(f -> f.rule().equals("T3-OFFSET"))
        .hasSize(1)
        .allMatch(
            f ->
                f.cells()
                    .equals(
                        java.util.List.of(
                            CellKey.parse("requests/received/naturalPerson"),
                            CellKey.parse("requests/received/business"))));
  }

  @Test
  void twoNumbersOneAboveTheOtherInEachOthersCell() {
    assertThat(
            Filing.on("2021")
                .with("requests/received/naturalPerson", "0")
                .with("requests/carriedIn/naturalPerson", "2")
                .findings())
        .filteredOn(f -> f.rule().equals("T3-OFFSET"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.cells())
                    .containsExactly(
                        CellKey.parse("requests/received/naturalPerson"),
                        CellKey.parse("requests/carriedIn/naturalPerson")));
  }

  @Test
  void whereTwoExchangesWouldDoNoneIsNamed() {
    // The numbers of natural persons, or the totals.
    assertThat(
            Filing.on("2021")
                .with("requests/granted/naturalPerson", "0")
                .with("requests/partlyGranted/naturalPerson", "1")
                .rules())
        .contains("T3-ROW-SUM")
        .doesNotContain("T3-OFFSET");
  }

  @Test
  void sumsThatBlanksCouldMendShowNoOffset() {
    Filing exchanged =
        Filing.on("2021")
            .with("requests/received/naturalPerson", "1")
            .with("requests/received/business", "2")
            .with("requests/carriedIn/naturalPerson", Filing.blank());
    assertThat(exchanged.rules()).contains("T3-OFFSET");
    assertThat(exchanged.with("requests/concluded/business", Filing.blank()).rules())
        .contains("T3-BALANCE")
        .doesNotContain("T3-OFFSET");
  }

  @Test
  void aNumberThatIsMerelyWrongIsNoOffset() {
    assertThat(Filing.on("2021").with("requests/received/business", "8").rules())
        .contains("T3-ROW-SUM")
        .doesNotContain("T3-OFFSET");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0, false", "2, 0, 1, true", "2, 1, 1, false"})
  void inForceIsNoLessThanIssuedLessRepealed(
      String issued, String repealed, String inForce, boolean found) {
    Filing filing =
        Filing.on("2021")
            .with("disclosure/normativeDocuments/issued", issued)
            .with("disclosure/normativeDocuments/repealed", repealed)
            .with("disclosure/normativeDocuments/inForce", inForce);
    assertThat(filing.rules().contains("T2-VALID-FLOOR")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"3, 2, true", "3, 3, false"})
  void publicInAllIsNoLessThanNewlyPublic(String newly, String all, boolean found) {
    Filing filing =
        Filing.on("2019")
            .with("disclosure/normativeDocuments/newlyDisclosed", newly)
            .with("disclosure/normativeDocuments/disclosedTotal", all);
    assertThat(filing.rules().contains("T2-PUB-STOCK")).isEqualTo(found);
  }

  @Test
  void aFeeFinerThanAFen() {
    assertThat(Filing.on("2021").with("disclosure/fees/amount", "0.0000001").rules())
        .containsExactly("T2-FEE-DECIMALS");
    assertThat(Filing.on("2021").with("disclosure/fees/amount", "0.000001").rules()).isEmpty();
  }

  @Test
  void anAmountOfProcurementWithoutUnit() {
    assertThat(Filing.on("2019").with("disclosure/procurement/amount", "251").rules())
        .containsExactly("T2-PURCHASE-UNIT");
    assertThat(Filing.on("2019").rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2021, true",
    "2019, 2020, false",
    "2021, 2020, true",
    "2021, 2019, false",
    "2021, 2025, false",
    "2019, 2018, true"
  })
  void theFormOfTheYear(String form, int year, boolean found) {
    assertThat(Filing.on(form).inYear(year).rules().contains("T2-FORM-MISMATCH")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "溪口县人民政府, true",
    "溪口县人民政府办公室, true",
    "云麓市人民政府, false",
    "云麓市溪口区石岭街道办事处, true",
    "雲麓市溪口區石嶺街道辦事處, true",
    "云麓市财政局, true",
    "石岭镇人民政府, true",
    "云岭省人民政府, false",
    "应急管理部, false",
    "云麓自治州人民政府, false",
    "国家统计局, false"
  })
  void whoCannotMakeRules(String issuer, boolean lacks) {
    assertThat(RulePower.lacks(issuer)).isEqualTo(lacks);
  }

  @Test
  void rulesOfABodyThatCannotMakeThem() {
    assertThat(
            Filing.on("2021")
                .with("disclosure/regulations/issued", "1")
                .with("disclosure/regulations/inForce", "1")
                .rules())
        .containsExactly("T2-RULE-POWER");
    assertThat(Filing.on("2021").with("disclosure/regulations/inForce", "1").rules()).isEmpty();
  }
}
