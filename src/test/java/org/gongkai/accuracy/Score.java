package org.gongkai.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * Compares what was parsed with what the document prints; {@link Measure} and {@link Fault} say
 * how.
 */
final class Score {
  /** Codes of the rows that stand under a merged label, of any form. */
  private static final Set<String> GROUPED =
      Forms.load().all().stream()
          .flatMap(f -> f.table(Form.REQUESTS).stream())
          .flatMap(t -> t.blocks().stream())
          .flatMap(b -> b.rows().stream())
          .filter(r -> !r.path().isEmpty())
          .map(r -> r.code())
          .collect(Collectors.toUnmodifiableSet());

  private final Entry entry;
  private final Report truth;
  private final Tally tally = new Tally();

  private Score(Entry entry, Report truth) {
    this.entry = entry;
    this.truth = truth;
  }

  /** The score of a document. */
  static Tally of(Entry entry, Report truth, ParseResult result) {
    Score score = new Score(entry, truth);
    score.tally.document();
    if (result instanceof Report report) {
      score.compare(report);
    } else {
      score.tally.fault(Fault.UNREAD);
      score.shortfall("not read", result.toString());
      score.compare(nothing(result));
    }
    return score.tally;
  }

  private static Report nothing(ParseResult result) {
    return new Report(
        result.source(),
        Optional.empty(),
        Optional.empty(),
        java.util.OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of());
  }

  private void compare(Report report) {
    compareCells(report);
    compareSections(report);
    count(Measure.TITLE, same(truth.title(), report.title()), "title", report.title());
    count(Measure.YEAR, truth.year().equals(report.year()), "year", report.year());
    count(Measure.ISSUER, same(truth.issuer(), report.issuer()), "issuer", report.issuer());
    count(Measure.DATE, truth.issuedOn().equals(report.issuedOn()), "date", report.issuedOn());
    compareFindings(report);
  }

  private void compareCells(Report report) {
    Set<CellKey> keys = new LinkedHashSet<>(truth.cells().keySet());
    keys.addAll(report.cells().keySet());
    boolean everyNumber = true;
    for (CellKey key : keys) {
      Reading printed = truth.cell(key.table(), key.row(), key.column());
      Reading read = report.cell(key.table(), key.row(), key.column());
      boolean sameNumber = sameNumber(printed, read);
      everyNumber &= sameNumber;
      compareCell(key, printed, read, sameNumber);
    }
    tally.count(Measure.NUMBERS, everyNumber);
  }

  private void compareCell(CellKey key, Reading printed, Reading read, boolean sameNumber) {
    boolean exact = sameNumber && printed.state() == read.state();
    boolean there = printed.state() != State.MISSING;
    if (there || !exact) {
      tally.count(Measure.CELLS, exact);
    }
    if (there && GROUPED.contains(key.row())) {
      tally.count(Measure.SPANS, exact);
    }
    if (there && entry.cuts() > 0) {
      tally.count(Measure.JOINS, exact);
    }
    if (printed.state() == State.BLANK || printed.state() == State.MARK) {
      tally.count(Measure.EMPTIES, exact);
      if (read.state() == State.MISSING || read.state() == State.UNREADABLE) {
        tally.fault(Fault.DROPPED);
      }
    }
    if (read.number().isPresent() && !sameNumber) {
      tally.fault(Fault.SILENTLY_WRONG);
      if (printed.number().isEmpty()) {
        tally.fault(Fault.INVENTED);
      }
    }
    if (!exact) {
      boolean wrong = read.number().isPresent() && !sameNumber;
      shortfall(
          (wrong ? "silently wrong " : "cells given up or misstated ") + key.table(),
          key + " " + show(printed) + " was " + show(read));
    }
  }

  private static boolean sameNumber(Reading a, Reading b) {
    return a.number().isPresent() == b.number().isPresent()
        && a.number().flatMap(n -> b.number().map(m -> n.compareTo(m) == 0)).orElse(true);
  }

  private static String show(Reading reading) {
    return reading.state().code()
        + reading.number().map(n -> " " + n.toPlainString()).orElse("")
        + (reading.raw().isEmpty() ? "" : " \"" + reading.raw().replace('\n', '⏎') + "\"")
        + (reading.note().isEmpty() ? "" : " (" + reading.note().replace('\n', '⏎') + ")");
  }

  private void compareSections(Report report) {
    List<String> printed = truth.sections().stream().map(Score::head).toList();
    List<String> read = report.sections().stream().map(Score::head).toList();
    count(Measure.SECTIONS, printed.equals(read), "sections", read);
    for (int i = 0; i < truth.sections().size(); i++) {
      String text = dense(truth.sections().get(i).text());
      String found = i < report.sections().size() ? dense(report.sections().get(i).text()) : "";
      count(Measure.TEXTS, text.equals(found), "text of a section", printed.get(i));
    }
  }

  private static String head(Section section) {
    return section.key() + " " + section.number() + " " + dense(section.heading());
  }

  private static boolean same(Optional<String> printed, Optional<String> read) {
    return printed.map(Score::dense).equals(read.map(Score::dense));
  }

  /** White space is the layout's and not the text's. */
  private static String dense(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000\\u200B]+", "");
  }

  private void compareFindings(Report report) {
    Set<String> fired = findings(report, s -> s != Severity.INFO);
    Set<String> allowed = new HashSet<>(findings(truth, s -> s != Severity.INFO));
    allowed.addAll(entry.rules());
    for (String rule : entry.rules()) {
      count(Measure.RULES, fired.contains(rule), "rule not fired", rule);
    }
    for (String finding : findings(report, s -> s == Severity.ERROR)) {
      if (!allowed.contains(finding)) {
        tally.fault(Fault.FALSE_ERROR);
        shortfall("false error", finding);
      }
    }
  }

  /** {@code RULE@CELL} of the findings of some severities, {@code RULE} where one names no cell. */
  private static Set<String> findings(Report report, Predicate<Severity> wanted) {
    Set<String> findings = new LinkedHashSet<>();
    for (Finding f : report.findings()) {
      if (wanted.test(f.severity())) {
        findings.add(f.rule() + (f.cells().isEmpty() ? "" : "@" + f.cells().get(0)));
      }
    }
    return findings;
  }

  private void count(Measure measure, boolean hit, String what, Object found) {
    tally.count(measure, hit);
    if (!hit) {
      shortfall(what, String.valueOf(found));
    }
  }

  private void shortfall(String kind, String particulars) {
    List<String> line = new ArrayList<>(List.of(kind, entry.layout(), entry.id(), particulars));
    tally.shortfalls.add(String.join(" | ", line).strip());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s: %d shortfalls", entry.id(), tally.shortfalls.size());
  }
}
