package org.gongkai.report;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a reviewer decided on a finding.
 *
 * @param decision whether it holds
 * @param by who decided; never blank
 * @param why never blank
 * @param on the day
 */
public record Verdict(Decision decision, String by, String why, LocalDate on) {

  /** Whether a finding holds. */
  public enum Decision {
    /** The filing is to be mended. */
    CONFIRMED,
    /** Looked at, and nothing to mend. */
    DISMISSED;

    /** As files and output write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Verdict {
    if (by.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("a verdict says by whom it is, and why");
    }
  }
}
