package org.gongkai.render.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.PlaceWriter;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * Writes the locations of SARIF results. SARIF's regions are lines and columns: only places in a
 * text have them, all others stand in the properties of the location in the terms of their format.
 *
 * <p>A result has one location, where to look first. Its other cells are related locations, and so
 * is what stands in other reports: SARIF keeps several locations for what must be mended at every
 * one of them.
 */
final class SarifLocations {
  private final JsonGenerator json;
  private final Wording wording;

  SarifLocations(JsonGenerator json, Wording wording) {
    this.json = json;
    this.wording = wording;
  }

  /**
   * A location.
   *
   * @param uri of the file, as a reference
   * @param cell named after its key
   * @param place where in the file
   * @param snippet what stands there
   * @param message what it has to do with the finding; empty for none
   */
  private record Location(
      String uri, Optional<CellKey> cell, Optional<Place> place, String snippet, String message) {}

  /** Writes the fields {@code locations} and {@code relatedLocations} of a result. */
  void write(Finding finding, Report report) throws IOException {
    String uri = UriReference.of(report.source().uri());
    Optional<CellKey> first = finding.cells().stream().findFirst();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writeFields(
        new Location(uri, first, Whereabouts.of(finding, report), snippet(finding, report), ""));
    json.writeEndObject();
    json.writeEndArray();
    List<Location> related = new ArrayList<>();
    boolean elsewhere = finding.place().isPresent();
    finding.cells().stream()
        .skip(elsewhere ? 0 : 1)
        .forEach(cell -> related.add(cell(uri, cell, report)));
    finding.uncertain().stream()
        .filter(cell -> !finding.cells().contains(cell))
        .forEach(cell -> related.add(cell(uri, cell, report)));
    for (Finding.Related other : finding.related()) {
      related.add(
          new Location(
              UriReference.of(other.uri()), other.cell(), other.place(), other.raw(), other.raw()));
    }
    if (!related.isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      int id = 0;
      for (Location location : related) {
        id++;
        json.writeStartObject();
        json.writeNumberField("id", id);
        writeFields(location);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** Writes the field {@code locations} of a notification. */
  void write(Failure failure) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writeFields(
        new Location(
            UriReference.of(failure.source().uri()), Optional.empty(), Optional.empty(), "", ""));
    json.writeEndObject();
    json.writeEndArray();
  }

  private Location cell(String uri, CellKey cell, Report report) {
    Reading reading = report.cell(cell.table(), cell.row(), cell.column());
    String raw = reading.raw().strip();
    String message =
        wording.label(cell).orElse(cell.toString())
            + ": "
            + (raw.isEmpty() ? wording.say("state." + reading.state().code()) : raw);
    return new Location(uri, Optional.of(cell), Whereabouts.of(cell, report), raw, message);
  }

  /** The sentence, or else what is printed in the first cell. */
  private static String snippet(Finding finding, Report report) {
    if (!finding.quote().isEmpty() || finding.place().isPresent()) {
      return finding.quote();
    }
    return finding.cells().stream()
        .findFirst()
        .map(c -> report.cell(c.table(), c.row(), c.column()).raw().strip())
        .orElse("");
  }

  private void writeFields(Location location) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", location.uri());
    json.writeEndObject();
    if (location.place().orElse(new Place.Untracked()) instanceof Place.InText text) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", text.line());
      json.writeNumberField("startColumn", text.column());
      if (!location.snippet().isEmpty()) {
        writeText("snippet", location.snippet());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    if (location.cell().isPresent()) {
      writeLogical(location.cell().get());
    }
    if (!location.message().isBlank()) {
      writeText("message", SarifWriter.escaped(location.message()));
    }
    Optional<Place> place = location.place().filter(p -> !(p instanceof Place.Untracked));
    if (place.isPresent()) {
      json.writeObjectFieldStart("properties");
      PlaceWriter.writeFields(place.get(), json);
      json.writeEndObject();
    }
  }

  private void writeLogical(CellKey cell) throws IOException {
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    Optional<String> label = wording.label(cell);
    if (label.isPresent()) {
      json.writeStringField("name", label.get());
    }
    json.writeStringField("fullyQualifiedName", cell.toString());
    json.writeStringField("kind", "cell");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeText(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
