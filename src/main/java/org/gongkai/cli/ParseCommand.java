package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.ReportWriter.Style;

/** {@code gongkai parse}: reports as JSON. */
final class ParseCommand implements Command {

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.FORMAT, Option.OUTPUT, Option.THREADS);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    Job job = Job.of(arguments);
    String format =
        arguments
            .choice(Option.FORMAT, List.of("json", "jsonl"))
            .orElse(job.single() ? "json" : "jsonl");
    Style style = format.equals("json") ? Style.PRETTY : Style.LINE;
    Frame<String> frame = style == Style.LINE || job.single() ? Frame.lines() : Frame.array();
    Tally tally = job.run(session, result -> ReportWriter.toJson(result, style), frame);
    return tally.unreadable() > 0 ? Exit.UNREADABLE : Exit.OK;
  }
}
