package org.gongkai.cli;

import java.util.List;
import java.util.Optional;

/** Finds the name that was probably meant by a mistyped one. */
final class NearestName {
  private NearestName() {}

  /**
   * The name that takes the fewest changes, or that begins with what was typed; empty when none is
   * near.
   */
  static Optional<String> of(String typed, List<String> names) {
    for (String name : names) {
      if (typed.length() > 2 && name.startsWith(typed)) {
        return Optional.of(name);
      }
    }
    int fewest = 1 + typed.replace("-", "").length() / 3;
    Optional<String> nearest = Optional.empty();
    for (String name : names) {
      int changes = changes(typed, name);
      if (changes <= fewest) {
        fewest = changes - 1;
        nearest = Optional.of(name);
      }
    }
    return nearest;
  }

  /** How many characters to insert, leave out or replace (Levenshtein's distance). */
  private static int changes(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
