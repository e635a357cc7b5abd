package org.gongkai.extract;

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
    FormSection section, int line, int start, int end, HeadingNumber number, double score) {

  HeadingCandidate withScore(double newScore) {
    return new HeadingCandidate(section, line, start, end, number, newScore);
  }

  boolean before(HeadingCandidate other) {
    return line < other.line || (line == other.line && start < other.start);
  }

  /**
   * Whether a later candidate's number goes on from this one's as the sections do, written in the
   * same way: 1、 before 2、 or, where a section is left out, before 3、.
   */
  boolean continuedBy(HeadingCandidate later) {
    return number.writing() == later.number.writing()
        && number.value().isPresent()
        && later.number.value().isPresent()
        && later.number.value().getAsInt() - number.value().getAsInt()
            == later.section.number() - section.number();
  }
}
