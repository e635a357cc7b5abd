package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkai.document.Cell;

/**
 * Reads a table of reconsiderations and suits that is not printed as one line: its procedures as
 * rows, its blocks one below the other or each a table of its own, the whole turned. The labels
 * left of a value and above it must name one procedure and one outcome between them; a value that
 * they do not name leaves open what of the table it is.
 */
final class DisputesCross {
  private final List<String> procedures;
  private final List<String> outcomes;
  private final Function<List<String>, Optional<String>> procedureOf;
  private final Function<List<String>, Optional<String>> outcomeOf;

  /**
   * @param procedures its rows
   * @param outcomes its columns
   * @param procedureOf the procedure that labels name, the nearest first
   * @param outcomeOf the outcome that they name
   */
  DisputesCross(
      List<String> procedures,
      List<String> outcomes,
      Function<List<String>, Optional<String>> procedureOf,
      Function<List<String>, Optional<String>> outcomeOf) {
    this.procedures = List.copyOf(procedures);
    this.outcomes = List.copyOf(outcomes);
    this.procedureOf = procedureOf;
    this.outcomeOf = outcomeOf;
  }

  /** The values found so far, by procedure and outcome. */
  private static final class Found {
    final Map<String, Map<String, Slot>> cells = new LinkedHashMap<>();
    final Map<String, Map<String, String>> doubts = new LinkedHashMap<>();

    /** The numbers whose labels name nothing. */
    final List<Cell> strangers = new ArrayList<>();

    void put(String procedure, String outcome, Slot slot) {
      Map<String, Slot> here = cells.computeIfAbsent(procedure, p -> new LinkedHashMap<>());
      Slot before = here.get(outcome);
      if (before == null || before.blank()) {
        here.put(outcome, slot.inOneRow());
      } else if (!slot.blank()) {
        doubt(procedure, outcome, "two values stand under these labels");
      }
    }

    /** The rows in which a number covers several columns: as many cells may be lost there. */
    final Set<Integer> tooWide = new HashSet<>();

    void doubtRowsTooWide() {
      cells.forEach(
          (procedure, here) ->
              here.forEach(
                  (outcome, slot) -> {
                    if (tooWide.contains(slot.cell().row())) {
                      doubt(procedure, outcome, "a cell of its row covers several columns");
                    }
                  }));
    }

    /** A label over two numbers that names but one of them may be the other's. */
    void doubtBesideStrangers(ObservedTable.Cover cover) {
      cells.forEach(
          (procedure, here) ->
              here.forEach(
                  (outcome, slot) -> {
                    if (!slot.blank()
                        && strangers.stream().anyMatch(s -> beside(s, slot.cell(), cover))) {
                      doubt(procedure, outcome, "the number beside it stands under no label");
                    }
                  }));
    }

    /** Whether a stranger stands beside a value, under a lowest label that is over both. */
    private static boolean beside(Cell stranger, Cell value, ObservedTable.Cover cover) {
      boolean neighbours =
          stranger.row() == value.row()
              && (stranger.lastColumn() + 1 == value.column()
                  || value.lastColumn() + 1 == stranger.column());
      for (int r = stranger.row() - 1; neighbours && r >= 0; r--) {
        Optional<Cell> label = cover.at(r, stranger.column());
        if (label.filter(c -> !c.text().isBlank()).isPresent()) {
          return label.equals(cover.at(r, value.column()));
        }
      }
      return false;
    }

    void doubt(String procedure, String outcome, String why) {
      doubts.computeIfAbsent(procedure, p -> new LinkedHashMap<>()).put(outcome, why);
    }
  }

  /**
   * The procedures that a table shows, each with its outcomes as columns; empty when its labels
   * name none.
   */
  List<RowObservation> read(ObservedTable observed) {
    if (observed.cells().isEmpty() || !observed.arrangement().positional()) {
      return List.of();
    }
    if (observed.rows().stream().anyMatch(r -> fallsShort(r, observed.cells().get()))) {
      return List.of();
    }
    Found found = values(observed, observed.cells().get());
    if (found.cells.isEmpty()) {
      return List.of();
    }
    List<RowObservation> rows = new ArrayList<>();
    for (String procedure : procedures) {
      Map<String, Slot> cells = found.cells.getOrDefault(procedure, Map.of());
      if (!cells.isEmpty()) {
        rows.add(row(observed, procedure, cells, found));
      } else if (!found.strangers.isEmpty()) {
        rows.add(unknown(observed, procedure));
      }
    }
    return rows;
  }

