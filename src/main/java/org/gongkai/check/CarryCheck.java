package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.series.Kept;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding.Severity;

/** What one year leaves open, the next has to take over, column by column. */
final class CarryCheck implements YearCheck {
  private static final String TOTAL = "total";

  @Override
  public void check(Kept now, Kept before, Findings findings) {
    now.report().cells().keySet().stream()
        .filter(key -> key.table().equals(Form.REQUESTS) && key.row().equals("carriedIn"))
        .forEach(key -> column(key, now, before, findings));
  }

  private static void column(CellKey in, Kept now, Kept before, Findings findings) {
    CellKey out = new CellKey(Form.REQUESTS, "carriedOut", in.column());
    Optional<BigDecimal> taken = now.number(in);
    Optional<BigDecimal> left = before.number(out);
    boolean total = in.column().equals(TOTAL);
    if (taken.isPresent() && left.isPresent()) {
      if (taken.get().compareTo(left.get()) != 0) {
        boolean certain = total && !now.digest().rebuilt() && !before.digest().rebuilt();
        draft(in, out, before, findings)
            .expected(left.get())
            .actual(taken.get())
            .severity(certain ? Severity.ERROR : Severity.WARNING)
            .say(in, taken.get().toPlainString(), year(before), left.get().toPlainString());
      }
    } else if (total && now.blank(in) && positive(left)) {
      draft(in, out, before, findings)
          .expected(left.get())
          .uncertain(List.of(in))
          .sayAs("blank", in, year(before), left.get().toPlainString());
    } else if (total && before.blank(out) && positive(taken)) {
      draft(in, out, before, findings)
          .actual(taken.get())
          .uncertain(List.of(in))
          .sayAs("blankBefore", in, taken.get().toPlainString(), year(before));
    }
  }

  private static Findings.Draft draft(CellKey in, CellKey out, Kept before, Findings findings) {
    return findings.of(Rule.X_CARRY).cells(in).related(List.of(before.related(out)));
  }

  private static boolean positive(Optional<BigDecimal> number) {
    return number.isPresent() && number.get().signum() > 0;
  }

  private static int year(Kept kept) {
    return kept.report().year().orElse(0);
  }
}
