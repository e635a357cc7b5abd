package org.gongkai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.document.Place;

/**
 * What was read in a cell of the form, and how sure that is.
 *
 * @param state what the cell holds
 * @param number the number as printed; present only when {@code state} is {@code READ} or {@code
 *     PROPOSED}
 * @param raw the text of the cell as printed; empty when there is none
 * @param confidence 0 to 1; 1 when label, position and number all agree
 * @param note text that stands beside the number, or why the cell cannot be read; empty when there
 *     is none
 * @param unit the unit that the cell itself carries, or its row in a table that prints a unit for
 *     each row; empty when there is none
 * @param places the pieces of the cell in the source; empty when the document has no such cell
 * @param label the label of the row as printed, white space aside, where the form does not fix it;
 *     empty elsewhere
 */
public record Reading(
    State state,
    Optional<BigDecimal> number,
    String raw,
    double confidence,
    String note,
    String unit,
    List<Place> places,
    String label) {

  /** What a cell of the form holds in the document. */
  public enum State {
    /** One number. */
    READ,
    /** A cell with nothing in it. */
    BLANK,
    /** A sign that stands for no number: {@code /}, {@code -}, {@code —}, {@code 无}. */
    MARK,
    /** The document has no such cell. */
    MISSING,
    /** Something that cannot be read as one number, or not with certainty as this cell's. */
    UNREADABLE,
    /** From a scan: a repair that the sums support. */
    PROPOSED;

    /** As the output writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Reading {
    places = List.copyOf(places);
    boolean carriesNumber = state == State.READ || state == State.PROPOSED;
    if (number.isPresent() != carriesNumber) {
      throw new IllegalArgumentException(state + " with number " + number);
    }
  }

  /** A reading in a row whose label the form fixes. */
  public Reading(
      State state,
      Optional<BigDecimal> number,
      String raw,
      double confidence,
      String note,
      String unit,
      List<Place> places) {
    this(state, number, raw, confidence, note, unit, places, "");
  }

  /** Whether the document has the cell with nothing in it that could be a number. */
  public boolean unfilled() {
    return state == State.BLANK || state == State.MARK;
  }

  /**
   * The number in single units, as sums need it; empty when there is none, and where the cell
   * prints another size beside it: 1.2万.
   */
  public Optional<BigDecimal> singleUnits() {
    return unit.startsWith("万") || unit.startsWith("亿") ? Optional.empty() : number;
  }

  /** The same reading with the label of its row, and the row's unit where the cell has none. */
  public Reading inRow(String newLabel, String rowUnit) {
    return new Reading(
        state, number, raw, confidence, note, unit.isEmpty() ? rowUnit : unit, places, newLabel);
  }

  /** The reading of a cell that the document does not have. */
  public static Reading missing() {
    return new Reading(State.MISSING, Optional.empty(), "", 1, "", "", List.of());
  }

  /** The reading of something that cannot be trusted. */
  public static Reading unreadable(String raw, String why, List<Place> places) {
    return new Reading(State.UNREADABLE, Optional.empty(), raw, 0, why, "", places);
  }
}
