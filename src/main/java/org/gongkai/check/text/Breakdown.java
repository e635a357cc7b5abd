package org.gongkai.check.text;

import java.math.BigDecimal;

/**
 * A total with its parts: 共9件，其中当面申请3件、网上申请6件.
 *
 * @param total what is broken down
 * @param dimension by what
 * @param sum of the parts; a part of a part counts once
 * @param parts how many parts are named
 * @param exhaustive whether nothing can be left beside them
 */
public record Breakdown(
    Figure total, Dimension dimension, BigDecimal sum, int parts, boolean exhaustive) {

  /** By what a total is broken down. No request has two values of one of these. */
  public enum Dimension {
    /** How a request came in. */
    CHANNEL,
    /** Who asked. */
    APPLICANT,
    /** How it was concluded, or how a case ended. */
    OUTCOME
  }

  public Breakdown {
    if (parts < 1) {
      throw new IllegalArgumentException("a breakdown without parts");
    }
  }
}
