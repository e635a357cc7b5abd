package org.gongkai.check.text;

import java.math.BigDecimal;

/**
 * A percentage that the text gives of a figure.
 *
 * @param figure the count that is the share
 * @param percent as printed, {@code 33.9} of 33.9%
 * @param base of what, as far as the text says
 * @param offset where the percentage stands in the text of the passage
 */
public record Share(Figure figure, BigDecimal percent, Base base, int offset) {

  /** What a share is of. */
  public enum Base {
    /** Nothing says. */
    UNSAID,
    /** Requests answered. */
    ANSWERED,
    /** Requests received. */
    RECEIVED
  }
}
