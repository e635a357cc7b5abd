package org.gongkai.check;

import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;

/**
 * Runs the rules on a report. Holds no state of a report and may be used by any number of threads.
 *
 * <p>Policy on cells without a number: they count as an unknown of 0 or more. An equation is broken
 * only if no such unknown could mend it. Where it would be broken with blanks and marks read as 0,
 * and they could mend it, that is a note which names them; a blank is never silently a zero.
 */
public final class Checks {
  /**
   * Reports on earlier years followed other forms (国办发〔2014〕32号 and local ones), which these rules
   * do not know.
   */
  private static final int FIRST_YEAR = 2019;

  private final Forms forms;
  private final Messages messages;
  private final Severities severities;
  private final List<ReportCheck> checks;

  /** The rules as the book has them. */
  public Checks(Forms forms, Messages messages) {
    this(forms, messages, Severities.standard());
  }

  /** The rules, as grave as a profile says. */
  public Checks(Forms forms, Messages messages, Severities severities) {
    this(forms, messages, Profile.of(severities));
  }

  /** The rules, as a profile wants them. */
  public Checks(Forms forms, Messages messages, Profile profile) {
    this.forms = forms;
    this.messages = messages;
    this.severities = profile.severities();
    checks =
        List.of(
            new SectionChecks(),
            new DisclosureChecks(forms),
            new CountChecks(),
            new SumChecks(forms),
            new CaseChecks(),
            new NarrativeChecks(),
            new StructureChecks(),
            new AspectChecks(profile.longestOverview()),
            new WordingChecks(),
            new OtherNameCheck(),
            new PublicationChecks(),
            new PageChecks(),
            new Deadlines(profile.deadlines()));
  }

  /** The findings, in the order of the rules' tables and, within a rule, of the form. */
  public List<Finding> run(Report report) {
    boolean earlier = report.year().isPresent() && report.year().getAsInt() < FIRST_YEAR;
    boolean statistics = report.form().filter(Form.STATISTICS::equals).isPresent();
    if (statistics || earlier && report.form().isEmpty()) {
      return List.of();
    }
    Findings findings = new Findings(messages, severities, report);
    CheckedReport checked = new CheckedReport(report, forms);
    checks.forEach(c -> c.check(checked, findings));
    return findings.all();
  }
}
