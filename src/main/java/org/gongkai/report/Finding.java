package org.gongkai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.document.Place;

/**
 * A rule that a report breaks.
 *
 * @param rule the id of the rule; ids never change meaning
 * @param severity how grave
 * @param cells the cells concerned, the one to look at first before the others
 * @param expected what the rule asks for, where that is a number
 * @param actual what was found, where that is a number
 * @param message for people
 * @param place where to look when no cell says so
 * @param quote the sentence that it is about; empty when it is about none
 * @param uncertain cells without a number that could explain it; the severity is then no more than
 *     a note
 * @param related what stands in other reports that it is about
 * @param subject what it is about, in words that are the same in every language, where neither
 *     cells nor a sentence say so; empty elsewhere
 * @param verdict what a reviewer decided on it
 */
public record Finding(
    String rule,
    Severity severity,
    List<CellKey> cells,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> actual,
    String message,
    Optional<Place> place,
    String quote,
    List<CellKey> uncertain,
    List<Related> related,
    String subject,
    Optional<Verdict> verdict) {

  /**
   * Something in another report.
   *
   * @param uri of the other report
   * @param cell the cell; empty when it is about its text
   * @param raw what is printed there
   * @param place where; empty when the source tells no place
   */
  public record Related(String uri, Optional<CellKey> cell, String raw, Optional<Place> place) {}

  /** How grave a finding is. */
  public enum Severity {
    /** Cannot be right. */
    ERROR,
    /** Probably wrong, or needs a reason. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** As the output writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Finding {
    cells = List.copyOf(cells);
    uncertain = List.copyOf(uncertain);
    related = List.copyOf(related);
  }

  /** A finding on which nobody has decided, and whose cells or sentence say what it is about. */
  public Finding(
      String rule,
      Severity severity,
      List<CellKey> cells,
      Optional<BigDecimal> expected,
      Optional<BigDecimal> actual,
      String message,
      Optional<Place> place,
      String quote,
      List<CellKey> uncertain,
      List<Related> related) {
    this(
        rule,
        severity,
        cells,
        expected,
        actual,
        message,
        place,
        quote,
        uncertain,
        related,
        "",
        Optional.empty());
  }

  /** A finding about cells of this report alone, or about none. */
  public Finding(
      String rule,
      Severity severity,
      List<CellKey> cells,
      Optional<BigDecimal> expected,
      Optional<BigDecimal> actual,
      String message,
      Optional<Place> place) {
    this(rule, severity, cells, expected, actual, message, place, "", List.of(), List.of());
  }

  /** Whether a reviewer has decided that it does not hold. */
  public boolean dismissed() {
    return verdict.filter(v -> v.decision() == Verdict.Decision.DISMISSED).isPresent();
  }

  /** The same finding at the place of a sentence. */
  public Finding quoting(String sentence, Optional<Place> where) {
    return copy(severity, where, sentence, uncertain, related, subject, verdict);
  }

  /** The same finding, which cells without a number could explain: a note. */
  public Finding uncertainFor(List<CellKey> explaining) {
    return copy(Severity.INFO, place, quote, explaining, related, subject, verdict);
  }

  /** The same finding beside what stands in other reports. */
  public Finding relatedTo(List<Related> others) {
    return copy(severity, place, quote, uncertain, others, subject, verdict);
  }

  /** The same finding of another severity. */
  public Finding of(Severity other) {
    return copy(other, place, quote, uncertain, related, subject, verdict);
  }

  /** The same finding about something that neither cells nor a sentence name. */
  public Finding about(String something) {
    return copy(severity, place, quote, uncertain, related, something, verdict);
  }

  /** The same finding with what a reviewer decided. */
  public Finding decided(Verdict decision) {
    return copy(severity, place, quote, uncertain, related, subject, Optional.of(decision));
  }

  private Finding copy(
      Severity newSeverity,
      Optional<Place> newPlace,
      String newQuote,
      List<CellKey> newUncertain,
      List<Related> newRelated,
      String newSubject,
      Optional<Verdict> newVerdict) {
    return new Finding(
        rule,
        newSeverity,
        cells,
        expected,
        actual,
        message,
        newPlace,
        newQuote,
        newUncertain,
        newRelated,
        newSubject,
        newVerdict);
  }
}
