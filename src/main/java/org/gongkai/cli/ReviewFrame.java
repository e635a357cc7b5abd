package org.gongkai.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Forms;
import org.gongkai.render.review.ReportSummary;
import org.gongkai.render.review.ReviewPage;
import org.gongkai.render.review.ReviewPart;
import org.gongkai.render.review.ReviewWords;
import org.gongkai.report.Finding;
import org.gongkai.report.MalformedReportException;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportReader;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.ReportWriter.Style;

/**
 * Writes the page for reviewers. The overview stands first and is known last, and what is found
 * across reports is known when all have been read: until then each report waits on the disk, its
 * part of the page and the report itself, so that the memory holds no more than a line about each.
 * A report in which more was found across reports gets its part anew.
 */
final class ReviewFrame implements Frame<ReviewFrame.Piece>, Closeable {

  /** What there is to put on the page. */
  sealed interface Piece {
    /** A result, with the report as JSON where it is one. */
    record Own(ReviewPart part, Optional<String> json) implements Piece {}

    /** What was found across reports in one of them. */
    record Across(Report report) implements Piece {}
  }

  /**
   * A report whose part is made.
   *
   * @param html where its part of the page waits
   * @param json where the report waits, if it could be read
   */
  private record Waiting(
      ReportSummary summary, WaitingFile.Spot html, Optional<WaitingFile.Spot> json) {}

  private final ReviewPage page;
  private final SourceBytes sources;
  private final WaitingFile file;
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<String, Report> across = new HashMap<>();
  private final List<Report> order = new ArrayList<>();

  ReviewFrame(Texts texts, SourceBytes sources) throws IOException {
    this.sources = sources;
    page =
        new ReviewPage(
            Forms.load(), ReviewWords.in(texts.language().code()), new CheckedRules(texts));
    file = new WaitingFile();
  }

  /** Makes a result's part of the page; on any thread. */
  Piece part(ParseResult result) {
    Optional<String> json =
        result instanceof Report report
            ? Optional.of(ReportWriter.toJson(report, Style.LINE))
            : Optional.empty();
    return new Piece.Own(page.part(result, sources), json);
  }

  /** What was found across reports in one of them, for later. */
  Piece across(Report report) {
    return new Piece.Across(report);
  }

  @Override
  public void add(Piece piece, Output out) throws IOException {
    if (piece instanceof Piece.Own own) {
      Optional<WaitingFile.Spot> json =
          own.json().isPresent() ? Optional.of(write(own.json().get())) : Optional.empty();
      waiting.add(new Waiting(own.part().summary(), write(own.part().html()), json));
    } else if (piece instanceof Piece.Across found) {
      across.put(found.report().source().uri(), found.report());
      order.add(found.report());
    }
  }

  private WaitingFile.Spot write(String text) throws IOException {
    return file.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void end(Tally tally, Output out) throws IOException {
    Set<String> met = new HashSet<>();
    List<Waiting> parts = new ArrayList<>();
    for (Waiting each : waiting) {
      met.add(each.summary().uri());
      Report found = across.get(each.summary().uri());
      parts.add(found == null || each.json().isEmpty() ? each : anew(each.json().get(), found));
    }
    for (Report found : order) {
      // Of a roster, no part was made: it is no report.
      if (!met.contains(found.source().uri())) {
        parts.add(made(found, Optional.empty()));
      }
    }
    out.write(page.begin(parts.stream().map(Waiting::summary).toList()));
    for (Waiting each : parts) {
      out.write(file.read(each.html()));
    }
    out.write(page.end());
  }

  /** The part of a report with what was found across reports behind its own findings. */
  private Waiting anew(WaitingFile.Spot json, Report across) throws IOException {
    try {
      String uri = across.source().uri();
      if (ReportReader.read(uri, file.read(json)) instanceof Report report) {
        List<Finding> all = new ArrayList<>(report.findings());
        all.addAll(across.findings());
        return made(report.withFindings(all), Optional.of(json));
      }
      throw new IllegalStateException("what was written as a report is none: " + uri);
    } catch (MalformedReportException e) {
      throw new IllegalStateException("what was written cannot be read again", e);
    }
  }

  private Waiting made(Report report, Optional<WaitingFile.Spot> json) throws IOException {
    ReviewPart part = page.part(report, sources);
    return new Waiting(part.summary(), write(part.html()), json);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
