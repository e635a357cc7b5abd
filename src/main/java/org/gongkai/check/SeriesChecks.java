package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.check.series.BodyName;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Histories;
import org.gongkai.check.series.Kept;
import org.gongkai.check.series.Scope;
import org.gongkai.report.Finding;

/**
 * Holds reports against other reports: of the same body on the year before and on the same year,
 * and any whose text is near-identical. Holds digests, and makes the findings of one report at a
 * time; any number of threads may ask.
 *
 * <p>Policy: two reports are of one body only where their names are the same and tell it apart from
 * others; figures are compared only where both were read, and where neither report speaks for an
 * area and the other for an office. Where a year has several reports, they break a rule only if it
 * is broken against each of them.
 */
public final class SeriesChecks {
  private final Messages messages;
  private final Severities severities;
  private final Histories histories;
  private final TextCopies copies;
  private final VersionCheck versions = new VersionCheck();
  private final List<YearCheck> years =
      List.of(new CarryCheck(), new FlowChecks(), new LikenessChecks());

  /** The rules over reports. */
  public SeriesChecks(List<Digest> digests, Messages messages, Severities severities) {
    this.messages = messages;
    this.severities = severities;
    histories = Histories.of(digests);
    copies = new TextCopies(digests, histories);
  }

  /** What is found in one of the reports. */
  public List<Finding> run(Digest report) {
    if (report.body().isEmpty() || report.year().isEmpty()) {
      return List.of();
    }
    BodyName body = report.body().get();
    int year = report.year().getAsInt();
    Kept now = report.kept();
    List<Finding> found = new ArrayList<>(againstYear(now, comparable(report, body, year - 1)));
    Findings findings = new Findings(messages, severities, now.report());
    againstVersions(now, comparable(report, body, year), findings);
    copies.check(now, findings);
    found.addAll(findings.all());
    return found;
  }

  /** The reports of a body on a year that may speak for the same as one of its reports. */
  private List<Kept> comparable(Digest report, BodyName body, int year) {
    return histories.of(body, year).stream()
        .filter(other -> other != report && comparable(report.scope(), other.scope()))
        .map(Digest::kept)
        .toList();
  }

  private static boolean comparable(Scope one, Scope other) {
    return one == other || one == Scope.UNKNOWN || other == Scope.UNKNOWN;
  }

  private List<Finding> againstYear(Kept now, List<Kept> before) {
    List<List<Finding>> each = new ArrayList<>();
    for (Kept other : before) {
      Findings findings = new Findings(messages, severities, now.report());
      years.forEach(check -> check.check(now, other, findings));
      each.add(findings.all());
    }
    if (each.isEmpty()) {
      return List.of();
    }
    return each.get(0).stream()
        .filter(finding -> each.stream().allMatch(all -> all.stream().anyMatch(same(finding))))
        .toList();
  }

  private static Predicate<Finding> same(Finding finding) {
    return other -> other.rule().equals(finding.rule()) && other.cells().equals(finding.cells());
  }

  private void againstVersions(Kept now, List<Kept> others, Findings findings) {
    boolean differs = others.stream().anyMatch(other -> versions.differs(now, other, findings));
    Optional<Kept> first = others.stream().findFirst();
    if (!differs && first.isPresent()) {
      versions.perhapsDiffers(now, first.get(), findings);
    }
  }
}
