package org.gongkai.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;

/**
 * What stands in a cell, and what it says.
 *
 * @param text as printed, lines separated by {@code \n}
 */
record Printed(String text, State state, Optional<BigDecimal> number, String note, String unit) {

  /** A cell that the document does not have. */
  static final Printed MISSING = new Printed("", State.MISSING, Optional.empty(), "", "");

  static Printed number(String text, BigDecimal number) {
    return new Printed(text, State.READ, Optional.of(number), "", "");
  }

  static Printed withUnit(String digits, BigDecimal number, String unit) {
    return new Printed(digits + unit, State.READ, Optional.of(number), "", unit);
  }

  static Printed withNote(String digits, BigDecimal number, String note) {
    return new Printed(digits + "\n" + note, State.READ, Optional.of(number), note, "");
  }

  static Printed nothing(String sign) {
    return new Printed(sign, sign.isEmpty() ? State.BLANK : State.MARK, Optional.empty(), "", "");
  }

  /** The cell as the truth has it. */
  Reading reading() {
    return new Reading(state, number, text, 1, note, unit, List.of());
  }
}
