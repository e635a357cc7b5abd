package org.gongkai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.document.Place;

/**
 * A rule that a report breaks.
 *
 * @param rule the id of the rule; ids never change meaning
 * @param severity how grave
 * @param cells the cells concerned, the one to look at first before the others
 * @param expected what the rule asks for, where that is a number
 * @param actual what was found, where that is a number
 * @param message for people
 * @param place where to look when no cell says so
 */
public record Finding(
    String rule,
    Severity severity,
    List<CellKey> cells,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> actual,
    String message,
    Optional<Place> place) {

  /** How grave a finding is. */
  public enum Severity {
    /** Cannot be right. */
    ERROR,
    /** Probably wrong, or needs a reason. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** As the output writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Finding {
    cells = List.copyOf(cells);
  }
}
