package org.gongkai.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is printed of a report, from top to bottom. Texts hold no control characters, so that every
 * format can carry them.
 *
 * @param title the title in its lines; empty when the report has none
 * @param sections in order
 * @param signature who issues the report; empty when nobody is named
 * @param date the day of issue as printed; empty when none is known
 * @param issuedOn the same day; empty when none is known or the form is blank
 * @param notices what the one who renders should know
 */
public record PrintedReport(
    List<String> title,
    List<PrintedSection> sections,
    Optional<String> signature,
    Optional<String> date,
    Optional<LocalDate> issuedOn,
    List<Notice> notices) {
  public PrintedReport {
    title = List.copyOf(title);
    sections = List.copyOf(sections);
    notices = List.copyOf(notices);
  }

  /** The title on one line; empty when the report has none. */
  public String titleLine() {
    return String.join("", title);
  }
}
