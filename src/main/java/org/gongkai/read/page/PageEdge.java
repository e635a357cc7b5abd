package org.gongkai.read.page;

import org.gongkai.document.Place;
import org.gongkai.grid.Ruling;
import org.gongkai.grid.Ruling.Axis;

/**
 * Tells whether a cell runs over the edge of its page. What lies beyond the edge is not in every
 * file, so that the first digits alone may be left of a number, or nothing.
 */
final class PageEdge {

  /** How near to the edge a table ends that the page cuts, in points. */
  private static final double NEAR = 1.5;

  private final PageInk ink;

  PageEdge(PageInk ink) {
    this.ink = ink;
  }

  /** Whether the page ends in a cell rather than the cell with a line of its own. */
  boolean cuts(Place.Box cell) {
    PageFrame frame = ink.frame();
    double x = (cell.left() + cell.right()) / 2;
    double y = (cell.top() + cell.bottom()) / 2;
    return (cell.left() <= NEAR && isOpen(Axis.VERTICAL, cell.left(), y))
        || (cell.right() >= frame.width() - NEAR && isOpen(Axis.VERTICAL, cell.right(), y))
        || (cell.top() <= NEAR && isOpen(Axis.HORIZONTAL, cell.top(), x))
        || (cell.bottom() >= frame.height() - NEAR && isOpen(Axis.HORIZONTAL, cell.bottom(), x));
  }

  private boolean isOpen(Axis axis, double at, double across) {
    for (Ruling r : ink.rulings()) {
      if (r.axis() == axis
          && Math.abs(r.at() - at) <= NEAR
          && r.from() <= across
          && across <= r.to()) {
        return false;
      }
    }
    return true;
  }
}
