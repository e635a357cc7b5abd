package org.gongkai.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.Severities;
import org.gongkai.form.Forms;
import org.gongkai.render.review.ReportSummary;
import org.gongkai.render.review.ReviewPage;
import org.gongkai.render.review.ReviewPart;
import org.gongkai.render.review.ReviewWords;
import org.gongkai.report.ParseResult;

/**
 * Writes the page for reviewers. The overview stands first and is known last: until then the parts
 * of the page wait on the disk, so that the memory holds no more than a line about each.
 */
final class ReviewFrame implements Frame<ReviewPart>, Closeable {
  private final ReviewPage page;
  private final SourceBytes sources;
  private final WaitingFile file = new WaitingFile();
  private final List<ReportSummary> summaries = new ArrayList<>();
  private final List<WaitingFile.Spot> waiting = new ArrayList<>();

  ReviewFrame(Texts texts, Severities severities, SourceBytes sources) throws IOException {
    this.sources = sources;
    page =
        new ReviewPage(
            Forms.load(),
            ReviewWords.in(texts.language().code()),
            new CheckedRules(texts, severities));
  }

  /** Makes a result's part of the page; on any thread. */
  ReviewPart part(ParseResult result) {
    return page.part(result, sources);
  }

  @Override
  public void add(ReviewPart part, Output out) throws IOException {
    summaries.add(part.summary());
    waiting.add(file.write(part.html().getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void end(Tally tally, Output out) throws IOException {
    out.write(page.begin(summaries));
    for (WaitingFile.Spot each : waiting) {
      out.write(file.read(each));
    }
    out.write(page.end());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
