package org.gongkai.read.flow;

import java.util.List;

/**
 * A table whose cells hold pieces, tables among them.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param cells in order of row, then column; no two share a slot
 */
public record FlowTable(int rows, int columns, List<FlowCell> cells) implements FlowPiece {
  public FlowTable {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param ordinal which cell of its row in the source it is, from 1
   * @param doubt why its position cannot be trusted; empty when it can
   */
  public record FlowCell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      int ordinal,
      String doubt,
      List<FlowPiece> content) {
    public FlowCell {
      content = List.copyOf(content);
    }
  }
}
