package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.grid.AlignedText;
import org.gongkai.grid.AlignedText.Positions;
import org.gongkai.grid.Ruling;
import org.gongkai.grid.TextLine;

/**
 * The lines between two ruled tables, over any number of pages, as if the pages were one long page:
 * what is a table in them goes on over page breaks.
 */
final class OpenText {
  private final Flow flow;
  private final List<PageItem.Line> running = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Ruling> across = new ArrayList<>();

  /** Furniture, by the number of lines that stand before it. */
  private final List<PageItem.Line> furniture = new ArrayList<>();

  private final List<Integer> furnitureAt = new ArrayList<>();

  private double lowered;
  private double height;
  private int passed;

  /**
   * @param flow where lines and tables go
   */
  OpenText(Flow flow) {
    this.flow = flow;
  }

  /** Begins the next page. */
  void page(PageLayout next) {
    lowered += height;
    height = next.frame().height();
    next.across().forEach(r -> across.add(r.moved(lowered)));
  }

  void furniture(PageItem.Line line) {
    furniture.add(line);
    furnitureAt.add(running.size());
  }

  void add(PageItem.Line line, List<Ruling> down) {
    running.add(line);
    lines.add(line.line().words(line.frame(), down, lowered));
  }

  /** Hands on what was taken: a ruled table follows, or nothing. */
  void end() {
    int next = 0;
    for (AlignedText.Region region : AlignedText.regions(lines, Positions.MEASURED, across)) {
      pass(next, region.firstLine());
      PageItem.Line first = running.get(region.firstLine());
      flow.add(new PageItem.Aligned(region.grid(), first.top()), first.page());
      next = region.lastLine() + 1;
    }
    pass(next, running.size());
    passFurniture(running.size());
    running.clear();
    lines.clear();
    furniture.clear();
    furnitureAt.clear();
    passed = 0;
  }

  private void pass(int from, int to) {
    for (int i = from; i < to; i++) {
      passFurniture(i);
      PageItem.Line line = running.get(i);
      flow.add(line, line.page());
    }
  }

  private void passFurniture(int before) {
    while (passed < furniture.size() && furnitureAt.get(passed) <= before) {
      flow.furniture(furniture.get(passed++));
    }
  }
}
