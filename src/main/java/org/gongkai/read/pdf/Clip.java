package org.gongkai.read.pdf;

/** The bounding box of what is painted at all. */
record Clip(double left, double top, double right, double bottom) {

  Clip intersect(double l, double t, double r, double b) {
    return new Clip(Math.max(left, l), Math.max(top, t), Math.min(right, r), Math.min(bottom, b));
  }

  boolean touches(double l, double t, double r, double b) {
    return l <= right && r >= left && t <= bottom && b >= top;
  }
}
