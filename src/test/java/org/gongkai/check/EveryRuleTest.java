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
 * things only. A new rule fails here until it has a case in one of the lists of {@link #CASES}.
 */
class EveryRuleTest {
  private static final List<RuleCase> CASES =
      Stream.of(
              TableCases.all(),
              SeriesCases.all(),
              NarrativeCases.all(),
              TextCases.all(),
              PublicationCases.all(),
              AreaCases.all())
          .flatMap(List::stream)
          .toList();

  /** So many things of a report may an innocent case have otherwise, */
  private static final int THINGS = 2;

  /** and so many characters of each. */
  private static final int CHARACTERS = 20;

  static Stream<String> rules() {
    return RuleBook.load().entries().stream().map(RuleEntry::id);
  }

  private static List<RuleCase> cases(String rule) {
    return CASES.stream().filter(c -> c.rule().id().equals(rule)).toList();
  }

  private static List<Finding> found(String rule, Scene scene) {
    return scene.findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasACase(String rule) {
    assertThat(cases(rule)).as("cases of %s", rule).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itFiresOnceAndSaysWhere(String rule) {
    for (RuleCase one : cases(rule)) {
      assertThat(found(rule, one.faulty())).extracting(RuleCase::look).containsExactly(one.look());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itIsSilentOnTheNearestInnocentCase(String rule) {
    for (RuleCase one : cases(rule)) {
      assertThat(found(rule, one.innocent())).isEmpty();
      assertThat(one.differences()).hasSizeBetween(1, THINGS);
      assertThat(one.differences())
          .allSatisfy(fact -> assertThat(one.changed(fact)).isLessThanOrEqualTo(CHARACTERS));
    }
  }
}
