package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of one body on several years, and several reports on one. */
class SeriesChecksTest {
  private static final String IN = "requests/carriedIn/total";
  private static final String OUT = "requests/carriedOut/total";
  private static final String FEE = "disclosure/fees/amount";

  /** A filing that takes over what the one of the year before leaves open. */
  private static Filing next() {
    return Filing.on("2021")
        .with("requests/carriedIn/naturalPerson", "1")
        .with("requests/carriedIn/business", "1")
        .with(IN, "2");
  }

  private static Filed years(Filing before, Filing now) {
    return new Filed().add("2021.txt", 2021, before).add("2022.txt", 2022, now);
  }

  private static Filing first() {
    return Filing.on("2021");
  }

  @Test
  void yearsThatFollowFromEachOtherAreSound() {
    Filed filed = years(first(), next());
    assertThat(filed.findings("2021.txt")).isEmpty();
    assertThat(filed.findings("2022.txt")).isEmpty();
  }

  @Test
  void carriedInIsWhatLastYearCarriedOut() {
    List<Finding> found = years(first(), next().with(IN, "5")).findings("2022.txt", Rule.X_CARRY);
    assertThat(found).hasSize(1);
    Finding finding = found.get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.cells()).containsExactly(Filed.key(IN));
    assertThat(finding.expected()).contains(BigDecimal.valueOf(2));
    assertThat(finding.actual()).contains(BigDecimal.valueOf(5));
    assertThat(finding.message())
        .isEqualTo(
            "\"Requests carried in from last year\" · total is 5, but the report on 2021 carried"
                + " out 2");
    Finding.Related related = finding.related().get(0);
    assertThat(related.uri()).isEqualTo("2021.txt");
    assertThat(related.cell()).contains(Filed.key(OUT));
    assertThat(related.raw()).isEqualTo("2");
    assertThat(related.place()).get().isInstanceOf(Place.InText.class);
  }

  @Test
  void theOtherColumnsWarn() {
    String column = "requests/carriedIn/business";
    assertThat(years(first(), next().with(column, "2")).findings("2022.txt"))
        .extracting(Finding::rule, Finding::severity, Finding::cells)
        .containsExactly(tuple("X-CARRY", Severity.WARNING, List.of(Filed.key(column))));
  }

  @ParameterizedTest
  @CsvSource({"2021", "2022"})
  void aBodyThatWasMergedMayCarryOverOtherNumbers(int changed) {
    String why = "因机构改革，本局由原财政局与原国资局合并组建。";
    Filing before = first();
    Filing now = next().with(IN, "5");
    (changed == 2021 ? before : now).withText("other", why);
    assertThat(years(before, now).findings("2022.txt"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void aBlankThatMayBeAZeroIsUncertain() {
    List<Finding> now = years(first(), next().with(IN, Filing.blank())).findings("2022.txt");
    assertThat(now).extracting(Finding::rule).containsExactly("X-CARRY");
    assertThat(now.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(now.get(0).uncertain()).containsExactly(Filed.key(IN));
    assertThat(now.get(0).message()).contains("is blank", "carried out 2");
    List<Finding> before = years(first().with(OUT, Filing.mark()), next()).findings("2022.txt");
    assertThat(before).hasSize(1);
    assertThat(before.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(before.get(0).message()).contains("is 2", "2021 leaves blank");
  }

  @Test
  void aBlankBesideAZeroIsNothing() {
    Filing none = first().with(OUT, "0").with("requests/carriedOut/naturalPerson", "0");
    none.with("requests/carriedOut/business", "0");
    Filing now = Filing.on("2021").withAll("requests/carriedIn", Filing.blank());
    assertThat(years(none, now).findings("2022.txt", Rule.X_CARRY)).isEmpty();
    assertThat(
            years(first().withAll("requests/carriedOut", Filing.blank()), Filing.on("2021"))
                .findings("2022.txt", Rule.X_CARRY))
        .isEmpty();
  }

  @Test
  void whatCannotBeReadSaysNothing() {
    assertThat(
            years(first(), next().with(IN, Filing.unreadable())).findings("2022.txt", Rule.X_CARRY))
        .isEmpty();
    Reading proposed =
        new Reading(
            Reading.State.PROPOSED, Optional.of(BigDecimal.TEN), "1O", 0.5, "", "", List.of());
    assertThat(years(first(), next().with(IN, proposed)).findings("2022.txt", Rule.X_CARRY))
        .isEmpty();
    Reading scaled =
        new Reading(Reading.State.READ, Optional.of(BigDecimal.TEN), "10", 1, "", "万件", List.of());
    assertThat(years(first(), next().with(IN, scaled)).findings("2022.txt", Rule.X_CARRY))
        .isEmpty();
  }

  @Test
  void onlyTheYearBeforeIsCompared() {
    Filed gap = new Filed().add("a", 2021, first()).add("b", 2023, next().with(IN, "7"));
    assertThat(gap.findings("b")).isEmpty();
  }

  @Test
  void namesThatDifferAreTwoBodies() {
    Filed two =
        new Filed()
            .add("a", "溪口县人民政府", 2021, first())
            .add("b", "溪口县人民政府办公室", 2022, next().with(IN, "7"));
    assertThat(two.findings("b")).isEmpty();
    Filed same =
        new Filed()
            .add("a", "溪口縣 财政局", 2021, first())
            .add("b", "溪口县财政局", 2022, next().with(IN, "7"));
    assertThat(same.findings("b")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"水务局", "城关镇人民政府", "鼓楼区人民政府", "''"})
  void aNameThatManyBearSaysNothing(String name) {
    Filed filed =
        new Filed().add("a", name, 2021, first()).add("b", name, 2022, next().with(IN, "7"));
    assertThat(filed.findings("b")).isEmpty();
  }

  @Test
  void aReportWithoutYearSaysNothing() {
    Filed filed =
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.empty(), "a", first())
            .add("b", "溪口县财政局", OptionalInt.empty(), "b", next().with(IN, "7"));
    assertThat(filed.findings("b")).isEmpty();
  }

  @Test
  void anAreaIsNotComparedWithAnOffice() {
    Filing area = first().withText("overview", "全县共收到政府信息公开申请3件。");
    Filing office = next().with(IN, "7").withText("overview", "我局收到政府信息公开申请3件。");
    assertThat(years(area, office).findings("2022.txt")).isEmpty();
    Filing unsaid = next().with(IN, "7");
    assertThat(years(area, unsaid).findings("2022.txt")).hasSize(1);
  }

  @Test
  void whereAYearHasTwoReportsBothMustDisagree() {
    Filed filed =
        new Filed()
            .add("1", 2021, first())
            .add("2", 2021, first().with(OUT, "5"))
            .add("3", 2022, next().with(IN, "5"))
            .add("4", 2022, next().with(IN, "6"));
    assertThat(filed.findings("3", Rule.X_CARRY)).isEmpty();
    assertThat(filed.findings("4", Rule.X_CARRY)).hasSize(1);
  }

  @Test
  void whatIsWrongBesideEachOfTwoReportsMustBeTheSame() {
    String cell = "disclosure/penalties/decisions";
    Filed filed =
        new Filed()
            .add("1", 2021, first())
            .add("2", 2021, first().with(OUT, "5").with(cell, "900"))
            .add("3", 2022, next().with(IN, "5"));
    assertThat(filed.findings("3")).isEmpty();
    Filed jumps =
        new Filed()
            .add("1", 2021, first().with(cell, "900"))
            .add("2", 2021, first().with("disclosure/licensing/decisions", "900"))
            .add("3", 2022, next());
    assertThat(jumps.findings("3")).isEmpty();
  }

  /** Five figures that are no sums, one of them not small. */
  private static Filing busy(String decisions) {
    return next()
        .with(OUT, "2")
        .with("disclosure/licensing/decisions", decisions)
        .with("disclosure/penalties/decisions", "4");
  }

  @Test
  void theTablesOfLastYearFiledAgain() {
    List<Finding> found = years(busy("731"), busy("731")).findings("2022.txt");
    assertThat(found).extracting(Finding::rule).containsExactly("X-SAME-NUMBERS");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).cells())
        .contains(Filed.key("disclosure/licensing/decisions"), Filed.key(IN))
        .doesNotContain(Filed.key("requests/granted/research"));
    assertThat(found.get(0).related()).hasSize(8);
    assertThat(found.get(0).message()).contains("2021");
  }

  @Test
  void oneFigureThatDiffersIsEnough() {
    assertThat(years(busy("731"), busy("732")).findings("2022.txt")).isEmpty();
    assertThat(
            years(busy("731"), busy("731").with("requests/granted/research", Filing.unreadable()))
                .findings("2022.txt"))
        .isEmpty();
  }

  @Test
  void fewOrSmallFiguresMayRecur() {
    assertThat(years(busy("9"), busy("9")).findings("2022.txt")).isEmpty();
    Filing few = Filing.on("2021").withAll("requests", Filing.number("0"));
    few.with("disclosure/licensing/decisions", "800");
    assertThat(years(few, few).findings("2022.txt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, 10, true", "5, 9, false", "4, 10, false"})
  void asManyFiguresOfWhichOneIsNotSmallDoNotRecurByChance(
      int figures, String largest, boolean told) {
    Filing filing = Filing.on("2021").withAll("requests/", Filing.number("0"));
    List<String> cells =
        List.of(
            "disclosure/licensing/decisions",
            "disclosure/penalties/decisions",
            "disclosure/compulsoryMeasures/decisions",
            "disclosure/fees/amount",
            "disputes/litigationDirect/upheld");
    cells.subList(0, figures).forEach(cell -> filing.with(cell, "3"));
    filing.with(cells.get(0), largest).with("disputes/litigationDirect/total", "3");
    assertThat(years(filing, filing).findings("2022.txt", Rule.X_SAME_NUMBERS))
        .hasSize(told ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"50,500", "500,50", "5,50", "0,60", "80,0"})
  void aFigureLeaps(String before, String now) {
    String cell = "disclosure/penalties/decisions";
    List<Finding> found =
        years(first().with(cell, before), next().with(cell, now)).findings("2022.txt");
    assertThat(found).extracting(Finding::rule).containsExactly("X-JUMP");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).cells()).containsExactly(Filed.key(cell));
    assertThat(found.get(0).message()).contains(before, now);
    assertThat(found.get(0).related()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"50,499", "6,59", "4,49", "0,49", "300,3000.5x"})
  void aFigureThatGrowsDoesNot(String before, String now) {
    String cell = "disclosure/penalties/decisions";
    Reading last = now.endsWith("x") ? Filing.unreadable() : Filing.number(now);
    assertThat(years(first().with(cell, before), next().with(cell, last)).findings("2022.txt"))
        .isEmpty();
  }

  @Test
  void aTotalThatLeapsSpeaksForItsParts() {
    Filing now =
        next().with("requests/granted/naturalPerson", "90").with("requests/granted/total", "90");
    assertThat(years(first(), now).findings("2022.txt"))
        .extracting(Finding::cells)
        .containsExactly(List.of(Filed.key("requests/granted/total")));
  }

  @ParameterizedTest
  @CsvSource({"3,1,0,4", "3,0,2,1", "0,0,0,0"})
  void theStockFollows(String last, String issued, String repealed, String inForce) {
    assertThat(stock(last, issued, repealed, inForce)).isEmpty();
  }

  @Test
  void theStockDoesNotFollow() {
    List<Finding> found = stock("3", "2", "1", "5");
    assertThat(found).extracting(Finding::rule).containsExactly("T2-STOCK-FLOW");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).expected()).contains(BigDecimal.valueOf(4));
    assertThat(found.get(0).actual()).contains(BigDecimal.valueOf(5));
    assertThat(found.get(0).cells().get(0))
        .isEqualTo(Filed.key("disclosure/normativeDocuments/inForce"));
    assertThat(found.get(0).related().get(0).raw()).isEqualTo("3");
  }

  @Test
  void theStockOfRegulationsFollowsToo() {
    Filing now = next().with("disclosure/regulations/inForce", "5");
    Finding found = years(first(), now).findings("2022.txt", Rule.T2_STOCK_FLOW).get(0);
    assertThat(found.cells())
        .containsExactly(
            Filed.key("disclosure/regulations/inForce"),
            Filed.key("disclosure/regulations/issued"),
            Filed.key("disclosure/regulations/repealed"));
  }

  private static List<Finding> stock(String last, String issued, String repealed, String inForce) {
    String row = "disclosure/normativeDocuments/";
    Filing before = first().with(row + "inForce", last);
    Filing now =
        next()
            .with(row + "issued", issued)
            .with(row + "repealed", repealed)
            .with(row + "inForce", inForce);
    return years(before, now).findings("2022.txt");
  }

  @Test
  void aStockWithABlankSaysNothing() {
    String cell = "disclosure/regulations/";
    Filing now = next().with(cell + "issued", Filing.blank()).with(cell + "inForce", "7");
    assertThat(years(first(), now).findings("2022.txt")).isEmpty();
  }

  @Test
  void theItemsOfTheOldFormFollow() {
    String row = "disclosure/licensing/";
    Filing before = Filing.on("2019").with(row + "previousItems", "20").with(row + "change", "-3");
    before.withAll("requests/carriedOut", Filing.number("0"));
    Filing right = Filing.on("2019").with(row + "previousItems", "17");
    Filing wrong = Filing.on("2019").with(row + "previousItems", "23");
    assertThat(pair(2019, before, right)).isEmpty();
    List<Finding> found = pair(2019, before, wrong);
    assertThat(found).extracting(Finding::rule).containsExactly("T2-ITEMS-FLOW");
    assertThat(found.get(0).expected()).contains(BigDecimal.valueOf(17));
    assertThat(found.get(0).related()).hasSize(2);
  }

  private static List<Finding> pair(int year, Filing before, Filing now) {
    return new Filed().add("before", year, before).add("now", year + 1, now).findings("now");
  }

  @ParameterizedTest
  @CsvSource({
    "12.5,125000,true",
    "125000,12.5,true",
    "1,5000,true",
    "1,90000,true",
    "90000,1,false",
    "20000,1,true",
    "20001,1,false",
    "1,4999,false",
    "0,125000,false",
    "12.5,0,false",
    "12.5,13,false"
  })
  void aFeeInAnotherUnit(String before, String now, boolean told) {
    Filed filed = years(first().with(FEE, before), next().with(FEE, now));
    List<Finding> found = filed.findings("2022.txt", Rule.T2_FEE_UNIT);
    assertThat(found).hasSize(told ? 1 : 0);
    if (told) {
      assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
      assertThat(found.get(0).cells()).containsExactly(Filed.key(FEE));
      assertThat(filed.findings("2022.txt", Rule.X_JUMP)).isEmpty();
    }
  }

  @Test
  void feesCountInTheirUnitAndDecisionsInTensOfThousandsDoNot() {
    assertThat(
            years(first().with(FEE, in("万元", "1")), next().with(FEE, in("万元", "5000")))
                .findings("2022.txt", Rule.T2_FEE_UNIT))
        .hasSize(1);
    String decisions = "disclosure/licensing/decisions";
    for (String unit : List.of("万件", "亿件")) {
      assertThat(
              years(first().with(decisions, "60"), next().with(decisions, in(unit, "1")))
                  .findings("2022.txt"))
          .isEmpty();
    }
  }

  private static Reading in(String unit, String number) {
    return new Reading(
        Reading.State.READ, Optional.of(new BigDecimal(number)), number, 1, "", unit, List.of());
  }

  @ParameterizedTest
  @CsvSource({"4,3,1,false", "5,3,1,true"})
  void suitsAfterReconsiderationNeedOne(
      String suits, String reviews, String pending, boolean told) {
    Filing before = first().with("disputes/reconsideration/pending", pending);
    Filing now =
        next()
            .with("disputes/litigationAfterReconsideration/total", suits)
            .with("disputes/reconsideration/total", reviews);
    List<Finding> found = years(before, now).findings("2022.txt", Rule.T4_POST_REVIEW);
    assertThat(found).hasSize(told ? 1 : 0);
    assertThat(found).allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.INFO));
  }

  @ParameterizedTest
  @CsvSource({"2,false", "3,true", "4,true", "5,false"})
  void casesNeedRequestsOfThisYearOrTheLast(String suits, boolean told) {
    // One request concluded in each year; three received. Five cases the report tells by itself.
    Filing now = next().with("disputes/litigationDirect/total", suits);
    List<Finding> found = years(first(), now).findings("2022.txt", Rule.T4_VOLUME);
    assertThat(found).hasSize(told ? 1 : 0);
    if (told) {
      assertThat(found.get(0).message()).contains(suits, "last year");
    }
  }

  @Test
  void versionsThatDiffer() {
    String cell = "requests/granted/total";
    Filed filed =
        new Filed()
            .add("a.html", 2021, first())
            .add("b.pdf", 2021, first().with(cell, "4"))
            .add("c.docx", 2021, first());
    List<Finding> found = filed.findings("b.pdf");
    assertThat(found).extracting(Finding::rule).containsExactly("P-VERSIONS");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).cells()).containsExactly(Filed.key(cell));
    assertThat(found.get(0).related()).extracting(Finding.Related::uri).containsExactly("a.html");
    assertThat(filed.findings("a.html")).hasSize(1);
    assertThat(filed.findings("c.docx")).hasSize(1);
  }

  @Test
  void versionsThatAgree() {
    Filed filed = new Filed().add("a.html", 2021, first()).add("b.pdf", 2021, first());
    assertThat(filed.findings("a.html")).isEmpty();
    Filed lost =
        new Filed()
            .add("a.html", 2021, first().withAll("requests", Reading.missing()))
            .add("b.pdf", 2021, first());
    assertThat(lost.findings("a.html")).isEmpty();
  }

  @Test
  void aVersionWithBlanksIsUncertain() {
    Filed filed =
        new Filed().add("a", 2021, first().with(OUT, Filing.blank())).add("b", 2021, first());
    assertThat(filed.findings("a")).extracting(Finding::rule).containsExactly("P-VERSIONS");
    assertThat(filed.findings("a").get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(filed.findings("a").get(0).uncertain()).containsExactly(Filed.key(OUT));
    assertThat(filed.findings("b")).hasSize(1);
  }

  @Test
  void anOlderFileAtTheSameAddressIsNoVersionWithBlanks() {
    Filed filed =
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.of(2021), "old", first())
            .add("a", "溪口县财政局", OptionalInt.of(2021), "new", first().with(OUT, Filing.blank()));
    assertThat(filed.findings("a")).extracting(Finding::rule).containsExactly("P-CHANGED");
  }

  @Test
  void aFileThatCameTwiceHidesNoOtherVersion() {
    Filed filed =
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.of(2021), "same", first())
            .add("b", 2021, first().with(OUT, "9"))
            .add("a", "溪口县财政局", OptionalInt.of(2021), "same", first());
    assertThat(filed.findings("a")).extracting(Finding::rule).containsExactly("P-VERSIONS");
  }

  @Test
  void filesOfUnknownBytesAreNotKnownToHaveChanged() {
    Filed filed =
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.of(2021), "", first())
            .add("a", "溪口县财政局", OptionalInt.of(2021), "new", first().with(OUT, "9"));
    assertThat(filed.findings("a")).isEmpty();
  }

  @Test
  void aVersionWithBlanksForZerosSaysTheSame() {
    String cell = "disclosure/licensing/decisions";
    Filed filed =
        new Filed().add("a", 2021, first().with(cell, Filing.blank())).add("b", 2021, first());
    assertThat(filed.findings("a")).isEmpty();
    assertThat(filed.findings("b")).isEmpty();
  }

  @Test
  void anAreaAndItsOfficeAreNoVersions() {
    Filed filed =
        new Filed()
            .add("a", 2021, first().withText("overview", "全县共收到申请30件。"))
            .add("b", 2021, first().with(OUT, "9").withText("overview", "我局收到申请3件。"));
    assertThat(filed.findings("a")).isEmpty();
  }

  @Test
  void aFileThatChangedAtItsAddress() {
    Filed filed =
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.of(2021), "old", first())
            .add("a", "溪口县财政局", OptionalInt.of(2021), "new", first().with(OUT, "9"));
    List<Finding> found = filed.findings("a");
    assertThat(found).extracting(Finding::rule).containsExactly("P-CHANGED");
    assertThat(found.get(0).message()).contains("old", "new", "1 cells");
    assertThat(found.get(0).severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(found.get(0).cells()).containsExactly(Filed.key(OUT));
    Filed twice =
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.of(2021), "old", first())
            .add("a", "溪口县财政局", OptionalInt.of(2021), "old", first());
    assertThat(twice.findings("a")).isEmpty();
    Filed reworded =
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.of(2021), "old", first())
            .add("a", "溪口县财政局", OptionalInt.of(2021), "new", first());
    assertThat(reworded.findings("a").get(0).severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(reworded.findings("a").get(0).related())
        .containsExactly(
            new Finding.Related("a", Optional.<CellKey>empty(), "old", Optional.empty()));
  }

  @Test
  void aNumberThatIsGoneHasChangedAndOneThatCannotBeReadHasNot() {
    assertThat(changedTo(first().with(OUT, Reading.missing())).cells())
        .containsExactly(Filed.key(OUT));
    assertThat(changedTo(first().with(OUT, Filing.blank())).cells())
        .containsExactly(Filed.key(OUT));
    assertThat(changedTo(first().with(OUT, Filing.unreadable())).cells()).isEmpty();
  }

  private static Finding changedTo(Filing now) {
    Filed filed =
        new Filed()
            .add("a", "溪口县财政局", OptionalInt.of(2021), "old", first())
            .add("a", "溪口县财政局", OptionalInt.of(2021), "new", now);
    return filed.findings("a").stream()
        .filter(f -> f.rule().equals("P-CHANGED"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOrderOfInputsMakesNoDifference() {
    Filing now = next().with(IN, "5");
    List<Finding> forward = new Filed().add("a", 2021, first()).add("b", 2022, now).findings("b");
    List<Finding> backward = new Filed().add("b", 2022, now).add("a", 2021, first()).findings("b");
    assertThat(backward).isEqualTo(forward).isNotEmpty();
  }
}
