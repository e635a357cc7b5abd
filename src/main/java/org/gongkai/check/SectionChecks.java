package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.FormSection;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/** The sections: whether all are there and whether each has content. */
final class SectionChecks {
  private final Form form;
  private final Messages messages;

  SectionChecks(Form form, Messages messages) {
    this.form = form;
    this.messages = messages;
  }

  List<Finding> run(Report report) {
    List<Finding> findings = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (FormSection section : form.sections()) {
      Optional<Section> found =
          report.sections().stream().filter(s -> s.key().equals(section.key())).findFirst();
      if (found.isEmpty()) {
        missing.add(section.heading());
      } else {
        empty(report, found.get()).ifPresent(findings::add);
      }
    }
    if (!missing.isEmpty()) {
      findings.add(
          0,
          new Finding(
              Rule.S_SIX.id(),
              Rule.S_SIX.severity(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              messages.text(Rule.S_SIX.id(), String.join("、", missing)),
              report.sections().stream().findFirst().map(Section::place)));
    }
    return findings;
  }

  private Optional<Finding> empty(Report report, Section section) {
    boolean hasTable = form.table(section.key()).isPresent();
    boolean empty = hasTable ? !tableFound(report, section.key()) : section.text().isEmpty();
    if (!empty) {
      return Optional.empty();
    }
    String key = hasTable ? Rule.S_EMPTY.id() + ".table" : Rule.S_EMPTY.id();
    return Optional.of(
        new Finding(
            Rule.S_EMPTY.id(),
            Rule.S_EMPTY.severity(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            messages.text(key, section.heading()),
            Optional.of(section.place())));
  }

  private static boolean tableFound(Report report, String table) {
    return report.cells().entrySet().stream()
        .anyMatch(
            e -> e.getKey().table().equals(table) && e.getValue().state() != Reading.State.MISSING);
  }
}
