package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Figures that say how requests were concluded, or how cases ended. */
public final class Outcomes {
  private static final Set<Subject> GROUPS_BESIDE_OPEN =
      EnumSet.of(
          Subject.REFUSED, Subject.UNAVAILABLE, Subject.NOT_PROCESSED, Subject.OTHER_HANDLING);

  private static final int ENDS_OF_CASES = 4;

  private Outcomes() {}

  /** Their sum, a row under a group that is named too not counted again. */
  public static BigDecimal sum(List<Figure> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure part : parts) {
      boolean row = part.subject().kind() == Subject.Kind.OUTCOME_ROW;
      boolean counted =
          row && parts.stream().anyMatch(other -> other.subject() == part.subject().whole());
      sum = counted ? sum : sum.add(part.amount().number());
    }
    return sum;
  }

  /**
   * Whether they name every group of outcomes by its own name, or every end of a case, so that
   * nothing can be left beside them.
   */
  public static boolean exhaustive(List<Figure> parts) {
    Set<Subject> named = EnumSet.noneOf(Subject.class);
    parts.forEach(part -> named.add(part.subject()));
    if (named.stream().allMatch(each -> each.kind() == Subject.Kind.DISPUTE_OUTCOME)) {
      return named.size() == ENDS_OF_CASES;
    }
    boolean open =
        named.contains(Subject.GRANTED_OR_PARTLY)
            || named.contains(Subject.GRANTED) && named.contains(Subject.PARTLY_GRANTED);
    return open && named.containsAll(GROUPS_BESIDE_OPEN);
  }
}
