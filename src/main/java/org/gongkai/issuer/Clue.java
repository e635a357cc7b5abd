package org.gongkai.issuer;

import java.util.List;

/**
 * What a part of the evidence beside the name says of the place.
 *
 * @param source which part
 * @param code a division code of six digits or more; empty when only names are known
 * @param path the places that it names, as far as it names any
 * @param body the body that it names; empty when it names none
 * @param said what it says, for people
 */
record Clue(EvidenceSource source, String code, List<Place> path, String body, String said) {

  Clue {
    path = List.copyOf(path);
  }

  boolean hasCode() {
    return !code.isEmpty();
  }

  /** Whether one of two codes lies in the other. */
  static boolean compatible(String a, String b) {
    String x = significant(a);
    String y = significant(b);
    return x.startsWith(y) || y.startsWith(x);
  }

  /** A code without the zeros that stand for lower levels. */
  static String significant(String code) {
    if (code.length() == 6) {
      return code.endsWith("0000")
          ? code.substring(0, 2)
          : code.endsWith("00") ? code.substring(0, 4) : code;
    }
    return code;
  }
}
