package org.gongkai.issuer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Where a document comes from, as far as its clues agree. */
final class Context {
  private final List<Clue> clues;
  private final Divisions divisions;
  private final OptionalInt year;

  Context(List<Clue> clues, Divisions divisions, OptionalInt year) {
    this.clues = clues;
    this.divisions = divisions;
    this.year = year;
  }

  /** Whether clues with codes contradict each other. */
  boolean isContradictory() {
    List<String> codes = clues.stream().filter(Clue::hasCode).map(Clue::code).toList();
    return codes.stream().anyMatch(a -> codes.stream().anyMatch(b -> !Clue.compatible(a, b)));
  }

  /** The smallest place on which all clues agree; empty when they do not, or there are none. */
  Optional<List<Place>> smallest() {
    if (isContradictory()) {
      return Optional.empty();
    }
    List<Place> deepest = List.of();
    String code = "";
    for (Clue clue : clues) {
      if (!clue.hasCode()) {
        continue;
      }
      if (Clue.significant(clue.code()).length() > Clue.significant(code).length()) {
        code = clue.code();
      }
    }
    if (!code.isEmpty()) {
      deepest = placesOf(code);
    }
    // A clue that has names alone tells more than the code of its province.
    for (Clue clue : clues) {
      boolean unlisted =
          !clue.path().isEmpty() && clue.path().stream().anyMatch(p -> p.code().isEmpty());
      boolean byCode = !deepest.isEmpty() && isNamedByCode(deepest.get(deepest.size() - 1));
      if (unlisted && (byCode || clue.path().size() + (clue.hasCode() ? 0 : 1) > deepest.size())) {
        boolean province = !clue.hasCode() && !deepest.isEmpty();
        List<Place> longer = new ArrayList<>(province ? deepest.subList(0, 1) : List.of());
        longer.addAll(clue.path());
        deepest = longer;
      }
    }
    return deepest.isEmpty() ? Optional.empty() : Optional.of(deepest);
  }

  static boolean isNamedByCode(Place place) {
    return place.name().equals(place.code());
  }

  /** The places of a code; the smallest is named by its code where no list has it. */
  private List<Place> placesOf(String code) {
    Optional<Division> found = divisions.withCode(code, year);
    if (found.isPresent()) {
      return divisions.path(found.get()).stream().map(Division::place).toList();
    }
    List<Place> places = new ArrayList<>();
    Set<String> outer = new LinkedHashSet<>();
    outer.add(code.substring(0, 2) + "0000");
    outer.add(code.substring(0, 4) + "00");
    for (String each : outer) {
      if (!each.equals(code)) {
        divisions.withCode(each, year).ifPresent(d -> places.add(d.place()));
      }
    }
    places.add(new Place(code, Divisions.level(code), code));
    return places;
  }
}
