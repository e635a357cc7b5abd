package org.gongkai.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Place;

/**
 * Writes results as JSON on the published schema ({@code schema/report-1.json}). The same result
 * always gives the same bytes.
 */
public final class ReportWriter {
  /** The schema that the output names. */
  public static final String SCHEMA = "urn:gongkai:report:1";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** How the JSON is laid out. */
  public enum Style {
    /** Indented, for people. */
    PRETTY,
    /** On one line, for JSON Lines. */
    LINE
  }

  private ReportWriter() {}

  /** The result as JSON text, without a line end behind it. */
  public static String toJson(ParseResult result, Style style) {
    StringWriter text = new StringWriter(64 * 1024);
    try {
      write(result, style, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes the result; the writer stays open. */
  public static void write(ParseResult result, Style style, Writer out) throws IOException {
    try (JsonGenerator json = generator(style, out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      writeSource(result.source(), json);
      if (result instanceof Report report) {
        writeReport(report, json);
      } else if (result instanceof Failure failure) {
        writeError(failure, json);
      }
      json.writeEndObject();
    }
  }

  /** A generator that leaves the writer open. */
  static JsonGenerator generator(Style style, Writer out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    if (style == Style.PRETTY) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }
    return json;
  }

  static void writeError(Failure failure, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("error");
    json.writeStringField("code", failure.code());
    json.writeStringField("message", failure.message());
    json.writeEndObject();
  }

  static void writeSource(Source source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("uri", source.uri());
    writeUnlessEmpty("mediaType", source.mediaType(), json);
    writeUnlessEmpty("sha256", source.sha256(), json);
    json.writeNumberField("bytes", source.bytes());
    writeUnlessEmpty("reader", source.reader(), json);
    if (!source.losses().isEmpty()) {
      json.writeArrayFieldStart("losses");
      for (String loss : source.losses()) {
        json.writeString(loss);
      }
      json.writeEndArray();
    }
    if (source.page().isPresent()) {
      SourcePageJson.write(source.page().get(), json);
    }
    json.writeEndObject();
  }

  private static void writeReport(Report report, JsonGenerator json) throws IOException {
    writeIdentity(report, json);
    PlaceWriter.write("titlePlace", report.identityPlaces().title(), json);
    PlaceWriter.write("issuedOnPlace", report.identityPlaces().issuedOn(), json);
    IdentifiersJson.write(report.identifiers(), json);
    if (!report.lead().text().isEmpty()) {
      json.writeObjectFieldStart("lead");
      json.writeStringField("text", report.lead().text());
      writeLines(report.lead().places(), json);
      json.writeEndObject();
    }
    json.writeArrayFieldStart("sections");
    for (Section section : report.sections()) {
      writeSection(section, json);
    }
    json.writeEndArray();
    writeTables(report, json);
    json.writeObjectFieldStart("evidence");
    for (Map.Entry<CellKey, Reading> cell : report.cells().entrySet()) {
      json.writeObjectFieldStart(cell.getKey().toString());
      writeReading(cell.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
    writeExtraRows(report.extraRows(), json);
    FindingWriter.write(report.findings(), json);
  }

  private static void writeExtraRows(List<ExtraRow> rows, JsonGenerator json) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("extraRows");
    for (ExtraRow row : rows) {
      json.writeStartObject();
      json.writeStringField("table", row.table());
      json.writeStringField("label", row.label());
      json.writeArrayFieldStart("values");
      for (String value : row.values()) {
        json.writeString(value);
      }
      json.writeEndArray();
      PlaceWriter.write("place", row.place(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What report this is. */
  static void writeIdentity(Report report, JsonGenerator json) throws IOException {
    writeOrNull("form", report.form(), json);
    writeOrNull("title", report.title(), json);
    json.writeFieldName("year");
    if (report.year().isPresent()) {
      json.writeNumber(report.year().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeFieldName("issuer");
    if (report.issuer().isPresent()) {
      json.writeStartObject();
      json.writeStringField("name", report.issuer().get());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    writeOrNull("issuedOn", report.issuedOn().map(Object::toString), json);
  }

  private static void writeSection(Section section, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", section.key());
    json.writeFieldName("number");
    if (section.number().isPresent()) {
      json.writeNumber(section.number().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeStringField("heading", section.heading());
    json.writeStringField("text", section.text());
    PlaceWriter.write("place", section.place(), json);
    writeLines(section.places(), json);
    if (!section.pictures().isEmpty()) {
      writePlaceArray("pictures", section.pictures(), json);
    }
    json.writeEndObject();
  }

  /** Where the lines of a text stand. */
  private static void writeLines(List<Place> places, JsonGenerator json) throws IOException {
    if (!places.isEmpty()) {
      writePlaceArray("places", places, json);
    }
  }

  /** The numbers by table, row and column; rows that the document does not have are left out. */
  private static void writeTables(Report report, JsonGenerator json) throws IOException {
    Map<String, Map<String, Map<String, Reading>>> tables = new LinkedHashMap<>();
    report
        .cells()
        .forEach(
            (key, reading) ->
                tables
                    .computeIfAbsent(key.table(), t -> new LinkedHashMap<>())
                    .computeIfAbsent(key.row(), r -> new LinkedHashMap<>())
                    .put(key.column(), reading));
    json.writeObjectFieldStart("tables");
    for (Map.Entry<String, Map<String, Map<String, Reading>>> table : tables.entrySet()) {
      table.getValue().values().removeIf(ReportWriter::absent);
      if (table.getValue().isEmpty()) {
        continue;
      }
      json.writeObjectFieldStart(table.getKey());
      for (Map.Entry<String, Map<String, Reading>> row : table.getValue().entrySet()) {
        json.writeObjectFieldStart(row.getKey());
        for (Map.Entry<String, Reading> cell : row.getValue().entrySet()) {
          json.writeFieldName(cell.getKey());
          writeNumber(cell.getValue().number(), json);
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static boolean absent(Map<String, Reading> row) {
    return row.values().stream().allMatch(r -> r.state() == Reading.State.MISSING);
  }

  static void writeReading(Reading reading, JsonGenerator json) throws IOException {
    json.writeStringField("state", reading.state().code());
    if (reading.state() != Reading.State.MISSING) {
      json.writeStringField("raw", reading.raw());
    }
    json.writeNumberField("confidence", reading.confidence());
    writeUnlessEmpty("note", reading.note(), json);
    writeUnlessEmpty("unit", reading.unit(), json);
    writeUnlessEmpty("label", reading.label(), json);
    writePlaces(reading.places(), json);
  }

  private static void writePlaces(List<Place> places, JsonGenerator json) throws IOException {
    if (!places.isEmpty()) {
      PlaceWriter.write("place", places.get(0), json);
    }
    if (places.size() > 1) {
      writePlaceArray("places", places, json);
    }
  }

  private static void writePlaceArray(String name, List<Place> places, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Place place : places) {
      json.writeStartObject();
      PlaceWriter.writeFields(place, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void writeNumber(Optional<BigDecimal> number, JsonGenerator json) throws IOException {
    if (number.isPresent()) {
      json.writeNumber(number.get());
    } else {
      json.writeNull();
    }
  }

  private static void writeOrNull(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  static void writeUnlessEmpty(String name, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }
}
