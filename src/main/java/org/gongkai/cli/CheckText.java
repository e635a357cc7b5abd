package org.gongkai.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * Findings for people: a paragraph for each file, and a line of counts in the end.
 *
 * <p>A sum of twenty cells is mostly zeros: those that read 0 are counted, not listed, and so are
 * those that the document does not have. A long list is cut, and says so; JSON has all.
 */
final class CheckText implements Frame {
  private static final int LONGEST_SUM = 24;
  private static final int LONGEST_LIST = 6;

  private final Texts texts;
  private final PlaceText places;
  private final CellLabels labels = new CellLabels(Forms.load());

  CheckText(Texts texts) {
    this.texts = texts;
    places = new PlaceText(texts);
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
            + "\n");
  }

  /** What there is to say of a result, line ends included. */
  String of(ParseResult result) {
    StringBuilder text = new StringBuilder(result.source().uri());
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
      report.findings().forEach(f -> write(f, report, text));
      if (report.findings().isEmpty()) {
        text.append("  ").append(texts.say("check.nothing")).append('\n');
      }
    }
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

  private void write(Finding finding, Report report, StringBuilder text) {
    text.append("  ")
        .append(texts.say("severity." + finding.severity().code()))
        .append(' ')
        .append(finding.rule())
        .append(": ")
        .append(finding.message());
    finding
        .place()
        .map(places::of)
        .filter(p -> !p.isEmpty())
        .ifPresent(p -> text.append(" @ ").append(p));
    text.append('\n');
    if (finding.expected().isPresent() || finding.actual().isPresent()) {
      text.append("    ")
          .append(
              texts.say(
                  "check.numbers",
                  finding.expected().map(BigDecimal::toPlainString).orElse("-"),
                  finding.actual().map(BigDecimal::toPlainString).orElse("-")))
          .append('\n');
    }
    writeCells(finding, report, text);
  }

  private void writeCells(Finding finding, Report report, StringBuilder text) {
    boolean sum = finding.expected().isPresent();
    List<CellKey> listed = new ArrayList<>();
    int zeros = 0;
    int missing = 0;
    for (CellKey key : finding.cells()) {
      Reading reading = report.cell(key.table(), key.row(), key.column());
      if (sum && reading.number().filter(n -> n.signum() == 0).isPresent()) {
        zeros++;
      } else if (reading.state() == Reading.State.MISSING) {
        missing++;
      } else {
        listed.add(key);
      }
    }
    int shown = Math.min(sum ? LONGEST_SUM : LONGEST_LIST, listed.size());
    for (CellKey key : listed.subList(0, shown)) {
      text.append("    ").append(cell(key, report)).append('\n');
    }
    writeCount("check.more", listed.size() - shown, text);
    writeCount("check.zeros", zeros, text);
    writeCount("check.missing", missing, text);
  }

  private void writeCount(String key, int count, StringBuilder text) {
    if (count > 0) {
      text.append("    ").append(texts.say(key, count)).append('\n');
    }
  }

  private String cell(CellKey key, Report report) {
    Reading reading = report.cell(key.table(), key.row(), key.column());
    StringBuilder text = new StringBuilder(key.toString());
    labels.of(key).ifPresent(label -> text.append(" (").append(label).append(')'));
    text.append(": ").append(content(reading));
    String where =
        reading.places().stream()
            .map(places::of)
            .filter(p -> !p.isEmpty())
            .reduce((a, b) -> a + "; " + b)
            .orElse("");
    return where.isEmpty() ? text.toString() : text.append(" @ ").append(where).toString();
  }

  /** The text as printed; for a cell without a number, also what it is instead. */
  private String content(Reading reading) {
    String raw = reading.raw().replaceAll("\\s+", " ").strip();
    if (reading.state() == Reading.State.READ) {
      return raw;
    }
    String state = texts.say("state." + reading.state().code());
    return raw.isEmpty() ? state : "\"" + raw + "\", " + state;
  }
}
