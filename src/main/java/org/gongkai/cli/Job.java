package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.Parser;
import org.gongkai.check.series.Digest;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/**
 * What {@code parse} and {@code check} have in common: inputs, an output, threads.
 *
 * @param paths files, folders, and {@code -}
 * @param output where the data is to go; empty for standard output
 * @param threads how many to use
 */
record Job(List<Path> paths, Optional<String> output, int threads) {
  private static final int MOST_THREADS = 1024;

  /** Reads what a command line asks for. */
  static Job of(Arguments arguments) throws UsageException {
    if (arguments.operands().isEmpty()) {
      throw new UsageException("paths.missing");
    }
    List<Path> paths = new ArrayList<>();
    for (String operand : arguments.operands()) {
      try {
        paths.add(Path.of(operand));
      } catch (InvalidPathException e) {
        throw new UsageException("path.invalid", operand);
      }
    }
    if (arguments.operands().stream().filter(Inputs.STANDARD::equals).count() > 1) {
      throw new UsageException("stdin.twice");
    }
    Optional<Integer> asked = arguments.number(Option.THREADS, MOST_THREADS);
    return new Job(
        paths,
        arguments.value(Option.OUTPUT).filter(o -> !o.equals("-")),
        asked.orElseGet(() -> Runtime.getRuntime().availableProcessors()));
  }

  /** Whether the command line names a single file, not a folder or several things. */
  boolean single() {
    return paths.size() == 1 && !Files.isDirectory(paths.get(0));
  }

  /**
   * A result, ready to be written.
   *
   * @param view what goes to the output
   * @param tally the counts of this result
   * @param complaint what goes to standard error
   * @param digest what is kept of it for the checks across reports
   */
  record Shown<T>(T view, Tally tally, Optional<String> complaint, Optional<Digest> digest) {}

  /**
   * The checks across reports, after all others.
   *
   * @param view makes of what was found in a report what is written of it
   */
  record Across<T>(SeriesPass pass, Function<Report, T> view) {}

  /** Why an input could not be read, on one line. */
  private static String complaint(Failure failure, Texts texts) {
    return texts.say(
        "unreadable",
        failure.source().uri(),
        texts.say("code." + failure.code()),
        failure.code(),
        failure.message().replaceAll("\\s+", " "));
  }

  /**
   * Parses everything and writes it.
   *
   * @param view makes of a result what is written of it; called on any thread
   * @param frame puts these together
   * @return the counts over all results
   */
  <T> Tally run(Session session, Function<ParseResult, T> view, Frame<T> frame)
      throws UsageException, IOException {
    Parser parser = Parser.create(session.texts().language());
    return run(session, Judging.by(parser), view, frame, Optional.empty());
  }

  /**
   * Parses everything, judges it and writes it.
   *
   * @param judging makes results of inputs
   * @param view makes of a result what is written of it; called on any thread
   * @param frame puts these together
   * @param across the checks across reports, if any are to be made
   * @return the counts over all results
   */
  <T> Tally run(
      Session session,
      Judging judging,
      Function<ParseResult, T> view,
      Frame<T> frame,
      Optional<Across<T>> across)
      throws UsageException, IOException {
    Progress progress = single() ? Progress.none(session) : Progress.of(session);
    try (Output out =
        output.isPresent() ? Output.file(output.get()) : Output.standard(session.terminal())) {
      Tally[] sum = {Tally.NONE};
      new Batch<>(new Parsing(judging.parser(), session.terminal().in()))
          .run(
              new Inputs(paths, out, judging.files())::next,
              single() ? 1 : threads,
              result -> shown(judging.of(result), view, across, session.texts()),
              shown -> {
                shown.complaint().ifPresent(c -> progress.interrupt(() -> session.complain(c)));
                frame.add(shown.view(), out);
                sum[0] = sum[0].plus(shown.tally());
                progress.show(sum[0]);
                if (across.isPresent() && shown.digest().isPresent()) {
                  across.get().pass().keep(shown.digest().get());
                }
              });
      if (across.isPresent()) {
        across
            .get()
            .pass()
            .finish(
                judging.review(),
                report -> {
                  frame.add(across.get().view().apply(report), out);
                  sum[0] = sum[0].plus(Tally.across(report));
                });
      }
      frame.end(sum[0], out);
      out.finish();
      return sum[0];
    } finally {
      progress.end();
    }
  }

  private static <T> Shown<T> shown(
      ParseResult result, Function<ParseResult, T> view, Optional<Across<T>> across, Texts texts) {
    Optional<String> complaint =
        result instanceof Failure failure
            ? Optional.of(complaint(failure, texts))
            : Optional.empty();
    return new Shown<>(
        view.apply(result),
        Tally.of(result),
        complaint,
        across.flatMap(a -> a.pass().digest(result)));
  }
}
