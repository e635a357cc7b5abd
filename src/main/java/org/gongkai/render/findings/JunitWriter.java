package org.gongkai.render.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/**
 * Writes JUnit XML as CI servers read it: a suite for each result, in it a case for reading it, and
 * one for each rule that it was held against or breaks.
 *
 * <p>A build is to fail exactly when {@code check} does: errors are failures. Warnings and notes
 * leave the case passed and stand in its output. A case of which nothing is left but dismissed
 * findings is skipped, with the reason, and so is that of a rule that the profile of the run
 * switches off. An input that could not be read is an error.
 *
 * <p>The case of a rule is named by its id alone, so that servers know it again in every language;
 * a suite and the class of its cases are named alike, after the file, so that no reader parts them.
 * There are no times: the same reports always give the same bytes.
 */
final class JunitWriter implements FindingsWriter {
  private static final String READ = "READ";

  private final RuleTexts rules;
  private final Wording wording;
  private final Writer text;
  private final XMLStreamWriter xml;

  JunitWriter(RuleTexts rules, Wording wording, OutputStream out) throws IOException {
    this.rules = rules;
    this.wording = wording;
    // Given a writer, the JDK's writer of XML leaves characters beyond the first plane whole.
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      newLine();
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "gongkai check");
      newLine();
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  @Override
  public void add(ParseResult result) throws IOException {
    try {
      if (result instanceof Failure failure) {
        writeFailure(failure);
      } else if (result instanceof Report report) {
        writeReport(report);
      }
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  @Override
  public void end() throws IOException {
    try {
      xml.writeEndElement();
      newLine();
      xml.writeEndDocument();
      xml.flush();
      xml.close();
    } catch (XMLStreamException e) {
      throw refused(e);
    }
    text.flush();
  }

  /** What the stream said, as it said it. */
  private static IOException refused(XMLStreamException e) {
    return e.getCause() instanceof IOException cause
        ? cause
        : e.getNestedException() instanceof IOException nested ? nested : new IOException(e);
  }

  private void writeFailure(Failure failure) throws XMLStreamException {
    String uri = failure.source().uri();
    startSuite(uri, 1, 0, 1, 0);
    startCase(READ, uri);
    xml.writeStartElement("error");
    attribute("type", failure.code());
    attribute("message", failure.message());
    xml.writeCharacters(PrintableText.of(failure.message()));
    xml.writeEndElement();
    endCase();
    endSuite();
  }

  private void writeReport(Report report) throws XMLStreamException {
    String uri = report.source().uri();
    Map<String, List<Finding>> cases = cases(report);
    int failures = count(cases, Outcome.FAILED);
    startSuite(uri, cases.size() + 1, failures, 0, count(cases, Outcome.SKIPPED));
    startCase(READ, uri);
    writeOutput(about(report));
    endCase();
    for (Map.Entry<String, List<Finding>> each : cases.entrySet()) {
      startCase(each.getKey(), uri);
      writeOutcome(each.getKey(), each.getValue(), report);
      endCase();
    }
    endSuite();
  }

  /** The findings by rule, in the order of the rule book; none for a rule that is kept. */
  private Map<String, List<Finding>> cases(Report report) {
    Set<String> judged = rules.judged(report);
    Set<String> ids = new LinkedHashSet<>();
    Set<String> broken = new LinkedHashSet<>();
    report.findings().forEach(f -> broken.add(f.rule()));
    for (RuleText rule : rules.all()) {
      if (judged.contains(rule.id()) || broken.contains(rule.id())) {
        ids.add(rule.id());
      }
    }
    ids.addAll(broken);
    Map<String, List<Finding>> cases = new LinkedHashMap<>();
    ids.forEach(id -> cases.put(id, new ArrayList<>()));
    report.findings().forEach(f -> cases.computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
    return cases;
  }

  /** What became of a case. */
  private enum Outcome {
    PASSED,
    FAILED,
    SKIPPED;

    static Outcome of(List<Finding> findings, boolean off) {
      if (off && findings.isEmpty()) {
        return SKIPPED;
      }
      if (findings.stream().anyMatch(Outcome::fails)) {
        return FAILED;
      }
      boolean dismissed = !findings.isEmpty() && findings.stream().allMatch(Finding::dismissed);
      return dismissed ? SKIPPED : PASSED;
    }

    private static boolean fails(Finding finding) {
      return finding.severity() == Severity.ERROR && !finding.dismissed();
    }
  }

  private int count(Map<String, List<Finding>> cases, Outcome outcome) {
    return (int)
        cases.entrySet().stream()
            .filter(each -> Outcome.of(each.getValue(), isOff(each.getKey())) == outcome)
            .count();
  }

  private boolean isOff(String rule) {
    return Optional.empty().equals(rules.changes().get(rule));
  }

  private void writeOutcome(String rule, List<Finding> findings, Report report)
      throws XMLStreamException {
    Outcome outcome = Outcome.of(findings, isOff(rule));
    List<Finding> failing = findings.stream().filter(Outcome::fails).toList();
    if (outcome == Outcome.SKIPPED) {
      xml.writeEmptyElement("skipped");
      attribute(
          "message", findings.isEmpty() ? wording.say("findings.off") : verdict(findings.get(0)));
    }
    if (outcome == Outcome.FAILED) {
      xml.writeStartElement("failure");
      attribute("type", failing.get(0).severity().code());
      attribute("message", failing.get(0).message());
      xml.writeCharacters(PrintableText.of(said(failing, report)));
      xml.writeEndElement();
    }
    List<Finding> rest = findings.stream().filter(f -> !Outcome.fails(f)).toList();
    if (!rest.isEmpty()) {
      writeOutput(said(rest, report));
    }
  }

  private void writeOutput(String output) throws XMLStreamException {
    xml.writeStartElement("system-out");
    xml.writeCharacters(PrintableText.of(output));
    xml.writeEndElement();
  }

  private String about(Report report) {
    return String.join(
        " | ",
        report.title().orElse(wording.say("check.title.unknown")),
        report.year().isPresent()
            ? Integer.toString(report.year().getAsInt())
            : wording.say("check.year.unknown"),
        report.issuer().orElse(wording.say("check.issuer.unknown")));
  }

  private String said(List<Finding> findings, Report report) {
    StringBuilder said = new StringBuilder();
    for (Finding finding : findings) {
      said.append(said.length() == 0 ? "" : "\n")
          .append(wording.say("severity." + finding.severity().code()))
          .append(finding.uncertain().isEmpty() ? "" : wording.say("check.uncertain"))
          .append(": ")
          .append(finding.message());
      Whereabouts.of(finding, report)
          .ifPresent(place -> said.append(" @ ").append(wording.place(place)));
      if (!finding.quote().isEmpty()) {
        said.append("\n  ").append(wording.say("check.quote", finding.quote()));
      }
      if (!finding.uncertain().isEmpty()) {
        said.append("\n  ").append(wording.say("check.uncertain.cells"));
        finding.uncertain().forEach(cell -> said.append(' ').append(cell));
      }
      for (Finding.Related other : finding.related()) {
        String what = other.uri() + other.cell().map(c -> " " + c).orElse("");
        said.append("\n  ").append(wording.say("check.related", what, other.raw()));
      }
      if (finding.verdict().isPresent()) {
        said.append("\n  ").append(verdict(finding));
      }
    }
    mend(findings.get(0).rule()).ifPresent(m -> said.append('\n').append(m));
    return said.toString();
  }

  private Optional<String> mend(String id) {
    return rules.all().stream()
        .filter(r -> r.id().equals(id))
        .map(RuleText::mend)
        .filter(m -> !m.isEmpty())
        .findFirst();
  }

  private String verdict(Finding finding) {
    return finding
        .verdict()
        .map(v -> wording.say("verdict." + v.decision().code(), v.by(), v.on().toString(), v.why()))
        .orElse("");
  }

  private void startSuite(String uri, int tests, int failures, int errors, int skipped)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute("name", className(uri));
    attribute("tests", Integer.toString(tests));
    attribute("failures", Integer.toString(failures));
    attribute("errors", Integer.toString(errors));
    attribute("skipped", Integer.toString(skipped));
    attribute("time", "0");
    newLine();
  }

  private void endSuite() throws XMLStreamException {
    xml.writeEndElement();
    newLine();
  }

  private void startCase(String name, String uri) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", className(uri));
    attribute("name", name);
    attribute("file", uri);
    attribute("time", "0");
  }

  private void endCase() throws XMLStreamException {
    xml.writeEndElement();
    newLine();
  }

  /** Servers take points for the borders of packages: folders become such, other points do not. */
  private static String className(String uri) {
    return uri.replaceAll("^(\\.{0,2}[/\\\\])+", "").replace('.', '_').replaceAll("[/\\\\]+", ".");
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, PrintableText.onOneLine(value));
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
