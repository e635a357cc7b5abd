package org.gongkai.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Digester;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;

/** Filings of several bodies and years, and what is found in one beside the others. */
final class Filed {
  private final Digester digester = new Digester(Filing.FORMS);

  private final Map<String, Digest> digests = new LinkedHashMap<>();
  private final List<Digest> all = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  /** Adds a report of 溪口县财政局. */
  Filed add(String uri, int year, Filing filing) {
    return add(uri, "溪口县财政局", year, filing);
  }

  /** Adds a report of any body. */
  Filed add(String uri, String issuer, int year, Filing filing) {
    return add(uri, issuer, OptionalInt.of(year), "sha-" + uri, filing);
  }

  /** Adds a report of other bytes, or without a year. */
  Filed add(String uri, String issuer, OptionalInt year, String sha256, Filing filing) {
    Report report = filing.report();
    int line = 1;
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    for (Map.Entry<CellKey, Reading> cell : report.cells().entrySet()) {
      Reading old = cell.getValue();
      List<Place> places =
          old.state() == Reading.State.MISSING ? List.of() : List.of(new Place.InText(line++, 1));
      cells.put(
          cell.getKey(),
          new Reading(
              old.state(), old.number(), old.raw(), old.confidence(), "", old.unit(), places));
    }
    List<Section> sections =
        report.sections().stream()
            .map(
                s ->
                    new Section(
                        s.key(), s.number(), s.heading(), s.text(), new Place.InText(900, 1)))
            .toList();
    Report filed =
        new Report(
            new Source(uri, "text/plain", sha256, 9, "text"),
            report.form(),
            report.title(),
            year,
            issuer.isEmpty() ? Optional.empty() : Optional.of(issuer),
            Optional.empty(),
            report.lead(),
            sections,
            cells,
            List.of());
    Digest digest = digester.digest(filed);
    digests.put(uri, digest);
    all.add(digest);
    reports.add(filed);
    return this;
  }

  List<Report> reports() {
    return reports;
  }

  List<Digest> digests() {
    return all;
  }

  Digest digest(String uri) {
    return Optional.ofNullable(digests.get(uri)).orElseThrow();
  }

  /** What is found in the report that was added last under a name. */
  List<Finding> findings(String uri) {
    return new SeriesChecks(all, english(), Severities.standard()).run(digest(uri));
  }

  /** The findings of some rules only. */
  List<Finding> findings(String uri, Rule... rules) {
    List<String> ids = Arrays.stream(rules).map(Rule::id).toList();
    return findings(uri).stream().filter(f -> ids.contains(f.rule())).toList();
  }

  static Messages english() {
    return Messages.in(Messages.Language.ENGLISH);
  }

  static CellKey key(String cell) {
    return CellKey.parse(cell);
  }
}
