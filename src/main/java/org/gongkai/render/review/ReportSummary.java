package org.gongkai.render.review;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/**
 * What the overview says of a report.
 *
 * @param id of its part of the page
 * @param uri of its source
 * @param name its title; empty when it has none or could not be read
 * @param issuer the body that reports; empty when nothing names it
 * @param year the year reported on
 * @param readable whether it could be read at all
 * @param rules how often each rule is broken, by the rule's id
 * @param severities how many findings there are of each severity
 * @param dismissed how many findings a reviewer dismissed, which are counted nowhere else
 */
public record ReportSummary(
    String id,
    String uri,
    String name,
    String issuer,
    OptionalInt year,
    boolean readable,
    Map<String, RuleCount> rules,
    Map<Severity, Integer> severities,
    int dismissed) {

  /**
   * How often a rule is broken.
   *
   * @param severity the gravest that it was broken with
   * @param count how often
   */
  public record RuleCount(Severity severity, int count) {
    RuleCount plus(RuleCount other) {
      boolean graver = other.severity.compareTo(severity) < 0;
      return new RuleCount(graver ? other.severity : severity, count + other.count);
    }
  }

  public ReportSummary {
    rules = Map.copyOf(rules);
    severities = Map.copyOf(severities);
  }

  /** Of one result. */
  static ReportSummary of(ParseResult result) {
    String uri = result.source().uri();
    String id = Ids.of(uri).report();
    if (result instanceof Failure) {
      return new ReportSummary(id, uri, "", "", OptionalInt.empty(), false, Map.of(), Map.of(), 0);
    }
    Report report = (Report) result;
    int dismissed = 0;
    Map<String, RuleCount> rules = new TreeMap<>();
    Map<Severity, Integer> severities = new TreeMap<>();
    for (Finding finding : report.findings()) {
      if (finding.dismissed()) {
        dismissed++;
        continue;
      }
      rules.merge(finding.rule(), new RuleCount(finding.severity(), 1), RuleCount::plus);
      severities.merge(finding.severity(), 1, Integer::sum);
    }
    Optional<String> title = report.title();
    return new ReportSummary(
        id,
        uri,
        title.orElse(""),
        report.issuer().orElse(""),
        report.year(),
        true,
        rules,
        severities,
        dismissed);
  }

  /** How many findings of a severity there are. */
  int count(Severity severity) {
    return severities.getOrDefault(severity, 0);
  }
}
