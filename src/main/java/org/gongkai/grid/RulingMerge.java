package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes whole lines of what programs draw as lines: pieces per cell, the two strokes of a doubled
 * line, the dashes of a dashed one.
 */
final class RulingMerge {
  private RulingMerge() {}

  /** Strokes this close together side by side are one line. */
  static final double SNAP = 3.0;

  /** Positions merged into one line never spread further than this. */
  private static final double SPREAD = 4.5;

  /** The widest gap that a solid line is drawn across. */
  private static final double GAP = 3.0;

  /** The widest gap between dashes. */
  private static final double DASH_GAP = 8.0;

  /**
   * @param rulings of one axis
   * @return disjoint lines, in order of position, then beginning; collinear lines share {@code at}
   */
  static List<Ruling> merge(List<Ruling> rulings) {
    List<Ruling> sorted = new ArrayList<>(rulings);
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> merged = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).at() - sorted.get(i - 1).at() > SNAP
          || sorted.get(i).at() - sorted.get(begin).at() > SPREAD) {
        mergeCollinear(sorted.subList(begin, i), merged);
        begin = i;
      }
    }
    return merged;
  }

  private static void mergeCollinear(List<Ruling> close, List<Ruling> merged) {
    List<Ruling> pieces = new ArrayList<>(close);
    pieces.sort(Comparator.comparingDouble(Ruling::from));
    double weight = 0;
    double sum = 0;
    for (Ruling r : pieces) {
      double w = r.length() + 0.01;
      weight += w;
      sum += w * r.at();
    }
    double at = sum / weight;
    double from = pieces.get(0).from();
    double to = pieces.get(0).to();
    double shortest = pieces.get(0).length();
    for (Ruling r : pieces.subList(1, pieces.size())) {
      double dash = Math.min(shortest, r.length());
      double gap = dash <= DASH_GAP ? Math.min(DASH_GAP, Math.max(GAP, 2.2 * dash)) : GAP;
      if (r.from() - to <= gap) {
        to = Math.max(to, r.to());
        shortest = Math.min(shortest, r.length());
      } else {
        merged.add(new Ruling(r.axis(), at, from, to));
        from = r.from();
        to = r.to();
        shortest = r.length();
      }
    }
    merged.add(new Ruling(pieces.get(0).axis(), at, from, to));
  }
}
