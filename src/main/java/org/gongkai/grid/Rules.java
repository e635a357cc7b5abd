package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The horizontal lines between the lines of a text. */
final class Rules {

  /** The part of a width that lines must cover to lie across it. */
  private static final double ACROSS = 0.8;

  /** Lines at heights this close, in points, are one. */
  private static final double SAME_HEIGHT = 2;

  private final List<Ruling> rules;

  /**
   * @param rules in any order, in the scale of the text
   */
  Rules(List<Ruling> rules) {
    this.rules = rules.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList();
  }

  /** Whether a line parts two heights where a word stands. */
  boolean between(Word word, double above, double below) {
    double x = (word.left() + word.right()) / 2;
    return rules.stream()
        .anyMatch(r -> r.at() > above && r.at() < below && r.from() <= x && r.to() >= x);
  }

  /** The heights at which lines lie across a stretch. */
  List<Double> across(double left, double right, double top, double bottom) {
    List<Double> at = new ArrayList<>();
    for (Ruling r : rules) {
      boolean known = !at.isEmpty() && r.at() - at.get(at.size() - 1) <= SAME_HEIGHT;
      if (r.at() > top && r.at() < bottom && !known && covers(r.at(), left, right)) {
        at.add(r.at());
      }
    }
    return at;
  }

  private boolean covers(double y, double left, double right) {
    double covered = 0;
    for (Ruling r : rules) {
      if (Math.abs(r.at() - y) <= SAME_HEIGHT) {
        covered += Math.max(0, Math.min(r.to(), right) - Math.max(r.from(), left));
      }
    }
    return covered >= ACROSS * (right - left);
  }
}
