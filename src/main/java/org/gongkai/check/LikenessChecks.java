package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.series.Kept;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;

/** Figures that stay as they were, and figures that leap. */
final class LikenessChecks implements YearCheck {
  /** As many figures that are no sums of others cannot agree by chance, */
  private static final int ENOUGH_ALIKE = 5;

  /** unless all are small: one request granted and one document in force may well recur. */
  private static final BigDecimal NOT_SMALL = BigDecimal.TEN;

  private static final int SHOWN = 8;

  /** Small figures leap by chance. */
  private static final BigDecimal WORTH_A_LOOK = new BigDecimal(50);

  private static final CellKey FEE = new CellKey(Form.DISCLOSURE, "fees", "amount");

  @Override
  public void check(Kept now, Kept before, Findings findings) {
    List<CellKey> alike = alike(now, before);
    if (alike.isEmpty()) {
      jumps(now, before, findings);
    } else {
      findings
          .of(Rule.X_SAME_NUMBERS)
          .cells(alike)
          .related(alike.stream().limit(SHOWN).map(before::related).toList())
          .say(alike.size(), before.report().year().orElse(0));
    }
  }

  /** Whether two reports have the same figures in all tables, and enough that are not 0. */
  static List<CellKey> alike(Kept one, Kept other) {
    Set<CellKey> keys = new LinkedHashSet<>(one.report().cells().keySet());
    keys.addAll(other.report().cells().keySet());
    List<CellKey> alike = new ArrayList<>();
    int independent = 0;
    boolean large = false;
    for (CellKey key : keys) {
      Optional<BigDecimal> a = one.number(key);
      Optional<BigDecimal> b = other.number(key);
      boolean nothing = figure(a).signum() == 0 && figure(b).signum() == 0;
      if (nothing && certain(a, key, one) && certain(b, key, other)) {
        continue;
      }
      if (a.isEmpty() || b.isEmpty() || a.get().compareTo(b.get()) != 0) {
        return List.of();
      }
      alike.add(key);
      independent += key.column().equals("total") || key.row().equals("concluded") ? 0 : 1;
      large |= a.get().compareTo(NOT_SMALL) >= 0;
    }
    return independent >= ENOUGH_ALIKE && large ? alike : List.of();
  }

  private static BigDecimal figure(Optional<BigDecimal> number) {
    return number.orElse(BigDecimal.ZERO);
  }

  /** Whether a cell holds a number, or nothing. */
  private static boolean certain(Optional<BigDecimal> number, CellKey key, Kept kept) {
    return number.isPresent() || kept.blank(key) || kept.cell(key).raw().isEmpty();
  }

  private static void jumps(Kept now, Kept before, Findings findings) {
    for (CellKey key : now.report().cells().keySet()) {
      // Where the sum of a row leaps, its parts need no telling.
      CellKey total = new CellKey(key.table(), key.row(), "total");
      if (jumps(key, now, before) && (key.equals(total) || !jumps(total, now, before))) {
        BigDecimal figure = now.number(key).orElseThrow();
        BigDecimal last = before.number(key).orElseThrow();
        findings
            .of(Rule.X_JUMP)
            .cells(key)
            .actual(figure)
            .related(List.of(before.related(key)))
            .say(key, last.toPlainString(), figure.toPlainString());
      }
    }
  }

  private static boolean jumps(CellKey key, Kept now, Kept before) {
    Optional<BigDecimal> figure = now.number(key);
    Optional<BigDecimal> last = before.number(key);
    if (figure.isEmpty() || last.isEmpty() || key.column().equals("change")) {
      return false;
    }
    BigDecimal more = figure.get().max(last.get());
    BigDecimal less = figure.get().min(last.get()).max(BigDecimal.ONE);
    boolean unit = key.equals(FEE) && FlowChecks.unitsDiffer(figure.get(), last.get());
    return !unit
        && more.compareTo(WORTH_A_LOOK) >= 0
        && more.compareTo(less.multiply(BigDecimal.TEN)) >= 0;
  }
}
