package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.check.book.ProfileFile;
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

  @Test
  void laterChangesGoBeforeEarlierOnes() {
    Severities twice =
        Severities.standard()
            .with(Map.of(Rule.T3_ROW_SUM, Optional.empty(), Rule.P_TITLE, Optional.empty()))
            .with(Map.of(Rule.T3_ROW_SUM, Optional.of(Severity.INFO)));
    assertThat(twice.asks(Rule.T3_ROW_SUM)).isTrue();
    assertThat(twice.of(Rule.T3_ROW_SUM, Optional.empty())).isEqualTo(Severity.INFO);
    assertThat(twice.asks(Rule.P_TITLE)).isFalse();
    assertThat(twice.asks(Rule.P_YEAR)).isTrue();
  }

  @Test
  void whatARuleSaysOfACaseGoesBeforeTheBookAndBehindAChange() {
    Severities book = Severities.standard();
    assertThat(book.of(Rule.X_CARRY, Optional.empty())).isEqualTo(Severity.ERROR);
    assertThat(book.of(Rule.X_CARRY, Optional.of(Severity.WARNING))).isEqualTo(Severity.WARNING);
    Severities changed = book.with(Map.of(Rule.X_CARRY, Optional.of(Severity.INFO)));
    assertThat(changed.of(Rule.X_CARRY, Optional.of(Severity.WARNING))).isEqualTo(Severity.INFO);
  }

  @Test
  void aProfileMayComeFromAFile() {
    Profile profile =
        Profile.of(
            new ProfileFile(
                Map.of("T3-ROW-SUM", Optional.of("info"), "T3-COL-SUM", Optional.empty()),
                Map.of("street-office", MonthDay.of(1, 20)),
                OptionalInt.of(900)));
    assertThat(profile.severities().of(Rule.T3_ROW_SUM, Optional.empty())).isEqualTo(Severity.INFO);
    assertThat(profile.severities().asks(Rule.T3_COL_SUM)).isFalse();
    assertThat(profile.deadlines()).isEqualTo(Map.of(BodyKind.STREET_OFFICE, MonthDay.of(1, 20)));
    assertThat(profile.longestOverview()).hasValue(900);
  }
}
