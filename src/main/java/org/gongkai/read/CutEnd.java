package org.gongkai.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Grid;

/**
 * Doubts the last cell of a file that ends with the digits of a table: a file cut short ends within
 * a number as well as behind it.
 */
final class CutEnd {
  private CutEnd() {}

  /**
   * The blocks, the last cell in doubt where that is so.
   *
   * @param text the whole text of the file, markup included
   */
  static List<Block> doubted(List<Block> blocks, String text) {
    boolean open = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    if (!open || blocks.isEmpty()) {
      return blocks;
    }
    int last = blocks.size() - 1;
    List<Block> marked = new ArrayList<>(blocks);
    Block end = blocks.get(last);
    if (end instanceof Grid grid) {
      marked.set(
          last,
          new Grid(
              grid.rows(),
              grid.columns(),
              lastInDoubt(grid.cells()),
              grid.fidelity(),
              grid.place()));
    } else if (end instanceof CellRun run) {
      marked.set(last, new CellRun(lastInDoubt(run.cells()), run.place()));
    }
    return marked;
  }

  private static List<Cell> lastInDoubt(List<Cell> cells) {
    List<Cell> marked = new ArrayList<>(cells);
    int last = cells.size() - 1;
    marked.set(
        last, cells.get(last).doubted("the file ends here, within or right behind the number"));
    return marked;
  }
}
