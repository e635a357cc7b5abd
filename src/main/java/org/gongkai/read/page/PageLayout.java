package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Place;
import org.gongkai.grid.Ruling;
import org.gongkai.grid.RulingGrid;

/**
 * A page as lines and tables from top to bottom.
 *
 * @param frame the page
 * @param items from top to bottom
 * @param across its horizontal lines, from top to bottom
 * @param down its vertical lines, from left to right; none where every table is ruled whole
 */
record PageLayout(PageFrame frame, List<PageItem> items, List<Ruling> across, List<Ruling> down) {

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
    boolean open = tables.isOpen();
    return new PageLayout(
        ink.frame(),
        List.copyOf(items),
        open ? RulingGrid.lines(ink.rulings(), Ruling.Axis.HORIZONTAL) : List.of(),
        open ? RulingGrid.lines(ink.rulings(), Ruling.Axis.VERTICAL) : List.of());
  }

  /** What begins on the page counts whole, for a table too wide for the paper still is one. */
  private static boolean isOnPage(Place.Box box, PageFrame frame) {
    return box.right() > 0
        && box.left() < frame.width()
        && box.bottom() > 0
        && box.top() < frame.height();
  }
}
