package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.report.CheckWriter;
import org.gongkai.report.ReportWriter.Style;

/** {@code gongkai check}: what is wrong with the filings. */
final class CheckCommand implements Command {

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.FORMAT, Option.OUTPUT, Option.THREADS);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    Job job = Job.of(arguments);
    String format =
        arguments.choice(Option.FORMAT, List.of("text", "json", "jsonl")).orElse("text");
    Tally tally =
        switch (format) {
          case "json" -> job.run(session, r -> CheckWriter.toJson(r, Style.PRETTY), Frame.array());
          case "jsonl" -> job.run(session, r -> CheckWriter.toJson(r, Style.LINE), Frame.lines());
          default -> {
            CheckText text = new CheckText(session.texts());
            yield job.run(session, text::of, text);
          }
        };
    if (tally.unreadable() > 0) {
      return Exit.UNREADABLE;
    }
    return tally.errors() > 0 ? Exit.FINDINGS : Exit.OK;
  }
}
