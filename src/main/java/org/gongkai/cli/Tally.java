package org.gongkai.cli;

import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/**
 * Counts over results.
 *
 * @param files inputs, those that could not be read among them
 * @param unreadable inputs that could not be read
 * @param errors findings of severity {@code error}
 * @param warnings findings of severity {@code warning}
 * @param notes findings of severity {@code info}
 * @param dismissed findings that a reviewer dismissed, which count as none of these
 */
record Tally(int files, int unreadable, int errors, int warnings, int notes, int dismissed) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  /** Of what was found across reports in one that was counted before. */
  static Tally across(Report report) {
    Tally tally = of(report);
    return new Tally(0, 0, tally.errors(), tally.warnings(), tally.notes(), tally.dismissed());
  }

  /** Of one result. */
  static Tally of(ParseResult result) {
    if (result instanceof Failure) {
      return new Tally(1, 1, 0, 0, 0, 0);
    }
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    int dismissed = 0;
    if (result instanceof Report report) {
      for (Finding finding : report.findings()) {
        if (finding.dismissed()) {
          dismissed++;
          continue;
        }
        switch (finding.severity()) {
          case ERROR -> errors++;
          case WARNING -> warnings++;
          case INFO -> notes++;
        }
      }
    }
    return new Tally(1, 0, errors, warnings, notes, dismissed);
  }

  Tally plus(Tally other) {
    return new Tally(
        files + other.files,
        unreadable + other.unreadable,
        errors + other.errors,
        warnings + other.warnings,
        notes + other.notes,
        dismissed + other.dismissed);
  }
}
