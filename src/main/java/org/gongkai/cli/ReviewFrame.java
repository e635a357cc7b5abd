package org.gongkai.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Forms;
import org.gongkai.render.review.ReportSummary;
import org.gongkai.render.review.ReviewPage;
import org.gongkai.render.review.ReviewPart;
import org.gongkai.render.review.ReviewWords;
import org.gongkai.report.ParseResult;

/**
 * Writes the page for reviewers. The overview stands first and is known last: until then the
 * reports wait in a file of their own, so that the memory holds no more than a line about each.
 */
final class ReviewFrame implements Frame<ReviewPart>, Closeable {
  private static final int PIECE = 1 << 16;

  private final ReviewPage page;
  private final SourceBytes sources;
  private final List<ReportSummary> summaries = new ArrayList<>();
  private final Path waiting;
  private final OutputStream queue;

  ReviewFrame(Texts texts, SourceBytes sources) throws IOException {
    this.sources = sources;
    page =
        new ReviewPage(
            Forms.load(), ReviewWords.in(texts.language().code()), new CheckedRules(texts));
    waiting = Files.createTempFile("gongkai", ".html");
    queue = Files.newOutputStream(waiting);
  }

  /** Makes a result's part of the page; on any thread. */
  ReviewPart part(ParseResult result) {
    return page.part(result, sources);
  }

  @Override
  public void add(ReviewPart part, Output out) throws IOException {
    summaries.add(part.summary());
    queue.write(part.html().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void end(Tally tally, Output out) throws IOException {
    queue.close();
    out.write(page.begin(summaries));
    try (InputStream in = Files.newInputStream(waiting)) {
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        out.write(piece);
      }
    }
    out.write(page.end());
  }

  @Override
  public void close() throws IOException {
    queue.close();
    Files.deleteIfExists(waiting);
  }
}
