package org.gongkai.render;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of A4 paper, as it is drawn: points from the top left corner, growing right and down.
 */
record Sheet(List<Text> texts, List<Rule> rules, List<Shade> shades) {
  static final double WIDTH = 210 * 72 / 25.4;
  static final double HEIGHT = 297 * 72 / 25.4;

  /** An empty page. */
  Sheet() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** How strong type is. */
  enum Strength {
    NORMAL,
    BOLD
  }

  /**
   * Characters on one line in one type.
   *
   * @param text not empty
   * @param lefts where each character begins, and last where the line ends; one more than there are
   *     characters (code points)
   * @param baseline where they stand
   * @param size of the type
   */
  record Text(String text, List<Double> lefts, double baseline, double size, Strength strength) {}

  /** A line from one point to another. */
  record Rule(double x1, double y1, double x2, double y2) {}

  /** A coloured ground. */
  record Shade(double left, double top, double width, double height) {}
}
