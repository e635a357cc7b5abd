package org.gongkai.layout;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;

/** What a cell of a sample holds: its state and, where it is a number, the number. */
record Expected(State state, Optional<BigDecimal> number) {

  static Expected number(BigDecimal value) {
    return new Expected(State.READ, Optional.of(value));
  }

  static Expected without(State state) {
    return new Expected(state, Optional.empty());
  }

  boolean agrees(Reading reading) {
    return reading.state() == state && sameNumber(reading);
  }

  /** Whether the reading states no number, or the right one. */
  boolean notContradicted(Reading reading) {
    return reading.number().isEmpty() || sameNumber(reading);
  }

  private boolean sameNumber(Reading reading) {
    return number.isPresent() == reading.number().isPresent()
        && number.flatMap(n -> reading.number().map(r -> n.compareTo(r) == 0)).orElse(true);
  }

  @Override
  public String toString() {
    return state.code() + number.map(n -> " " + n.toPlainString()).orElse("");
  }
}
