package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.check.Rule;
import org.gongkai.check.book.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {

  @Test
  void everyRuleHasALineWithItsTests() {
    Invocation list = Invocation.of("rules");
    assertThat(list.exit()).isZero();
    for (Rule rule : Rule.values()) {
      assertThat(list.out()).contains(rule.id() + " ");
    }
    RuleBook book = RuleBook.load();
    assertThat(list.out())
        .containsPattern("T3-ROW-SUM +error +25 / 23  In every row")
        .endsWith(
            Rule.values().length
                + " rules; tests in a report on the form of 2021: "
                + book.tests("2021")
                + ", of 2019: "
                + book.tests("2019")
                + "; in all "
                + book.tests()
                + "\n");
    assertThat(Invocation.of("rules", "--lang", "zh").out()).contains("每行总计等于六类申请人之和");
  }

  @Test
  void aRuleThatNoReportCanShowBrokenSaysSo() {
    assertThat(Invocation.of("rules").out())
        .containsPattern("T3-PARTIAL-ONCE +note +0 /  0  A request");
    assertThat(Invocation.of("rules", "T3-PARTIAL-ONCE").out())
        .contains("tests (2021 / 2019): none; a report cannot show", "why: A request counted twice")
        .doesNotContain("findings say");
  }

  @Test
  void inAllARuleCountsAsOnItsWidestForm() {
    RuleBook book = RuleBook.load();
    assertThat(book.tests())
        .isGreaterThan(Math.max(book.tests("2021"), book.tests("2019")))
        .isLessThan(book.tests("2021") + book.tests("2019"));
  }

  @Test
  void aRuleTellsAllThatTheBookSays() {
    assertThat(Invocation.of("rules", "s-problems").out())
        .startsWith("S-PROBLEMS  error\n")
        .contains(
            "asks: Section five",
            "why: ",
            "source: 条例第五十条",
            "how sure: A, read",
            "forms: 2021, 2019",
            "tests (2021 / 2019): 2 / 2",
            "findings say: Section five has {0} characters and no word of a problem",
            "findings say: Section five has {0} characters and states no problem",
            "to mend it: ");
    assertThat(Invocation.of("rules", "S-PROBLEMS", "--lang", "zh").out()).contains("怎样改正: ");
  }

  @Test
  void jsonHasTheSameRules() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode list = json.readTree(Invocation.of("rules", "--format", "json").out());
    assertThat(list).hasSize(Rule.values().length);
    JsonNode one = json.readTree(Invocation.of("rules", "T3-BALANCE", "--format", "json").out());
    assertThat(list).contains(one);
    assertThat(one.at("/basis").asText()).isEqualTo("A");
    assertThat(one.at("/tests/2021").asInt()).isEqualTo(7);
    assertThat(one.at("/messages/usual/zh").asText()).contains("第一项加第二项");
    assertThat(one.at("/mend/en").asText()).isNotBlank();
    assertThat(one.at("/forms")).hasSize(2);
  }

  @Test
  void thePageInTheDocumentationIsWhatTheBookSays() throws IOException {
    assertThat(Files.readString(Path.of("docs/RULES.md")))
        .as("docs/RULES.md; scripts/rules writes it anew")
        .isEqualTo(Invocation.of("rules", "--format", "md").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules T3-ROW-SUMM | do you mean T3-ROW-SUM?",
        "rules ZZZZZZZZZZ | there is no rule \"ZZZZZZZZZZ\"; gongkai rules lists them",
        "rules T3-ROW-SUM T3-BALANCE | one rule at a time: \"T3-BALANCE\"",
        "rules T3-ROW-SUM --format md | leave out \"T3-ROW-SUM\"",
        "rules --format pdf | choose one of text, json, md",
      })
  void wrongUsage(String words, String complaint) {
    Invocation.assertRefused(words, complaint);
  }

  @Test
  void aProfileChangesHowGraveRulesAre(@TempDir Path folder) throws IOException {
    Path report = Files.writeString(folder.resolve("x.txt"), "溪口县财政局2021年政府信息公开工作报告\n一、总体情况\n无。\n");
    Path profile =
        Files.writeString(folder.resolve("city.yaml"), "severities: {P-TITLE: info, S-SIX: off}\n");
    String usual = Invocation.of("check", report.toString()).out();
    assertThat(usual).contains("warning P-TITLE", "error S-SIX");
    String changed =
        Invocation.of("check", report.toString(), "--profile", profile.toString()).out();
    assertThat(changed).contains("note P-TITLE").doesNotContain("S-SIX");
  }

  @Test
  void aMalformedProfileIsWrongUsage(@TempDir Path folder) throws IOException {
    Path profile = Files.writeString(folder.resolve("city.yaml"), "severities: {T9: off}\n");
    Invocation run = Invocation.of("check", "x.txt", "--profile", profile.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("city.yaml, severities: there is no rule \"T9\"");
    Invocation missing = Invocation.of("check", "x.txt", "--profile", "none.yaml");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("none.yaml could not be read");
  }
}
