package org.gongkai.form;

import java.util.List;

/**
 * A table of a form.
 *
 * @param code its code in the output
 * @param corner what stands in the head cell above the row labels; empty when the table has none
 * @param layout how its rows are printed
 * @param blocks the parts that each have their own columns
 * @param sums the equations that its cells satisfy
 */
public record FormTable(
    String code, String corner, Layout layout, List<FormBlock> blocks, List<FormSum> sums) {

  /** How the rows of a table stand on paper. */
  public enum Layout {
    /** One below the other, each with its label. */
    ROWS,
    /** All in one line of cells, the row labels above the column labels. */
    LINE
  }

  public FormTable {
    blocks = List.copyOf(blocks);
    sums = List.copyOf(sums);
  }

  /** How many cells the table has. */
  public int cellCount() {
    return blocks.stream().mapToInt(b -> b.rows().size() * b.columns().size()).sum();
  }
}
