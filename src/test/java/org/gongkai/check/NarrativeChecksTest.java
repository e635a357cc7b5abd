package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeChecksTest {

  private static Spoken bureau() {
    return Spoken.by(Spoken.BUREAU);
  }

  private static Finding only(Spoken spoken) {
    List<Finding> findings = spoken.findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void aFindingShowsTheSentenceItsPlaceTheCellAndBothNumbers() {
    Finding finding = only(bureau().says("overview", "（二）依申请公开情况\n办理规范有序。我局共收到政府信息公开\n申请62件。其他略。"));
    assertThat(finding.rule()).isEqualTo("N-RECEIVED");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.quote()).isEqualTo("我局共收到政府信息公开申请62件。");
    assertThat(finding.place()).hasValue(new Place.InText(3, 1));
    assertThat(finding.cells()).containsExactly(new CellKey("requests", "received", "total"));
    assertThat(finding.expected()).hasValue(new BigDecimal("26"));
    assertThat(finding.actual()).hasValue(new BigDecimal("62"));
    assertThat(finding.message()).contains("62", "26", "\"Requests received\" · total");
  }

  @Test
  void aBlankCellRaisesANoteThatNamesIt() {
    Spoken spoken = bureau();
    spoken.filing().withAll("requests/carriedOut/", Filing.blank());
    Finding note = only(spoken.says("overview", "结转下年度继续办理2件。"));
    assertThat(note.rule()).isEqualTo("N-CARRY");
    assertThat(note.severity()).isEqualTo(Severity.INFO);
    assertThat(note.uncertain()).containsExactly(new CellKey("requests", "carriedOut", "total"));
    assertThat(spoken.says("overview", "结转下年度继续办理0件。").findings()).isEmpty();
  }

  @Test
  void aBlankTotalStandsForNoLessThanTheNumbersBesideIt() {
    Spoken spoken = bureau();
    spoken.filing().withAll("requests/granted/", Filing.blank());
    spoken.with("requests/granted/naturalPerson", "10");
    assertThat(spoken.says("overview", "答复政府信息公开申请27件，予以公开9件，部分公开4件。").findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("N-CATEGORY");
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
            });
    assertThat(only(spoken.says("overview", "答复政府信息公开申请27件，予以公开11件，部分公开4件。")).severity())
        .isEqualTo(Severity.INFO);
  }

  @Test
  void aTotalThatIsBlankBesideCompleteNumbersIsKnown() {
    Spoken spoken = bureau();
    spoken.filing().with("requests/granted/total", Filing.blank());
    assertThat(only(spoken.says("overview", "依申请公开中予以公开12件，部分公开4件。")).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void cellsThatAreMissingOrCannotBeReadSayNothing() {
    Spoken spoken = bureau();
    spoken.filing().with("requests/received/total", Filing.unreadable());
    spoken.filing().withAll("disputes/", org.gongkai.report.Reading.missing());
    assertThat(spoken.says("overview", "收到政府信息公开申请62件，政府信息公开行政复议9件，行政诉讼1件。未发生行政诉讼。").findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，我局未收到政府信息公开申请。",
        "全年未接收到受理政府信息公开\n申请，工作平稳。",
        "本年度没有收到公民、法人和其他组织的信息公开申请。",
        "2023年无依申请公开事项。",
        "未收到依申请公开申请，也未发生因信息公开引起的行政复议。"
      })
  void noRequestsInTheTextButSomeInTheTable(String text) {
    assertThat(bureau().says("overview", text).findings())
        .first()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("N-NONE-BUT-SOME");
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.cells()).containsExactly(new CellKey("requests", "received", "total"));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，我局未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。",
        "没有因政府信息公开申请引起行政复议和行政诉讼的情况。",
        "未发生针对本机关有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案。",
        "全年因政府信息公开引起的行政复议、行政诉讼均为0件。",
        "沒有因政府信息公開申請引起行政復議和行政訴訟的情況。"
      })
  void noCasesInTheTextButSomeInTheTable(String text) {
    assertThat(bureau().says("overview", text).rules())
        .isNotEmpty()
        .allMatch(rule -> rule.equals("N-NONE-BUT-SOME") || rule.equals("N-REVIEW"));
  }

  @ParameterizedTest
  @CsvSource({
    "不存在因政府信息公开被申请行政复议的情况。, reconsideration",
    "不存在因政府信息公开被提起行政诉讼的情况。, litigationDirect",
    "没有因政府信息公开引起的行政复议。, reconsideration",
    "无政府信息公开行政诉讼案件。, litigationDirect",
  })
  void eachKindOfCaseThatIsSaidToBeAbsent(String text, String row) {
    Finding finding = only(bureau().says("overview", text));
    assertThat(finding.rule()).isEqualTo("N-NONE-BUT-SOME");
    assertThat(finding.cells().get(0).row()).isEqualTo(row);
    assertThat(finding.place()).hasValue(new Place.InText(1, 1));
  }

  @Test
  void noSuitsInTheTextButSomeInTheTable() {
    Finding finding = only(bureau().says("disputes", "行政复议7件，未发生行政诉讼。"));
    assertThat(finding.rule()).isEqualTo("N-NONE-BUT-SOME");
    assertThat(finding.cells()).extracting(CellKey::row).contains("litigationDirect");
    assertThat(finding.expected()).hasValue(new BigDecimal("5"));
  }

  @Test
  void someInTheTextButNoneInTheTable() {
    Spoken none = bureau().with("disputes/reconsideration/total", "0");
    Finding finding = only(none.says("disputes", "因政府信息公开被申请行政复议3件。"));
    assertThat(finding.rule()).isEqualTo("N-NONE-BUT-SOME");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    Spoken quiet = bureau().with("requests/received/total", "0");
    quiet.with("requests/carriedIn/total", "0");
    assertThat(quiet.says("overview", "收到政府信息公开申请26件。").rules()).containsExactly("N-NONE-BUT-SOME");
    assertThat(quiet.says("overview", "2023年未收到政府信息公开申请。").rules()).isEmpty();
  }

  @Test
  void theNumbersOfTheTextDoNotAddUp() {
    String text = "收到政府信息公开申请26件，上年结转3件，答复27件，结转下年度办理4件。";
    Spoken spoken = bureau().says("overview", text);
    assertThat(spoken.rules()).containsExactly("N-CARRY", "N-IDENTITY");
    Finding identity = spoken.findings().get(1);
    assertThat(identity.expected()).hasValue(new BigDecimal("29"));
    assertThat(identity.actual()).hasValue(new BigDecimal("31"));
    assertThat(identity.cells()).hasSize(4);
    assertThat(bureau().says("overview", text.replace('4', '2')).rules()).isEmpty();
  }

  @Test
  void numbersThatBreakTheBalanceAsTheTableDoesAreTheTablesFault() {
    Spoken spoken = bureau().with("requests/carriedOut/total", "4");
    assertThat(spoken.says("overview", "收到政府信息公开申请26件，上年结转3件，答复27件，结转下年度办理4件。").rules()).isEmpty();
  }

  @Test
  void outcomesThatDoNotAddUpToTheAnswered() {
    String text = "答复政府信息公开申请27件，均按期办理。予以公开%s件；部分公开4件；不予公开3件；无法提供6件；不予处理2件；其他处理2件。";
    assertThat(bureau().says("overview", text.formatted(10)).rules()).isEmpty();
    assertThat(bureau().says("overview", text.formatted(8)).rules())
        .containsExactly("N-CATEGORY", "N-CAT-TOTAL");
    // A list with a gap may be short of the total, but no longer.
    assertThat(bureau().says("overview", text.formatted(8).replace("不予公开3件；", "")).rules())
        .containsExactly("N-CATEGORY");
    assertThat(bureau().says("overview", text.formatted(70).replace("不予公开3件；", "")).rules())
        .containsExactly("N-CATEGORY", "N-CAT-TOTAL");
  }

  @Test
  void percentages() {
    String text = "答复政府信息公开申请27件，予以公开10件，占%s；部分公开4件，占答复总数的%s。";
    assertThat(bureau().says("overview", text.formatted("37.04%", "14.8%")).rules()).isEmpty();
    assertThat(bureau().says("overview", text.formatted("37%", "15%")).rules()).isEmpty();
    Finding wrong = only(bureau().says("overview", text.formatted("37.04%", "41.8%")));
    assertThat(wrong.rule()).isEqualTo("N-PERCENT");
    assertThat(wrong.expected()).hasValue(new BigDecimal("14.81"));
    assertThat(wrong.actual()).hasValue(new BigDecimal("41.8"));
    assertThat(wrong.message()).contains("41.8%", "4 of 27", "14.81%");
    assertThat(bureau().says("overview", text.formatted("73.04%", "14.8%")).rules())
        .containsExactly("N-PERCENT");
    assertThat(bureau().says("overview", "部分公开4件，占收到申请的15.4%。依申请公开。").rules()).isEmpty();
  }

  @Test
  void aSharesBaseThatIsNamed() {
    String text = "收到政府信息公开申请26件。其中部分公开4件，占申请总数的%s。";
    assertThat(bureau().says("overview", text.formatted("15.4%")).rules()).isEmpty();
    assertThat(bureau().says("overview", text.formatted("51.4%")).rules())
        .containsExactly("N-PERCENT");
  }

  @Test
  void partsOfATotal() {
    Spoken bureau = bureau();
    assertThat(bureau.says("overview", "收到政府信息公开申请26件，其中，当面申请2件，信函申请4件，网上申请21件。").rules())
        .containsExactly("N-PARTS-SUM");
    assertThat(bureau.says("overview", "收到政府信息公开申请26件，其中，信函申请4件，网上申请20件。").rules()).isEmpty();
    assertThat(bureau.says("overview", "收到政府信息公开申请26件，其中自然人20件，法人或其他组织5件。").rules())
        .containsExactly("N-PARTS-SUM");
    assertThat(bureau.says("overview", "收到政府信息公开申请26件，其中自然人20件，网上申请20件。").rules()).isEmpty();
  }

  @Test
  void moreOutcomesThanAnswers() {
    Spoken spoken = bureau().with("requests/concluded/total", "9");
    assertThat(spoken.says("overview", "答复政府信息公开申请9件，其中予以公开10件，部分公开4件，重复申请2件。").rules())
        .containsExactly("N-PARTS-SUM");
  }

  @Test
  void aRowUnderItsGroupCountsOnce() {
    assertThat(
            bureau()
                .says(
                    "overview",
                    "办结依申请公开27件（含2022年结转的3件），其中，予以公开10件，部分公开4件，不予公开3件（属于三类内部事务信息1件、"
                        + "属于四类过程性信息2件），无法提供6件、不予处理2件，其他处理2件。")
                .rules())
        .isEmpty();
  }

  @Test
  void endsOfCases() {
    String text = "政府信息公开行政复议7件，其中结果维持3件，结果纠正1件，其他结果1件，尚未审结%s件。";
    assertThat(bureau().says("overview", text.formatted(2)).rules()).isEmpty();
    assertThat(bureau().says("overview", text.formatted(1)).rules())
        .containsExactly("N-REVIEW", "N-PARTS-SUM");
  }

  @Test
  void theOfficeOfAGovernmentAndItsArea() {
    Spoken county = Spoken.by(Spoken.COUNTY);
    assertThat(county.says("overview", "全县共收到政府信息公开申请62件。").rules()).containsExactly("N-RECEIVED");
    assertThat(county.says("overview", "县政府办公室收到政府信息公开申请12件，答复11件。").rules()).isEmpty();
    assertThat(county.says("overview", "本机关收到政府信息公开申请12件，答复11件。").rules()).isEmpty();
    // One number of those bodies that agrees shows that the tables are theirs.
    assertThat(county.says("overview", "县政府办公室收到政府信息公开申请26件，答复72件。").rules())
        .containsExactly("N-ANSWERED");
    assertThat(bureau().says("overview", "全县收到政府信息公开申请620件。").rules()).isEmpty();
    assertThat(county.says("overview", "全县收到政府信息公开申请26件。县政府办公室收到政府信息公开申请4件。").rules()).isEmpty();
  }

  @Test
  void theSameThingSaidTwiceOnceWrongly() {
    assertThat(
            bureau().says("overview", "收到政府信息公开申请26件。").says("requests", "收到政府信息公开申请62件。").rules())
        .containsExactly("N-RECEIVED");
  }

  @Test
  void whereTheTablesAreTheOfficesTheAreasNumbersAreOthers() {
    Spoken county = Spoken.by(Spoken.COUNTY);
    assertThat(county.says("overview", "全县收到政府信息公开申请20件。县政府办公室收到政府信息公开申请26件。").rules()).isEmpty();
    // Nothing else that is right of the office shows that, nor what is wrong of it.
    assertThat(county.says("overview", "全县收到政府信息公开申请20件。县政府办公室答复政府信息公开申请27件。").rules())
        .containsExactly("N-RECEIVED");
    assertThat(county.says("overview", "全县收到政府信息公开申请20件。县政府办公室收到政府信息公开申请25件。").rules())
        .containsExactly("N-RECEIVED");
    assertThat(county.says("overview", "全县收到政府信息公开申请20件。2022年县政府办公室收到政府信息公开申请26件。").rules())
        .containsExactly("N-RECEIVED");
  }

  @Test
  void aDepartmentByItsName() {
    assertThat(bureau().says("overview", "县水务局收到政府信息公开申请62件。").rules())
        .containsExactly("N-RECEIVED");
    assertThat(bureau().says("overview", "县林业局收到政府信息公开申请62件。").rules()).isEmpty();
    assertThat(Spoken.by(Spoken.COUNTY).says("overview", "县人民政府收到政府信息公开申请62件。").rules()).isEmpty();
  }

  @Test
  void aZeroThatAgreesDoesNotShowWhoseTheNumbersAre() {
    Spoken none = bureau().with("requests/partlyGranted/total", "0");
    assertThat(none.says("overview", "县林业局答复政府信息公开申请12件，部分公开0件。").rules()).isEmpty();
    assertThat(bureau().says("overview", "县林业局答复政府信息公开申请12件，部分公开4件。").rules())
        .containsExactly("N-ANSWERED");
  }

  @Test
  void theReadingThatABlankLeavesOpenIsTheOneTold() {
    Spoken spoken = bureau();
    spoken.filing().withAll("requests/carriedIn/", Filing.blank());
    Finding finding = only(spoken.says("overview", "我局共收到政府信息公开申请28件。"));
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.cells())
        .containsExactly(
            CellKey.parse("requests/received/total"), CellKey.parse("requests/carriedIn/total"));
    assertThat(finding.uncertain()).containsExactly(CellKey.parse("requests/carriedIn/total"));
    assertThat(only(spoken.says("overview", "我局共收到政府信息公开申请25件。")).severity())
        .isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({"upheld, 维持", "corrected, 纠正", "other, 其他结果", "pending, 尚未审结"})
  void endsOfSuitsMayLeaveOutThoseAfterAReconsideration(String column, String words) {
    Spoken spoken =
        bureau()
            .with("disputes/litigationDirect/" + column, "4")
            .with("disputes/litigationAfterReconsideration/" + column, "3");
    String name = column.equals("other") || column.equals("pending") ? words : "结果" + words;
    String text = "政府信息公开行政诉讼5件，" + name + "%s件。";
    assertThat(spoken.says("disputes", text.formatted(4)).rules()).isEmpty();
    assertThat(spoken.says("disputes", text.formatted(7)).rules()).isEmpty();
    assertThat(spoken.says("disputes", text.formatted(3)).rules()).containsExactly("N-SUIT");
  }

  @Test
  void whatTheTextGivesTooIsNotAbsent() {
    assertThat(bureau().says("disputes", "政府信息公开行政诉讼5件。").says("other", "政府信息公开未发生行政诉讼。").rules())
        .isEmpty();
    assertThat(bureau().says("disputes", "政府信息公开行政诉讼4件。").says("other", "政府信息公开未发生行政诉讼。").rules())
        .containsExactly("N-SUIT", "N-NONE-BUT-SOME");
  }

  @Test
  void someAnswersInTheTextButNoneInTheTableAreOtherNumbers() {
    Spoken none = bureau();
    none.filing().withAll("requests/concluded/", Filing.number("0"));
    none.filing().withAll("requests/carriedIn/", Filing.number("0"));
    assertThat(none.says("overview", "答复政府信息公开申请5件。").rules()).containsExactly("N-ANSWERED");
  }

  @Test
  void answersMayAllBeToRequestsCarriedIn() {
    Spoken spoken = bureau().with("requests/concluded/total", "3");
    assertThat(spoken.says("overview", "当年答复政府信息公开申请0件。").rules()).isEmpty();
    assertThat(spoken.says("overview", "当年答复政府信息公开申请1件。").rules()).containsExactly("N-ANSWERED");
  }

  @ParameterizedTest
  @CsvSource({
    "全年办理依申请公开（含2021年结转的5件）。, false",
    "全年办理依申请公开（含2022年结转的5件）。, true",
    "依申请公开其余5件转入2026年办理。, false",
    "依申请公开其余5件转入2024年办理。, true",
    "我局2022年收到政府信息公开申请31件。, false",
    "我局2023年收到政府信息公开申请31件。, true",
    "共办理政府信息公开申请29件，其中收到申请5件。, false",
    "共办理政府信息公开申请29件，其中新收到申请5件。, true",
    "共办理政府信息公开申请29件。收到申请5件。, true",
  })
  void ofWhichYearAndOfWhichPartANumberIs(String text, boolean wrong) {
    assertThat(bureau().says("overview", text).rules())
        .satisfies(
            rules ->
                assertThat(rules.contains("N-CARRY") || rules.contains("N-RECEIVED"))
                    .isEqualTo(wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "未收到政府信息公开申请。, true",
    "2023年未收到政府信息公开申请。, true",
    "2022年未收到政府信息公开申请。, false",
    "2022年，我局未收到政府信息公开申请。, false",
    "去年我局未收到政府信息公开申请。, false",
    "县林业局未收到政府信息公开申请。, false",
    "如未收到政府信息公开申请，则不必答复。, false",
    "全年无依申请公开。, true",
    "未受理信息公开申请，也未发生行政复议。, true",
    "没有收到政府信息公开申请。, true",
    "无依申请公开。, true",
    "上半年培训2次，全年未收到政府信息公开申请。, true",
  })
  void ofWhichYearAndOfWhomThereWereNone(String text, boolean wrong) {
    assertThat(bureau().says("overview", text).rules().contains("N-NONE-BUT-SOME"))
        .isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "全年未发出收费通知。, true",
    "2022年未发出收费通知。, false",
    "2022年，我局发出收费通知0件。, false",
    "全年发出收费通知1件。, false",
  })
  void ofWhichYearThereWasNoNoticeToPay(String text, boolean wrong) {
    Spoken unpaid = bureau().with("requests/otherHandling.feeNotPaid/total", "1");
    assertThat(unpaid.says("other", text).rules().contains("T3-UNPAID-NOFEE")).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 400, true",
    "1, 10000, false",
    "1, 10001, true",
    "1.0, 10500, false",
    "1.0, 10501, true",
    "0.00, 50, false",
    "0.00, 51, true",
  })
  void aTableMayRoundItsLastDecimalOnly(String fees, int collected, boolean wrong) {
    Spoken spoken = bureau().with("disclosure/fees/amount", fees);
    assertThat(spoken.says("other", "实际收取信息处理费" + collected + "元。").rules())
        .isEqualTo(wrong ? List.of("T2-FEE-GE-PROC") : List.of());
    assertThat(spoken.says("other", "2022年，实际收取信息处理费99999元。").rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"19, true", "20, false"})
  void aShortLineSaysWhatTheParagraphBelowIsAbout(int more, boolean heading) {
    String line = "依申请公开" + "的".repeat(more);
    assertThat(bureau().says("overview", line + "\n\n共办结26件。").rules())
        .isEqualTo(heading ? List.of("N-ANSWERED") : List.of());
    assertThat(bureau().says("overview", line + "。\n\n共办结26件。").rules()).isEmpty();
    assertThat(bureau().says("overview", line + "\n\n情况如下。\n\n共办结26件。").rules()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "依申请公开部分公开4件，占全年信访件的50.0%。",
        "依申请公开部分公开4件，占约50.0%。",
        "依申请公开部分公开约4件，占50.0%。",
        "依申请公开部分公开4件，增长50.0%。",
        "行政复议结果维持3件，占50.0%。",
      })
  void percentagesOfSomethingElse(String text) {
    assertThat(bureau().says("overview", text).rules()).doesNotContain("N-PERCENT");
  }

  @Test
  void numbersSpeltOutCountToo() {
    assertThat(bureau().says("overview", "收到政府信息公开申请二十六件。").rules()).isEmpty();
    Finding finding = only(bureau().says("overview", "收到政府信息公开申请三十件。"));
    assertThat(finding.rule()).isEqualTo("N-RECEIVED");
    assertThat(finding.actual()).hasValue(new BigDecimal("30"));
  }

  @Test
  void theLeadStatesFiguresToo() {
    String lead = "电话：0700-6500001。全年收到政府信息公开申请%s件。";
    assertThat(Filing.on("2021").withLead(lead.formatted(3)).rules()).isEmpty();
    assertThat(Filing.on("2021").withLead(lead.formatted(62)).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.rule()).isEqualTo("N-RECEIVED"))
        .satisfies(f -> assertThat(f.quote()).isEqualTo("全年收到政府信息公开申请62件。"));
  }

  @Test
  void documentsOfTheFormOf2019() {
    Filing filing =
        Filing.on("2019")
            .inYear(2020)
            .with("disclosure/normativeDocuments/newlyMade", "8")
            .with("disclosure/normativeDocuments/newlyDisclosed", "8")
            .with("disclosure/normativeDocuments/disclosedTotal", "8");
    String overview = filing.report().sections().get(0).text();
    assertThat(filing.withText("overview", overview + "\n制发行政规范性文件8件。").rules()).isEmpty();
    assertThat(filing.withText("overview", overview + "\n制发行政规范性文件9件。").findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("N-DOCS");
              assertThat(f.cells())
                  .containsExactly(CellKey.parse("disclosure/normativeDocuments/newlyMade"));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年主动公开信息  条。",
        "收到政府信息公开申请　件，答复　件。",
        "XX镇认真贯彻条例。",
        "截至××年底，工作平稳。",
        "发布政策解读____篇。",
        "（文字描述）",
        "一、总体情况（宋体小四号字）"
      })
  void blanksLeftInTheText(String text) {
    assertThat(bureau().says("problems", text).rules()).contains("N-PLACEHOLDER");
  }

  @Test
  void feesOfRequestsAreFees() {
    assertThat(bureau().says("other", "全年收取政府信息公开信息处理费15000元。").rules()).isEmpty();
    Finding finding = only(bureau().says("other", "发出收费通知3件，实际收取信息处理费1.6万元。"));
    assertThat(finding.rule()).isEqualTo("T2-FEE-GE-PROC");
    assertThat(finding.expected()).hasValue(new BigDecimal("1.6"));
    assertThat(finding.actual()).hasValue(new BigDecimal("1.5"));
    // 1.5 万元 may be 1.54 rounded.
    assertThat(bureau().says("other", "实际收取信息处理费15400元。").rules()).isEmpty();
  }

  @Test
  void unpaidThoughNothingWasAskedFor() {
    Spoken unpaid = bureau().with("requests/otherHandling.feeNotPaid/total", "1");
    assertThat(unpaid.says("other", "2023年未发出信息处理费收费通知。").rules())
        .containsExactly("T3-UNPAID-NOFEE");
    assertThat(unpaid.says("other", "2023年发出收费通知0件。").rules()).containsExactly("T3-UNPAID-NOFEE");
    assertThat(unpaid.says("other", "2023年未收取信息处理费。").rules()).isEmpty();
    assertThat(bureau().says("other", "2023年未发出信息处理费收费通知。").rules()).isEmpty();
  }
}
