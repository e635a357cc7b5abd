package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationChecksTest {
  private static final String PAGE = "text/html";

  /** {@code RULE severity} of what was found. */
  private static List<String> found(Filing filing) {
    return found(filing.findings());
  }

  private static List<String> found(List<Finding> findings) {
    return findings.stream().map(f -> f.rule() + " " + f.severity().code()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "溪口县人民政府2021年政府信息公开工作年度报告",
        "2021年溪口县人民政府政府信息公开年度报告",
        "溪口县人民政府2021年政府信息公开年度工作报告",
        "溪口縣人民政府2021年度政府信息公開工作年度報告",
        "溪口县人民政府二〇二一年政府信息公开工作年度报告",
        "溪口县人民政府2021年政府信息公开工作年报（文字版）",
        "溪口县政务公开办公室2021年政府信息公开工作年度报告",
      })
  void titlesAsTheyShouldBe(String title) {
    assertThat(Filing.on("2021").titled(title).rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "溪口县人民政府2021年度政府信息公开工作报告, warning",
    "溪口县人民政府2021年政府信息公开工作总结, warning",
    "溪口县人民政府2021年政务公开工作年度报告, warning",
    "溪口县人民政府政府信息公开工作年度报告, warning",
    "溪口县人民政府2021年信息公开工作年度报告, info",
  })
  void titlesThatCallItSomethingElse(String title, String severity) {
    Filing filing = Filing.on("2021").titled(title);
    assertThat(found(filing)).containsExactly("P-TITLE " + severity);
    assertThat(filing.findings().get(0).quote()).isEqualTo(title);
    assertThat(filing.findings().get(0).place()).contains(Filing.TITLE);
    assertThat(filing.findings().get(0).message()).contains(title);
  }

  @Test
  void aTitleOfAnotherYearThanThePeriod() {
    Filing filing = Filing.on("2021").withLead("电话：0700-6500001。统计期限为2020年1月1日至2020年12月31日。其余从略。");
    assertThat(found(filing)).containsExactly("P-YEAR error");
    assertThat(filing.findings().get(0).quote()).isEqualTo("统计期限为2020年1月1日至2020年12月31日。");
    assertThat(filing.findings().get(0).message()).contains("2021", "2020");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话：0700-6500001。统计期限为2021年1月1日至12月31日。",
        "电话：0700-6500001。统计期限自 2021 年 1 月 1 日\n起至 2021 年 12 月 31 日止。",
        "电话：0700-6500001。数据统计时限自202111日起至20211231日止。",
        "电话：0700-6500001。统计期限为2021年1月1日至11月31日。",
        "电话：0700-6500001。该办法自2020年3月1日至2021年3月1日试行。",
      })
  void periodsOfTheYearAndDatesOfOtherThings(String lead) {
    assertThat(Filing.on("2021").withLead(lead).rules()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限为2021年1月1日至2021年12月10日。",
        "统计期限为2021年1月2日至2021年12月31日。",
        "统计期限为2021年1月1日至2021年11月30日。",
        "统计期限为2020年1月1日至2021年12月31日。",
      })
  void aPeriodThatIsNoYear(String sentence) {
    Filing filing = Filing.on("2021").withLead("电话：0700-6500001。" + sentence);
    assertThat(found(filing)).containsExactly("P-PERIOD warning");
    assertThat(filing.findings().get(0).quote()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "所列数据截至2021年12月31日。, ''",
    "所列数据统计截止2021年11月30日。, P-PERIOD warning",
    "统计数据截至2020年12月31日。, P-YEAR error",
    "所列数据截至2020年12月32日。, ''",
    "名录截至2020年12月31日。, ''",
    "统计期限为2021年1月1日至11月31日（即2020年1月1日至12月31日）。, P-YEAR error",
    "试行自2020年3月1日至2021年3月1日。统计期限为2021年1月1日至12月30日。, P-PERIOD warning",
  })
  void periodsByTheirEnd(String sentence, String finding) {
    Filing filing = Filing.on("2021").withLead("电话：0700-6500001。" + sentence);
    assertThat(String.join(" ", found(filing))).isEqualTo(finding);
    assertThat(filing.findings()).allMatch(f -> sentence.endsWith(f.quote()));
    String overview = Filing.on("2021").report().sections().get(0).text();
    assertThat(found(Filing.on("2021").withText("overview", overview + "\n" + sentence)))
        .isEqualTo(found(filing));
  }

  @Test
  void thePeriodOfTheLeadCountsBeforeThatOfSectionOne() {
    String overview = Filing.on("2021").report().sections().get(0).text();
    assertThat(
            Filing.on("2021")
                .withLead("电话：0700-6500001。统计期限为2021年1月1日至12月31日。")
                .withText("overview", overview + "\n统计期限为2020年1月1日至12月31日。")
                .rules())
        .isEmpty();
  }

  @Test
  void aTitleOfSeveralYearsIsHeldAgainstNoPeriod() {
    assertThat(
            Filing.on("2021")
                .titled("2021年溪口县人民政府2020年政府信息公开工作年度报告")
                .withLead("电话：0700-6500001。统计期限为2020年1月1日至12月31日。")
                .rules())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-11-30, P-YEAR error",
    "2021-12-01, P-YEAR warning",
    "2020-05-01, P-YEAR warning",
  })
  void aReportOnAYearThatIsNotOver(String date, String finding) {
    Filing filing = Filing.on("2021").issuedOn(date);
    assertThat(found(filing)).containsExactly(finding);
    assertThat(filing.findings().get(0).place()).contains(Filing.DATE);
  }

  @ParameterizedTest
  @CsvSource({
    "溪口县财政局, 2022-01-31",
    "溪口县人民政府, 2022-03-31",
    "溪口县人民政府办公室, 2022-03-31",
    "石坪镇人民政府, 2022-06-01",
    "云岭街道办事处, 2022-06-01",
    "溪口县气象局, 2022-06-01",
    "岚川开发区管理委员会, 2022-06-01",
  })
  void inTimeOrWithoutANationalDate(String issuer, String date) {
    assertThat(Filing.on("2021").by(issuer).issuedOn(date).rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "溪口县财政局, 2022-02-01, P-DEADLINE-DEPT error, 1",
    "溪口县财政局, 2023-03-07, P-DEADLINE-DEPT error, 400",
    "溪口县财政局, 2023-03-08, P-DEADLINE-DEPT info, 401",
    "溪口县人民政府, 2022-04-01, P-DEADLINE-GOV error, 1",
    "溪口县人民政府办公室, 2022-04-02, P-DEADLINE-GOV error, 2",
  })
  void late(String issuer, String date, String finding, String days) {
    Filing filing = Filing.on("2021").by(issuer).issuedOn(date);
    assertThat(found(filing)).containsExactly(finding);
    assertThat(filing.findings().get(0).message()).contains(date, days + " day");
    assertThat(filing.findings().get(0).place()).contains(Filing.DATE);
  }

  @Test
  void withoutAYearNobodyIsLate() {
    assertThat(Filing.on("2021").withoutYear().issuedOn("2022-05-01").rules()).isEmpty();
  }

  @Test
  void aPlaceMaySetEarlierDates() {
    Profile profile =
        new Profile(
            Severities.standard(),
            Map.of(
                BodyKind.TOWNSHIP, MonthDay.of(1, 20),
                BodyKind.DEPARTMENT, MonthDay.of(1, 20)),
            OptionalInt.empty());
    Filing town = Filing.on("2021").by("石坪镇人民政府");
    assertThat(found(town.issuedOn("2022-01-20").findings(profile))).isEmpty();
    assertThat(found(town.issuedOn("2022-01-21").findings(profile)))
        .containsExactly("P-DEADLINE-LOCAL info");
    assertThat(town.findings(profile).get(0).place()).contains(Filing.DATE);
    assertThat(found(town.issuedOn("2023-02-24").findings(profile)))
        .containsExactly("P-DEADLINE-LOCAL info");
    assertThat(found(town.issuedOn("2023-02-25").findings(profile))).isEmpty();
    Filing department = Filing.on("2021").by("溪口县财政局");
    assertThat(found(department.issuedOn("2022-01-25").findings(profile)))
        .containsExactly("P-DEADLINE-LOCAL info");
    assertThat(found(department.issuedOn("2022-02-25").findings(profile)))
        .containsExactly("P-DEADLINE-DEPT error");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, P-DATE-MISSING warning",
    "multipart/related, P-DATE-MISSING warning",
    "application/pdf, P-DATE-MISSING info",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document, P-DATE-MISSING info",
    "application/ofd, P-DATE-MISSING info",
  })
  void pagesAndFilesWithoutDate(String type, String finding) {
    assertThat(found(Filing.on("2021").from(type))).containsExactly(finding);
    assertThat(Filing.on("2021").from(type).issuedOn("2022-01-20").rules()).isEmpty();
  }

  @Test
  void plainTextAndPiecesOfReportsNeedNoDateAndNoContact() {
    assertThat(Filing.on("2021").rules()).isEmpty();
    Filing piece =
        Filing.on("2021")
            .from(PAGE)
            .withLead("")
            .withoutSection("overview")
            .withoutSection("problems")
            .withoutSection("other");
    assertThat(piece.rules()).containsExactly("S-SIX");
  }

  @Test
  void whomToAsk() {
    assertThat(found(Filing.on("2021").withLead("根据条例编制本报告。"))).containsExactly("P-CONTACT info");
    assertThat(Filing.on("2021").withLead("").withText("other", "未收费。电子郵箱：x").rules()).isEmpty();
    assertThat(Filing.on("2021").withLead("可致电0700--6500001。").rules()).isEmpty();
  }

  @Test
  void tablesThatArePictures() {
    Filing pictures =
        Filing.on("2021")
            .from("text/plain", "3 pictures; text in them is not read")
            .withAll("requests/", Reading.missing());
    assertThat(pictures.rules()).contains("S-EMPTY", "P-IMAGE-TABLE");
    Finding finding =
        pictures.findings().stream()
            .filter(f -> f.rule().equals("P-IMAGE-TABLE"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).contains("三、收到和处理政府信息公开申请情况", "3 pictures");
    assertThat(Filing.on("2021").from("text/plain", "3 pictures; text in them is not read").rules())
        .isEmpty();
    assertThat(
            Filing.on("2021")
                .from("text/plain", "struck-out text is left out")
                .withAll("requests/", Reading.missing())
                .rules())
        .doesNotContain("P-IMAGE-TABLE");
  }

  @Test
  void aPictureInTheSectionOfATableThatIsNotThere() {
    Place first = new Place.InDom("body > img:nth-child(9)");
    Filing filing =
        Filing.on("2021")
            .from(PAGE)
            .issuedOn("2022-01-20")
            .withPictures("overview", new Place.InDom("body > img:nth-child(1)"))
            .withPictures("requests", first, new Place.InDom("body > img:nth-child(10)"))
            .withPictures("disputes", new Place.InDom("body > img:nth-child(20)"));
    assertThat(filing.rules()).isEmpty();
    filing.withAll("requests/", Reading.missing());
    List<Finding> found =
        filing.findings().stream().filter(f -> f.rule().equals("P-IMAGE-TABLE")).toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).place()).contains(first);
    assertThat(found.get(0).message()).contains("三、收到和处理政府信息公开申请情况", "(2)").doesNotContain("四、");
  }
}
