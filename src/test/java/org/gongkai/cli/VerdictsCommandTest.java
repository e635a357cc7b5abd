package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.SchemaAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gongkai verdicts}, and {@code gongkai check --verdicts}. */
class VerdictsCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNKNOWN = "T3-ROW-SUM:0123456789-0123456789abcdef";

  @TempDir Path folder;
  private Path verdicts = Path.of("");
  private String wrong = "";

  @BeforeEach
  void writeFiling() throws IOException {
    verdicts = folder.resolve("reports/gongkai-verdicts.jsonl");
    wrong = Filings.write(folder.resolve("reports/wrong.txt"), Filings.wrongTotal());
  }

  private JsonNode checked(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("check", "--format", "json", wrong));
    words.addAll(List.of(more));
    String out = Invocation.of(words.toArray(String[]::new)).out();
    JsonNode result = JSON.readTree(out).get(0);
    SchemaAssert.assertValidCheck(result.toString());
    return result;
  }

  private List<String> fingerprints() throws IOException {
    List<String> fingerprints = new ArrayList<>();
    checked().path("findings").forEach(f -> fingerprints.add(f.path("fingerprint").asText()));
    return fingerprints;
  }

  /** Those of the two sums that do not hold. */
  private List<String> sums() throws IOException {
    return fingerprints().stream().filter(f -> f.startsWith("T3-")).toList();
  }

  private Invocation add(String decision, List<String> findings) {
    List<String> words = new ArrayList<>(List.of("verdicts", "add"));
    words.addAll(findings);
    words.addAll(
        List.of(decision, "--by", "王芳", "--why", "原件如此", "--verdicts", verdicts.toString()));
    return Invocation.of(words.toArray(String[]::new));
  }

  private Invocation check(String... more) {
    List<String> words = new ArrayList<>(List.of("check", wrong));
    words.addAll(List.of("--verdicts", verdicts.toString()));
    words.addAll(List.of(more));
    return Invocation.of(words.toArray(String[]::new));
  }

  @Test
  void whatIsDismissedCountsNoLonger() throws IOException {
    int all = fingerprints().size();
    Invocation added = add("--dismiss", fingerprints());
    assertThat(added.exit()).isZero();
    assertThat(added.out()).isEmpty();
    assertThat(added.err()).contains("verdicts: " + all + ", written to " + verdicts);
    Invocation run = check();
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("no findings", "findings dismissed by a reviewer: " + all)
        .doesNotContain("T3-ROW-SUM")
        .endsWith("errors: 0, warnings: 0, notes: 0; dismissed: " + all + "\n");
    JsonNode verdict = checked("--verdicts", verdicts.toString()).at("/findings/0/verdict");
    assertThat(verdict.path("decision").asText()).isEqualTo("dismissed");
    assertThat(verdict.path("by").asText()).isEqualTo("王芳");
    assertThat(verdict.path("why").asText()).isEqualTo("原件如此");
    assertThat(LocalDate.parse(verdict.path("on").asText()))
        .isBetween(LocalDate.now().minusDays(1), LocalDate.now());
  }

  @Test
  void whatIsConfirmedIsMarkedAndStillCounts() throws IOException {
    add("--confirm", sums().subList(0, 1));
    Invocation run = check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("confirmed by 王芳 on", "errors: 2").doesNotContain("dismissed");
  }

  @Test
  void withoutTheOptionNothingIsDecided() throws IOException {
    add("--dismiss", fingerprints());
    assertThat(Invocation.of("check", wrong).exit()).isEqualTo(1);
    assertThat(checked().toString()).doesNotContain("verdict");
  }

  @Test
  void theLastDecisionReplacesTheOneBefore() throws IOException {
    add("--confirm", fingerprints());
    add("--dismiss", fingerprints());
    assertThat(Files.readAllLines(verdicts)).hasSameSizeAs(fingerprints()).isSorted();
    assertThat(check().exit()).isZero();
  }

  @Test
  void aVerdictSurvivesANewNameAnotherLanguageAndOtherText() throws IOException {
    add("--dismiss", fingerprints());
    wrong =
        Filings.write(
            folder.resolve("reports/new.txt"),
            "\n" + Filings.wrongTotal().replace("行政许可 | 3725", "行政许可 | 3726"));
    Invocation run = check("--lang", "zh");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void fingerprintsAreTheSameInEveryLanguage() throws IOException {
    assertThat(checked("--lang", "zh").path("findings"))
        .extracting(f -> f.path("fingerprint").asText())
        .containsExactlyElementsOf(fingerprints());
  }

  @Test
  void aChangedValueOpensTheFindingAgainAndTheVerdictIsStale() throws IOException {
    List<String> findings = sums();
    add("--dismiss", findings);
    wrong = Filings.write(Path.of(wrong), Filings.wrongTotal().replace("| 13 |", "| 14 |"));
    Invocation run = check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("errors: 2").doesNotContain("dismissed");
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err())
        .contains(verdicts + ": line 1 decides " + findings.get(0), "not found in " + wrong)
        .contains("line 2 decides " + findings.get(1));
    assertThat(check("--lang", "zh").err()).contains("第 1 行的结论针对 " + findings.get(0));
  }

  @Test
  void verdictsOnReportsThatAreNotCheckedAreNotStale() throws IOException {
    add("--dismiss", List.of(UNKNOWN));
    assertThat(check().err()).isEmpty();
  }

  @Test
  void theFileIsNoReport() throws IOException {
    add("--dismiss", fingerprints());
    String reports = folder.resolve("reports").toString();
    assertThat(Invocation.of("check", reports).out()).contains("files: 1,");
    Path other = Files.move(verdicts, folder.resolve("reports/decided.jsonl"));
    verdicts = other;
    wrong = reports;
    Invocation run = check();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("files: 1,");
  }

  @Test
  void theOtherFormatsCarryVerdicts() throws IOException {
    add("--dismiss", fingerprints());
    assertThat(check("--format", "sarif").out()).contains("\"justification\":\"原件如此\"");
    assertThat(check("--format", "junit").out()).contains("<skipped message=\"dismissed by 王芳");
    assertThat(check("--format", "csv").out()).contains("dismissed by 王芳 on");
    assertThat(check("--format", "junit").exit()).isZero();
  }

  @Test
  void aMalformedFileIsToldWithItsLineAndNothingIsChecked() throws IOException {
    add("--dismiss", sums());
    Files.writeString(verdicts, Files.readString(verdicts) + "{\"finding\":\"T3\"}\n");
    Invocation run = check();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(verdicts + ": line 3, column ", "\"T3\" cannot stand here", "correct the line");
    String before = Files.readString(verdicts);
    Invocation added = add("--dismiss", List.of(UNKNOWN));
    assertThat(added.exit()).isEqualTo(2);
    assertThat(added.err()).contains("line 3");
    assertThat(Files.readString(verdicts)).isEqualTo(before);
    assertThat(check("--lang", "zh").err()).contains("第 3 行", "请改正或删去这一行");
  }

  @Test
  void aFolderIsNoFileOfVerdicts() {
    verdicts = folder;
    assertThat(check().exit()).isEqualTo(2);
    assertThat(check().err()).contains("the file of verdicts " + folder + " cannot be read");
    assertThat(add("--dismiss", List.of(UNKNOWN)).exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--by A --why B|either --confirm or --dismiss",
        "--confirm --dismiss --by A --why B|either --confirm or --dismiss",
        "--confirm --why B|give --by",
        "--confirm --by A|give --why",
      })
  void aVerdictIsWhole(String words) {
    String[] parts = words.split("\\|");
    List<String> all = new ArrayList<>(List.of("verdicts", "add", UNKNOWN));
    all.addAll(List.of(parts[0].split(" ")));
    all.addAll(List.of("--verdicts", verdicts.toString()));
    Invocation run = Invocation.of(all.toArray(String[]::new));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(parts[1]);
    assertThat(verdicts).doesNotExist();
  }
}
