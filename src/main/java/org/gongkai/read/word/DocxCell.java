package org.gongkai.read.word;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.read.flow.FlowPiece;
import org.gongkai.read.flow.FlowTableBuilder;
import org.gongkai.read.flow.FlowTableBuilder.Down;

/**
 * A cell as the file has it.
 *
 * @param width columns of the table's grid
 * @param down how it merges with the cell above
 * @param goesOn whether it only widens the cell before it in the row
 */
record DocxCell(int width, Down down, boolean goesOn, List<FlowPiece> content) {

  /** Lays the cells of one row, the first on the given column. */
  static void lay(List<DocxCell> cells, int column, FlowTableBuilder table) {
    table.row();
    int at = column;
    int i = 0;
    while (i < cells.size()) {
      DocxCell cell = cells.get(i);
      int width = cell.width;
      List<FlowPiece> content = new ArrayList<>(cell.content);
      i++;
      while (i < cells.size() && cells.get(i).goesOn) {
        width += cells.get(i).width;
        i++;
      }
      table.cell(at, at + width - 1, cell.down, content);
      at = Math.min(at + width, FlowTableBuilder.MAX_COLUMNS);
    }
  }
}
