package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.check.series.Roster;
import org.gongkai.check.series.RosterException;
import org.gongkai.check.series.RosterReader;
import org.gongkai.document.Place;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of areas beside those of their members. */
class AreaChecksTest {
  private static final String AREA = "溪口县人民政府";
  private static final String WHOLE = "全县共收到政府信息公开申请6件。";
  private static final String LICENCES = "disclosure/licensing/decisions";
  private static final String ROSTER =
      "area,member,from,to\n溪口县人民政府,溪口县财政局\n溪口县人民政府,溪口县石桥镇人民政府,2020,2024\n";

  private static Roster roster(String text) throws RosterException {
    return RosterReader.read("roster.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static AreaChecks checks(Filed filed, String roster) throws RosterException {
    return new AreaChecks(filed.digests(), roster(roster), Filed.english(), Severities.standard());
  }

  private static List<Finding> findings(Filed filed) throws RosterException {
    return checks(filed, ROSTER).run(filed.digest("area"));
  }

  /** Two members with the three requests of {@link Filing} each, and an area of both. */
  private static Filing area() {
    return Filing.on("2021")
        .withText("overview", WHOLE)
        .with("requests/received/naturalPerson", "4")
        .with("requests/received/business", "2")
        .with("requests/received/total", "6")
        .with("requests/granted/naturalPerson", "2")
        .with("requests/granted/total", "2")
        .with("requests/concluded/naturalPerson", "2")
        .with("requests/concluded/total", "2")
        .with("requests/carriedOut/naturalPerson", "2")
        .with("requests/carriedOut/business", "2")
        .with("requests/carriedOut/total", "4");
  }

  private static Filed filed(Filing area) {
    return new Filed()
        .add("area", AREA, 2023, area)
        .add("finance", "溪口县财政局", 2023, Filing.on("2021"))
        .add("town", "溪口县石桥镇人民政府", 2023, Filing.on("2021"));
  }

  @Test
  void anAreaThatIsTheSumOfItsMembersIsSound() throws RosterException {
    assertThat(findings(filed(area()))).isEmpty();
    assertThat(checks(filed(area()), ROSTER).coverage()).isEmpty();
  }

  @Test
  void aCellThatIsNotTheSum() throws RosterException {
    List<Finding> found = findings(filed(area().with("requests/received/business", "5")));
    assertThat(found).extracting(Finding::rule).containsExactly("G-SUM");
    Finding finding = found.get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.cells()).containsExactly(Filed.key("requests/received/business"));
    assertThat(finding.expected()).contains(BigDecimal.valueOf(2));
    assertThat(finding.actual()).contains(BigDecimal.valueOf(5));
    assertThat(finding.related())
        .extracting(Finding.Related::uri)
        .containsExactly("finance", "town");
  }

  @Test
  void aTotalSpeaksForItsRow() throws RosterException {
    List<Finding> found =
        findings(
            filed(
                area()
                    .with("requests/received/business", "5")
                    .with("requests/received/total", "9")));
    assertThat(found)
        .extracting(Finding::cells)
        .containsExactly(List.of(Filed.key("requests/received/total")));
  }

  @ParameterizedTest
  @ValueSource(strings = {LICENCES, "disclosure/fees/amount", "disputes/reconsideration/total"})
  void theOtherTablesAddUpToo(String cell) throws RosterException {
    assertThat(findings(filed(area().with(cell, "8"))))
        .extracting(Finding::rule)
        .containsExactly("G-SUM");
  }

