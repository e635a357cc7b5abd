package org.gongkai.render.findings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.Verdict;

/**
 * Writes SARIF 2.1.0 (OASIS): one run, a result on each line. A dismissed finding is a suppressed
 * result; an input that could not be read is a notification of the invocation, which then was not
 * successful.
 */
final class SarifWriter implements FindingsWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** The name of this way to make fingerprints, with its version. */
  private static final String FINGERPRINT = "gongkaiFinding/v1";

  private final JsonGenerator json;
  private final SarifLocations locations;
  private final RuleTexts rules;
  private final Map<String, Integer> ruleIndexes = new HashMap<>();
  private final List<Failure> failures = new ArrayList<>();

  SarifWriter(RuleTexts rules, Wording wording, String version, OutputStream out)
      throws IOException {
    this.rules = rules;
    json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(out);
    locations = new SarifLocations(json, wording);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "gongkai");
    if (!version.isEmpty()) {
      json.writeStringField("version", version);
    }
    json.writeStringField("language", wording.language());
    json.writeArrayFieldStart("rules");
    for (RuleText rule : rules.all()) {
      ruleIndexes.put(rule.id(), ruleIndexes.size());
      writeRule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("language", wording.language());
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  private void writeRule(RuleText rule) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", name(rule.id()));
    writeText("shortDescription", rule.asks());
    writeText("fullDescription", (rule.asks() + "\n" + rule.why()).strip());
    writeText("help", rule.mend());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** {@code T3-ROW-SUM} as {@code T3RowSum}. */
  private static String name(String id) {
    return Stream.of(id.split("-"))
        .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private void writeText(String field, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeObjectFieldStart(field);
      json.writeStringField("text", text);
      json.writeEndObject();
    }
  }

  /** Braces would stand for arguments (SARIF, 3.11.5). */
  static String escaped(String message) {
    return message.replace("{", "{{").replace("}", "}}");
  }

  @Override
  public void add(ParseResult result) throws IOException {
    if (result instanceof Failure failure) {
      failures.add(failure);
    } else if (result instanceof Report report) {
      for (Finding finding : report.findings()) {
        json.writeRaw('\n');
        writeResult(finding, report);
      }
    }
  }

  private void writeResult(Finding finding, Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    Integer index = ruleIndexes.get(finding.rule());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(finding.severity()));
    writeText("message", escaped(finding.message()));
    locations.write(finding, report);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, Fingerprint.of(report, finding));
    json.writeEndObject();
    writeSuppressions(finding);
    writeProperties(finding, report);
    json.writeEndObject();
  }

  private void writeSuppressions(Finding finding) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (finding.dismissed()) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", finding.verdict().map(Verdict::why).orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProperties(Finding finding, Report report) throws IOException {
    json.writeObjectFieldStart("properties");
    writeIfPresent("title", report.title());
    writeIfPresent("issuer", report.issuer());
    if (report.year().isPresent()) {
      json.writeNumberField("year", report.year().getAsInt());
    }
    if (finding.expected().isPresent()) {
      json.writeNumberField("expected", finding.expected().get());
    }
    if (finding.actual().isPresent()) {
      json.writeNumberField("actual", finding.actual().get());
    }
    if (!finding.quote().isEmpty()) {
      json.writeStringField("quote", finding.quote());
    }
    if (!finding.uncertain().isEmpty()) {
      json.writeArrayFieldStart("uncertain");
      for (CellKey cell : finding.uncertain()) {
        json.writeString(cell.toString());
      }
      json.writeEndArray();
    }
    if (finding.verdict().isPresent()) {
      Verdict verdict = finding.verdict().get();
      json.writeObjectFieldStart("verdict");
      json.writeStringField("decision", verdict.decision().code());
      json.writeStringField("by", verdict.by());
      json.writeStringField("on", verdict.on().toString());
      json.writeStringField("why", verdict.why());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeIfPresent(String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    }
  }

  /** What the profile changes (SARIF, 3.20.5); the rules themselves stay as the book has them. */
  private void writeOverrides() throws IOException {
    if (rules.changes().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("ruleConfigurationOverrides");
    for (RuleText rule : rules.all()) {
      Optional<Severity> severity = rules.changes().getOrDefault(rule.id(), Optional.empty());
      if (rules.changes().containsKey(rule.id())) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", rule.id());
        json.writeNumberField("index", ruleIndexes.getOrDefault(rule.id(), -1));
        json.writeEndObject();
        json.writeObjectFieldStart("configuration");
        json.writeBooleanField("enabled", severity.isPresent());
        if (severity.isPresent()) {
          json.writeStringField("level", level(severity.get()));
        }
        json.writeEndObject();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", failures.isEmpty());
    writeOverrides();
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Failure failure : failures) {
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", failure.code());
      json.writeEndObject();
      json.writeStringField("level", "error");
      writeText("message", escaped(failure.message()));
      locations.write(failure);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
