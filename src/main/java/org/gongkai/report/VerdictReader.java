package org.gongkai.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.MalformedReportException.Problem;
import org.gongkai.report.Verdict.Decision;

/** Reads verdicts from JSON. */
final class VerdictReader {
  private static final List<String> FIELDS = List.of("decision", "by", "on", "why");
  private static final String FINDING = "finding";

  private final JsonCursor json;
  private final JsonCursor.Spot start;
  private final List<Decision> decision = new ArrayList<>();
  private final List<LocalDate> on = new ArrayList<>();
  private String by = "";
  private String why = "";
  private String finding = "";

  /**
   * A verdict with the finding that it is on.
   *
   * @param finding its fingerprint
   */
  record Decided(String finding, Verdict verdict) {}

  private VerdictReader(JsonCursor json) {
    this.json = json;
    start = json.spot();
  }

  /** Reads the verdict on which the cursor stands, as a finding carries it. */
  static Verdict read(JsonCursor json) throws IOException, MalformedReportException {
    VerdictReader reader = new VerdictReader(json);
    json.object(FIELDS, reader::readField);
    return reader.verdict();
  }

  /** Reads the same with the fingerprint of the finding, as a list of verdicts carries it. */
  static Decided readDecided(JsonCursor json) throws IOException, MalformedReportException {
    List<String> fields = new ArrayList<>(List.of(FINDING));
    fields.addAll(FIELDS);
    VerdictReader reader = new VerdictReader(json);
    json.object(fields, reader::readField);
    if (reader.finding.isEmpty()) {
      throw reader.start.fault(Problem.MISSING_FIELD, FINDING);
    }
    return new Decided(reader.finding, reader.verdict());
  }

  private void readField(String field) throws IOException, MalformedReportException {
    switch (field) {
      case FINDING -> finding = fingerprint();
      case "decision" -> decision.add(ReportReader.constant(Decision.class, json));
      case "by" -> by = said();
      case "on" -> on.add(day());
      default -> why = said();
    }
  }

  private String fingerprint() throws IOException, MalformedReportException {
    String text = json.text();
    if (!Fingerprint.isOne(text)) {
      throw json.wrong(text, "RULE:0123456789-0123456789abcdef");
    }
    return text;
  }

  private String said() throws IOException, MalformedReportException {
    String text = json.text();
    if (text.isBlank()) {
      throw json.wrong(text, "…");
    }
    return text;
  }

  private LocalDate day() throws IOException, MalformedReportException {
    String text = json.text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw json.wrong(text, "YYYY-MM-DD");
    }
  }

  private Verdict verdict() throws MalformedReportException {
    String missing =
        decision.isEmpty()
            ? "decision"
            : by.isEmpty() ? "by" : on.isEmpty() ? "on" : why.isEmpty() ? "why" : "";
    if (!missing.isEmpty()) {
      throw start.fault(Problem.MISSING_FIELD, missing);
    }
    return new Verdict(decision.get(0), by, why, on.get(0));
  }
}
