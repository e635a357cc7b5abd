package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.document.Place;
import org.gongkai.report.Finding.Related;
import org.gongkai.report.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a finding another, and what does not. */
class FingerprintTest {
  private static final CellKey TOTAL = CellKey.parse("requests/received/total");
  private static final CellKey PART = CellKey.parse("requests/received/business");
  private static final CellKey BLANK = CellKey.parse("requests/received/research");
  private static final Place HERE = new Place.InText(3, 1);
  private static final Place THERE = new Place.InFlow(7);

  private static Reading read(String raw) {
    return new Reading(
        Reading.State.READ,
        Optional.of(new BigDecimal(raw.replaceAll("[, ]", ""))),
        raw,
        1,
        "",
        "",
        List.of(HERE));
  }

  private static Reading none(Reading.State state, String raw) {
    return new Reading(state, Optional.empty(), raw, 1, "", "", List.of());
  }

  private static Report report(String uri, Optional<String> issuer, Map<CellKey, Reading> cells) {
    return new Report(
        new Source(uri, "text/plain", "ab", 7, "text"),
        Optional.of("2021"),
        Optional.empty(),
        OptionalInt.of(2023),
        issuer,
        Optional.empty(),
        List.of(),
        cells,
        List.of());
  }

  private static Report report() {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    cells.put(TOTAL, read("1300"));
    cells.put(PART, read("12"));
    cells.put(BLANK, none(Reading.State.BLANK, ""));
    return report("a/云岭.pdf", Optional.of("云岭县人民政府"), cells);
  }

  private static Report with(CellKey key, Reading reading) {
    Map<CellKey, Reading> cells = new LinkedHashMap<>(report().cells());
    cells.put(key, reading);
    return report("a/云岭.pdf", Optional.of("云岭县人民政府"), cells);
  }

  private static Finding finding(String expected) {
    return new Finding(
        "T3-ROW-SUM",
        Severity.ERROR,
        List.of(TOTAL, PART),
        Optional.of(new BigDecimal(expected)),
        Optional.of(new BigDecimal("1300")),
        "行 received：…",
        Optional.of(HERE),
        "收到申请 1300 件。",
        List.of(BLANK),
        List.of(new Related("2022.pdf", Optional.of(TOTAL), "11", Optional.of(HERE))));
  }

  private static final Finding FINDING = finding("12");

  @Test
  void namesTheRuleTheReportAndTheContent() {
    String fingerprint = Fingerprint.of(report(), FINDING);
    assertThat(fingerprint).matches("T3-ROW-SUM:[0-9a-f]{10}-[0-9a-f]{16}");
    assertThat(Fingerprint.isOne(fingerprint)).isTrue();
    assertThat(Fingerprint.reportIn(fingerprint)).isEqualTo(Fingerprint.ofReport(report()));
  }

  /** Verdicts are kept in files: what a fingerprint is made of must never change. */
  @Test
  void isTheSameInEveryVersionOfTheProgram() {
    assertThat(Fingerprint.of(report(), FINDING))
        .isEqualTo("T3-ROW-SUM:01c972417d-c3b37755d0c56102");
  }

