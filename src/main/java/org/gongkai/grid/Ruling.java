package org.gongkai.grid;

/**
 * A straight line on a page that is parallel to an edge of the page.
 *
 * @param axis its direction
 * @param at where it crosses the other axis: y of a horizontal line, x of a vertical one, in points
 *     from the top left corner of the page
 * @param from its beginning along its own axis, in points
 * @param to its end; not before {@code from}
 */
public record Ruling(Axis axis, double at, double from, double to) {

  /** Direction of a ruling. */
  public enum Axis {
    HORIZONTAL,
    VERTICAL
  }

  /** A line at {@code y} between two {@code x}, in any order. */
  public static Ruling horizontal(double y, double x1, double x2) {
    return new Ruling(Axis.HORIZONTAL, y, Math.min(x1, x2), Math.max(x1, x2));
  }

  /** A line at {@code x} between two {@code y}, in any order. */
  public static Ruling vertical(double x, double y1, double y2) {
    return new Ruling(Axis.VERTICAL, x, Math.min(y1, y2), Math.max(y1, y2));
  }

  /** The same line, moved across its own direction. */
  public Ruling moved(double by) {
    return new Ruling(axis, at + by, from, to);
  }

  /** Length in points. */
  public double length() {
    return to - from;
  }
}
