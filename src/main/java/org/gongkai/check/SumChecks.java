package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.FormSum;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Report;

/** Holds the equations of the forms against the tables of requests and of disputes. */
final class SumChecks implements ReportCheck {
  private final Forms forms;

  SumChecks(Forms forms) {
    this.forms = forms;
  }

  @Override
  public void check(Report report, Findings findings) {
    for (String table : List.of(Form.REQUESTS, Form.DISPUTES)) {
      List<SumCheck.Broken> broken = new ArrayList<>();
      for (FormSum sum : sums(table, report)) {
        broken.addAll(new SumCheck(table, sum).broken(report.cells()));
      }
      broken.stream().filter(b -> !awaitsTotal(b)).forEach(b -> b.say(findings));
      new Offset(table, sums(table, report)).check(report, broken, findings);
    }
  }

  /** Whether an empty total alone could mend it, which T3-TOTAL-BLANK speaks of. */
  private static boolean awaitsTotal(SumCheck.Broken broken) {
    return !broken.mending().isEmpty()
        && broken.mending().stream()
            .allMatch(c -> c.table().equals(Form.REQUESTS) && c.column().equals("total"));
  }

  /**
   * The sums of the form whose rows the report's table has, which in a mixed filing is not the form
   * of the other tables.
   */
  private List<FormSum> sums(String table, Report report) {
    Form named = report.form().flatMap(forms::byId).orElse(forms.current());
    List<String> rows =
        report.cells().keySet().stream()
            .filter(k -> k.table().equals(table))
            .map(CellKey::row)
            .distinct()
            .toList();
    return Stream.concat(Stream.of(named), forms.all().stream())
        .filter(f -> rows(f, table).containsAll(rows))
        .findFirst()
        .orElse(named)
        .table(table)
        .map(t -> t.sums())
        .orElse(List.of());
  }

  private static List<String> rows(Form form, String table) {
    return form.table(table).stream()
        .flatMap(t -> t.blocks().stream())
        .flatMap(b -> b.rows().stream())
        .map(r -> r.code())
        .toList();
  }
}
