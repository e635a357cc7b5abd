package org.gongkai.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.gongkai.report.MalformedReportException.Problem;

/**
 * Reads results from JSON on the published schema, the inverse of {@link ReportWriter}: what that
 * wrote comes back equal.
 *
 * <p>People who make a report from data of their own may leave out what they do not have: sections,
 * findings, source, and the evidence, in whole or of some cells; then a number is read, a null
 * blank, and what is absent missing. What is unknown, twice, or contradicts itself is a fault and
 * never decided silently.
 */
public final class ReportReader {
  private final JsonCursor json;
  private final CellEntries cells = new CellEntries();

  private Source source;
  private Optional<Failure> failure = Optional.empty();
  private Optional<String> form = Optional.empty();
  private Optional<String> title = Optional.empty();
  private OptionalInt year = OptionalInt.empty();
  private Optional<String> issuer = Optional.empty();
  private Optional<LocalDate> issuedOn = Optional.empty();
  private IdentityPlaces identityPlaces = IdentityPlaces.NONE;
  private Identifiers identifiers = Identifiers.NONE;
  private Passage lead = Passage.NONE;
  private final List<Section> sections = new ArrayList<>();
  private final List<ExtraRow> extraRows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private ReportReader(JsonCursor json, Source source) {
    this.json = json;
    this.source = source;
  }

