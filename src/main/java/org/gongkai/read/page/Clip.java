package org.gongkai.read.page;

/** The bounding box of what is painted at all, in points of the page's reading direction. */
public record Clip(double left, double top, double right, double bottom) {

  /** Everything is painted. */
  public static final Clip NONE =
      new Clip(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  /** The part of this clip inside a box. */
  public Clip intersect(double l, double t, double r, double b) {
    return new Clip(Math.max(left, l), Math.max(top, t), Math.min(right, r), Math.min(bottom, b));
  }

  /** Whether a box reaches into this clip. */
  public boolean touches(double l, double t, double r, double b) {
    return l <= right && r >= left && t <= bottom && b >= top;
  }
}
