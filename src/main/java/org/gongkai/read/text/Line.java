package org.gongkai.read.text;

import org.gongkai.document.Place;

/**
 * A line as it stands in the source.
 *
 * @param number line number, from 1
 * @param start characters of the same source line before this one: a form feed or a soft break
 *     divides a source line without beginning a new one
 * @param raw the line without its end, nothing trimmed
 * @param page pages before this line, counted by form feeds
 */
record Line(int number, int start, String raw, int page) {

  /** The place of a character of {@link #raw()}. */
  Place at(int index) {
    return new Place.InText(number, start + index + 1);
  }

  /** Where the ink of the line begins. */
  Place place() {
    return at(PrintedText.firstInk(raw, 0, raw.length()));
  }

  /** The text as printed. */
  String text() {
    return PrintedText.of(raw);
  }

  boolean isBlank() {
    return PrintedText.isBlank(raw, 0, raw.length());
  }
}
