package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.Naming.Named;
import org.gongkai.check.text.Absence;
import org.gongkai.check.text.Figure;
import org.gongkai.check.text.Placeholder;
import org.gongkai.check.text.Sentence;
import org.gongkai.check.text.Subject;
import org.gongkai.document.Place;

/**
 * What the text states against the tables and against itself. A number is at fault only when no way
 * of reading it agrees: with and without the requests carried in, of the body or of its area, this
 * year's or another's.
 */
final class NarrativeChecks implements ReportCheck {

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Narrative narrative = new Narrative(checked.report(), checked.statements());
    for (Figure figure : narrative.statements().figures()) {
      compare(figure, narrative, findings);
    }
    for (Absence absence : narrative.statements().absences()) {
      compare(absence, narrative, findings);
    }
    new NarrativeSums(narrative, findings).check();
    new NarrativeFees(narrative, findings).check();
    for (Placeholder blank : narrative.statements().placeholders()) {
      findings
          .of(Rule.N_PLACEHOLDER)
          .quoting(blank.sentence().quote(), place(blank.sentence(), blank.offset()))
          .say(blank.words().strip());
    }
  }

  /** Where a character of a sentence's passage stands. */
  static Place place(Sentence sentence, int offset) {
    return sentence.passage().placeAt(offset);
  }

  private static void compare(Figure figure, Narrative narrative, Findings findings) {
    Optional<Rule> rule = rule(figure.subject());
    List<TableValue> readings = narrative.readings(figure.subject());
    if (rule.isEmpty()
        || readings.isEmpty()
        || !narrative.concerns(figure.thisYear(), figure.scope())
        || narrative.saidElsewhere(figure.subject(), figure.scope())) {
      return;
    }
    TableValue.Match match = narrative.match(figure.subject(), figure.amount());
    if (match == TableValue.Match.AGREES) {
      return;
    }
    boolean noneInTables =
        figure.amount().number().signum() > 0 && readings.stream().allMatch(TableValue::zero);
    Rule broken = noneInTables && ofPresence(figure.subject()) ? Rule.N_NONE_BUT_SOME : rule.get();
    TableValue value =
        readings.stream()
            .filter(r -> r.match(figure.amount()) == match)
            .findFirst()
            .orElse(readings.get(0));
    findings
        .of(broken)
        .cells(value.cells())
        .expected(value.known())
        .actual(figure.amount().number())
        .uncertain(match == TableValue.Match.DEPENDS ? value.open() : List.of())
        .quoting(figure.sentence().quote(), place(figure.sentence(), figure.offset()))
        .say(
            new Named.Sum(value.cells()),
            figure.amount().number().toPlainString(),
            value.known().toPlainString());
  }

  private static void compare(Absence absence, Narrative narrative, Findings findings) {
    if (!ofPresence(absence.subject())
        || !narrative.concerns(absence.thisYear(), absence.scope())) {
      return;
    }
    boolean saidToo =
        narrative.statements().figures().stream()
            .anyMatch(
                f ->
                    f.subject() == absence.subject()
                        && f.amount().number().signum() > 0
                        && narrative.agrees(f));
    TableValue.of(narrative.report(), absence.subject())
        .filter(value -> value.known().signum() > 0 && !saidToo)
        .ifPresent(
            value ->
                findings
                    .of(Rule.N_NONE_BUT_SOME)
                    .cells(value.cells())
                    .expected(value.known())
                    .actual(java.math.BigDecimal.ZERO)
                    .quoting(
                        absence.sentence().quote(), place(absence.sentence(), absence.offset()))
                    .say(new Named.Sum(value.cells()), "0", value.known().toPlainString()));
  }

  /** Whether there being none of something, or some, is a rule of its own. */
  private static boolean ofPresence(Subject subject) {
    return switch (subject) {
      case RECEIVED, REVIEWS, SUITS, SUITS_DIRECT, SUITS_AFTER, REVIEWS_AND_SUITS -> true;
      default -> false;
    };
  }

  private static Optional<Rule> rule(Subject subject) {
    return switch (subject.kind()) {
      case FLOW ->
          Optional.of(
              switch (subject) {
                case RECEIVED -> Rule.N_RECEIVED;
                case ANSWERED -> Rule.N_ANSWERED;
                default -> Rule.N_CARRY;
              });
      case OUTCOME, OUTCOME_ROW -> Optional.of(Rule.N_CATEGORY);
      case DISPUTE, DISPUTE_OUTCOME ->
          Optional.of(
              subject.whole() == Subject.REVIEWS || subject == Subject.REVIEWS_AND_SUITS
                  ? Rule.N_REVIEW
                  : Rule.N_SUIT);
      case DOCUMENT -> Optional.of(Rule.N_DOCS);
      case DECISION -> Optional.of(Rule.N_DECISIONS);
      case FEE -> Optional.empty();
    };
  }
}
