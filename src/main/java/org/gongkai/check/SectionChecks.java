package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.FormSection;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/** The sections: whether all are there and whether each has content. */
final class SectionChecks implements ReportCheck {
  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Form form = checked.form();
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
    found.forEach(s -> empty(checked, s, findings));
  }

  private static void empty(CheckedReport checked, Section section, Findings findings) {
    boolean hasTable = checked.form().table(section.key()).isPresent();
    boolean empty = hasTable ? !checked.table(section.key()).printed() : section.text().isEmpty();
    if (empty) {
      findings
          .of(Rule.S_EMPTY)
          .at(section.place())
          .sayAs(hasTable ? "table" : "", section.heading());
    }
  }
}
