package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gongkai check --earlier}. */
class CheckEarlierTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private String filing = "";
  private String earlier = "";

  @BeforeEach
  void parseOnce() throws IOException {
    filing = Filings.write(folder.resolve("in/a.txt"), Filings.good());
    Filings.write(folder.resolve("in/b.txt"), Filings.good().replace("2023", "2022"));
    earlier = folder.resolve("earlier.jsonl").toString();
    parse("jsonl");
  }

  private void parse(String format) {
    String in = format.equals("json") ? filing : folder.resolve("in").toString();
    assertThat(Invocation.of("parse", in, "--format", format, "-o", earlier).exit()).isZero();
  }

  private JsonNode changed() throws IOException {
    JsonNode reports =
        JSON.readTree(
            Invocation.of("check", filing, "--earlier", earlier, "--format", "json").out());
    for (JsonNode finding : reports.get(0).get("findings")) {
      if (finding.get("rule").asText().equals("P-CHANGED")) {
        return finding;
      }
    }
    return JSON.missingNode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json"})
  void aFileThatSaysSomethingElseNow(String format) throws IOException {
    parse(format);
    Filings.write(Path.of(filing), Filings.wrongTotal());
    JsonNode finding = changed();
    assertThat(finding.get("severity").asText()).isEqualTo("warning");
    assertThat(finding.get("cells").toString()).isEqualTo("[\"requests/received/total\"]");
    assertThat(finding.get("related").get(0).get("raw").asText()).isEqualTo("12");
  }

  @Test
  void otherBytesWithTheSameNumbersAreANote() throws IOException {
    Filings.write(Path.of(filing), Filings.good() + "\n");
    assertThat(changed().get("severity").asText()).isEqualTo("info");
  }

  @Test
  void nothingIsToldOfWhatIsTheSame() throws IOException {
    assertThat(changed().isMissingNode()).isTrue();
    assertThat(Invocation.of("check", filing, "--earlier", earlier).err()).isEmpty();
  }

  @Test
  void aFileHasOneNameHoweverItIsGiven() throws IOException {
    Filings.write(Path.of(filing), Filings.wrongTotal());
    filing = folder.resolve("in/../in/a.txt").toString();
    assertThat(changed().isMissingNode()).isFalse();
  }

  @Test
  void ofFilesThatWereNotReadNothingIsKnown() throws IOException {
    Files.move(Path.of(filing), folder.resolve("in/c.txt"));
    filing = folder.resolve("in/c.txt").toString();
    assertThat(changed().isMissingNode()).isTrue();
    assertThat(Invocation.of("check", filing, "--earlier", earlier).err())
        .contains("1 of 1 reports are not in " + earlier);
  }

  @Test
  void theEarlierFileIsNoReport() throws IOException {
    Path inside = folder.resolve("in/earlier.jsonl");
    Files.copy(Path.of(earlier), inside);
    Invocation run =
        Invocation.of(
            "check",
            folder.resolve("in").toString(),
            "--earlier",
            inside.toString(),
            "--no-series");
    assertThat(run.out()).contains("files: 2, unreadable: 0");
  }

  @Test
  void aProfileMaySwitchItOff() throws IOException {
    String profile = Filings.write(folder.resolve("p.yaml"), "severities: {P-CHANGED: off}");
    Filings.write(Path.of(filing), Filings.wrongTotal());
    Invocation run = Invocation.of("check", filing, "--earlier", earlier, "--profile", profile);
    assertThat(run.out()).contains("T3-ROW-SUM").doesNotContain("P-CHANGED");
  }

  @Test
  void aFileThatIsNoResultIsRefused() throws IOException {
    Files.writeString(Path.of(earlier), Files.readString(Path.of(earlier)) + "{\"schema\": 1}\n");
    Invocation.assertRefused(
        "check " + filing + " --earlier " + earlier, "earlier.jsonl: line 3, column");
    Invocation.assertRefused(
        "check " + filing + " --earlier " + folder.resolve("none"), "there is no file");
  }
}
