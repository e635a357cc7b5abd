package org.gongkai.form;

import java.util.List;

/**
 * An equation between cells: the left ones add up to as much as the right ones.
 *
 * @param rule the id of the rule it gives
 * @param over whether it holds in every row (the codes are columns) or in every column (the codes
 *     are rows)
 * @param left codes on the left
 * @param right codes on the right
 * @param only the rows or columns in which it holds; empty for all
 * @param basis where it comes from
 */
public record FormSum(
    String rule, Over over, List<String> left, List<String> right, List<String> only, Basis basis) {

  /** What an equation ranges over. */
  public enum Over {
    ROWS,
    COLUMNS
  }

  /** Where an equation comes from. */
  public enum Basis {
    /** Printed on the form. */
    PRINTED,
    /** Follows from the meaning of the labels. */
    DERIVED
  }

  public FormSum {
    left = List.copyOf(left);
    right = List.copyOf(right);
    only = List.copyOf(only);
  }
}
