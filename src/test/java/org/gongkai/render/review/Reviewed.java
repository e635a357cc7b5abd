package org.gongkai.render.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.Gongkai;
import org.gongkai.document.Place;
import org.gongkai.form.Forms;
import org.gongkai.render.PageFormat;
import org.gongkai.render.UnprintableException;
import org.gongkai.render.findings.RuleText;
import org.gongkai.render.findings.RuleTexts;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/** Reports to review, and the page about them. */
final class Reviewed {
  static final Forms FORMS = Forms.load();
  static final CellKey TOTAL = new CellKey("requests", "received", "total");
  private static final Path TEXT = Path.of("fixtures/example.txt");

  private Reviewed() {}

  /** The bytes of a filing in text. */
  static byte[] text() {
    return bytes(TEXT);
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A filing as PDF: 7 requests granted in all, where the parts add up to 6, so that neither that
   * row nor the column of totals adds up.
   */
  static byte[] pdf() {
    String text =
        new String(text(), StandardCharsets.UTF_8)
            .replace("| 4 | 1 | 0 | 0 | 1 | 0 | 6 |", "| 4 | 1 | 0 | 0 | 1 | 0 | 7 |");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      Report report = (Report) Gongkai.parse("年报.txt", text.getBytes(StandardCharsets.UTF_8));
      Gongkai.render(report, PageFormat.PDF, pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnprintableException e) {
      throw new IllegalStateException(e);
    }
    return pdf.toByteArray();
  }

  /** A filing in text, without findings. */
  static Report report() {
    return ((Report) Gongkai.parse("年报.txt", text())).withFindings(List.of());
  }

  /** The same with 13 received in all, where the parts add up to 12, checked. */
  static Report wrongTotal() {
    return (Report) Gongkai.parse("年报.txt", wrongText());
  }

  static byte[] wrongText() {
    return new String(text(), StandardCharsets.UTF_8)
        .replace("| 9 | 2 | 0 | 0 | 1 | 0 | 12 |\n| 二、", "| 9 | 2 | 0 | 0 | 1 | 0 | 13 |\n| 二、")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A finding about cells, with neither numbers nor a sentence. */
  static Finding finding(Severity severity, String message, CellKey... cells) {
    return new Finding(
        "T3-BLANK-TOKEN",
        severity,
        List.of(cells),
        Optional.empty(),
        Optional.empty(),
        message,
        Optional.empty());
  }

  /** A report with another reading of a cell. */
  static Report with(Report report, CellKey key, Reading reading) {
    Map<CellKey, Reading> cells = new LinkedHashMap<>(report.cells());
    cells.put(key, reading);
    return new Report(
        report.source(),
        report.form(),
        report.title(),
        report.year(),
        report.issuer(),
        report.issuedOn(),
        report.lead(),
        report.sections(),
        cells,
        report.findings());
  }

  /** A report under another title. */
  static Report titled(Report report, String title) {
    return new Report(
        report.source(),
        report.form(),
        Optional.of(title),
        report.year(),
        Optional.of(title),
        report.issuedOn(),
        report.lead(),
        report.sections(),
        report.cells(),
        report.findings());
  }

  static Reading reading(Reading.State state, String raw) {
    Optional<BigDecimal> number =
        state == Reading.State.READ || state == Reading.State.PROPOSED
            ? Optional.of(BigDecimal.TEN)
            : Optional.empty();
    return new Reading(state, number, raw, 1, "", "", List.of(new Place.InText(29, 52)));
  }

  static ReviewPage page(String language) {
    return page(language, List.of());
  }

  static ReviewPage page(String language, List<RuleText> rules) {
    return new ReviewPage(
        FORMS,
        ReviewWords.in(language),
        new RuleTexts() {
          @Override
          public Map<String, Optional<Severity>> changes() {
            return Map.of();
          }

          @Override
          public List<RuleText> all() {
            return rules;
          }

          @Override
          public Set<String> judged(Report report) {
            return Set.of();
          }
        });
  }

  /** A report's part of a Chinese page, its source being there. */
  static String part(Report report, byte[] bytes) {
    return page("zh").part(report, source -> new SourceCopies.SourceCopy.Same(bytes)).html();
  }

  /** A whole Chinese page. */
  static String page(Report report, byte[] bytes) {
    ReviewPage page = page("zh");
    ReviewPart part = page.part(report, source -> new SourceCopies.SourceCopy.Same(bytes));
    return page.begin(List.of(part.summary())) + part.html() + page.end();
  }
}
