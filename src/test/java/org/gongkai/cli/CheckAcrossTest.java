package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.SchemaAssert;
import org.gongkai.check.Messages.Language;
import org.gongkai.check.series.RosterException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gongkai check} on several reports. */
class CheckAcrossTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private String before = "";
  private String now = "";

  /** The report on 2022 carries two requests out, the one on 2023 carries one in. */
  @BeforeEach
  void writeFilings() throws IOException {
    String text = Filings.good();
    String more =
        text.replace("2023", "2022")
            .replaceFirst("(一、本年新收.* )9 (.* )12 ", "$110 $213 ")
            .replaceFirst("(四、结转.* )1 (.* )1 ", "$12 $22 ");
    before = Filings.write(folder.resolve("y/2022.txt"), more);
    now = Filings.write(folder.resolve("y/2023.txt"), text);
  }

  @Test
  void whatSeveralReportsGiveStandsAtTheEnd() {
    Invocation run = Invocation.of("check", folder.resolve("y").toString());
    List<String> lines = run.lines();
    int across = lines.indexOf("beside other reports: " + now);
    assertThat(across).isGreaterThan(lines.indexOf(now));
    assertThat(lines.subList(across, lines.size()))
        .anyMatch(
            l ->
                l.startsWith("  error X-CARRY: \"Requests carried in from last year\" · total is "))
        .anyMatch(l -> l.startsWith("    beside " + before + " requests/carriedOut/total "))
        .noneMatch(l -> l.equals("  no findings"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(lines.get(lines.size() - 1)).startsWith("files: 2, unreadable: 0; errors: ");
  }

  @Test
  void aSingleFileOrNoSeriesAsksForNothing() {
    assertThat(Invocation.of("check", now).out()).doesNotContain("beside other reports");
    Invocation off = Invocation.of("check", "--no-series", before, now);
    assertThat(off.out()).doesNotContain("beside other reports", "X-CARRY");
  }

  @Test
  void jsonHasASecondObjectForTheReport() throws IOException {
    Invocation run = Invocation.of("check", "--format", "jsonl", before, now);
    assertThat(run.lines()).hasSize(3).allSatisfy(SchemaAssert::assertValidCheck);
    JsonNode across = JSON.readTree(run.lines().get(2));
    assertThat(across.at("/across").asBoolean()).isTrue();
    assertThat(across.at("/source/uri").asText()).isEqualTo(now);
    assertThat(across.at("/source/sha256").asText())
        .isEqualTo(JSON.readTree(run.lines().get(1)).at("/source/sha256").asText());
    JsonNode finding = across.at("/findings/0");
    assertThat(finding.at("/rule").asText()).isEqualTo("X-CARRY");
    assertThat(finding.at("/related/0/uri").asText()).isEqualTo(before);
    assertThat(finding.at("/related/0/place/line").asInt()).isPositive();
    assertThat(across.at("/evidence").has(finding.at("/cells/0").asText())).isTrue();
    assertThat(JSON.readTree(run.lines().get(0)).has("across")).isFalse();
  }

  @Test
  void theOtherFormatsHaveThemToo() {
    for (String format : List.of("csv", "sarif", "junit")) {
      String out = Invocation.of("check", "--format", format, before, now).out();
      assertThat(out).as(format).contains("X-CARRY", before, now);
      assertThat(Invocation.of("check", "--no-series", "--format", format, before, now).out())
          .as(format)
          .doesNotContain("carried out 2");
    }
  }

  @Test
  void junitHasOneSuiteForAReport() {
    String out = Invocation.of("check", "--format", "junit", before, now).out();
    assertThat(out.split("<testsuite ", -1)).hasSize(3);
    String later = out.substring(out.lastIndexOf("<testsuite "));
    assertThat(later).contains("file=\"" + now + "\"", "name=\"X-CARRY\"", "carried out 2");
    assertThat(later.split("<testcase ", -1)).hasSize(count(later, "tests") + 1);
    assertThat(count(later, "failures")).isEqualTo(later.split("<failure ", -1).length - 1);
  }

  private static int count(String suite, String attribute) {
    String from = suite.substring(suite.indexOf(attribute + "=\"") + attribute.length() + 2);
    return Integer.parseInt(from.substring(0, from.indexOf('"')));
  }

  @Test
  void aRosterIsASuiteOfItsOwn() throws IOException {
    String roster = Filings.write(folder.resolve("r.csv"), "area,member\n云岭县人民政府,云岭县财政局\n");
    String out = Invocation.of("check", "--format", "junit", "--roster", roster, now).out();
    assertThat(out.split("<testsuite ", -1)).hasSize(3);
    assertThat(out).contains("file=\"" + roster + "\"", "P-COVERAGE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "html", "sarif"})
  void everyFormatIsTheSameForAnyNumberOfThreads(String format) {
    String all = folder.resolve("y").toString();
    String one = Invocation.of("check", "--format", format, "--threads", "1", all).out();
    assertThat(Invocation.of("check", "--format", format, "--threads", "4", all).out())
        .isEqualTo(one)
        .contains("X-CARRY");
  }

  @Test
  void theOutputIsTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 12; i++) {
      Filings.write(
          folder.resolve("y/" + i + ".txt"), Filings.good().replace("2023", 2010 + i + ""));
    }
    String all = folder.resolve("y").toString();
    String one = Invocation.of("check", "--threads", "1", all).out();
    assertThat(Invocation.of("check", "--threads", "4", all).out()).isEqualTo(one);
  }

  @Test
  void aRosterTellsWhatIsMissing() throws IOException {
    String roster =
        Filings.write(
            folder.resolve("roster.csv"), "area,member\n云岭县人民政府,云岭县财政局\n云泉市人民政府,云岭县人民政府\n");
    Invocation run = Invocation.of("check", "--roster", roster, now);
    assertThat(run.lines())
        .contains(
            "beside other reports: " + roster,
            "  warning P-COVERAGE: There is no report of 云岭县财政局 on 2023 @ line 2, column 1");
    assertThat(run.exit()).isZero();
    Invocation json = Invocation.of("check", "--format", "jsonl", "--roster", roster, now);
    assertThat(json.lines()).hasSize(2).allSatisfy(SchemaAssert::assertValidCheck);
  }

  @Test
  void aRosterThatIsNone() throws IOException {
    String roster = Filings.write(folder.resolve("roster.csv"), "云岭县人民政府,云岭县财政局\n云岭县人民政府,财政局\n");
    Invocation run = Invocation.of("check", "--roster", roster, now);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(roster + ", line 2: many bodies are called \"财政局\"");
    assertThat(run.out()).isEmpty();
    assertThat(Invocation.of("check", "--roster", roster + "x", now).err())
        .contains(roster + "x could not be read");
    assertThat(Invocation.of("check", "--roster", roster, "--no-series", now).exit()).isEqualTo(2);
  }

  @Test
  void everyFaultOfARosterHasWords() {
    for (var problem : Problem.values()) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
        Texts texts = new Texts(Language.of(locale));
        assertThat(texts.say("roster." + problem.name(), "r.csv", "7", "x")).contains("r.csv");
      }
    }
  }
}
