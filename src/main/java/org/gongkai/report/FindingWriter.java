package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gongkai.report.Finding.Related;

/** Writes findings as JSON. */
final class FindingWriter {
  private FindingWriter() {}

  /** Writes the findings of a report as the field {@code findings}. */
  static void write(List<Finding> findings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      writeFields(finding, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The same with the fingerprint of each. */
  static void writeWithFingerprints(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      writeFields(finding, json);
      json.writeStringField("fingerprint", Fingerprint.of(report, finding));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFields(Finding finding, JsonGenerator json) throws IOException {
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().code());
    writeCells("cells", finding.cells(), json);
    json.writeFieldName("expected");
    ReportWriter.writeNumber(finding.expected(), json);
    json.writeFieldName("actual");
    ReportWriter.writeNumber(finding.actual(), json);
    json.writeStringField("message", finding.message());
    if (finding.place().isPresent()) {
      PlaceWriter.write("place", finding.place().get(), json);
    }
    ReportWriter.writeUnlessEmpty("quote", finding.quote(), json);
    ReportWriter.writeUnlessEmpty("subject", finding.subject(), json);
    if (!finding.uncertain().isEmpty()) {
      writeCells("uncertain", finding.uncertain(), json);
    }
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("related");
      for (Related related : finding.related()) {
        writeRelated(related, json);
      }
      json.writeEndArray();
    }
    if (finding.verdict().isPresent()) {
      json.writeObjectFieldStart("verdict");
      writeVerdictFields(finding.verdict().get(), json);
      json.writeEndObject();
    }
  }

  private static void writeCells(String name, List<CellKey> cells, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (CellKey cell : cells) {
      json.writeString(cell.toString());
    }
    json.writeEndArray();
  }

  private static void writeRelated(Related related, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("uri", related.uri());
    if (related.cell().isPresent()) {
      json.writeStringField("cell", related.cell().get().toString());
    }
    json.writeStringField("raw", related.raw());
    if (related.place().isPresent()) {
      PlaceWriter.write("place", related.place().get(), json);
    }
    json.writeEndObject();
  }

  /** Writes a verdict into the object that is open. */
  static void writeVerdictFields(Verdict verdict, JsonGenerator json) throws IOException {
    json.writeStringField("decision", verdict.decision().code());
    json.writeStringField("by", verdict.by());
    json.writeStringField("on", verdict.on().toString());
    json.writeStringField("why", verdict.why());
  }
}
