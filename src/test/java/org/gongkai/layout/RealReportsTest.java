package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real reports come out as a person reads them. Skipped by name where the files are not there. */
class RealReportsTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);

  static List<String> files() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(gold())) {
      return files.map(f -> f.getFileName().toString().replace(".json", "")).sorted().toList();
    }
  }

  private static Path gold() throws URISyntaxException {
    return Path.of(RealReportsTest.class.getResource("/gold").toURI());
  }

  @ParameterizedTest
  @MethodSource("files")
  void theReportIsReadAsAPersonReadsIt(String name) throws Exception {
    Gold gold = Gold.read(gold().resolve(name + ".json"));
    Path file = Path.of(System.getProperty("gongkai.real", ""), gold.file());
    Assumptions.assumeTrue(Files.exists(file), file + " is not there");

    Report report = ReportAssert.report(PARSER.parse(file));

    assertThat(differences(gold, report)).isEmpty();
    gold.form().ifPresent(form -> assertThat(report.form()).contains(form));
    gold.title().ifPresent(title -> assertThat(report.title()).contains(title));
    gold.year().ifPresent(year -> assertThat(report.year()).hasValue(year));
    gold.issuer().ifPresent(issuer -> assertThat(report.issuer()).contains(issuer));
    gold.issuedOn()
        .ifPresent(day -> assertThat(report.issuedOn()).map(Object::toString).contains(day));
    gold.sections()
        .ifPresent(keys -> assertThat(report.sections()).extracting(Section::key).isEqualTo(keys));
  }

  private static List<String> differences(Gold gold, Report report) {
    List<String> differences = new ArrayList<>();
    gold.cells()
        .forEach(
            (key, expected) -> {
              Reading reading = report.cell(key.table(), key.row(), key.column());
              boolean right =
                  gold.mayBeGivenUp(key)
                      ? expected.notContradicted(reading)
                      : expected.agrees(reading);
              if (!right) {
                differences.add(difference(key, expected, reading));
              }
            });
    report
        .cells()
        .forEach(
            (key, reading) -> {
              if (!gold.cells().containsKey(key) && reading.number().isPresent()) {
                differences.add(difference(key, Expected.without(Reading.State.MISSING), reading));
              }
            });
    return differences;
  }

  private static String difference(CellKey key, Expected expected, Reading reading) {
    return key + ": " + expected + " was " + reading.state().code() + " \"" + reading.raw() + "\"";
  }
}
