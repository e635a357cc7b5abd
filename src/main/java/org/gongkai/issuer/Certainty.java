package org.gongkai.issuer;

import java.util.Locale;

/** How sure it is which body an issuer is. */
public enum Certainty {
  /**
   * Every part of the name is known, its place is one of a list (or the body is a province's or the
   * centre's), and nothing contradicts it.
   */
  HIGH,
  /**
   * The name is whole but no list confirms its place, or the place comes from the document's own
   * codes and sites, or something contradicts a name that is whole.
   */
  MEDIUM,
  /** The place comes from one weak source alone, or the name has parts that are not understood. */
  LOW,
  /** Several bodies are as likely, or nothing names one. The key joins nothing. */
  UNDECIDED;

  /** As data has it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The less sure of two. */
  Certainty atMost(Certainty other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
