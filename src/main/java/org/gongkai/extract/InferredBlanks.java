package org.gongkai.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.FormSum;

/**
 * Blank cells of tables whose cells are inferred from the alignment of text. Nothing is printed
 * there that could be seen, so a blank may as well be a number that was put on a neighbouring row.
 * The report's own sums tell: a row whose blanks would have to be more than nothing, or whose total
 * is among them or nothing itself, is not decided.
 */
final class InferredBlanks {

  /**
   * An equation between the columns of a row.
   *
   * @param total the column on its left
   * @param parts the columns on its right
   */
  record Equation(String total, List<String> parts) {

    /** The equation of a form's sum over the columns of a row, the columns' codes prefixed. */
    static Equation of(FormSum sum, String prefix) {
      return new Equation(
          prefix + sum.left().get(0), sum.right().stream().map(p -> prefix + p).toList());
    }
  }

  private InferredBlanks() {}

  /** The assignment, unless it has blanks that the sums do not bear out. */
  static Assignment held(Assignment assignment, ObservedTable table, List<Equation> equations) {
    if (table.arrangement() != Arrangement.ALIGNED
        || !(assignment instanceof Assignment.Decided decided)
        || decided.cells().values().stream().noneMatch(Slot::blank)) {
      return assignment;
    }
    boolean held =
        equations.isEmpty()
            ? decided.cells().values().stream().anyMatch(s -> !s.blank())
            : equations.stream().allMatch(e -> holds(e, decided.cells()));
    return held
        ? assignment
        : new Assignment.Undecided(
            "cells of the row seem blank, but its sum does not bear that out; its numbers may stand on another line");
  }

  private static boolean holds(Equation equation, Map<String, Slot> cells) {
    boolean blanks =
        blank(cells, equation.total()) || equation.parts().stream().anyMatch(p -> blank(cells, p));
    if (!blanks) {
      return true;
    }
    Optional<BigDecimal> total = number(cells, equation.total());
    BigDecimal parts =
        equation.parts().stream()
            .flatMap(p -> number(cells, p).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return total.filter(t -> t.signum() != 0 && t.compareTo(parts) == 0).isPresent();
  }

  private static Optional<BigDecimal> number(Map<String, Slot> cells, String column) {
    return Optional.ofNullable(cells.get(column))
        .map(Slot::text)
        .filter(CellText.Number.class::isInstance)
        .map(t -> ((CellText.Number) t).value());
  }

  private static boolean blank(Map<String, Slot> cells, String column) {
    Slot slot = cells.get(column);
    return slot == null || slot.blank();
  }
}
