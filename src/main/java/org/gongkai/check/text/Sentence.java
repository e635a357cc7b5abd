package org.gongkai.check.text;

import org.gongkai.report.Passage;

/**
 * A sentence of a report.
 *
 * @param passage the text that it is part of
 * @param section the key of the section, {@code lead} for what stands before the first
 * @param paragraph the ordinal of its paragraph within the passage, from 0
 * @param quote as printed, on one line
 * @param start where it begins in the text of the passage
 * @param end behind its last character
 */
public record Sentence(
    Passage passage, String section, int paragraph, String quote, int start, int end) {

  /** The section of the running text before the first heading. */
  public static final String LEAD = "lead";

  /** As printed, line breaks included. */
  String raw() {
    return passage.text().substring(start, end);
  }
}
