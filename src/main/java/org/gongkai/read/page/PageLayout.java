package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Place;
import org.gongkai.grid.AlignedText;
import org.gongkai.grid.TextLine;

/**
 * A page as lines and tables from top to bottom.
 *
 * @param frame the page
 * @param items from top to bottom
 */
record PageLayout(PageFrame frame, List<PageItem> items) {

  static PageLayout of(PageInk ink) {
    PageTables tables = new PageTables(ink);
    List<PageItem> items = new ArrayList<>();
    for (PageItem.Table table : tables.tables()) {
      if (isOnPage(table.box(), ink.frame())) {
        items.add(table);
      }
    }
    for (GlyphLine line : GlyphLine.of(tables.outside())) {
      if (isOnPage(line.box(), ink.frame())) {
        items.add(new PageItem.Line(ink.frame(), line));
      }
    }
    items.sort(Comparator.comparingDouble(PageItem::top));
    return new PageLayout(ink.frame(), List.copyOf(items));
  }

  /** What begins on the page counts whole, for a table too wide for the paper still is one. */
  private static boolean isOnPage(Place.Box box, PageFrame frame) {
    return box.right() > 0
        && box.left() < frame.width()
        && box.bottom() > 0
        && box.top() < frame.height();
  }

  /** This page with the tables that stand in its running text without ruling lines. */
  PageLayout withAligned(Furniture furniture) {
    List<PageItem> all = new ArrayList<>();
    List<PageItem> kept = new ArrayList<>();
    List<PageItem.Line> running = new ArrayList<>();
    for (PageItem item : items) {
      if (item instanceof PageItem.Line line && !furniture.contains(item)) {
        running.add(line);
      } else if (item instanceof PageItem.Line) {
        kept.add(item);
      } else {
        addAligned(running, all);
        running.clear();
        all.add(item);
      }
    }
    addAligned(running, all);
    all.addAll(kept);
    all.sort(Comparator.comparingDouble(PageItem::top));
    return new PageLayout(frame, List.copyOf(all));
  }

  private void addAligned(List<PageItem.Line> running, List<PageItem> to) {
    List<TextLine> lines = running.stream().map(l -> l.line().words(frame)).toList();
    int next = 0;
    for (AlignedText.Region region : AlignedText.regions(lines, AlignedText.Positions.MEASURED)) {
      to.addAll(running.subList(next, region.firstLine()));
      to.add(new PageItem.Aligned(region.grid(), running.get(region.firstLine()).top()));
      next = region.lastLine() + 1;
    }
    to.addAll(running.subList(next, running.size()));
  }
}
