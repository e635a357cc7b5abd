package org.gongkai.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.document.Place;
import org.gongkai.report.Reading;

/**
 * A row of the form as seen at one place of the document.
 *
 * @param code the row of the form
 * @param columns the columns that the row has there, by code
 * @param table the observed table that holds it
 * @param observed the row itself
 * @param assignment which value belongs to which column
 * @param certainty of the row: of its label, or of its place where it has none
 */
record RowObservation(
    String code,
    List<String> columns,
    ObservedTable table,
    ObservedRow observed,
    Assignment assignment,
    double certainty) {

  /** Why a cell with something in it is unreadable where nothing else is wrong with it. */
  static final String NOT_ONE_NUMBER = "the cell does not hold one number";

  private static final String BETWEEN_CELLS = " | ";

  RowObservation {
    columns = List.copyOf(columns);
  }

  /** Whether the row has cells at all beside its label. */
  boolean bare() {
    return observed.values().isEmpty();
  }

  /** The same row with its values left undecided. */
  RowObservation undecided(String why) {
    return new RowObservation(
        code, columns, table, observed, new Assignment.Undecided(why), certainty);
  }

  boolean decided() {
    return assignment instanceof Assignment.Decided && !bare();
  }

  /** The numbers right of the label as printed, whichever columns they belong to. */
  Set<String> numbers() {
    Set<String> numbers = new HashSet<>();
    for (Slot slot : observed.values()) {
      if (slot.text() instanceof CellText.Number) {
        numbers.add(slot.cell().text());
      }
    }
    return numbers;
  }

  /** The readings of the row's cells, by column code. */
  Map<String, Reading> readings() {
    Map<String, Reading> readings = new LinkedHashMap<>();
    if (assignment instanceof Assignment.Undecided undecided) {
      String raw =
          observed.values().stream()
              .map(s -> s.cell().text())
              .collect(Collectors.joining(BETWEEN_CELLS));
      String why = bare() ? "the label stands there without any cell" : undecided.why();
      List<Place> places =
          observed.slots().isEmpty() ? List.of() : observed.slots().get(0).cell().places();
      columns.forEach(c -> readings.put(c, Reading.unreadable(raw, why, places)));
    } else if (assignment instanceof Assignment.Decided decided) {
      for (String column : columns) {
        Slot slot = decided.cells().get(column);
        readings.put(
            column,
            slot == null
                ? absent(decided)
                : reading(slot, Optional.ofNullable(decided.doubts().get(column)), decided));
      }
    }
    return readings;
  }

  private Reading absent(Assignment.Decided decided) {
    return decided.absent().isEmpty()
        ? Reading.missing()
        : Reading.unreadable("", decided.absent(), observed.slots().get(0).cell().places());
  }

  private Reading reading(Slot slot, Optional<String> doubt, Assignment.Decided decided) {
    String raw = slot.cell().text();
    List<Place> places = slot.cell().places();
    Optional<String> why = doubt;
    if (why.isEmpty() && !slot.cell().doubt().isEmpty()) {
      why = Optional.of(slot.cell().doubt());
    }
    if (why.isEmpty() && !slot.blank()) {
      why = Assignment.coversRows(slot.cell());
    }
    if (why.isPresent()) {
      return Reading.unreadable(raw, why.get(), places);
    }
    double sure = certainty * decided.certainty();
    if (slot.text() instanceof CellText.Number number) {
      return state(
          Reading.State.READ,
          Optional.of(number.value()),
          raw,
          sure,
          number.note(),
          number.unit(),
          places);
    }
    if (slot.text() instanceof CellText.Blank) {
      return state(Reading.State.BLANK, Optional.empty(), raw, sure, "", "", places);
    }
    if (slot.text() instanceof CellText.Mark) {
      return state(Reading.State.MARK, Optional.empty(), raw, sure, "", "", places);
    }
    return Reading.unreadable(raw, NOT_ONE_NUMBER, places);
  }

  private static Reading state(
      Reading.State state,
      Optional<BigDecimal> number,
      String raw,
      double certainty,
      String note,
      String unit,
      List<Place> places) {
    double rounded = Math.round(certainty * 100) / 100.0;
    return new Reading(state, number, raw, rounded, note, unit, places);
  }

  /**
   * The readings of several observations of one row: the best one's, except that cells which two
   * equally good ones read differently are unreadable.
   *
   * @param observations all of the same row, the better first
   * @param rivals how many from the front are equally good
   */
  static Map<String, Reading> agreed(List<RowObservation> observations, int rivals) {
    Map<String, Reading> readings = new LinkedHashMap<>(observations.get(0).readings());
    for (RowObservation other : observations.subList(1, Math.max(1, rivals))) {
      Map<String, Reading> others = other.readings();
      boolean disagree =
          others.entrySet().stream()
              .anyMatch(
                  e ->
                      readings.containsKey(e.getKey())
                          && contradicts(readings.get(e.getKey()), e.getValue()));
      others.forEach(
          (column, second) -> {
            Reading first = readings.get(column);
            // Where two rows say different things, a cell unclear in one may be another too.
            boolean unclear = disagree && second.state() == Reading.State.UNREADABLE;
            if (first != null && (unclear || contradicts(first, second))) {
              List<Place> places = new ArrayList<>(first.places());
              places.addAll(second.places());
              readings.put(
                  column,
                  Reading.unreadable(
                      first.raw() + " | " + second.raw(),
                      "the document prints this cell twice, with different numbers",
                      places));
            }
          });
    }
    return readings;
  }

  /**
   * Whether two readings cannot both be right; what is missing contradicts nothing, nor does what
   * is unreadable unless its digits are others.
   */
  private static boolean contradicts(Reading a, Reading b) {
    if (says(a) && b.state() == Reading.State.UNREADABLE) {
      return a.number().isPresent() && hasOtherDigits(a.raw(), b.raw());
    }
    if (!says(a) || !says(b)) {
      return false;
    }
    return a.number().isPresent() && b.number().isPresent()
        ? a.number().get().compareTo(b.number().get()) != 0
        : a.number().isPresent() != b.number().isPresent();
  }

  /** Whether a text of one cell has digits, and not those of another. */
  private static boolean hasOtherDigits(String text, String other) {
    String digits = other.replaceAll("\\D", "");
    return !other.contains(BETWEEN_CELLS)
        && !digits.isEmpty()
        && !digits.equals(text.replaceAll("\\D", ""));
  }

  private static boolean says(Reading reading) {
    return reading.state() != Reading.State.MISSING && reading.state() != Reading.State.UNREADABLE;
  }
}
