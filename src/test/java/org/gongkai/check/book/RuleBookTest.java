package org.gongkai.check.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.gongkai.check.Rule;
import org.junit.jupiter.api.Test;
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
  void everyRuleTestsSomething() {
    assertThat(book.entries())
        .allMatch(e -> e.tests("2021") + e.tests("2019") > 0, "tests something");
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
}
