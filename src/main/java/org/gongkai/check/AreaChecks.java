package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.check.series.BodyName;
import org.gongkai.check.series.Coverage;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Histories;
import org.gongkai.check.series.Kept;
import org.gongkai.check.series.Roster;
import org.gongkai.check.series.Scope;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;

/**
 * Holds the reports of areas against those of the members that a roster names. Any number of
 * threads may ask.
 *
 * <p>Policy: nothing is added up unless the area's report says that it speaks for the whole area. A
 * member without a report, and a cell without a number, count as an unknown of 0 or more: a sum is
 * broken only if no such unknown could mend it. A member that the roster lists as an area itself
 * counts only if its own report speaks for its whole area.
 */
public final class AreaChecks {
  private static final int NAMED = 8;

  private static final Set<String> DOCUMENTS = Set.of("regulations", "normativeDocuments");
  private static final Set<String> MADE_OR_HELD = Set.of("issued", "inForce", "newlyMade");
  private static final Set<String> DECISIONS =
      Set.of("licensing", "penalties", "compulsoryMeasures");

  private final Messages messages;
  private final Severities severities;
  private final Histories histories;
  private final Roster roster;

  /** The rules over reports and the roster of their areas. */
  public AreaChecks(List<Digest> digests, Roster roster, Messages messages, Severities severities) {
    this.messages = messages;
    this.severities = severities;
    this.roster = roster;
    histories = Histories.of(digests);
  }

  /** What is found in one of the reports; nothing unless it is an area's. */
  public List<Finding> run(Digest report) {
    if (report.body().isEmpty() || report.year().isEmpty()) {
      return List.of();
    }
    int year = report.year().getAsInt();
    List<Roster.Member> members = roster.members(report.body().get(), year);
    Set<String> missing = new TreeSet<>();
    for (Roster.Member member : members) {
      if (histories.of(member.member(), year).isEmpty()) {
        missing.add(member.name());
      }
    }
    if (missing.size() == members.size()) {
      return List.of();
    }
    Kept area = report.kept();
    Findings findings = new Findings(messages, severities, area.report());
    if (report.scope() == Scope.WHOLE_AREA) {
      cover(area, members.size(), findings);
      sums(area, members, missing, findings);
    } else {
      String key = report.scope() == Scope.UNKNOWN ? "unknown" : "office";
      findings.of(Rule.G_SCOPE).sayAs(key, report.body().get());
    }
    return findings.all();
  }

  private static void cover(Kept area, int members, Findings findings) {
    Optional<Coverage> coverage = area.coverage().filter(c -> c.bodies() < members);
    if (coverage.isPresent()) {
      findings
          .of(Rule.G_COVER)
          .expected(BigDecimal.valueOf(members))
          .actual(BigDecimal.valueOf(coverage.get().bodies()))
          .quoting(coverage.get().sentence(), new Place.Untracked())
          .say(coverage.get().bodies(), members);
    }
  }

  private void sums(
      Kept area, List<Roster.Member> members, Set<String> missing, Findings findings) {
    int year = area.report().year().orElseThrow();
    AreaTotals totals = new AreaTotals(area.report().cells().keySet());
    for (Roster.Member member : members) {
      List<Digest> reports = histories.of(member.member(), year);
      boolean partial =
          roster.areas().contains(member.member())
              && reports.stream().anyMatch(r -> r.scope() != Scope.WHOLE_AREA);
      if (!reports.isEmpty() && !partial) {
        totals.add(reports.stream().map(Digest::kept).toList());
      } else if (partial) {
        missing.add(member.name());
      }
    }
    for (CellKey key : area.report().cells().keySet()) {
      Verdict verdict = verdict(key, area, totals, missing);
      CellKey total = new CellKey(key.table(), key.row(), "total");
      // Where the sum of a row is broken, its parts need no telling.
      if (key.equals(total) || verdict(total, area, totals, missing) == Verdict.SOUND) {
        say(verdict, key, area, totals, missing, findings);
      }
    }
  }

