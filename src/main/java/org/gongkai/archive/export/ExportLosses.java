package org.gongkai.archive.export;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a format could not hold. */
final class ExportLosses {
  private final SortedMap<String, Integer> inexact = new TreeMap<>();

  /** Counts a number that no double holds exactly. */
  void inexact(String table) {
    inexact.merge(table, 1, Integer::sum);
  }

  /** How many numbers of each table no double holds exactly. */
  SortedMap<String, Integer> inexact() {
    return new TreeMap<>(inexact);
  }
}
