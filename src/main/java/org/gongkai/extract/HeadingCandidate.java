package org.gongkai.extract;

import java.util.OptionalInt;
import org.gongkai.form.FormSection;

/**
 * Text that could be the heading of a section.
 *
 * @param section which
 * @param line ordinal of the line
 * @param start first character in the line
 * @param end character after the last
 * @param number the number that it carries
 * @param score how much speaks for it
 */
record HeadingCandidate(
    FormSection section, int line, int start, int end, OptionalInt number, double score) {

  HeadingCandidate withScore(double newScore) {
    return new HeadingCandidate(section, line, start, end, number, newScore);
  }

  boolean before(HeadingCandidate other) {
    return line < other.line || (line == other.line && start < other.start);
  }
}
