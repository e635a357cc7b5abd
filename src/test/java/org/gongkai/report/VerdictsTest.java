package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.MalformedReportException.Problem;
import org.gongkai.report.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
  private static final String A = "S-SIX:0123456789-aaaaaaaaaaaaaaaa";
  private static final String B = "T3-ROW-SUM:0123456789-bbbbbbbbbbbbbbbb";
  private static final Verdict DISMISSED =
      new Verdict(Decision.DISMISSED, "王芳", "已于“3月”更正", LocalDate.of(2026, 11, 26));
  private static final Verdict CONFIRMED =
      new Verdict(Decision.CONFIRMED, "李强", "表内有误", LocalDate.of(2026, 11, 27));

  private static Verdicts read(String text) throws MalformedReportException {
    return Verdicts.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String with(String text, String finding, Verdict verdict) {
    try {
      return Verdicts.with(text, finding, verdict);
    } catch (MalformedReportException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aLineIsAVerdict() {
    assertThat(with("", A, DISMISSED))
        .isEqualTo(
            "{\"finding\":\""
                + A
                + "\",\"decision\":\"dismissed\",\"by\":\"王芳\",\"on\":\"2026-11-26\","
                + "\"why\":\"已于“3月”更正\"}\n");
  }

  @Test
  void whatIsWrittenIsRead() throws MalformedReportException {
    Verdicts verdicts = read(with(with("", B, CONFIRMED), A, DISMISSED));
    assertThat(verdicts.on(A)).contains(DISMISSED);
    assertThat(verdicts.on(B)).contains(CONFIRMED);
    assertThat(verdicts.on(A.replace('a', 'c'))).isEmpty();
    assertThat(verdicts.entries()).extracting(Verdicts.Entry::line).containsExactly(1, 2);
  }

  @Test
  void linesStandInTheOrderOfFindings() {
    String both = with(with("", B, CONFIRMED), A, DISMISSED);
    assertThat(both.lines()).first().asString().contains(A);
    assertThat(both).isEqualTo(with(with("", A, DISMISSED), B, CONFIRMED));
  }

  @Test
  void aVerdictReplacesTheOneBeforeAndLeavesTheOtherLines() {
    String text = with(with("", A, DISMISSED), B, CONFIRMED);
    String changed = with("\n" + text.replace("\"by\"", " \"by\""), A, CONFIRMED);
    assertThat(changed.lines())
        .hasSize(3)
        .contains("", text.lines().toList().get(1).replace("\"by\"", " \"by\""))
        .filteredOn(line -> line.contains(A))
        .singleElement()
        .asString()
        .contains("confirmed");
  }

  @Property(tries = 200)
  void theOrderInWhichVerdictsAreAddedDoesNotMatter(
      @ForAll @Size(max = 12) List<@IntRange(max = 99) Integer> numbers, @ForAll long seed) {
    List<Integer> distinct = new ArrayList<>(numbers.stream().distinct().toList());
    String once = all(distinct);
    Collections.shuffle(distinct, new Random(seed));
    assertThat(all(distinct)).isEqualTo(once);
    assertThat(once.lines().toList()).isSorted().hasSize(distinct.size());
  }

  private static String all(List<Integer> numbers) {
    String text = "";
    for (int number : numbers) {
      text = with(text, "S-SIX:0123456789-%016x".formatted(number), DISMISSED);
    }
    return text;
  }

  @Test
  void emptyLinesAndAByteOrderMarkAreAllowed() throws MalformedReportException {
    assertThat(read("\uFEFF\r\n" + with("", A, DISMISSED).replace("\n", "\r\n") + "\n").on(A))
        .contains(DISMISSED);
    assertThat(read("").entries()).isEmpty();
  }

  @Test
  void theSameTwiceIsNoFaultAndTheLastCounts() throws MalformedReportException {
    Verdict again = new Verdict(Decision.DISMISSED, "赵敏", "同上", LocalDate.of(2026, 12, 1));
    assertThat(read(with("", A, DISMISSED) + with("", A, again)).on(A)).contains(again);
  }

  @Test
  void bothWaysIsAFault() {
    assertThatThrownBy(() -> read(with("", A, DISMISSED) + "\n" + with("", A, CONFIRMED)))
        .asInstanceOf(type(MalformedReportException.class))
        .satisfies(
            e -> {
              assertThat(e.problem()).isEqualTo(Problem.DECIDED_BOTH_WAYS);
              assertThat(e.line()).isEqualTo(3);
              assertThat(e.arguments()).containsExactly(A, "1");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json | NOT_JSON",
        "{\"finding\":\"FP\" | NOT_JSON",
        "[] | WRONG_TYPE",
        "{} | MISSING_FIELD",
        "{\"finding\":\"FP\",\"decision\":\"dismissed\",\"on\":\"2026-11-26\",\"why\":\"x\"} | MISSING_FIELD",
        "{\"finding\":\"FP\",\"by\":\"A\",\"on\":\"2026-11-26\",\"why\":\"x\"} | MISSING_FIELD",
        "{\"decision\":\"dismissed\",\"by\":\"A\",\"on\":\"2026-11-26\",\"why\":\"x\"} | MISSING_FIELD",
        "{\"finding\":\"FP\",\"decision\":\"dismissed\",\"by\":\"A\",\"why\":\"x\"} | MISSING_FIELD",
        "{\"finding\":\"FP\",\"decision\":\"dismissed\",\"by\":\"A\",\"on\":\"2026-11-26\"} | MISSING_FIELD",
        "{\"finding\":\"FP\",\"decision\":\"maybe\",\"by\":\"A\",\"on\":\"2026-11-26\",\"why\":\"x\"} | WRONG_VALUE",
        "{\"finding\":\"FP\",\"decision\":\"dismissed\",\"by\":\" \",\"on\":\"2026-11-26\",\"why\":\"x\"} | WRONG_VALUE",
        "{\"finding\":\"FP\",\"decision\":\"dismissed\",\"by\":\"A\",\"on\":\"26.11.2026\",\"why\":\"x\"} | WRONG_VALUE",
        "{\"finding\":\"T3\",\"decision\":\"dismissed\",\"by\":\"A\",\"on\":\"2026-11-26\",\"why\":\"x\"} | WRONG_VALUE",
        "{\"finding\":\"FP\",\"decision\":\"dismissed\",\"by\":\"A\",\"on\":\"2026-11-26\",\"why\":\"x\",\"when\":1} | UNKNOWN_FIELD",
        "{} {} | MISSING_FIELD",
        "{\"finding\":\"FP\",\"decision\":\"dismissed\",\"by\":\"A\",\"on\":\"2026-11-26\",\"why\":\"x\"}{} | MANY_ON_LINE",
      })
  void whatIsNoVerdictIsAFaultOfItsLine(String line, Problem problem) {
    String text = with("", B, CONFIRMED) + "\n" + line.replace("FP", A) + "\n";
    assertThatThrownBy(() -> read(text))
        .asInstanceOf(type(MalformedReportException.class))
        .satisfies(
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.line()).isEqualTo(3);
            });
  }

  @Test
  void otherEncodingsAreAFault() {
    assertThatThrownBy(() -> Verdicts.read(new byte[] {'{', (byte) 0xb0, '}'}))
        .asInstanceOf(type(MalformedReportException.class))
        .extracting(MalformedReportException::problem)
        .isEqualTo(Problem.NOT_UTF8);
  }

  @Test
  void aVerdictSaysByWhomAndWhy() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatThrownBy(() -> new Verdict(Decision.CONFIRMED, " ", "x", day))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Verdict(Decision.CONFIRMED, "x", "", day))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void verdictsArePutOnTheFindingsThatTheyAreOn() throws MalformedReportException {
    Report report = report(finding("一"), finding("二"), finding("三"));
    String one = Fingerprint.of(report, report.findings().get(0));
    String two = Fingerprint.of(report, report.findings().get(1));
    Report decided = read(with(with("", one, DISMISSED), two, CONFIRMED)).applied(report);
    assertThat(decided.findings())
        .extracting(Finding::verdict)
        .containsExactly(Optional.of(DISMISSED), Optional.of(CONFIRMED), Optional.empty());
    assertThat(decided.findings())
        .extracting(Finding::dismissed)
        .containsExactly(true, false, false);
    assertThat(Fingerprint.of(decided, decided.findings().get(0))).isEqualTo(one);
    assertThat(Verdicts.NONE.applied(report)).isEqualTo(report);
  }

  private static Finding finding(String subject) {
    return new Finding(
            "S-SIX",
            Severity.ERROR,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "…",
            Optional.empty())
        .about(subject);
  }

  private static Report report(Finding... findings) {
    return new Report(
        new Source("x.txt", "", "", 0, ""),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of(findings));
  }
}
