package org.gongkai.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.read.flow.EdgeTable.RowShape;

/**
 * Builds pieces from a stream in which paragraphs carry the depth of the table they stand in and
 * marks end cells and rows, as RTF and binary Word have it.
 *
 * <p>A table ends where a paragraph of less depth comes. A row that the stream does not end keeps
 * the shape of the row before.
 */
public final class FlowStream {

  /** The deepest nesting of tables; deeper ones count as this deep. */
  public static final int MAX_DEPTH = 16;

  private static final class Level {
    final EdgeTable table = new EdgeTable();
    final List<List<FlowPiece>> cells = new ArrayList<>();
    List<FlowPiece> cell = new ArrayList<>();
    RowShape latest = RowShape.UNKNOWN;
  }

  private final List<FlowPiece> body = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();

  /**
   * Adds a paragraph.
   *
   * @param depth 0 outside tables
   */
  public void paragraph(FlowText text, int depth) {
    reach(depth);
    container().add(text);
  }

  /** Ends a cell at this depth, from 1. */
  public void cellEnd(int depth) {
    reach(Math.max(depth, 1));
    Level level = levels.get(levels.size() - 1);
    level.cells.add(level.cell);
    level.cell = new ArrayList<>();
  }

  /** Ends a row at this depth, from 1. */
  public void rowEnd(int depth, RowShape shape) {
    reach(Math.max(depth, 1));
    Level level = levels.get(levels.size() - 1);
    level.table.row(shape, level.cells);
    level.latest = shape;
    level.cells.clear();
  }

  /** All pieces; ends what is open. */
  public List<FlowPiece> finish() {
    reach(0);
    return body;
  }

  private List<FlowPiece> container() {
    return levels.isEmpty() ? body : levels.get(levels.size() - 1).cell;
  }

  private void reach(int depth) {
    int wanted = Math.min(Math.max(depth, 0), MAX_DEPTH);
    while (levels.size() > wanted) {
      Level ended = levels.remove(levels.size() - 1);
      if (!ended.cell.isEmpty()) {
        ended.cells.add(ended.cell);
      }
      if (!ended.cells.isEmpty()) {
        ended.table.row(ended.latest, ended.cells);
      }
      if (!ended.table.isEmpty()) {
        container().add(ended.table.build());
      }
    }
    while (levels.size() < wanted) {
      levels.add(new Level());
    }
  }
}
