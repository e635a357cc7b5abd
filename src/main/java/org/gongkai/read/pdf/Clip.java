package org.gongkai.read.pdf;

/** The bounding box of what is painted at all. */
record Clip(double left, double top, double right, double bottom) {

  /** Everything is painted. */
  static final Clip NONE =
      new Clip(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  Clip intersect(double l, double t, double r, double b) {
    return new Clip(Math.max(left, l), Math.max(top, t), Math.min(right, r), Math.min(bottom, b));
  }

  boolean touches(double l, double t, double r, double b) {
    return l <= right && r >= left && t <= bottom && b >= top;
  }
}
