package org.gongkai.archive.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what was passed over. */
final class SkipTally {
  /** Servers may send any number of media types; beyond so many kinds, one has no name. */
  private static final int MOST_KINDS = 200;

  private static final int LONGEST = 100;

  private final SortedMap<Skip, Long> counts = new TreeMap<>();

  private long total;

  /** How many things were passed over in all. */
  long total() {
    return total;
  }

  void count(Skip.Reason reason, String what) {
    total++;
    Skip skip = new Skip(reason, what.length() > LONGEST ? what.substring(0, LONGEST) : what);
    boolean known = counts.containsKey(skip) || counts.size() < MOST_KINDS;
    counts.merge(known ? skip : new Skip(reason, ""), 1L, Long::sum);
  }

  SortedMap<Skip, Long> counts() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
