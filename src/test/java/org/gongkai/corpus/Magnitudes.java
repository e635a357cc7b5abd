package org.gongkai.corpus;

import java.util.List;
import java.util.Set;
import org.gongkai.layout.FormNumbers.Magnitude;

/** How large the numbers of a filing are: from a township without requests to a province. */
final class Magnitudes {
  private static final List<Magnitude> NARROW =
      List.of(
          new Magnitude(1, 4, 20, 1, 70, -1),
          new Magnitude(4, 6, 60, 3, 90, 4),
          new Magnitude(9, 12, 900, 4, 80, 2),
          new Magnitude(40, 30, 9_000, 12, 60, 4),
          new Magnitude(120, 90, 9_999, 40, 33, 1));

  private static final List<Magnitude> WIDE =
      List.of(
          new Magnitude(900, 400, 400_000, 300, 25, 6),
          new Magnitude(9_000, 900, 4_000_000, 2_000, 20, 4));

  private Magnitudes() {}

  static Magnitude draw(Draw draw, Set<Wish> wishes) {
    boolean wide = !wishes.contains(Wish.SHORT_NUMBERS) && draw.chance(25);
    return draw.of(wide ? WIDE : NARROW);
  }
}
