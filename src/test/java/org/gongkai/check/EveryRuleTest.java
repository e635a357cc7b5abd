package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.book.RuleBook;
import org.gongkai.check.book.RuleEntry;
import org.gongkai.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the book is seen to fire, and to stay silent on a report that differs in one or two
 * things only. A new rule fails here until the cases of its part have one of it.
 */
class EveryRuleTest {
  /** So many things of a report may an innocent case have otherwise, */
  private static final int THINGS = 2;

  /** and so many characters of each. */
  private static final int CHARACTERS = 20;

  static Stream<RuleEntry> rules() {
    return RuleBook.load().entries().stream();
  }

  private static List<RuleCase> cases(RuleEntry rule) {
    List<RuleCase> part =
        switch (rule.part()) {
          case "requests", "disputes", "disclosure" -> TableCases.all();
          case "series" -> SeriesCases.all();
          case "narrative" -> NarrativeCases.all();
          case "structure" -> TextCases.all();
          case "publication" -> PublicationCases.all();
          case "area" -> AreaCases.all();
          default -> List.of();
        };
    return part.stream().filter(c -> c.rule().id().equals(rule.id())).toList();
  }

  private static List<Finding> found(RuleEntry rule, Scene scene) {
    return scene.findings().get().stream().filter(f -> f.rule().equals(rule.id())).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasACase(RuleEntry rule) {
    assertThat(cases(rule)).as("cases of %s", rule.id()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itFiresOnceAndSaysWhere(RuleEntry rule) {
    for (RuleCase one : cases(rule)) {
      assertThat(found(rule, one.faulty())).extracting(RuleCase::look).containsExactly(one.look());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itIsSilentOnTheNearestInnocentCase(RuleEntry rule) {
    for (RuleCase one : cases(rule)) {
      assertThat(found(rule, one.innocent())).as(rule.id()).isEmpty();
      assertThat(one.differences()).as(rule.id()).hasSizeBetween(1, THINGS);
      assertThat(one.differences().values())
          .as("characters otherwise in %s", one.differences())
          .allMatch(changed -> changed <= CHARACTERS);
    }
  }
}
