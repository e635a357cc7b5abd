package org.gongkai.check.text;

/**
 * A number with its unit in a plain text.
 *
 * @param amount how many
 * @param unit the unit word as printed: 件, 元, %; empty when none follows
 * @param start where it begins, the words that make it approximate included
 * @param end behind its unit
 */
record Quantity(Amount amount, String unit, int start, int end) {
  /** Whether it is a number of cases or documents. */
  boolean count() {
    return !unit.equals("元") && !unit.equals("%");
  }
}