  /**
   * Whether a row of values leaves columns without any cell: it may have lost one of them, and
   * those behind it have moved up.
   */
  private static boolean fallsShort(ObservedRow row, ObservedTable.Cover cover) {
    Optional<Slot> value =
        row.slots().stream().filter(s -> s.text() instanceof CellText.Number).findFirst();
    return value
        .map(v -> v.cell().row())
        .filter(r -> IntStream.range(0, cover.columns()).anyMatch(c -> cover.at(r, c).isEmpty()))
        .isPresent();
  }

  private Found values(ObservedTable observed, ObservedTable.Cover cover) {
    CrossLabels labels = new CrossLabels(cover);
    Found found = new Found();
    for (ObservedRow row : observed.rows()) {
      for (Slot slot : row.slots()) {
        if (slot.valueLike()) {
          add(slot, labels, cover, observed.caption(), found);
        } else if (isPieceOfNumber(slot.cell().text())) {
          found.strangers.add(slot.cell());
        }
      }
    }
    found.doubtBesideStrangers(cover);
    found.doubtRowsTooWide();
    return found;
  }

  /** 001 and the like: digits that are no number by themselves. */
  private static boolean isPieceOfNumber(String text) {
    return text.chars().noneMatch(Character::isLetter) && text.chars().anyMatch(Character::isDigit);
  }

  private void add(
      Slot slot, CrossLabels labels, ObservedTable.Cover cover, String caption, Found found) {
    Cell cell = slot.cell();
    Set<List<String>> named = new HashSet<>();
    for (int r = cell.row(); r <= cell.lastRow(); r++) {
      for (int c = cell.column(); c <= Math.min(cell.lastColumn(), cover.columns() - 1); c++) {
        List<String> above = labels.above(r, c);
        List<String> left = labels.left(r, c);
        Optional<String> outcome = one(outcomeOf.apply(above), outcomeOf.apply(left));
        Optional<String> procedure = one(procedureOf.apply(above), procedureOf.apply(left));
        if (procedure.isEmpty() && procedureOf.apply(above).isEmpty()) {
          procedure = procedureOf.apply(List.of(caption));
        }
        if (outcome.isPresent() && procedure.isPresent()) {
          named.add(List.of(procedure.get(), outcome.get()));
        }
      }
    }
    if (named.isEmpty()) {
      if (slot.text() instanceof CellText.Number) {
        found.strangers.add(cell);
      }
    }
    for (List<String> name : named) {
      found.put(name.get(0), name.get(1), slot);
      if (named.size() > 1 && !slot.blank()) {
        found.doubt(name.get(0), name.get(1), "one cell covers " + named.size() + " columns");
        found.tooWide.add(cell.row());
      }
    }
  }

  /** What two sides name between them; empty when they contradict each other. */
  private static Optional<String> one(Optional<String> above, Optional<String> left) {
    if (above.isPresent() && left.isPresent()) {
      return above.equals(left) ? above : Optional.empty();
    }
    return above.isPresent() ? above : left;
  }

  private RowObservation row(
      ObservedTable observed, String procedure, Map<String, Slot> cells, Found found) {
    Assignment assignment =
        new Assignment.Decided(
            cells,
            found.doubts.getOrDefault(procedure, Map.of()),
            found.strangers.isEmpty() ? "" : "a number stands here whose labels are not known",
            1);
    return observation(observed, procedure, new ArrayList<>(cells.values()), assignment);
  }

  private RowObservation unknown(ObservedTable observed, String procedure) {
    return observation(
        observed,
        procedure,
        observed.rows().get(0).slots(),
        new Assignment.Undecided("numbers stand here whose labels are not known"));
  }

  private RowObservation observation(
      ObservedTable observed, String procedure, List<Slot> slots, Assignment assignment) {
    ObservedRow row =
        new ObservedRow(
            ObservedRow.Kind.UNKNOWN, Optional.empty(), Optional.empty(), 1, slots, slots);
    return new RowObservation(procedure, outcomes, observed, row, assignment, 1);
  }
}
