package org.gongkai.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.Parser;
import org.gongkai.check.BodyKind;
import org.gongkai.check.Messages;
import org.gongkai.check.Profile;
import org.gongkai.check.book.ProfileFile;
import org.gongkai.check.book.RuleBookException;
import org.gongkai.check.series.Roster;
import org.gongkai.render.findings.FindingsFormat;
import org.gongkai.render.findings.RuleTexts;
import org.gongkai.report.CheckWriter;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportWriter.Style;

/** {@code gongkai check}: what is wrong with the filings. */
final class CheckCommand implements Command {
  private static final String TEXT = "text";
  private static final String JSON = "json";
  private static final String JSONL = "jsonl";
  private static final String HTML = "html";

  @Override
  public Set<Option> options() {
    return Arguments.with(
        Option.FORMAT,
        Option.OUTPUT,
        Option.THREADS,
        Option.VERDICTS,
        Option.SHOW_FINGERPRINTS,
        Option.ANNOTATE,
        Option.PROFILE,
        Option.ROSTER,
        Option.EARLIER,
        Option.NO_SERIES);
  }

  @Override
  public Exit run(Arguments arguments, Session given) throws UsageException, IOException {
    Job job = Job.of(arguments);
    String format = arguments.choice(Option.FORMAT, formats()).orElse(TEXT);
    if (arguments.has(Option.SHOW_FINGERPRINTS) && !format.equals(TEXT)) {
      throw new UsageException("check.fingerprints.alone");
    }
    Optional<String> verdicts = arguments.value(Option.VERDICTS);
    Review review = verdicts.isPresent() ? Review.in(verdicts.get()) : Review.NONE;
    AnnotatedPdf annotated = AnnotatedPdf.of(arguments, job);
    SourceBytes sources = SourceBytes.of(arguments, job, given);
    Session session = sources.session(given);
    Profile profile = profile(arguments);
    Parser parser = Parser.create(session.texts().language(), profile);
    Optional<SeriesPass> series = series(arguments, job, profile, session);
    Judging judging = new Judging(parser, earlier(arguments, profile, session), review);
    Pass pass = new Pass(job, session, judging, annotated, series);
    Tally tally =
        switch (format) {
          case TEXT -> {
            CheckText text = new CheckText(session.texts(), style(arguments, job, session));
            yield pass.twice(text::of, text::across, text);
          }
          case JSON, JSONL -> {
            Style style = format.equals(JSON) ? Style.PRETTY : Style.LINE;
            yield pass.twice(
                r -> CheckWriter.toJson(r, style),
                r -> CheckWriter.acrossToJson(r, style),
                format.equals(JSON) ? Frame.array() : Frame.lines());
          }
          case HTML -> {
            try (ReviewFrame page =
                new ReviewFrame(session.texts(), profile.severities(), sources)) {
              yield pass.once(page::part, page);
            }
          }
          default -> {
            FindingsFormat other = FindingsFormat.valueOf(format.toUpperCase(Locale.ROOT));
            Frame<ParseResult> frame = frame(other, profile, job, session);
            yield other.hasReportsOnce()
                ? pass.once(Function.identity(), frame)
                : pass.twice(Function.identity(), r -> r, frame);
          }
        };
    review.tellStale(session);
    judging.earlier().ifPresent(earlier -> earlier.tellUnknown(session));
    boolean written = annotated.write(job, sources, session);
    if (tally.unreadable() > 0 || !written) {
      return Exit.UNREADABLE;
    }
    return tally.errors() > 0 ? Exit.FINDINGS : Exit.OK;
  }

  private static List<String> formats() {
    List<String> formats = new ArrayList<>(List.of(TEXT, JSON, JSONL, HTML));
    Arrays.stream(FindingsFormat.values()).map(FindingsFormat::code).forEach(formats::add);
    return formats;
  }

  private static FindingsFrame frame(
      FindingsFormat format, Profile profile, Job job, Session session) throws UsageException {
    if (!format.isText() && job.output().isEmpty() && session.terminal().showsOutput()) {
      throw new UsageException("render.terminal", format.code());
    }
    RuleTexts rules = new CheckedRules(session.texts(), profile.severities());
    return new FindingsFrame(format, rules, session.texts());
  }

  /** All inputs, once through. */
  private record Pass(
      Job job,
      Session session,
      Judging judging,
      AnnotatedPdf annotated,
      Optional<SeriesPass> series) {

    /**
     * Writes a report in which something is found across reports a second time, behind all others.
     */
    <T> Tally twice(Function<ParseResult, T> view, Function<Report, T> across, Frame<T> frame)
        throws UsageException, IOException {
      return job.run(
          session,
          judging,
          annotated.seeing(view),
          frame,
          series.map(each -> new Job.Across<>(each, across)));
    }

    /** Writes every report once, with what is found across reports. */
    <T> Tally once(Function<ParseResult, T> view, Frame<T> frame)
        throws UsageException, IOException {
      if (series.isEmpty()) {
        return job.run(session, judging, annotated.seeing(view), frame, Optional.empty());
      }
      try (MergingFrame<T> merging = new MergingFrame<>(view, frame, job.threads())) {
        return twice(MergingFrame::own, MergingFrame::across, merging);
      }
    }
  }

  /** The checks across reports: none for a single report, unless a roster asks for others. */
  private static Optional<SeriesPass> series(
      Arguments arguments, Job job, Profile profile, Session session) throws UsageException {
    Optional<String> file = arguments.value(Option.ROSTER);
    if (arguments.has(Option.NO_SERIES)) {
      if (file.isPresent()) {
        throw new UsageException("roster.unused");
      }
      return Optional.empty();
    }
    if (job.single() && file.isEmpty()) {
      return Optional.empty();
    }
    Optional<Roster> roster =
        file.isPresent() ? Optional.of(SeriesPass.roster(file.get())) : Optional.empty();
    Messages messages = Messages.in(session.texts().language());
    return Optional.of(new SeriesPass(messages, profile.severities(), roster));
  }

  private static Optional<Earlier> earlier(Arguments arguments, Profile profile, Session session)
      throws UsageException {
    Optional<String> file = arguments.value(Option.EARLIER);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Messages messages = Messages.in(session.texts().language());
    return Optional.of(Earlier.in(file.get(), messages, profile.severities()));
  }

  private static Set<CheckText.Feature> style(Arguments arguments, Job job, Session session) {
    Set<CheckText.Feature> features = EnumSet.noneOf(CheckText.Feature.class);
    if (job.output().isEmpty() && session.terminal().showsColours()) {
      features.add(CheckText.Feature.COLOURS);
    }
    if (arguments.has(Option.SHOW_FINGERPRINTS)) {
      features.add(CheckText.Feature.FINGERPRINTS);
    }
    return features;
  }

  /**
   * The profile that a command line names; the rule book without one.
   *
   * @throws UsageException for a file that cannot be read or does not follow the format
   */
  private static Profile profile(Arguments arguments) throws UsageException {
    Optional<String> name = arguments.value(Option.PROFILE);
    if (name.isEmpty()) {
      return Profile.standard();
    }
    try (Reader yaml = Files.newBufferedReader(Path.of(name.get()))) {
      List<String> kinds = BodyKind.named().stream().map(BodyKind::code).toList();
      return Profile.of(ProfileFile.read(name.get(), yaml, kinds));
    } catch (RuleBookException e) {
      throw new UsageException("profile.malformed", String.valueOf(e.getMessage()));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("profile.unreadable", name.get(), e.toString());
    }
  }
}
