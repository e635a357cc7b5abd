package org.gongkai.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * What was read of a document, held against its truth. White space in running text does not count.
 */
final class Comparison {
  private final Report read;
  private final Report truth;

  Comparison(Report read, Report truth) {
    this.read = read;
    this.truth = truth;
  }

  /** Cells that state a number which the document does not have there. */
  List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    read.cells()
        .forEach(
            (key, reading) -> {
              Reading expected = expected(key);
              boolean right = reading.number().isEmpty() || sameNumber(expected, reading);
              if (!right) {
                wrong.add(shown(key, expected, reading));
              }
            });
    return wrong;
  }

  /** Everything in which the reading differs from the truth, the kind of difference first. */
  List<String> differences() {
    List<String> differences = new ArrayList<>();
    Set<CellKey> keys = new LinkedHashSet<>(truth.cells().keySet());
    keys.addAll(read.cells().keySet());
    for (CellKey key : keys) {
      Reading expected = expected(key);
      Reading reading = read.cells().getOrDefault(key, Reading.missing());
      if (expected.state() != reading.state()
          || !sameNumber(expected, reading)
          || !expected.unit().equals(reading.unit())
          || !expected.label().equals(reading.label())) {
        differences.add("cell " + shown(key, expected, reading));
      }
    }
    same("form", truth.form(), read.form(), differences);
    same(
        "title",
        truth.title().map(Comparison::bare),
        read.title().map(Comparison::bare),
        differences);
    same("year", truth.year(), read.year(), differences);
    same("issuer", truth.issuer(), read.issuer(), differences);
    same("date", truth.issuedOn(), read.issuedOn(), differences);
    sections(differences);
    same("rules", flagged(truth), flagged(read), differences);
    return differences;
  }

  private void sections(List<String> differences) {
    same("sections", keys(truth), keys(read), differences);
    Map<String, Deque<Section>> found = new HashMap<>();
    for (Section section : read.sections()) {
      found.computeIfAbsent(section.key(), k -> new ArrayDeque<>()).add(section);
    }
    for (Section section : truth.sections()) {
      // A report on a year before 2019 may have two sections of one kind.
      Section other = found.getOrDefault(section.key(), new ArrayDeque<>()).poll();
      if (other != null) {
        same("number of " + section.key(), section.number(), other.number(), differences);
        same(
            "heading of " + section.key(),
            bare(section.heading()),
            bare(other.heading()),
            differences);
        same("text of " + section.key(), bare(section.text()), bare(other.text()), differences);
      }
    }
  }

  private static void same(String what, Object expected, Object actual, List<String> differences) {
    if (!expected.equals(actual)) {
      differences.add(what + ": " + expected + " was " + actual);
    }
  }

  private static List<String> keys(Report report) {
    return report.sections().stream().map(Section::key).toList();
  }

  private static Set<String> flagged(Report report) {
    return report.findings().stream()
        .filter(f -> f.severity() != Finding.Severity.INFO)
        .map(f -> f.rule() + (f.cells().isEmpty() ? "" : "@" + f.cells().get(0)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Reading expected(CellKey key) {
    return truth.cells().getOrDefault(key, Reading.missing());
  }

  private static boolean sameNumber(Reading one, Reading other) {
    return one.number().isPresent() == other.number().isPresent()
        && one.number().flatMap(n -> other.number().map(m -> n.compareTo(m) == 0)).orElse(true);
  }

  private static String shown(CellKey key, Reading expected, Reading reading) {
    return key + ": " + shown(expected) + " was " + shown(reading);
  }

  private static String shown(Reading reading) {
    return reading.state().code()
        + (reading.state() == State.MISSING ? "" : " \"" + reading.raw() + "\"")
        + (reading.note().isEmpty() ? "" : " (" + reading.note() + ")")
        + (reading.label().isEmpty() ? "" : " " + reading.unit() + " " + reading.label());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }
}