  static Stream<Arguments> sameReports() {
    return Stream.of(
        Arguments.of(
            "moved and renamed", report("b/other.html", report().issuer(), report().cells())),
        Arguments.of("spaced", report("x", Optional.of("云岭县 人民政府"), report().cells())),
        Arguments.of("number written otherwise", with(TOTAL, read("1,300"))),
        Arguments.of("decimals of nothing", with(TOTAL, read("1300.0"))),
        Arguments.of("another cell changed", with(CellKey.parse("disputes/a/b"), read("5"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sameReports")
  void isTheSameIn(String what, Report report) {
    assertThat(Fingerprint.of(report, FINDING)).isEqualTo(Fingerprint.of(report(), FINDING));
  }

  static Stream<Arguments> otherReports() {
    Reading blank = none(Reading.State.BLANK, "");
    return Stream.of(
        Arguments.of("issuer", report("a/云岭.pdf", Optional.of("溪口县"), report().cells())),
        Arguments.of("no issuer", report("a/云岭.pdf", Optional.empty(), report().cells())),
        Arguments.of("value", with(TOTAL, read("1301"))),
        Arguments.of("value gone", with(TOTAL, blank)),
        Arguments.of("what could explain it", with(BLANK, none(Reading.State.MARK, "/"))),
        Arguments.of("its mark", with(BLANK, none(Reading.State.UNREADABLE, "1 2"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherReports")
  void isAnotherIn(String what, Report report) {
    assertThat(Fingerprint.of(report, FINDING)).isNotEqualTo(Fingerprint.of(report(), FINDING));
  }

  static Stream<Arguments> sameFindings() {
    return Stream.of(
        Arguments.of("severity", (UnaryOperator<Finding>) f -> f.of(Severity.WARNING)),
        Arguments.of(
            "place", (UnaryOperator<Finding>) f -> f.quoting(f.quote(), Optional.of(THERE))),
        Arguments.of(
            "line ends", (UnaryOperator<Finding>) f -> f.quoting("收到申请\n1300　件。", f.place())),
        Arguments.of(
            "place and file of what is related",
            (UnaryOperator<Finding>)
                f ->
                    f.relatedTo(
                        List.of(
                            new Related("neu.pdf", Optional.of(TOTAL), " 11", Optional.empty())))),
        Arguments.of(
            "order of cells and language",
            (UnaryOperator<Finding>)
                f ->
                    new Finding(
                        f.rule(),
                        f.severity(),
                        List.of(PART, TOTAL),
                        f.expected().map(n -> n.setScale(2)),
                        f.actual(),
                        "Row received: …",
                        f.place(),
                        f.quote(),
                        f.uncertain(),
                        f.related())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sameFindings")
  void isTheSameForAnother(String what, UnaryOperator<Finding> change) {
    assertThat(Fingerprint.of(report(), change.apply(FINDING)))
        .isEqualTo(Fingerprint.of(report(), FINDING));
  }

  static Stream<Arguments> otherFindings() {
    return Stream.of(
        Arguments.of(
            "sentence", (UnaryOperator<Finding>) f -> f.quoting("收到申请 1301 件。", f.place())),
        Arguments.of("expected", (UnaryOperator<Finding>) f -> finding("13")),
        Arguments.of("nothing uncertain", (UnaryOperator<Finding>) f -> f.uncertainFor(List.of())),
        Arguments.of("nothing related", (UnaryOperator<Finding>) f -> f.relatedTo(List.of())),
        Arguments.of(
            "related value",
            (UnaryOperator<Finding>)
                f ->
                    f.relatedTo(
                        List.of(
                            new Related("2022.pdf", Optional.of(TOTAL), "12", Optional.of(HERE))))),
        Arguments.of("subject", (UnaryOperator<Finding>) f -> f.about("六、其他")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherFindings")
  void isAnotherForAnother(String what, UnaryOperator<Finding> change) {
    assertThat(Fingerprint.of(report(), change.apply(FINDING)))
        .isNotEqualTo(Fingerprint.of(report(), FINDING));
  }

  @Test
  void theFileNamesAReportWithoutIssuerOrYear() {
    Report here = report("a/云岭.pdf", Optional.empty(), report().cells());
    Report moved = report("b\\c\\云岭.pdf", Optional.empty(), report().cells());
    Report renamed = report("a/other.pdf", Optional.empty(), report().cells());
    assertThat(Fingerprint.ofReport(moved)).isEqualTo(Fingerprint.ofReport(here));
    assertThat(Fingerprint.ofReport(renamed)).isNotEqualTo(Fingerprint.ofReport(here));
  }

  @Test
  void theSubjectTellsApartWhatNothingElseDoesAndTheMessageDoesNot() {
    Finding one = bare("缺少章节：一").about("一");
    assertThat(Fingerprint.of(report(), bare("Sections missing: 一").about("一")))
        .isEqualTo(Fingerprint.of(report(), one))
        .isNotEqualTo(Fingerprint.of(report(), bare("缺少章节：一").about("二")));
    assertThat(Fingerprint.of(report(), bare("没有联系方式")))
        .isEqualTo(Fingerprint.of(report(), bare("The report names nobody to ask")));
  }

  private static Finding bare(String message) {
    return new Finding(
        "S-SIX",
        Severity.ERROR,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        message,
        Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "T3-ROW-SUM",
        "T3-ROW-SUM:0123456789",
        "T3-ROW-SUM:0123456789-0123456789abcde",
        "T3-ROW-SUM:0123456789-0123456789ABCDEF",
        "t3-row-sum:0123456789-0123456789abcdef",
        " T3-ROW-SUM:0123456789-0123456789abcdef"
      })
  void knowsWhatIsNone(String text) {
    assertThat(Fingerprint.isOne(text)).isFalse();
  }
}
