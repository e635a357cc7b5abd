package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.FormSum;
import org.gongkai.form.Forms;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;

/**
 * Runs the rules on a report. Holds no state of a report and may be used by any number of threads.
 *
 * <p>Policy on cells without a number: they count as an unknown of 0 or more. An equation is broken
 * only if no such unknown could mend it; a blank is never silently a zero.
 */
public final class Checks {
  /**
   * Reports on earlier years followed other forms (国办发〔2014〕32号 and local ones), which these rules
   * do not know.
   */
  private static final int FIRST_YEAR = 2019;

  private final Forms forms;
  private final Messages messages;

  public Checks(Forms forms, Messages messages) {
    this.forms = forms;
    this.messages = messages;
  }

  /** The findings, in the order of the rules' tables and, within a rule, of the form. */
  public List<Finding> run(Report report) {
    boolean earlier = report.year().isPresent() && report.year().getAsInt() < FIRST_YEAR;
    boolean statistics = report.form().filter(Form.STATISTICS::equals).isPresent();
    if (statistics || earlier && report.form().isEmpty()) {
      return List.of();
    }
    Form form = report.form().flatMap(forms::byId).orElse(forms.current());
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new SectionChecks(form, messages).run(report));
    findings.addAll(new DisclosureChecks(forms, form, messages).run(report));
    findings.addAll(new CountChecks(messages).run(report));
    for (String table : List.of(Form.REQUESTS, Form.DISPUTES)) {
      for (FormSum sum : sums(table, report, form)) {
        findings.addAll(new SumCheck(table, sum, messages).run(report));
      }
    }
    return findings;
  }

  /**
   * The sums of the form whose rows the report's table has, which in a mixed filing is not the form
   * of the other tables.
   */
  private List<FormSum> sums(String table, Report report, Form form) {
    List<String> rows =
        report.cells().keySet().stream()
            .filter(k -> k.table().equals(table))
            .map(k -> k.row())
            .distinct()
            .toList();
    List<Form> candidates = new ArrayList<>(List.of(form));
    candidates.addAll(forms.all());
    Optional<Form> fitting =
        candidates.stream()
            .filter(
                f ->
                    f.table(table).stream()
                        .flatMap(t -> t.blocks().stream())
                        .flatMap(b -> b.rows().stream())
                        .map(r -> r.code())
                        .toList()
                        .containsAll(rows))
            .findFirst();
    return fitting.orElse(form).table(table).map(t -> t.sums()).orElse(List.of());
  }
}
