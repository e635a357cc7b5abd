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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.check.Messages.Language;
import org.gongkai.check.book.RuleBook;
import org.gongkai.form.Forms;
import org.gongkai.render.review.ReportSummary;
import org.gongkai.render.review.ReviewPage;
import org.gongkai.render.review.ReviewPart;
import org.gongkai.render.review.ReviewWords;
import org.gongkai.render.review.RuleTexts;
import org.gongkai.render.review.RuleTexts.RuleText;
import org.gongkai.report.ParseResult;

/**
 * Writes the page for reviewers. The overview stands first and is known last: until then the
 * reports wait in a file of their own, so that the memory holds no more than a line about each.
 */
final class ReviewFrame implements Frame<String>, Closeable {
  private static final int PIECE = 1 << 16;

  private final ReviewPage page;
  private final SourceBytes sources;
  private final Map<String, ReviewPart> made = new ConcurrentHashMap<>();
  private final AtomicLong tickets = new AtomicLong();
  private final List<ReportSummary> summaries = new ArrayList<>();
  private final Path waiting;
  private final OutputStream queue;

  ReviewFrame(Language language, SourceBytes sources) throws IOException {
    this.sources = sources;
    page = new ReviewPage(Forms.load(), ReviewWords.in(language.code()), rules(language.code()));
    waiting = Files.createTempFile("gongkai", ".html");
    queue = Files.newOutputStream(waiting);
  }

  private static RuleTexts rules(String language) {
    RuleBook book = RuleBook.load();
    return id ->
        book.byId(id)
            .map(
                rule ->
                    new RuleText(
                        rule.asks().getOrDefault(language, ""),
                        rule.why().getOrDefault(language, ""),
                        rule.source(),
                        rule.mend().getOrDefault(language, "")));
  }

  /**
   * Makes a result's part of the page.
   *
   * @return the ticket by which {@link #add} finds it again
   */
  String part(ParseResult result) {
    String ticket = Long.toString(tickets.incrementAndGet());
    made.put(ticket, page.part(result, sources));
    return ticket;
  }

  @Override
  public void add(String ticket, Output out) throws IOException {
    ReviewPart part = made.remove(ticket);
    if (part == null) {
      throw new IllegalArgumentException("no part has the ticket " + ticket);
    }
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
