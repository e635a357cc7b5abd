package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.FormSection;
import org.gongkai.form.Forms;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/** The sections: whether all are there and whether each has content. */
final class SectionChecks implements ReportCheck {
  private final Forms forms;

  SectionChecks(Forms forms) {
    this.forms = forms;
  }

  @Override
  public void check(Report report, Findings findings) {
    Form form = report.form().flatMap(forms::byId).orElse(forms.current());
    List<Section> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (FormSection section : form.sections()) {
      Optional<Section> there =
          report.sections().stream().filter(s -> s.key().equals(section.key())).findFirst();
      there.ifPresentOrElse(found::add, () -> missing.add(section.heading()));
    }
    if (!missing.isEmpty()) {
      Place first =
          report.sections().stream()
              .findFirst()
              .map(Section::place)
              .orElseGet(Place.Untracked::new);
      findings.of(Rule.S_SIX).at(first).say(String.join("、", missing));
    }
    found.forEach(s -> empty(report, form, s, findings));
  }

  private static void empty(Report report, Form form, Section section, Findings findings) {
    boolean hasTable = form.table(section.key()).isPresent();
    boolean empty = hasTable ? !tableFound(report, section.key()) : section.text().isEmpty();
    if (empty) {
      findings
          .of(Rule.S_EMPTY)
          .at(section.place())
          .sayAs(hasTable ? "table" : "", section.heading());
    }
  }

  private static boolean tableFound(Report report, String table) {
    return report.cells().entrySet().stream()
        .anyMatch(
            e -> e.getKey().table().equals(table) && e.getValue().state() != Reading.State.MISSING);
  }
}
