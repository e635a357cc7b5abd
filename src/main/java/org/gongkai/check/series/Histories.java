package org.gongkai.check.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Digests by the body that reports and the year reported on. A report of which either is not known
 * has no place among them.
 */
public final class Histories {
  private final Map<BodyName, NavigableMap<Integer, List<Digest>>> bodies = new HashMap<>();
  private int homeless;

  private Histories() {}

  /** Sorts digests; in which order they come makes no difference. */
  public static Histories of(List<Digest> digests) {
    Histories histories = new Histories();
    for (Digest digest : digests) {
      if (digest.body().isEmpty() || digest.year().isEmpty()) {
        histories.homeless++;
        continue;
      }
      histories
          .bodies
          .computeIfAbsent(digest.body().get(), b -> new TreeMap<>())
          .computeIfAbsent(digest.year().getAsInt(), y -> new ArrayList<>(1))
          .add(digest);
    }
    histories
        .bodies
        .values()
        .forEach(years -> years.values().forEach(l -> l.sort(Comparator.comparing(Digest::uri))));
    return histories;
  }

  /** The reports of a body on a year, by their sources; empty when there is none. */
  public List<Digest> of(BodyName body, int year) {
    return List.copyOf(history(body).getOrDefault(year, List.of()));
  }

  /** The years that a body reports on. */
  public NavigableSet<Integer> years(BodyName body) {
    return new TreeSet<>(history(body).navigableKeySet());
  }

  /** How many reports name no body, no year, or a body by a name that many bear. */
  public int homeless() {
    return homeless;
  }

  private NavigableMap<Integer, List<Digest>> history(BodyName body) {
    return bodies.getOrDefault(body, new TreeMap<>());
  }
}
