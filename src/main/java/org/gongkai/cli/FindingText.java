package org.gongkai.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.document.Place;
import org.gongkai.form.CellNames;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * A finding for people: what is wrong, and below it the evidence.
 *
 * <p>A sum of twenty cells is mostly zeros: those that read 0 are counted, not listed, and so are
 * those that the document does not have. A long list is cut, and says so; JSON has all.
 */
final class FindingText {
  private static final int LONGEST_SUM = 24;
  private static final int LONGEST_LIST = 6;

  private final Texts texts;
  private final Paint paint;
  private final Set<CheckText.Feature> features;
  private final PlaceText places;
  private final CellNames names = CellNames.chinese(Forms.load());

  FindingText(Texts texts, Paint paint, Set<CheckText.Feature> features) {
    this.texts = texts;
    this.paint = paint;
    this.features = features;
    places = new PlaceText(texts);
  }

  /** Writes a finding in a report, line ends included. */
  void write(Finding finding, Report report, StringBuilder text) {
    text.append("  ")
        .append(
            paint.severity(finding.severity(), texts.say("severity." + finding.severity().code())))
        .append(' ')
        .append(paint.bold(finding.rule()))
        .append(finding.uncertain().isEmpty() ? "" : texts.say("check.uncertain"))
        .append(": ")
        .append(finding.message())
        .append(finding.place().map(this::at).orElse(""))
        .append('\n');
    if (finding.expected().isPresent() || finding.actual().isPresent()) {
      line(
          texts.say(
              "check.numbers",
              finding.expected().map(BigDecimal::toPlainString).orElse("-"),
              finding.actual().map(BigDecimal::toPlainString).orElse("-")),
          text);
    }
    if (!finding.quote().isEmpty()) {
      line(texts.say("check.quote", onOneLine(finding.quote())), text);
    }
    writeCells(finding, report, text);
    writeUncertain(finding, report, text);
    finding.related().forEach(r -> line(related(r, report), text));
    finding
        .verdict()
        .ifPresent(
            v -> line(texts.say("verdict." + v.decision().code(), v.by(), v.on(), v.why()), text));
    if (features.contains(CheckText.Feature.FINGERPRINTS)) {
      line(paint.faint(Fingerprint.of(report, finding)), text);
    }
  }

  private static void line(String words, StringBuilder text) {
    text.append("    ").append(words).append('\n');
  }

  private void writeCells(Finding finding, Report report, StringBuilder text) {
    boolean sum = finding.expected().isPresent();
    List<CellKey> listed = new ArrayList<>();
    int zeros = 0;
    int missing = 0;
    for (CellKey key : finding.cells()) {
      Reading reading = report.cell(key.table(), key.row(), key.column());
      if (finding.uncertain().contains(key)) {
        continue;
      } else if (sum && reading.number().filter(n -> n.signum() == 0).isPresent()) {
        zeros++;
      } else if (reading.state() == Reading.State.MISSING) {
        missing++;
      } else {
        listed.add(key);
      }
    }
    writeList(listed, sum ? LONGEST_SUM : LONGEST_LIST, report, text);
    writeCount("check.zeros", zeros, text);
    writeCount("check.missing", missing, text);
  }

  private void writeUncertain(Finding finding, Report report, StringBuilder text) {
    if (!finding.uncertain().isEmpty()) {
      line(texts.say("check.uncertain.cells"), text);
      writeList(finding.uncertain(), LONGEST_LIST, report, text);
    }
  }

  private void writeList(List<CellKey> cells, int longest, Report report, StringBuilder text) {
    int shown = Math.min(longest, cells.size());
    for (CellKey key : cells.subList(0, shown)) {
      line(cell(key, report), text);
    }
    writeCount("check.more", cells.size() - shown, text);
  }

  private void writeCount(String key, int count, StringBuilder text) {
    if (count > 0) {
      line(texts.say(key, count), text);
    }
  }

  private String cell(CellKey key, Report report) {
    Reading reading = report.cell(key.table(), key.row(), key.column());
    String where =
        reading.places().stream()
            .map(places::of)
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining("; "));
    return named(key, report)
        + ": "
        + content(reading)
        + (where.isEmpty() ? "" : paint.faint(" @ " + where));
  }

  private String related(Finding.Related related, Report report) {
    String what = related.uri() + related.cell().map(c -> " " + named(c, report)).orElse("");
    return texts.say("check.related", what, onOneLine(related.raw()))
        + related.place().map(this::at).orElse("");
  }

  private String named(CellKey key, Report report) {
    return key
        + names
            .printed(report.form(), key.table(), key.row(), key.column())
            .map(labels -> " (" + labels + ")")
            .orElse("");
  }

  private String at(Place place) {
    String where = places.of(place);
    return where.isEmpty() ? "" : paint.faint(" @ " + where);
  }

  /** The text as printed; for a cell without a number, also what it is instead. */
  private String content(Reading reading) {
    String raw = onOneLine(reading.raw());
    if (reading.state() == Reading.State.READ) {
      return raw;
    }
    String state = texts.say("state." + reading.state().code());
    return raw.isEmpty() ? state : "\"" + raw + "\", " + state;
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
