package org.gongkai.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.Finding.Related;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.MalformedReportException.Problem;

/**
 * Reads findings from JSON, the inverse of {@link FindingWriter}. A fingerprint is not kept: it
 * follows from the rest.
 */
final class FindingReader {
  private static final List<String> FIELDS =
      List.of(
          "rule",
          "severity",
          "cells",
          "expected",
          "actual",
          "message",
          "place",
          "quote",
          "subject",
          "uncertain",
          "related",
          "verdict",
          "fingerprint");

  /** The texts of a finding. */
  private enum Text {
    RULE,
    MESSAGE,
    QUOTE,
    SUBJECT
  }

  private final JsonCursor json;
  private final Map<Text, String> texts = new EnumMap<>(Text.class);
  private final List<Severity> severity = new ArrayList<>();
  private final List<CellKey> cells = new ArrayList<>();
  private final List<CellKey> uncertain = new ArrayList<>();
  private final List<Related> related = new ArrayList<>();
  private Optional<BigDecimal> expected = Optional.empty();
  private Optional<BigDecimal> actual = Optional.empty();
  private Optional<Place> place = Optional.empty();
  private Optional<Verdict> verdict = Optional.empty();

  private FindingReader(JsonCursor json) {
    this.json = json;
  }

  /** Reads the finding on which the cursor stands. */
  static Finding read(JsonCursor json) throws IOException, MalformedReportException {
    return new FindingReader(json).read();
  }

  private Finding read() throws IOException, MalformedReportException {
    JsonCursor.Spot spot = json.spot();
    json.object(FIELDS, this::readField);
    if (text(Text.RULE).isEmpty()) {
      throw spot.fault(Problem.MISSING_FIELD, "rule");
    }
    if (severity.isEmpty()) {
      throw spot.fault(Problem.MISSING_FIELD, "severity");
    }
    return new Finding(
        text(Text.RULE),
        severity.get(0),
        cells,
        expected,
        actual,
        text(Text.MESSAGE),
        place,
        text(Text.QUOTE),
        uncertain,
        related,
        text(Text.SUBJECT),
        verdict);
  }

  private void readField(String field) throws IOException, MalformedReportException {
    switch (field) {
      case "rule" -> texts.put(Text.RULE, json.text());
      case "severity" -> severity.add(ReportReader.constant(Severity.class, json));
      case "cells" -> json.array(() -> cells.add(CellEntries.key(json.text(), json.spot())));
      case "expected" -> expected = json.decimalOrNull();
      case "actual" -> actual = json.decimalOrNull();
      case "message" -> texts.put(Text.MESSAGE, json.text());
      case "place" -> place = Optional.of(PlaceReader.read(json));
      case "quote" -> texts.put(Text.QUOTE, json.text());
      case "subject" -> texts.put(Text.SUBJECT, json.text());
      case "uncertain" ->
          json.array(() -> uncertain.add(CellEntries.key(json.text(), json.spot())));
      case "related" -> json.array(() -> related.add(readRelated()));
      case "verdict" -> verdict = Optional.of(VerdictReader.read(json));
      default -> json.text();
    }
  }

  private String text(Text which) {
    return texts.getOrDefault(which, "");
  }

  private Related readRelated() throws IOException, MalformedReportException {
    String[] said = {"", ""};
    List<CellKey> cell = new ArrayList<>();
    List<Place> where = new ArrayList<>();
    json.object(
        List.of("uri", "cell", "raw", "place"),
        field -> {
          switch (field) {
            case "uri" -> said[0] = json.text();
            case "cell" -> cell.add(CellEntries.key(json.text(), json.spot()));
            case "raw" -> said[1] = json.text();
            default -> where.add(PlaceReader.read(json));
          }
        });
    return new Related(said[0], cell.stream().findFirst(), said[1], where.stream().findFirst());
  }
}
