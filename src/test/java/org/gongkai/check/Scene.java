package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.check.series.Roster;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * What a check is shown, and all that it finds there.
 *
 * @param facts every single thing that it is shown, by a name
 */
record Scene(Supplier<Map<String, String>> facts, Supplier<List<Finding>> findings) {

  /** One report by itself. */
  static Scene of(Filing filing) {
    return of(filing, Profile.standard());
  }

  /** One report by itself, under a profile. */
  static Scene of(Filing filing, Profile profile) {
    return new Scene(() -> facts(List.of(filing.report())), () -> filing.findings(profile));
  }

  /** One report whose text counts. */
  static Scene of(Spoken spoken) {
    return new Scene(() -> facts(List.of(spoken.report())), spoken::findings);
  }

  /** Reports beside each other: what is found in the one of a name. */
  static Scene of(Filed filed, String uri) {
    return new Scene(() -> facts(filed.reports()), () -> filed.findings(uri));
  }

  /** An area's report beside those of its members. */
  static Scene ofArea(Filed filed, String area, String roster) {
    return new Scene(
        () -> {
          Map<String, String> facts = facts(filed.reports());
          facts.put("roster", roster);
          return facts;
        },
        () -> ofArea(filed, area, AreaCases.read(roster)));
  }

  private static List<Finding> ofArea(Filed filed, String area, Roster roster) {
    AreaChecks checks =
        new AreaChecks(filed.digests(), roster, Filed.english(), Severities.standard());
    List<Finding> findings = new ArrayList<>(checks.coverage());
    filed.digests().stream()
        .filter(digest -> digest.uri().equals(area))
        .forEach(digest -> findings.addAll(checks.run(digest)));
    return findings;
  }

  private static Map<String, String> facts(List<Report> reports) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      String of = i + " ";
      facts.put(of + "source", report.source().toString());
      facts.put(of + "form", told(report.form()));
      facts.put(of + "title", told(report.title()));
      facts.put(of + "year", report.year().toString());
      facts.put(of + "issuer", told(report.issuer()));
      facts.put(of + "issued on", told(report.issuedOn()));
      facts.put(of + "lead", report.lead().text());
      for (Section section : report.sections()) {
        facts.put(
            of + "section " + section.key(),
            section.number() + " " + section.heading() + " " + section.text());
      }
      report
          .cells()
          .forEach(
              (key, reading) ->
                  facts.put(
                      of + key, reading.state() + " " + reading.raw() + " " + reading.unit()));
      report.extraRows().forEach(row -> facts.put(of + "extra row " + row.label(), row.table()));
    }
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  private static String told(Optional<?> fact) {
    return fact.map(Object::toString).orElse("");
  }
}
