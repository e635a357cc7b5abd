package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.check.text.PlainText;
import org.gongkai.check.text.Sentence;
import org.gongkai.check.text.StatementReader;
import org.gongkai.check.text.Statements;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/** A report under check, with what many rules ask of it made once. */
final class CheckedReport {

  /**
   * A section with its text as patterns want it.
   *
   * @param section as the report has it
   */
  record SectionText(Section section, PlainText text) {}

  private final Report report;
  private final Form form;
  private final BodyKind issuerKind;
  private final PlainText lead;
  private final List<SectionText> sections = new ArrayList<>();
  private final List<PlainText> texts = new ArrayList<>();
  private final Map<String, CellTable> tables;

  CheckedReport(Report report, Forms forms) {
    this.report = report;
    form = report.form().flatMap(forms::byId).orElse(forms.current());
    issuerKind = BodyKind.of(report.issuer());
    lead = PlainText.of(report.lead());
    texts.add(lead);
    for (Section section : report.sections()) {
      PlainText text = PlainText.of(section.passage());
      sections.add(new SectionText(section, text));
      texts.add(text);
    }
    tables = CellTable.of(report.cells());
  }

  Report report() {
    return report;
  }

  /** The form that it names, else the one in force. */
  Form form() {
    return form;
  }

  /** What kind of body reports. */
  BodyKind issuerKind() {
    return issuerKind;
  }

  /** A table; one without cells when the report knows no such table. */
  CellTable table(String code) {
    return tables.getOrDefault(code, CellTable.NONE);
  }

  PlainText lead() {
    return lead;
  }

  List<SectionText> sections() {
    return sections;
  }

  /** The first section of a key. */
  Optional<SectionText> section(String key) {
    return sections.stream().filter(s -> s.section().key().equals(key)).findFirst();
  }

  /** The lead, then the texts of the sections. */
  List<PlainText> texts() {
    return texts;
  }

  /** What the running text states in figures. */
  Statements statements() {
    StatementReader reader = new StatementReader(report.year());
    reader.read(lead, Sentence.LEAD);
    sections.forEach(s -> reader.read(s.text(), s.section().key()));
    return reader.statements();
  }
}
