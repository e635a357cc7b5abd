package org.gongkai.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.report.MalformedReportException;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportReader;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.ReportWriter.Style;

/**
 * For outputs in which a report stands once: puts what was found across reports behind a report's
 * own findings. That is known when all have been read. Until then each result waits on the disk as
 * JSON, so that the memory holds no more than what was found across reports; then views are made of
 * them, each once, on as many threads as before.
 *
 * @param <T> what the frame behind this one takes
 */
final class MergingFrame<T> implements Frame<MergingFrame.Piece>, Closeable {

  /** What comes in. */
  sealed interface Piece {
    /** A result as JSON. */
    record Own(String uri, byte[] json) implements Piece {}

    /** What was found across reports in one of them. */
    record Across(Report report) implements Piece {}
  }

  /**
   * A result to be made whole.
   *
   * @param json where it waits; none for what stands in place of a report, such as a roster
   */
  private record Waiting(String uri, Optional<WaitingFile.Spot> json) {}

  private final Function<ParseResult, T> view;
  private final Frame<T> frame;
  private final int threads;
  private final WaitingFile file = new WaitingFile();
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<String, Report> across = new LinkedHashMap<>();

  /**
   * A frame before another.
   *
   * @param view makes of a whole result what the other takes; called on any thread
   * @param threads how many to use for that
   */
  MergingFrame(Function<ParseResult, T> view, Frame<T> frame, int threads) throws IOException {
    this.view = view;
    this.frame = frame;
    this.threads = threads;
  }

  /** A result; on any thread. */
  static Piece own(ParseResult result) {
    return new Piece.Own(
        result.source().uri(),
        ReportWriter.toJson(result, Style.LINE).getBytes(StandardCharsets.UTF_8));
  }

  /** What was found across reports in one of them. */
  static Piece across(Report report) {
    return new Piece.Across(report);
  }

  @Override
  public void add(Piece piece, Output out) throws IOException {
    if (piece instanceof Piece.Own own) {
      waiting.add(new Waiting(own.uri(), Optional.of(file.write(own.json()))));
    } else if (piece instanceof Piece.Across found) {
      across.put(found.report().source().uri(), found.report());
    }
  }

  @Override
  public void end(Tally tally, Output out) throws IOException {
    Set<String> met = new HashSet<>();
    waiting.forEach(each -> met.add(each.uri()));
    across.keySet().stream()
        .filter(uri -> !met.contains(uri))
        .forEach(uri -> waiting.add(new Waiting(uri, Optional.empty())));
    Iterator<Waiting> upcoming = waiting.iterator();
    new Batch<>(new Merging())
        .run(
            () -> upcoming.hasNext() ? Optional.of(upcoming.next()) : Optional.empty(),
            threads,
            view,
            made -> frame.add(made, out));
    frame.end(tally, out);
  }

  /** Reads results again and adds what was found across reports. */
  private final class Merging implements Batch.Work<Waiting> {

    @Override
    public ParseResult result(Waiting each) {
      Optional<Report> found = Optional.ofNullable(across.get(each.uri()));
      if (each.json().isEmpty()) {
        return found.orElseThrow();
      }
      ParseResult own = read(each.uri(), each.json().get());
      if (own instanceof Report report && found.isPresent()) {
        return report.withMoreFindings(found.get().findings());
      }
      return own;
    }

    private ParseResult read(String uri, WaitingFile.Spot json) {
      try {
        return ReportReader.read(uri, file.read(json));
      } catch (MalformedReportException e) {
        throw new IllegalStateException("what was written cannot be read again", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String name(Waiting each) {
      return each.uri();
    }

    @Override
    public boolean stays(Waiting each) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
