package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.report.Section;

/**
 * Which tables and rows are of the year reported on. Reports print last year's table beside this
 * year's, under a line that names its year; such a line holds until another names a year, or until
 * the next section begins.
 */
final class TablesOfYear {
  private final int year;
  private final Set<String> headings = new HashSet<>();

  /** What each line of the document, in order, makes of the year, and in which block it stands. */
  private final List<Turn> turns = new ArrayList<>();

  /**
   * A line from which on tables are of another year, or are not.
   *
   * @param block ordinal of its block
   */
  private record Turn(int block, boolean another) {}

  private TablesOfYear(int year, List<Section> sections) {
    this.year = year;
    sections.forEach(s -> headings.add(plain(s.heading())));
  }

  /**
   * The tables without those of other years.
   *
   * @param year the year reported on; without it nothing is left out
   * @param lines the lines of the document
   * @param sections its sections, whose headings end what was announced before
   */
  static List<ObservedTable> of(
      List<ObservedTable> tables, OptionalInt year, List<Line> lines, List<Section> sections) {
    if (year.isEmpty()) {
      return tables;
    }
    TablesOfYear ofYear = new TablesOfYear(year.getAsInt(), sections);
    ofYear.follow(lines);
    if (ofYear.turns.stream().noneMatch(Turn::another)) {
      return tables;
    }
    List<ObservedTable> kept = new ArrayList<>();
    tables.forEach(t -> ofYear.without(t).ifPresent(kept::add));
    return kept;
  }

  private void follow(List<Line> lines) {
    int lastAnnounced = -2;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Boolean> turn = turn(line.text());
      if (turn.isEmpty()) {
        continue;
      }
      boolean menu = turn.get() && lastAnnounced == i - 1;
      lastAnnounced = turn.get() ? i : -2;
      if (menu && turns.get(turns.size() - 1).block() >= line.block() - 1) {
        // Line upon line of years is a menu.
        turns.set(turns.size() - 1, new Turn(line.block(), false));
      } else {
        turns.add(new Turn(line.block(), turn.get()));
      }
    }
  }

  /** Whether what follows a line is of another year; empty when the line does not tell. */
  private Optional<Boolean> turn(String line) {
    return headings.contains(plain(line))
        ? Optional.of(false)
        : YearCaption.ofYear(line, year).map(reported -> !reported);
  }

  /** A table without its rows of other years; empty when nothing is left. */
  private Optional<ObservedTable> without(ObservedTable table) {
    boolean another = anotherAbove(table.block());
    List<ObservedRow> rows = new ArrayList<>();
    boolean left = false;
    boolean dropped = false;
    for (ObservedRow row : table.rows()) {
      another = announcement(row).flatMap(this::turn).orElse(another);
      // The rows keep their ordinals, which are those of the grid.
      rows.add(another ? nothing() : row);
      left |= !another;
      dropped |= another;
    }
    if (!dropped) {
      return Optional.of(table);
    }
    return left
        ? Optional.of(
            new ObservedTable(
                table.block(), table.caption(), table.arrangement(), rows, table.cells()))
        : Optional.empty();
  }

  private boolean anotherAbove(int block) {
    boolean another = false;
    for (Turn turn : turns) {
      if (turn.block() >= block) {
        break;
      }
      another = turn.another();
    }
    return another;
  }

  /** The only text of a row. */
  private static Optional<String> announcement(ObservedRow row) {
    List<Slot> filled = row.slots().stream().filter(s -> !s.blank()).toList();
    return filled.size() == 1 ? Optional.of(filled.get(0).cell().text()) : Optional.empty();
  }

  private static ObservedRow nothing() {
    return new ObservedRow(
        ObservedRow.Kind.OTHER, Optional.empty(), Optional.empty(), 1, List.of(), List.of());
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
  }
}
