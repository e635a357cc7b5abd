package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.junit.jupiter.api.Test;

class SeveritiesTest {

  private static List<Finding> findings(Map<Rule, Optional<Severity>> changes) {
    return new Checks(
            Filing.FORMS,
            Messages.in(Messages.Language.ENGLISH),
            Severities.standard().with(changes))
        .run(Filing.on("2021").with("requests/received/total", "5").report());
  }

  @Test
  void aRuleMayBeLessGrave() {
    assertThat(findings(Map.of(Rule.T3_ROW_SUM, Optional.of(Severity.WARNING))))
        .filteredOn(f -> f.rule().equals("T3-ROW-SUM"))
        .hasSize(1)
        .allMatch(f -> f.severity() == Severity.WARNING);
  }

  @Test
  void aRuleMayBeSwitchedOff() {
    assertThat(findings(Map.of(Rule.T3_ROW_SUM, Optional.empty())))
        .extracting(Finding::rule)
        .isNotEmpty()
        .doesNotContain("T3-ROW-SUM");
  }

  @Test
  void theOthersStayAsTheBookHasThem() {
    assertThat(findings(Map.of()))
        .filteredOn(f -> f.rule().equals("T3-ROW-SUM"))
        .allMatch(f -> f.severity() == Severity.ERROR);
  }
}
