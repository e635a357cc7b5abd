package org.gongkai.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.MalformedReportException.Problem;
import org.gongkai.report.Reading.State;

/**
 * What JSON says of cells in two places, numbers in tables and the rest in evidence, put together.
 */
final class CellEntries {
  private final Map<CellKey, Entry> numbers = new LinkedHashMap<>();
  private final Map<CellKey, Evidence> evidence = new LinkedHashMap<>();

  /** A cell of a table: a number, or null. */
  private record Entry(Optional<BigDecimal> number, JsonCursor.Spot spot) {}

  /** The evidence of a cell, before its number is known. */
  private record Evidence(
      State state,
      String raw,
      double confidence,
      String note,
      String unit,
      List<Place> places,
      String label,
      JsonCursor.Spot spot) {}

  void readTables(JsonCursor json) throws IOException, MalformedReportException {
    json.entries(
        table ->
            json.entries(
                row ->
                    json.entries(
                        column ->
                            numbers.put(
                                key(table + "/" + row + "/" + column, json.spot()),
                                new Entry(json.decimalOrNull(), json.spot())))));
  }

  void readEvidence(JsonCursor json) throws IOException, MalformedReportException {
    json.entries(key -> evidence.put(key(key, json.spot()), read(json)));
  }

  static CellKey key(String text, JsonCursor.Spot spot) throws MalformedReportException {
    try {
      return CellKey.parse(text);
    } catch (IllegalArgumentException e) {
      throw spot.fault(Problem.NOT_A_CELL, text);
    }
  }

  private static Evidence read(JsonCursor json) throws IOException, MalformedReportException {
    JsonCursor.Spot spot = json.spot();
    List<State> state = new ArrayList<>();
    String[] texts = {"", "", "", ""};
    List<Double> confidence = new ArrayList<>();
    List<Place> first = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    json.object(
        List.of("state", "raw", "confidence", "note", "unit", "label", "place", "places"),
        field -> {
          switch (field) {
            case "state" -> state.add(ReportReader.constant(State.class, json));
            case "raw" -> texts[0] = json.text();
            case "confidence" -> confidence.add(confidence(json));
            case "note" -> texts[1] = json.text();
            case "unit" -> texts[2] = json.text();
            case "label" -> texts[3] = json.text();
            case "place" -> first.add(PlaceReader.read(json));
            default -> json.array(() -> places.add(PlaceReader.read(json)));
          }
        });
    if (state.isEmpty()) {
      throw spot.fault(Problem.MISSING_FIELD, "state");
    }
    double sure = state.get(0) == State.UNREADABLE ? 0 : 1;
    return new Evidence(
        state.get(0),
        texts[0],
        confidence.isEmpty() ? sure : confidence.get(0),
        texts[1],
        texts[2],
        places.isEmpty() ? first : places,
        texts[3],
        spot);
  }

  private static double confidence(JsonCursor json) throws IOException, MalformedReportException {
    double value = json.decimal().doubleValue();
    if (value < 0 || value > 1) {
      throw json.wrong(Double.toString(value), "0…1");
    }
    return value;
  }

  /**
   * The readings, those with evidence first, in its order.
   *
   * @throws MalformedReportException when a number and its evidence cannot both be true
   */
  Map<CellKey, Reading> readings() throws MalformedReportException {
    Map<CellKey, Reading> readings = new LinkedHashMap<>();
    for (Map.Entry<CellKey, Evidence> cell : evidence.entrySet()) {
      readings.put(cell.getKey(), reading(cell.getKey(), cell.getValue()));
    }
    for (Map.Entry<CellKey, Entry> cell : numbers.entrySet()) {
      readings.computeIfAbsent(cell.getKey(), key -> plain(cell.getValue().number()));
    }
    return readings;
  }

  /** Without evidence, a number is read and a null blank. */
  private static Reading plain(Optional<BigDecimal> number) {
    return new Reading(
        number.isPresent() ? State.READ : State.BLANK,
        number,
        number.map(BigDecimal::toPlainString).orElse(""),
        1,
        "",
        "",
        List.of());
  }

  private Reading reading(CellKey key, Evidence cell) throws MalformedReportException {
    Optional<Entry> entry = Optional.ofNullable(numbers.get(key));
    Optional<BigDecimal> number = entry.flatMap(Entry::number);
    JsonCursor.Spot spot = entry.map(Entry::spot).orElse(cell.spot());
    boolean carriesNumber = cell.state() == State.READ || cell.state() == State.PROPOSED;
    if (carriesNumber && number.isEmpty()) {
      throw spot.fault(Problem.READING_WITHOUT_NUMBER, key.toString(), cell.state().code());
    }
    if (!carriesNumber && number.isPresent()) {
      throw spot.fault(
          Problem.NUMBER_WITHOUT_READING,
          key.toString(),
          number.get().toString(),
          cell.state().code());
    }
    if (cell.state() == State.READ && contradicts(cell.raw(), number.get())) {
      throw spot.fault(
          Problem.NUMBER_AGAINST_TEXT, key.toString(), number.get().toString(), cell.raw());
    }
    if (!fits(cell)) {
      throw cell.spot()
          .fault(Problem.TEXT_AGAINST_STATE, key.toString(), cell.state().code(), cell.raw());
    }
    boolean unsaid = cell.state() == State.READ && cell.raw().isEmpty();
    return new Reading(
        cell.state(),
        number,
        unsaid ? number.get().toPlainString() : cell.raw(),
        cell.confidence(),
        cell.note(),
        cell.unit(),
        cell.places(),
        cell.label());
  }

  /** Whether a text says another number, or none; no text says nothing against one. */
  private static boolean contradicts(String raw, BigDecimal number) {
    Optional<BigDecimal> said = PrintedNumber.in(raw);
    return said.isPresent()
        ? said.get().compareTo(number) != 0
        : !raw.isEmpty() && raw.chars().noneMatch(Character::isDigit);
  }

  /** Whether the text of a cell without a number can be what the state says. */
  private static boolean fits(Evidence cell) {
    boolean ink =
        cell.raw()
            .codePoints()
            .anyMatch(
                c ->
                    !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT);
    return switch (cell.state()) {
      case BLANK, MISSING -> !ink;
      case MARK -> ink && cell.raw().chars().noneMatch(Character::isDigit);
      case READ, PROPOSED, UNREADABLE -> true;
    };
  }
}