  /**
   * Reads one result.
   *
   * @param uri names the source where the JSON does not
   * @param utf8 the JSON
   * @throws MalformedReportException says what is wrong, where, and what to do
   */
  public static ParseResult read(String uri, byte[] utf8) throws MalformedReportException {
    Source unknown = new Source(uri, "", "", 0, "");
    try (JsonCursor json = JsonCursor.on(utf8)) {
      if (json.isArray()) {
        throw json.spot().fault(Problem.MANY);
      }
      ReportReader reader = new ReportReader(json, unknown);
      reader.readAll();
      json.end();
      return reader.result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParseResult result() throws MalformedReportException {
    if (failure.isPresent()) {
      return new Failure(source, failure.get().code(), failure.get().message());
    }
    return new Report(
        source,
        form,
        title,
        year,
        issuer,
        issuedOn,
        identityPlaces,
        identifiers,
        lead,
        sections,
        cells.readings(),
        extraRows,
        findings);
  }

  private void readAll() throws IOException, MalformedReportException {
    List<String> fields =
        List.of(
            "schema",
            "source",
            "error",
            "form",
            "title",
            "year",
            "issuer",
            "issuedOn",
            "titlePlace",
            "issuedOnPlace",
            "identifiers",
            "lead",
            "sections",
            "tables",
            "evidence",
            "extraRows",
            "findings");
    json.object(
        fields,
        field -> {
          switch (field) {
            case "schema" -> readSchema();
            case "source" -> readSource();
            case "error" -> readError();
            case "form" -> form = json.textOrNull();
            case "title" -> title = json.textOrNull();
            case "year" ->
                year = json.isNull() ? OptionalInt.empty() : OptionalInt.of(json.integer(1));
            case "issuer" -> readIssuer();
            case "issuedOn" -> readIssuedOn();
            case "titlePlace" ->
                identityPlaces =
                    new IdentityPlaces(PlaceReader.read(json), identityPlaces.issuedOn());
            case "issuedOnPlace" ->
                identityPlaces = new IdentityPlaces(identityPlaces.title(), PlaceReader.read(json));
            case "identifiers" -> identifiers = IdentifiersJson.read(json);
            case "lead" -> readLead();
            case "sections" -> json.array(this::readSection);
            case "tables" -> cells.readTables(json);
            case "evidence" -> cells.readEvidence(json);
            case "extraRows" -> json.array(this::readExtraRow);
            default -> json.array(() -> findings.add(FindingReader.read(json)));
          }
        });
  }

  private void readSchema() throws IOException, MalformedReportException {
    String schema = json.text();
    if (!schema.equals(ReportWriter.SCHEMA)) {
      throw json.spot().fault(Problem.WRONG_SCHEMA, schema);
    }
  }

  private void readSource() throws IOException, MalformedReportException {
    String[] texts = {source.uri(), "", "", ""};
    long[] bytes = {0};
    List<String> losses = new ArrayList<>();
    List<SourcePage> page = new ArrayList<>();
    json.object(
        List.of("uri", "mediaType", "sha256", "bytes", "reader", "losses", "page"),
        field -> {
          switch (field) {
            case "uri" -> texts[0] = json.text();
            case "mediaType" -> texts[1] = json.text();
            case "sha256" -> texts[2] = json.text();
            case "bytes" -> bytes[0] = bytes();
            case "reader" -> texts[3] = json.text();
            case "page" -> page.add(SourcePageJson.read(json));
            default -> json.array(() -> losses.add(json.text()));
          }
        });
    source =
        new Source(
            texts[0], texts[1], texts[2], bytes[0], texts[3], losses, page.stream().findFirst());
  }

  private long bytes() throws IOException, MalformedReportException {
    BigDecimal number = json.decimal();
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw json.wrong(number.toString(), "0, 1, …");
    }
  }

  private void readError() throws IOException, MalformedReportException {
    String[] texts = {"", ""};
    json.object(
        List.of("code", "message"), field -> texts[field.equals("code") ? 0 : 1] = json.text());
    failure = Optional.of(new Failure(source, texts[0], texts[1]));
  }

  private void readIssuer() throws IOException, MalformedReportException {
    if (json.isNull()) {
      return;
    }
    JsonCursor.Spot spot = json.spot();
    json.object(List.of("name"), field -> issuer = Optional.of(json.text()));
    if (issuer.isEmpty()) {
      throw spot.fault(Problem.MISSING_FIELD, "name");
    }
  }

  private void readIssuedOn() throws IOException, MalformedReportException {
    Optional<String> day = json.textOrNull();
    if (day.isPresent()) {
      try {
        issuedOn = Optional.of(LocalDate.parse(day.get()));
      } catch (DateTimeParseException e) {
        throw json.wrong(day.get(), "YYYY-MM-DD");
      }
    }
  }

  private void readLead() throws IOException, MalformedReportException {
    JsonCursor.Spot spot = json.spot();
    String[] text = {""};
    List<Place> places = new ArrayList<>();
    json.object(
        List.of("text", "places"),
        field -> {
          if (field.equals("text")) {
            text[0] = json.text();
          } else {
            json.array(() -> places.add(PlaceReader.read(json)));
          }
        });
    lead = passage(text[0], places, spot);
  }

  /** Text with its places, of which there must be as many as lines. */
  private static Passage passage(String text, List<Place> places, JsonCursor.Spot spot)
      throws MalformedReportException {
    try {
      return new Passage(text, places);
    } catch (IllegalArgumentException e) {
      throw spot.fault(Problem.WRONG_VALUE, "places", String.valueOf(e.getMessage()));
    }
  }

  private void readSection() throws IOException, MalformedReportException {
    JsonCursor.Spot spot = json.spot();
    String[] texts = {"", "", ""};
    OptionalInt[] number = {OptionalInt.empty()};
    Place[] place = {new Place.Untracked()};
    List<Place> places = new ArrayList<>();
    List<Place> pictures = new ArrayList<>();
    json.object(
        List.of("key", "number", "heading", "text", "place", "places", "pictures"),
        field -> {
          switch (field) {
            case "key" -> texts[0] = json.text();
            case "number" ->
                number[0] = json.isNull() ? OptionalInt.empty() : OptionalInt.of(json.integer(1));
            case "heading" -> texts[1] = json.text();
            case "text" -> texts[2] = json.text();
            case "place" -> place[0] = PlaceReader.read(json);
            case "places" -> json.array(() -> places.add(PlaceReader.read(json)));
            default -> json.array(() -> pictures.add(PlaceReader.read(json)));
          }
        });
    if (texts[0].isEmpty()) {
      throw spot.fault(Problem.MISSING_FIELD, "key");
    }
    List<Place> lines = passage(texts[2], places, spot).places();
    sections.add(new Section(texts[0], number[0], texts[1], texts[2], place[0], lines, pictures));
  }

  private void readExtraRow() throws IOException, MalformedReportException {
    JsonCursor.Spot spot = json.spot();
    String[] texts = {"", ""};
    List<String> values = new ArrayList<>();
    Place[] place = {new Place.Untracked()};
    json.object(
        List.of("table", "label", "values", "place"),
        field -> {
          switch (field) {
            case "table" -> texts[0] = json.text();
            case "label" -> texts[1] = json.text();
            case "values" -> json.array(() -> values.add(json.text()));
            default -> place[0] = PlaceReader.read(json);
          }
        });
    if (texts[0].isEmpty() || texts[1].isEmpty()) {
      throw spot.fault(Problem.MISSING_FIELD, texts[0].isEmpty() ? "table" : "label");
    }
    extraRows.add(new ExtraRow(texts[0], texts[1], values, place[0]));
  }

  /** The constant that a text names in lower case. */
  static <E extends Enum<E>> E constant(Class<E> type, JsonCursor json)
      throws IOException, MalformedReportException {
    String code = json.text();
    List<String> codes =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    if (!codes.contains(code)) {
      throw json.wrong(code, String.join(", ", codes));
    }
    return type.getEnumConstants()[codes.indexOf(code)];
  }
}