  /** What is wrong with a cell of an area. */
  private enum Verdict {
    SOUND,
    LESS_THAN_ONE,
    OTHER_THAN_SUM,
    FEWER_DOCUMENTS
  }

  private static Verdict verdict(CellKey key, Kept area, AreaTotals totals, Set<String> missing) {
    Optional<BigDecimal> number = area.number(key);
    if (number.isEmpty()) {
      return Verdict.SOUND;
    }
    AreaTotals.Total total = totals.of(key);
    int order = number.get().compareTo(total.sum());
    if (DOCUMENTS.contains(key.row())) {
      return order < 0 && MADE_OR_HELD.contains(key.column())
          ? Verdict.FEWER_DOCUMENTS
          : Verdict.SOUND;
    }
    if (!addsUp(key)) {
      return Verdict.SOUND;
    }
    if (number.get().compareTo(total.most()) < 0) {
      return Verdict.LESS_THAN_ONE;
    }
    boolean complete = missing.isEmpty() && totals.unknown(key) == 0;
    return order < 0 || order > 0 && complete ? Verdict.OTHER_THAN_SUM : Verdict.SOUND;
  }

  private static boolean addsUp(CellKey key) {
    return !key.table().equals(Form.DISCLOSURE)
        || key.column().equals("decisions") && DECISIONS.contains(key.row())
        || key.row().equals("fees") && key.column().equals("amount");
  }

  private static void say(
      Verdict verdict,
      CellKey key,
      Kept area,
      AreaTotals totals,
      Set<String> missing,
      Findings findings) {
    if (verdict == Verdict.SOUND) {
      return;
    }
    AreaTotals.Total total = totals.of(key);
    BigDecimal number = area.number(key).orElseThrow();
    switch (verdict) {
      case LESS_THAN_ONE ->
          findings
              .of(Rule.G_MIN)
              .cells(key)
              .actual(number)
              .related(total.greatest().stream().toList())
              .say(
                  key,
                  number.toPlainString(),
                  total.most().toPlainString(),
                  total.greatest().map(Finding.Related::uri).orElse(""));
      case OTHER_THAN_SUM ->
          findings
              .of(Rule.G_SUM)
              .cells(key)
              .expected(total.sum())
              .actual(number)
              .related(total.parts())
              .sayAs(
                  missing.isEmpty() ? "" : "missing",
                  key,
                  number.toPlainString(),
                  total.counted(),
                  total.sum().toPlainString(),
                  missing.size(),
                  named(missing));
      default ->
          findings
              .of(Rule.G_DOCS)
              .cells(key)
              .expected(total.sum())
              .actual(number)
              .related(total.parts())
              .say(key, number.toPlainString(), total.sum().toPlainString());
    }
  }

  private static String named(Set<String> names) {
    String some = names.stream().limit(NAMED).collect(Collectors.joining("、"));
    return names.size() > NAMED ? some + "…" : some;
  }

  /**
   * The members that have no report on a year on which their area, or another member of it, has
   * one. Their place is the line of the roster.
   */
  public List<Finding> coverage() {
    Findings findings = new Findings(messages, severities);
    for (BodyName area : roster.areas()) {
      for (int year : years(area)) {
        for (Roster.Member member : roster.members(area, year)) {
          if (histories.of(member.member(), year).isEmpty()) {
            findings
                .of(Rule.P_COVERAGE)
                .quoting(member.name(), new Place.InText(member.line(), 1))
                .sayAs(
                    histories.homeless() == 0 ? "" : "homeless",
                    member.name(),
                    year,
                    histories.homeless());
          }
        }
      }
    }
    return findings.all();
  }

  private Set<Integer> years(BodyName area) {
    Set<Integer> years = new TreeSet<>(histories.years(area));
    for (Roster.Member member : roster.all()) {
      if (member.area().equals(area)) {
        histories.years(member.member()).stream()
            .filter(year -> roster.members(area, year).contains(member))
            .forEach(years::add);
      }
    }
    return years;
  }
}
