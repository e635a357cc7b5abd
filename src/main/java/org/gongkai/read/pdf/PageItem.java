package org.gongkai.read.pdf;

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
   * @param page its page, from 1
   * @param line the glyphs
   */
  record Line(int page, GlyphLine line) implements PageItem {
    @Override
    public double top() {
      return line.top();
    }

    Place place() {
      return new Place.OnPage(page, line.box());
    }
  }

  /** A ruled table, or the part of one that stands on this page. */
  record Table(TablePiece piece, double top) implements PageItem {
    double left() {
      return piece.columnLines().get(0);
    }

    double right() {
      return piece.columnLines().get(piece.columnLines().size() - 1);
    }
  }

  /** A table without ruling lines. */
  record Aligned(Grid grid, double top) implements PageItem {}
}
