package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/** Compares what was parsed with what a sample holds. */
final class ReportAssert {
  private ReportAssert() {}

  static Report report(ParseResult result) {
    assertThat(result).isInstanceOf(Report.class);
    return (Report) result;
  }

  /** Every cell as the sample has it, and everything else about the report too. */
  static void assertExact(Report report, SampleReport sample) {
    assertCells(report, sample);
    assertThat(report.title()).contains(sample.title());
    assertThat(report.issuer()).contains(sample.issuer());
    assertThat(report.issuedOn()).contains(sample.issuedOn());
  }

  /** Every cell as the sample has it. */
  static void assertCells(Report report, SampleReport sample) {
    assertThat(differences(report, sample)).as("cells of %s", sample.name()).isEmpty();
    assertThat(report.form()).contains(sample.form());
    assertThat(report.year()).hasValue(sample.year());
    assertThat(report.sections()).extracting(Section::key).isEqualTo(keys(sample));
    assertThat(errors(report)).as("errors of %s", sample.name()).isEmpty();
  }

  /** No cell states a number that the sample does not have there. */
  static void assertNeverWrong(Report report, SampleReport sample) {
    assertThat(wrong(report, sample)).as("wrong numbers of %s", sample.name()).isEmpty();
  }

  static List<String> wrong(Report report, SampleReport sample) {
    List<String> wrong = new ArrayList<>();
    report
        .cells()
        .forEach(
            (key, reading) -> {
              Expected truth = sample.expected(key).orElse(Expected.without(State.MISSING));
              if (!truth.notContradicted(reading)) {
                wrong.add(difference(key, truth, reading));
              }
            });
    return wrong;
  }

  static List<String> differences(Report report, SampleReport sample) {
    List<String> differences = new ArrayList<>();
    sample
        .truth()
        .forEach(
            (key, truth) -> {
              Reading reading =
                  Optional.ofNullable(report.cells().get(key)).orElse(Reading.missing());
              if (!truth.agrees(reading)) {
                differences.add(difference(key, truth, reading));
              }
            });
    report
        .cells()
        .forEach(
            (key, reading) -> {
              if (sample.expected(key).isEmpty() && reading.state() != State.MISSING) {
                differences.add(difference(key, Expected.without(State.MISSING), reading));
              }
            });
    return differences;
  }

  private static String difference(CellKey key, Expected truth, Reading reading) {
    return key
        + ": "
        + truth
        + " was "
        + reading.state().code()
        + reading.number().map(n -> " " + n.toPlainString()).orElse("")
        + (reading.raw().isEmpty() ? "" : " \"" + reading.raw() + "\"")
        + (reading.note().isEmpty() ? "" : " (" + reading.note() + ")");
  }

  private static List<String> keys(SampleReport sample) {
    return sample.sections().stream().map(SampleSection::key).toList();
  }

  /** The findings that are errors, for messages. */
  static List<Finding> errors(Report report) {
    return report.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }
}
