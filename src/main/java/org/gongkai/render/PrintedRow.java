package org.gongkai.render;

import java.util.List;

/**
 * A row of a printed table.
 *
 * @param minHeightTwips the least height, in twentieths of a point
 * @param cells the cells that begin in it, from left to right
 */
public record PrintedRow(int minHeightTwips, List<PrintedCell> cells) {
  public PrintedRow {
    cells = List.copyOf(cells);
  }

  /** Whether it only names what stands below it, from which no page may part it. */
  public boolean isHeading() {
    return cells.stream()
        .allMatch(c -> c.kind() == PrintedCell.Kind.ARTICLE || c.kind() == PrintedCell.Kind.HEADER);
  }
}
