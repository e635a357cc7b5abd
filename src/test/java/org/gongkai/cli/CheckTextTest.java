package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.check.Messages.Language;
import org.gongkai.cli.CheckText.Feature;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Related;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Source;
import org.gongkai.report.Verdict;
import org.gongkai.report.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings for people. */
class CheckTextTest {
  private static final CellKey TOTAL = CellKey.parse("requests/received/total");
  private static final CellKey BLANK = CellKey.parse("requests/received/research");
  private static final Place LINE = new Place.InText(12, 3);

  private static Finding finding(String rule, Severity severity) {
    return new Finding(
        rule,
        severity,
        List.of(TOTAL, BLANK),
        Optional.of(BigDecimal.TEN),
        Optional.empty(),
        "message of " + rule,
        Optional.empty());
  }

  private static Report report(Finding... findings) {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    cells.put(
        TOTAL,
        new Reading(
            Reading.State.READ, Optional.of(BigDecimal.ONE), "1", 1, "", "", List.of(LINE)));
    cells.put(
        BLANK, new Reading(Reading.State.MARK, Optional.empty(), "/", 1, "", "", List.of(LINE)));
    return new Report(
        new Source("x.txt", "", "", 0, ""),
        Optional.of("2021"),
        Optional.of("Title"),
        OptionalInt.of(2023),
        Optional.of("Issuer"),
        Optional.empty(),
        List.of(),
        cells,
        List.of(findings));
  }

  private static List<String> lines(Set<Feature> features, Report report) {
    return new CheckText(new Texts(Language.ENGLISH), features).of(report).lines().toList();
  }

  private static List<String> lines(Finding... findings) {
    return lines(Set.of(), report(findings));
  }

  @Test
  void errorsStandBeforeWarningsBeforeNotes() {
    assertThat(
            lines(
                finding("A-A", Severity.INFO),
                finding("B-B", Severity.ERROR),
                finding("C-C", Severity.WARNING),
                finding("D-D", Severity.ERROR)))
        .contains("  errors: 2, warnings: 1, notes: 1")
        .filteredOn(line -> line.contains("message of"))
        .extracting(line -> line.strip().split(":")[0])
        .containsExactly("error B-B", "error D-D", "warning C-C", "note A-A");
  }

  @Test
  void anUncertainFindingNamesTheCellsThatCouldExplainIt() {
    List<String> lines = lines(finding("A-A", Severity.ERROR).uncertainFor(List.of(BLANK)));
    assertThat(lines)
        .containsSequence(
            "  note A-A (uncertain): message of A-A",
            "    expected 10, found -",
            "    requests/received/total (一、本年新收政府信息公开申请数量 · 总计): 1 @ line 12, column 3",
            "    cells without a number that could explain it:",
            "    requests/received/research (一、本年新收政府信息公开申请数量 · 科研机构): "
                + "\"/\", a mark, no number @ line 12, column 3");
    assertThat(lines).filteredOn(line -> line.contains("received/research")).hasSize(1);
    assertThat(lines(finding("A-A", Severity.INFO)))
        .noneMatch(line -> line.contains("uncertain") || line.contains("could explain"));
  }

  @Test
  void aSentenceHasALineOfItsOwn() {
    assertThat(lines(finding("A-A", Severity.ERROR).quoting("收到\n 1 件。", Optional.of(LINE))))
        .contains("  error A-A: message of A-A @ line 12, column 3", "    \"收到 1 件。\"");
  }

  @Test
  void whatStandsInOtherReportsIsShown() {
    assertThat(
            lines(
                finding("A-A", Severity.ERROR)
                    .relatedTo(
                        List.of(
                            new Related("2022.pdf", Optional.of(TOTAL), "11", Optional.of(LINE)),
                            new Related("b.pdf", Optional.empty(), "文", Optional.empty())))))
        .contains(
            "    beside 2022.pdf requests/received/total (一、本年新收政府信息公开申请数量 · 总计): 11 @ line 12, column 3",
            "    beside b.pdf: 文");
  }

  @Test
  void whatIsDismissedIsCountedAndWhatIsConfirmedMarked() {
    List<String> lines =
        lines(
            finding("A-A", Severity.ERROR).decided(verdict(Decision.DISMISSED)),
            finding("B-B", Severity.ERROR).decided(verdict(Decision.CONFIRMED)));
    assertThat(lines)
        .contains(
            "  errors: 1, warnings: 0, notes: 0",
            "    confirmed by 王芳 on 2026-11-26: why",
            "  findings dismissed by a reviewer: 1 (--format json has them)")
        .noneMatch(line -> line.contains("A-A"));
    assertThat(lines(finding("A-A", Severity.ERROR).decided(verdict(Decision.DISMISSED))))
        .contains(
            "  no findings", "  findings dismissed by a reviewer: 1 (--format json has them)");
  }

  private static Verdict verdict(Decision decision) {
    return new Verdict(decision, "王芳", "why", LocalDate.of(2026, 11, 26));
  }

  @Test
  void fingerprintsAreShownWhenAskedFor() {
    Report report = report(finding("A-A", Severity.ERROR));
    String fingerprint = Fingerprint.of(report, report.findings().get(0));
    assertThat(lines(Set.of(Feature.FINGERPRINTS), report)).contains("    " + fingerprint);
    assertThat(lines(Set.of(), report)).noneMatch(line -> line.contains(fingerprint));
  }

  @Test
  void coloursTellSeveritiesApartAndChangeNothingElse() {
    Report report =
        report(
            finding("A-A", Severity.ERROR),
            finding("B-B", Severity.WARNING).uncertainFor(List.of(BLANK)),
            finding("C-C", Severity.WARNING).decided(verdict(Decision.DISMISSED)),
            finding("D-D", Severity.WARNING));
    Set<Feature> all = EnumSet.allOf(Feature.class);
    List<String> coloured = lines(all, report);
    assertThat(coloured)
        .anyMatch(line -> line.contains("\u001b[1;31merror\u001b[0m"))
        .anyMatch(line -> line.contains("\u001b[1;33mwarning\u001b[0m"))
        .anyMatch(line -> line.contains("\u001b[36mnote\u001b[0m"));
    assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
        .containsExactlyElementsOf(lines(Set.of(Feature.FINGERPRINTS), report));
  }

  @ParameterizedTest
  @CsvSource({
    "YES,,,true",
    "YES,1,,false",
    "YES,'',,true",
    "YES,,dumb,false",
    "YES,,xterm,true",
    "NO,,,false"
  })
  void onlyATerminalThatWantsThemGetsColours(
      Terminal.Watched watched, String noColor, String term, boolean coloured) {
    Map<String, String> environment = new LinkedHashMap<>();
    if (noColor != null) {
      environment.put("NO_COLOR", noColor);
    }
    if (term != null) {
      environment.put("TERM", term);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]), out, out, Locale.ENGLISH, watched, environment);
    assertThat(terminal.showsColours()).isEqualTo(coloured);
    Main.run(terminal, List.of("check", "fixtures/example.txt"));
    assertThat(out.toString(StandardCharsets.UTF_8).contains("\u001b[")).isEqualTo(coloured);
  }
}
