package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * Findings for people: a paragraph for each file, errors before warnings before notes, and a line
 * of counts in the end. What a reviewer dismissed is counted, not listed.
 */
final class CheckText implements Frame<String> {
  private final Texts texts;
  private final Paint paint;
  private final FindingText findings;

  /** What a reader asks for. */
  enum Feature {
    COLOURS,
    FINGERPRINTS
  }

  CheckText(Texts texts, Set<Feature> features) {
    this.texts = texts;
    paint = features.contains(Feature.COLOURS) ? Paint.COLOURS : Paint.NONE;
    findings = new FindingText(texts, paint, features);
  }

  @Override
  public void add(String text, Output out) throws IOException {
    out.write(text);
    out.flush();
  }

  @Override
  public void end(Tally tally, Output out) throws IOException {
    out.write(
        texts.say(
                "check.summary",
                tally.files(),
                tally.unreadable(),
                tally.errors(),
                tally.warnings(),
                tally.notes())
            + (tally.dismissed() > 0 ? texts.say("check.summary.dismissed", tally.dismissed()) : "")
            + "\n");
  }

  /** What there is to say of a result, line ends included. */
  String of(ParseResult result) {
    StringBuilder text = new StringBuilder(paint.bold(result.source().uri()));
    if (result instanceof Failure failure) {
      text.append("\n  ")
          .append(
              texts.say(
                  "check.unreadable",
                  texts.say("code." + failure.code()),
                  failure.code(),
                  failure.message().replaceAll("\\s+", " ")))
          .append('\n');
    } else if (result instanceof Report report) {
      text.append("\n  ").append(about(report)).append('\n');
      writeUnread(report, text);
      writeFindings(report, text);
    }
    return text.append('\n').toString();
  }

  /** What was found across reports in one of them, under a line that says so. */
  String across(Report report) {
    StringBuilder text =
        new StringBuilder(paint.bold(texts.say("check.across", report.source().uri())))
            .append('\n');
    if (report.year().isPresent()) {
      text.append("  ").append(about(report)).append('\n');
    }
    writeFindings(report, text);
    return text.append('\n').toString();
  }

  /** What the rules could not look at: they say nothing of cells that could not be read. */
  private void writeUnread(Report report, StringBuilder text) {
    for (String loss : report.source().losses()) {
      text.append("  ").append(texts.say("check.loss", loss)).append('\n');
    }
    long unreadable = count(report, Reading.State.UNREADABLE);
    long missing = count(report, Reading.State.MISSING);
    if (unreadable + missing > 0) {
      text.append("  ")
          .append(texts.say("check.unread", unreadable, missing, report.cells().size()))
          .append('\n');
    }
  }

  private static long count(Report report, Reading.State state) {
    return report.cells().values().stream().filter(r -> r.state() == state).count();
  }

  private String about(Report report) {
    String year =
        report.year().isPresent()
            ? Integer.toString(report.year().getAsInt())
            : texts.say("check.year.unknown");
    return Stream.of(
            report.title().orElse(texts.say("check.title.unknown")),
            year,
            report.issuer().orElse(texts.say("check.issuer.unknown")),
            report
                .form()
                .map(f -> texts.say("check.form", f))
                .orElse(texts.say("check.form.unknown")))
        .reduce((a, b) -> a + " | " + b)
        .orElse("");
  }

  private void writeFindings(Report report, StringBuilder text) {
    Tally tally = Tally.of(report);
    List<Finding> standing = report.findings().stream().filter(f -> !f.dismissed()).toList();
    if (standing.isEmpty()) {
      line(texts.say("check.nothing"), text);
    } else {
      line(texts.say("check.counts", tally.errors(), tally.warnings(), tally.notes()), text);
    }
    for (Severity severity : Severity.values()) {
      standing.stream()
          .filter(f -> f.severity() == severity)
          .forEach(f -> findings.write(f, report, text));
    }
    if (tally.dismissed() > 0) {
      line(paint.faint(texts.say("check.dismissed", tally.dismissed())), text);
    }
  }

  private static void line(String words, StringBuilder text) {
    text.append("  ").append(words).append('\n');
  }
}