  @Test
  void lessThanOneMember() throws RosterException {
    Filed filed =
        new Filed()
            .add("area", AREA, 2023, area().with(LICENCES, "30"))
            .add("finance", "溪口县财政局", 2023, Filing.on("2021").with(LICENCES, "31"))
            .add("town", "溪口县石桥镇人民政府", 2023, Filing.on("2021").with(LICENCES, "5"));
    List<Finding> found = findings(filed);
    assertThat(found).extracting(Finding::rule).containsExactly("G-MIN");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).related()).extracting(Finding.Related::raw).containsExactly("31");
    assertThat(found.get(0).message()).contains("30", "31", "finance");
  }

  @Test
  void ofSeveralGreatestMembersTheFirstIsNamed() throws RosterException {
    Filed filed =
        new Filed()
            .add("area", AREA, 2023, area().with(LICENCES, "30"))
            .add("finance", "溪口县财政局", 2023, Filing.on("2021").with(LICENCES, "31"))
            .add("town", "溪口县石桥镇人民政府", 2023, Filing.on("2021").with(LICENCES, "31"));
    assertThat(findings(filed).get(0).related())
        .extracting(Finding.Related::uri)
        .containsExactly("finance");
  }

  @Test
  void allMembersAreCountedAndTwentyShown() throws RosterException {
    Filing area = Filing.on("2021").withAll("requests/", Filing.number("0"));
    Filed filed =
        new Filed().add("area", AREA, 2023, area.withText("overview", WHOLE).with(LICENCES, "99"));
    StringBuilder roster = new StringBuilder();
    for (String name : "甲 乙 丙 丁 戊 己 庚 辛 壬 癸 子 丑 寅 卯 辰 巳 午 未 申 酉 戌".split(" ", -1)) {
      roster.append("溪口县人民政府,溪口县").append(name).append("局\n");
      Filing member = Filing.on("2021").withAll("requests/", Filing.number("0"));
      filed.add(name, "溪口县" + name + "局", 2023, member.with(LICENCES, "2"));
    }
    Finding finding = checks(filed, roster.toString()).run(filed.digest("area")).get(0);
    assertThat(finding.expected()).contains(BigDecimal.valueOf(42));
    assertThat(finding.message()).contains("99", "21", "42");
    assertThat(finding.related()).hasSize(20);
  }

  @Test
  void aMemberThatIsMissingMayHaveTheRest() throws RosterException {
    Filed filed =
        new Filed()
            .add("area", AREA, 2023, area())
            .add("finance", "溪口县财政局", 2023, Filing.on("2021"));
    assertThat(findings(filed)).isEmpty();
    List<Finding> missing = checks(filed, ROSTER).coverage();
    assertThat(missing).extracting(Finding::rule).containsExactly("P-COVERAGE");
    assertThat(missing.get(0).place()).contains(new Place.InText(3, 1));
    assertThat(missing.get(0).quote()).isEqualTo("溪口县石桥镇人民政府");
    assertThat(missing.get(0).message()).isEqualTo("There is no report of 溪口县石桥镇人民政府 on 2023");
  }

  @Test
  void moreThanTheAreaIsBrokenEvenWithMembersMissing() throws RosterException {
    String three = ROSTER + "溪口县人民政府,溪口县教育局\n";
    Filed filed = filed(area().with("requests/received/total", "5"));
    List<Finding> found = checks(filed, three).run(filed.digest("area"));
    assertThat(found).extracting(Finding::rule).containsExactly("G-SUM");
    assertThat(found.get(0).message()).contains("5", "6", "1 missing: 溪口县教育局");
  }

  @Test
  void aBlankOfAMemberMayBeTheRest() throws RosterException {
    Filed filed =
        new Filed()
            .add("area", AREA, 2023, area().with(LICENCES, "9"))
            .add("finance", "溪口县财政局", 2023, Filing.on("2021").with(LICENCES, Filing.blank()))
            .add("town", "溪口县石桥镇人民政府", 2023, Filing.on("2021"));
    assertThat(findings(filed)).isEmpty();
    assertThat(findings(filed(area().with(LICENCES, Filing.blank())))).isEmpty();
  }

  @Test
  void aMemberThatSaysTwoThingsSaysNothing() throws RosterException {
    Filed filed =
        filed(area().with(LICENCES, "9"))
            .add("town2", "溪口县石桥镇人民政府", 2023, Filing.on("2021").with(LICENCES, "9"));
    assertThat(findings(filed)).isEmpty();
  }

  @Test
  void nothingIsAddedUpOfUnknownScope() throws RosterException {
    Filing unsaid = area().withText("overview", "内容如下。").with("requests/received/total", "1");
    List<Finding> found = findings(filed(unsaid));
    assertThat(found).extracting(Finding::rule).containsExactly("G-SCOPE");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).message()).contains("does not say");
    Filing office = area().withText("overview", "本机关收到申请6件。");
    assertThat(findings(filed(office)).get(0).message()).contains("office alone");
  }

  @Test
  void onlyAreasOfTheRosterAreAsked() throws RosterException {
    Filed filed = filed(area().withText("overview", "内容如下。"));
    assertThat(checks(filed, ROSTER).run(filed.digest("town"))).isEmpty();
    assertThat(checks(filed, "柳泉县人民政府,柳泉县财政局\n").run(filed.digest("area"))).isEmpty();
    Filed alone = new Filed().add("area", AREA, 2023, area().withText("overview", "内容。"));
    assertThat(checks(alone, ROSTER).run(alone.digest("area"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "disclosure/procurement/projects",
        "disclosure/licensing/previousItems",
        "disclosure/licensing/change",
        "disclosure/fees/previousItems"
      })
  void whatIsNoCountOfTheYearIsNotAddedUp(String cell) throws RosterException {
    Filed filed =
        new Filed()
            .add("area", AREA, 2020, Filing.on("2019").withText("overview", WHOLE).with(cell, "1"))
            .add("finance", "溪口县财政局", 2020, Filing.on("2019").with(cell, "9"));
    String one = "溪口县人民政府,溪口县财政局\n";
    assertThat(checks(filed, one).run(filed.digest("area")))
        .extracting(Finding::cells)
        .doesNotContain(List.of(Filed.key(cell)));
  }

  @Test
  void aTotalThatIsSoundHidesNoPartThatIsNot() throws RosterException {
    Filing area =
        area().with("requests/received/naturalPerson", "3").with("requests/received/business", "3");
    assertThat(findings(filed(area)))
        .extracting(Finding::cells)
        .containsExactly(
            List.of(Filed.key("requests/received/naturalPerson")),
            List.of(Filed.key("requests/received/business")));
  }

  @ParameterizedTest
  @CsvSource({"8, false", "9, true"})
  void ofManyMissingMembersEightAreNamed(int missing, boolean more) throws RosterException {
    StringBuilder roster = new StringBuilder(ROSTER);
    for (char name : "甲乙丙丁戊己庚辛壬".substring(0, missing).toCharArray()) {
      roster.append("溪口县人民政府,溪口县").append(name).append("局\n");
    }
    Filed filed = filed(area().with("requests/received/total", "5"));
    String message = checks(filed, roster.toString()).run(filed.digest("area")).get(0).message();
    assertThat(message).contains(missing + " missing: ");
    assertThat(message.split("溪口县.局", -1)).hasSize(9);
    assertThat(message.contains("…")).isEqualTo(more);
  }

  @Test
  void aMemberThatIsAnAreaCountsOnlyAsAWhole() throws RosterException {
    String nested = "云泉市人民政府,溪口县人民政府\n溪口县人民政府,溪口县财政局\n";
    Filing city = area().withText("overview", "全市共收到政府信息公开申请6件。");
    Filed whole =
        new Filed()
            .add("city", "云泉市人民政府", 2023, city)
            .add("county", AREA, 2023, Filing.on("2021").withText("overview", "全县共收到申请3件。"));
    assertThat(checks(whole, nested).run(whole.digest("city")))
        .extracting(Finding::rule)
        .contains("G-SUM");
    Filed part =
        new Filed().add("city", "云泉市人民政府", 2023, city).add("county", AREA, 2023, Filing.on("2021"));
    assertThat(checks(part, nested).run(part.digest("city"))).isEmpty();
  }

  @Test
  void fewerBodiesThanTheRoster() throws RosterException {
    String text = WHOLE + "本报告数据涵盖全县1个部门。";
    List<Finding> found = findings(filed(area().withText("overview", text)));
    assertThat(found).extracting(Finding::rule).containsExactly("G-COVER");
    assertThat(found.get(0).quote()).isEqualTo("本报告数据涵盖全县1个部门。");
    assertThat(found.get(0).expected()).contains(BigDecimal.valueOf(2));
    String enough = WHOLE + "本报告数据涵盖全县1个部门、1个镇。";
    assertThat(findings(filed(area().withText("overview", enough)))).isEmpty();
  }

  @Test
  void documentsOfMembersAreANote() throws RosterException {
    String cell = "disclosure/normativeDocuments/inForce";
    Filed filed =
        new Filed()
            .add("area", AREA, 2023, area().with(cell, "3"))
            .add("finance", "溪口县财政局", 2023, Filing.on("2021").with(cell, "4"))
            .add("town", "溪口县石桥镇人民政府", 2023, Filing.on("2021"));
    List<Finding> found = findings(filed);
    assertThat(found).extracting(Finding::rule).containsExactly("G-DOCS");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings(filed(area().with(cell, "3")))).isEmpty();
  }

  @Test
  void aMemberIsAskedForInItsYearsOnly() throws RosterException {
    Filed filed = new Filed().add("a", "溪口县财政局", 2025, Filing.on("2021"));
    assertThat(checks(filed, ROSTER).coverage()).isEmpty();
    Filed earlier = new Filed().add("a", "溪口县财政局", 2022, Filing.on("2021"));
    assertThat(checks(earlier, ROSTER).coverage()).hasSize(1);
  }

  @Test
  void aReportOfAYearInWhichItsBodyWasNoMemberAsksForNone() throws RosterException {
    Filed later = new Filed().add("town", "溪口县石桥镇人民政府", 2025, Filing.on("2021"));
    assertThat(checks(later, ROSTER).coverage()).isEmpty();
    Filed last = new Filed().add("town", "溪口县石桥镇人民政府", 2024, Filing.on("2021"));
    assertThat(checks(last, ROSTER).coverage())
        .extracting(Finding::quote)
        .containsExactly("溪口县财政局");
  }

  @Test
  void whatIsMissingMayBeAmongTheHomeless() throws RosterException {
    Filed filed =
        new Filed()
            .add("a", "溪口县财政局", 2022, Filing.on("2021"))
            .add("b", "", OptionalInt.of(2022), "b", Filing.on("2021"));
    assertThat(checks(filed, ROSTER).coverage().get(0).message())
        .isEqualTo(
            "There is no report of 溪口县石桥镇人民政府 on 2022 (of 1 reports the body or the year is"
                + " not known)");
  }
}
