package org.gongkai.check.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
  private final RuleBook book = RuleBook.load();

  private static final String ENTRY =
      """
      - id: T3-ROW-SUM
        severity: error
        tests: {any: 2}
        basis: C
        source: s
        asks: {zh: a, en: b}
        why: {zh: a, en: b}
        mend: {zh: a, en: b}
        message: {zh: a, en: b}
      """;

  private static List<RuleEntry> read(String yaml) {
    return RuleFile.read("requests", Node.read("book.yaml", new StringReader(yaml)));
  }

  @Test
  void theBookAndTheProgramHaveTheSameRules() {
    assertThat(book.entries())
        .extracting(RuleEntry::id)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
  }

  @Test
  void everyRuleTestsSomethingButTheOneThatSaysThatNothingCan() {
    assertThat(book.entries())
        .filteredOn(e -> e.tests("2021") + e.tests("2019") == 0)
        .extracting(RuleEntry::id, RuleEntry::isTested)
        .containsExactly(tuple("T3-PARTIAL-ONCE", false));
  }

  @Test
  void anEntryIsReadAsItStands() {
    RuleEntry entry = read(ENTRY).get(0);
    assertThat(entry.id()).isEqualTo("T3-ROW-SUM");
    assertThat(entry.tests("2021")).isEqualTo(2);
    assertThat(entry.basis()).isEqualTo(RuleEntry.Basis.C);
    assertThat(entry.mend()).containsEntry("en", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "severity: error; severity: grave; \"grave\" is none of error, warning, info",
        "id: T3-ROW-SUM; id: rows; \"rows\" is no id of a rule",
        "basis: C; base: C; there is no field \"base\"",
        "tests: {any: 2}; tests: {any: two}; a whole number of 0 or more is wanted here",
        "why: {zh: a, en: b}; why: {zh: a}; the field \"en\" is missing",
        "message: {zh: a, en: b}; x: y; there is no field \"x\"",
      })
  void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String message) {
    assertThatThrownBy(() -> read(ENTRY.replace(right, wrong)))
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("book.yaml");
  }

  @Test
  void textThatIsNoYamlIsSaidToBeNone() {
    assertThatThrownBy(() -> read("- {a: ["))
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining("book.yaml is no YAML");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id: T3-ROW-SUM; book.yaml: a list is wanted here",
        "- T3-ROW-SUM; book.yaml, item 1: a map of fields is wanted here",
        "- severity: error; book.yaml, item 1: the field \"id\" is missing",
        "- id: t3; book.yaml, t3: \"t3\" is no id of a rule",
        "- {id: X-Y, id: X-Z}; book.yaml is no YAML",
        "''; book.yaml: a list is wanted here",
      })
  void whatIsNoListOfRulesIsSaidToBeNone(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "tests: {any: -1}; T3-ROW-SUM, tests, any: a whole number of 0 or more",
        "tests: {any: 1.5}; T3-ROW-SUM, tests, any: a whole number of 0 or more",
        "tests: 2; T3-ROW-SUM, tests: a map of fields",
        "tests: {any: 2}~forms: 2021; T3-ROW-SUM, forms: a list is wanted here",
        "tests: {any: 2}~forms: [[2021]]; T3-ROW-SUM, forms, item 1: a text is wanted here",
        "tests: {any: 2}~forms: [{id: a}]; T3-ROW-SUM, forms, a: a text is wanted here",
        "tests: {any: 2}~messages: [a]; T3-ROW-SUM, messages: a map of fields",
      })
  void fieldsOfAnotherKindAreSaidWithTheirPlace(String wrong, String message) {
    assertThatThrownBy(() -> read(ENTRY.replace("tests: {any: 2}", wrong.replace("~", "\n  "))))
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aRuleThatSaysNothingIsNone() {
    assertThatThrownBy(() -> read(ENTRY.replace("  message: {zh: a, en: b}\n", "")))
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining("neither \"message\" nor \"messages\"");
  }

  @Test
  void formsTestsAndMessagesByTheirKeys() {
    RuleEntry entry =
        read(ENTRY
                .replace("tests: {any: 2}", "forms: [\"2021\"]\n  tests: {\"2019\": 5, any: 0}")
                .replace("  message:", "  messages: {late: {zh: ' c ', en: d}}\n  message:"))
            .get(0);
    assertThat(entry.part()).isEqualTo("requests");
    assertThat(entry.severity()).isEqualTo("error");
    assertThat(entry.forms()).containsExactly("2021");
    assertThat(entry.tests("2019")).isEqualTo(5);
    assertThat(entry.tests("2021")).isZero();
    assertThat(entry.source()).isEqualTo("s");
    assertThat(entry.asks()).isEqualTo(Map.of("zh", "a", "en", "b"));
    assertThat(entry.why()).isEqualTo(entry.asks());
    assertThat(entry.messages())
        .isEqualTo(Map.of("", Map.of("zh", "a", "en", "b"), "late", Map.of("zh", "c", "en", "d")));
    assertThat(read(ENTRY).get(0).forms()).isEmpty();
    assertThat(read(ENTRY.replace("any", "\"2021\"")).get(0).tests("2019")).isZero();
  }

  @Test
  void theBookKnowsItsRulesAndHowMuchTheyTest() {
    RuleEntry first = book.entries().get(0);
    assertThat(book.byId(first.id())).contains(first);
    assertThat(book.byId("T3-NONE")).isEmpty();
    assertThat(book.entries()).extracting(RuleEntry::part).isSubsetOf(RuleBook.PARTS);
    int sum = 0;
    for (RuleEntry entry : book.entries()) {
      sum += Math.max(entry.tests("2021"), entry.tests("2019"));
    }
    assertThat(book.tests()).isEqualTo(sum);
    assertThat(book.tests("2021")).isPositive().isLessThan(sum);
    assertThat(book.tests("2019")).isPositive().isLessThan(sum);
  }

  @Test
  void theBuildExtractedWhatTheBookSays(@TempDir Path folder) throws IOException {
    RuleCompiler.main(new String[] {folder.toString()});
    for (String name :
        List.of(
            "rules/severities.properties", "messages/zh.properties", "messages/en.properties")) {
      try (InputStream built = RuleBook.class.getResourceAsStream("/" + name)) {
        assertThat(folder.resolve(name)).hasBinaryContent(built.readAllBytes());
      }
    }
    assertThat(folder.resolve("rules/severities.properties"))
        .content()
        .contains("T3-BALANCE=error");
    assertThat(folder.resolve("messages/en.properties"))
        .content()
        .containsSubsequence("\nX-CARRY=", "\nX-CARRY.blank=", "\nX-CARRY.blankBefore=");
  }
}
