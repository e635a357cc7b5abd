package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  static List<String> parts() {
    return RuleBook.PARTS;
  }

  private static List<RuleCase> cases(String part) {
    return switch (part) {
      case "requests", "disputes", "disclosure" -> TableCases.all();
      case "series" -> SeriesCases.all();
      case "narrative" -> NarrativeCases.all();
      case "structure" -> TextCases.all();
      case "publication" -> PublicationCases.all();
      case "area" -> AreaCases.all();
      default -> List.of();
    };
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyRuleFiresOnceAndSaysWhereAndIsSilentOnTheNearestInnocentCase(String part) {
    List<RuleCase> cases = cases(part);
    for (RuleEntry rule : RuleBook.load().entries()) {
      if (rule.part().equals(part) && rule.isTested()) {
        List<RuleCase> own = cases.stream().filter(c -> c.rule().id().equals(rule.id())).toList();
        assertThat(own).as("cases of %s", rule.id()).isNotEmpty();
        own.forEach(EveryRuleTest::assertHolds);
      }
    }
  }

  private static void assertHolds(RuleCase one) {
    String rule = one.rule().id();
    assertThat(found(rule, one.faulty()))
        .as("%s in its faulty case", rule)
        .extracting(RuleCase::look)
        .containsExactly(one.look());
    assertThat(found(rule, one.innocent())).as("%s in its innocent case", rule).isEmpty();
    assertThat(one.differences()).as("what differs for %s", rule).hasSizeBetween(1, THINGS);
    assertThat(one.differences().values())
        .as("characters that differ for %s in %s", rule, one.differences().keySet())
        .allMatch(changed -> changed <= CHARACTERS);
  }

  private static List<Finding> found(String rule, Scene scene) {
    return scene.findings().get().stream().filter(f -> f.rule().equals(rule)).toList();
  }
}
