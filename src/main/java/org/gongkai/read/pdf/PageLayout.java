package org.gongkai.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Place;
import org.gongkai.grid.AlignedText;
import org.gongkai.grid.TablePiece;
import org.gongkai.grid.TextLine;

/**
 * A page as lines and tables from top to bottom.
 *
 * @param number from 1
 * @param width of the page, in points
 * @param height of the page, in points
 * @param items from top to bottom
 */
record PageLayout(int number, double width, double height, List<PageItem> items) {

  static PageLayout of(PageInk ink) {
    PageTables tables = new PageTables(ink);
    List<PageItem> items = new ArrayList<>();
    for (TablePiece piece : tables.pieces()) {
      if (piece.place() instanceof Place.OnPage at && isOnPage(at.box(), ink)) {
        items.add(new PageItem.Table(piece, at.box().top()));
      }
    }
    for (GlyphLine line : GlyphLine.of(tables.outside())) {
      if (isOnPage(line.box(), ink)) {
        items.add(new PageItem.Line(ink.number(), line));
      }
    }
    items.sort(Comparator.comparingDouble(PageItem::top));
    return new PageLayout(ink.number(), ink.width(), ink.height(), List.copyOf(items));
  }

  /** What begins on the page counts whole, for a table too wide for the paper still is one. */
  private static boolean isOnPage(Place.Box box, PageInk ink) {
    return box.right() > 0
        && box.left() < ink.width()
        && box.bottom() > 0
        && box.top() < ink.height();
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
    return new PageLayout(number, width, height, List.copyOf(all));
  }

  private void addAligned(List<PageItem.Line> running, List<PageItem> to) {
    List<TextLine> lines = running.stream().map(l -> l.line().words(number)).toList();
    int next = 0;
    for (AlignedText.Region region : AlignedText.regions(lines)) {
      to.addAll(running.subList(next, region.firstLine()));
      to.add(new PageItem.Aligned(region.grid(), running.get(region.firstLine()).top()));
      next = region.lastLine() + 1;
    }
    to.addAll(running.subList(next, running.size()));
  }
}
