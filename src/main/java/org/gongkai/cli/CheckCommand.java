package org.gongkai.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.render.findings.FindingsFormat;
import org.gongkai.report.CheckWriter;
import org.gongkai.report.ReportWriter.Style;

/** {@code gongkai check}: what is wrong with the filings. */
final class CheckCommand implements Command {
  private static final String TEXT = "text";
  private static final String JSON = "json";
  private static final String JSONL = "jsonl";

  @Override
  public Set<Option> options() {
    return Arguments.with(
        Option.FORMAT, Option.OUTPUT, Option.THREADS, Option.VERDICTS, Option.SHOW_FINGERPRINTS);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    Job job = Job.of(arguments);
    String format = arguments.choice(Option.FORMAT, formats()).orElse(TEXT);
    if (arguments.has(Option.SHOW_FINGERPRINTS) && !format.equals(TEXT)) {
      throw new UsageException("check.fingerprints.alone");
    }
    Optional<String> verdicts = arguments.value(Option.VERDICTS);
    Review review = verdicts.isPresent() ? Review.in(verdicts.get()) : Review.NONE;
    Tally tally =
        switch (format) {
          case TEXT -> {
            CheckText text = new CheckText(session.texts(), style(arguments, job, session));
            yield job.run(session, review, text::of, text);
          }
          case JSON ->
              job.run(session, review, r -> CheckWriter.toJson(r, Style.PRETTY), Frame.array());
          case JSONL ->
              job.run(session, review, r -> CheckWriter.toJson(r, Style.LINE), Frame.lines());
          default ->
              other(FindingsFormat.valueOf(format.toUpperCase(Locale.ROOT)), job, review, session);
        };
    review.tellStale(session);
    if (tally.unreadable() > 0) {
      return Exit.UNREADABLE;
    }
    return tally.errors() > 0 ? Exit.FINDINGS : Exit.OK;
  }

  private static List<String> formats() {
    List<String> formats = new ArrayList<>(List.of(TEXT, JSON, JSONL));
    Arrays.stream(FindingsFormat.values()).map(FindingsFormat::code).forEach(formats::add);
    return formats;
  }

  private static Tally other(FindingsFormat format, Job job, Review review, Session session)
      throws UsageException, IOException {
    if (!format.isText() && job.output().isEmpty() && session.terminal().showsOutput()) {
      throw new UsageException("render.terminal", format.code());
    }
    FindingsFrame frame =
        new FindingsFrame(format, new CheckedRules(session.texts()), session.texts());
    return job.run(session, review, Function.identity(), frame);
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
}
