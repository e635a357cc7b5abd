package org.gongkai.check.text;

import java.util.List;

/**
 * What the running text of a report states in figures, in the order of the text.
 *
 * @param figures numbers and what they count
 * @param shares percentages
 * @param breakdowns totals with their parts
 * @param absences what there was none of
 * @param placeholders blanks left
 */
public record Statements(
    List<Figure> figures,
    List<Share> shares,
    List<Breakdown> breakdowns,
    List<Absence> absences,
    List<Placeholder> placeholders) {

  public Statements {
    figures = List.copyOf(figures);
    shares = List.copyOf(shares);
    breakdowns = List.copyOf(breakdowns);
    absences = List.copyOf(absences);
    placeholders = List.copyOf(placeholders);
  }
}
