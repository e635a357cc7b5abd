package org.gongkai.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.grid.RulingGrid;
import org.gongkai.grid.RulingGrid.RuledCell;

/**
 * How much more the lines of a table's cells could take. What a column leaves free beside its
 * fullest broken line is padding, which no text ever fills.
 */
final class CellRoom {

  /** Padding of both sides together, in characters. */
  private static final double LEAST_PADDING = 0.5;

  private static final double MOST_PADDING = 1.6;

  /** Columns from and to, as the cells have them. */
  private record Columns(int from, int span) {}

  private final RulingGrid grid;
  private final List<List<GlyphLine>> texts;
  private final Map<Columns, Double> padding = new HashMap<>();

  /**
   * @param texts the lines of each of the grid's cells
   */
  CellRoom(RulingGrid grid, List<List<GlyphLine>> texts) {
    this.grid = grid;
    this.texts = texts;
    for (int i = 0; i < texts.size(); i++) {
      List<GlyphLine> lines = texts.get(i);
      for (int j = 0; j + 1 < lines.size(); j++) {
        padding.merge(columns(i), free(i, lines.get(j)), Math::min);
      }
    }
  }

  /** What the last line of a cell could take, in characters of its size; 0 without text. */
  double of(int cell) {
    List<GlyphLine> lines = texts.get(cell);
    if (lines.isEmpty()) {
      return 0;
    }
    double pad = padding.getOrDefault(columns(cell), LEAST_PADDING);
    double free = free(cell, lines.get(lines.size() - 1));
    return Math.max(0, free - Math.max(LEAST_PADDING, Math.min(MOST_PADDING, pad)));
  }

  private Columns columns(int cell) {
    RuledCell c = grid.cells().get(cell);
    return new Columns(c.column(), c.columnSpan());
  }

  private double free(int cell, GlyphLine line) {
    RuledCell c = grid.cells().get(cell);
    double[] xs = grid.columnLines();
    double width = xs[c.column() + c.columnSpan()] - xs[c.column()];
    return (width - (line.right() - line.left())) / Math.max(1, line.size());
  }
}
