package org.gongkai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.render.PrintedCell.Align;
import org.gongkai.render.PrintedCell.Kind;

/**
 * A column of values under its headings.
 *
 * @param path the headings of the merged cells above, outermost first
 * @param label its own heading
 * @param column the grid column it begins in
 * @param span how many grid columns it covers
 */
record ColumnLeaf(List<String> path, String label, int column, int span) {

  /** How many rows of headings the columns need. */
  static int depth(List<ColumnLeaf> leaves) {
    return leaves.stream().mapToInt(leaf -> leaf.path.size() + 1).max().orElse(0);
  }

  /** The cells of a level of headings, from the left. */
  static List<PrintedCell> headings(List<ColumnLeaf> leaves, int level) {
    List<PrintedCell> cells = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      ColumnLeaf leaf = leaves.get(i);
      if (leaf.path.size() == level) {
        cells.add(leaf.heading(leaf.label, leaf.span, depth(leaves) - level));
      } else if (leaf.path.size() > level) {
        int span = leaf.span;
        while (i + 1 < leaves.size() && leaves.get(i + 1).isBelow(leaf.path, level)) {
          i++;
          span += leaves.get(i).span;
        }
        cells.add(leaf.heading(leaf.path.get(level), span, 1));
      }
    }
    return cells;
  }

  private boolean isBelow(List<String> other, int level) {
    return path.size() > level && path.subList(0, level + 1).equals(other.subList(0, level + 1));
  }

  private PrintedCell heading(String text, int columns, int rows) {
    return new PrintedCell(
        text, column, columns, rows, Kind.HEADER, Align.CENTER, Optional.empty());
  }
}
