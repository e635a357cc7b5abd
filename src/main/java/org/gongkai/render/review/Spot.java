package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * Something in the source that the page is to show.
 *
 * @param id the name of its mark in the page
 * @param back the name of the element that it belongs to: a cell or a finding
 * @param name for people
 * @param role what it is to the findings
 * @param severity the gravest of them
 * @param places where it stands; empty when the source tells nowhere
 * @param text what is printed there; empty when nothing is known to be
 * @param findings which of the report's findings are about it, in their order
 * @param cell the cell that it is; empty for a sentence or a heading
 */
record Spot(
    String id,
    String back,
    String name,
    Flags.Role role,
    Severity severity,
    List<Place> places,
    String text,
    List<Integer> findings,
    Optional<CellKey> cell) {

  Spot {
    places = List.copyOf(places);
    findings = List.copyOf(findings);
  }

  /** The classes of its mark. */
  String look() {
    return severity.code() + " " + role.name().toLowerCase(Locale.ROOT);
  }

  /** The places of one kind. */
  <P extends Place> List<P> places(Class<P> kind) {
    return places.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** All that a report's findings point at, cells in the order of the form, then sentences. */
  static List<Spot> in(Report report, Flags flags, Ids ids, PrintedLabels names) {
    List<Spot> spots = new ArrayList<>();
    for (Map.Entry<CellKey, Reading> cell : report.cells().entrySet()) {
      CellKey key = cell.getKey();
      Reading reading = cell.getValue();
      flags
          .of(key)
          .filter(flag -> !reading.places().isEmpty())
          .map(
              flag ->
                  new Spot(
                      ids.cellMark(flags.ordinal(key)),
                      ids.cell(flags.ordinal(key)),
                      names.of(key).toString(),
                      flag.role(),
                      flag.severity(),
                      reading.places(),
                      reading.raw(),
                      flag.findings(),
                      Optional.of(key)))
          .ifPresent(spots::add);
    }
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      if (finding.dismissed()) {
        continue;
      }
      List<Place> places =
          finding.place().filter(p -> !(p instanceof Place.Untracked)).stream().toList();
      if (!places.isEmpty() || !finding.quote().isEmpty()) {
        spots.add(
            new Spot(
                ids.findingMark(i),
                ids.finding(i),
                finding.rule(),
                Flags.Role.SUBJECT,
                finding.severity(),
                places,
                whole(finding.quote()),
                List.of(i),
                Optional.empty()));
      }
    }
    return spots;
  }

  /** What of a quote stands in the source: a long one is cut and says so. */
  private static String whole(String quote) {
    return quote.endsWith("…") ? quote.substring(0, quote.indexOf('…')) : quote;
  }
}
