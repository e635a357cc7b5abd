package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gongkai.report.ReportWriter.Style;

/**
 * Writes the findings of a result as JSON ({@code schema/check-1.json}): a report without its
 * sections and tables, and with the evidence of those cells only that a finding names.
 */
public final class CheckWriter {
  /** The schema that the output names. */
  public static final String SCHEMA = "urn:gongkai:check:1";

  private CheckWriter() {}

  /** The findings as JSON text, without a line end behind it. */
  public static String toJson(ParseResult result, Style style) {
    return toJson(result, false, style);
  }

  /**
   * What was found in a report only beside others, as JSON text: a second object for its source,
   * which says {@code "across": true}.
   */
  public static String acrossToJson(Report report, Style style) {
    return toJson(report, true, style);
  }

  private static String toJson(ParseResult result, boolean across, Style style) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = ReportWriter.generator(style, text)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      if (across) {
        json.writeBooleanField("across", true);
      }
      ReportWriter.writeSource(result.source(), json);
      if (result instanceof Report report) {
        ReportWriter.writeIdentity(report, json);
        writeEvidence(report, json);
        FindingWriter.writeWithFingerprints(report, json);
      } else if (result instanceof Failure failure) {
        ReportWriter.writeError(failure, json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void writeEvidence(Report report, JsonGenerator json) throws IOException {
    Set<CellKey> named = new LinkedHashSet<>();
    report
        .findings()
        .forEach(
            finding -> {
              named.addAll(finding.cells());
              named.addAll(finding.uncertain());
            });
    named.retainAll(report.cells().keySet());
    json.writeObjectFieldStart("evidence");
    for (CellKey key : named) {
      json.writeObjectFieldStart(key.toString());
      ReportWriter.writeReading(report.cell(key.table(), key.row(), key.column()), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
