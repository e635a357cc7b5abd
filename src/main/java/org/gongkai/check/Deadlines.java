package org.gongkai.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;

/**
 * Whether a report was published in time. Article 49 of the Regulation: departments by 31 January
 * of the next year, governments at county level and above by 31 March; offices that report for a
 * government have its date. Townships, street offices and zones have none but their place's own.
 *
 * <p>The date is that of the signature or the page. A page that was moved to another site shows the
 * day of the move: a date more than {@link #MOVED} days behind the deadline is a note.
 */
final class Deadlines implements ReportCheck {
  private static final MonthDay OF_DEPARTMENTS = MonthDay.of(1, 31);
  private static final MonthDay OF_GOVERNMENTS = MonthDay.of(3, 31);
  private static final long MOVED = 400;

  private final Map<BodyKind, MonthDay> local;

  /**
   * These rules.
   *
   * @param local the dates of a place, by kind of body
   */
  Deadlines(Map<BodyKind, MonthDay> local) {
    this.local = local;
  }

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    if (report.year().isEmpty() || report.issuedOn().isEmpty()) {
      return;
    }
    int next = report.year().getAsInt() + 1;
    LocalDate issued = report.issuedOn().get();
    Place place = report.identityPlaces().issuedOn();
    BodyKind kind = checked.issuerKind();
    Optional<LocalDate> national = national(kind).map(d -> d.atYear(next));
    if (national.filter(issued::isAfter).isPresent()) {
      late(kind, issued, national.get(), place, findings);
      return;
    }
    Optional.ofNullable(local.get(kind))
        .map(d -> d.atYear(next))
        .filter(issued::isAfter)
        .filter(d -> ChronoUnit.DAYS.between(d, issued) <= MOVED)
        .ifPresent(
            d ->
                findings
                    .of(Rule.P_DEADLINE_LOCAL)
                    .at(place)
                    .say(issued, d, ChronoUnit.DAYS.between(d, issued)));
  }

  private static Optional<MonthDay> national(BodyKind kind) {
    return switch (kind) {
      case DEPARTMENT -> Optional.of(OF_DEPARTMENTS);
      case GOVERNMENT, GOVERNMENT_OFFICE -> Optional.of(OF_GOVERNMENTS);
      case TOWNSHIP, STREET_OFFICE, ZONE_COMMITTEE, UNKNOWN -> Optional.empty();
    };
  }

  private static void late(
      BodyKind kind, LocalDate issued, LocalDate deadline, Place place, Findings findings) {
    Rule rule = kind == BodyKind.DEPARTMENT ? Rule.P_DEADLINE_DEPT : Rule.P_DEADLINE_GOV;
    long days = ChronoUnit.DAYS.between(deadline, issued);
    if (days > MOVED) {
      findings.of(rule).at(place).severity(Severity.INFO).sayAs("moved", issued, deadline, days);
    } else {
      findings.of(rule).at(place).say(issued, deadline, days);
    }
  }
}
