package org.gongkai.read.page;

import org.gongkai.document.Grid;
import org.gongkai.document.Place;
import org.gongkai.grid.TablePiece;

/** What stands on a page one below the other. */
sealed interface PageItem {

  /** Upper edge, in points. */
  double top();

  /**
   * A line of running text.
   *
   * @param frame its page
   * @param line the glyphs
   */
  record Line(PageFrame frame, GlyphLine line) implements PageItem {
    @Override
    public double top() {
      return line.top();
    }

    /** Its page, from 1. */
    int page() {
      return frame.number();
    }

    Place place() {
      return frame.place(line.box());
    }
  }

  /**
   * A ruled table, or the part of one that stands on this page.
   *
   * @param piece its cells
   * @param box around it, in the page's reading direction
   */
  record Table(TablePiece piece, Place.Box box) implements PageItem {
    @Override
    public double top() {
      return box.top();
    }
  }

  /** A table without ruling lines. */
  record Aligned(Grid grid, double top) implements PageItem {}
}
