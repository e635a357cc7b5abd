package org.gongkai.extract;

import java.util.Optional;

/**
 * A column of an observed table as its header shows it.
 *
 * @param first first grid column, or -1 when only the order is known
 * @param last last grid column, or -1
 * @param code the column of the form that its label names
 * @param label the label as printed; empty when there is none
 */
record Leaf(int first, int last, Optional<String> code, String label) {

  /** A column known only by its place in the order. */
  static Leaf ordinal(String code) {
    return new Leaf(-1, -1, Optional.of(code), "");
  }

  Leaf withCode(String newCode) {
    return new Leaf(first, last, Optional.of(newCode), label);
  }

  boolean positioned() {
    return first >= 0;
  }

  /** Whether a cell covers any of the column. */
  boolean meets(Slot slot) {
    return slot.column() <= last && slot.lastColumn() >= first;
  }
}
