package org.gongkai.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.series.Kept;
import org.gongkai.report.CellKey;

/** Whether what a body posted twice for one year says the same. */
final class VersionCheck {
  /**
   * Holds a report against another of the same body, year and scope.
   *
   * @return whether they differ for certain
   */
  boolean differs(Kept now, Kept other, Findings findings) {
    if (now.report().source().uri().equals(other.report().source().uri())) {
      return ChangeCheck.check(now, other, findings);
    }
    List<CellKey> certain =
        shared(now, other).stream().filter(key -> now.differs(key, other)).toList();
    if (certain.isEmpty()) {
      return false;
    }
    CellKey first = certain.get(0);
    findings
        .of(Rule.P_VERSIONS)
        .cells(certain)
        .expected(other.number(first).orElseThrow())
        .actual(now.number(first).orElseThrow())
        .related(other.related(certain))
        .say(
            certain.size(),
            first,
            now.number(first).orElseThrow().toPlainString(),
            other.report().source().uri(),
            other.number(first).orElseThrow().toPlainString());
    return true;
  }

  /** Holds them against each other with blanks read as 0: a note, where that makes them differ. */
  void perhapsDiffers(Kept now, Kept other, Findings findings) {
    List<CellKey> perhaps =
        shared(now, other).stream()
            .filter(
                key ->
                    now.blank(key) && positive(other.number(key))
                        || other.blank(key) && positive(now.number(key)))
            .toList();
    if (!perhaps.isEmpty()) {
      findings
          .of(Rule.P_VERSIONS)
          .cells(perhaps)
          .uncertain(perhaps)
          .related(other.related(perhaps))
          .sayAs("blank", perhaps.size(), other.report().source().uri());
    }
  }

  private static Set<CellKey> shared(Kept one, Kept other) {
    Set<CellKey> keys = new LinkedHashSet<>(one.report().cells().keySet());
    keys.retainAll(other.report().cells().keySet());
    return keys;
  }

  private static boolean positive(Optional<BigDecimal> number) {
    return number.isPresent() && number.get().signum() > 0;
  }
}
