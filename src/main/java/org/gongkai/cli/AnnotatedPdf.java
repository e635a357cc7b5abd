package org.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.gongkai.form.Forms;
import org.gongkai.render.review.PdfNotes;
import org.gongkai.render.review.RefusedPdfException;
import org.gongkai.render.review.ReviewWords;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/** The PDF with notes that {@code --annotate} asks for, beside the list of findings. */
final class AnnotatedPdf {
  private static final String PDF = "application/pdf";

  private final Optional<String> target;
  private final Queue<Report> seen = new ConcurrentLinkedQueue<>();

  private AnnotatedPdf(Optional<String> target) {
    this.target = target;
  }

  /**
   * What a command line asks for.
   *
   * @throws UsageException when it names more than one file, or writes to one of the others
   */
  static AnnotatedPdf of(Arguments arguments, Job job) throws UsageException {
    Optional<String> target = arguments.value(Option.ANNOTATE);
    if (target.isEmpty()) {
      return new AnnotatedPdf(target);
    }
    if (!job.single()) {
      throw new UsageException("annotate.single");
    }
    if (target.get().equals("-") || target.equals(job.output())) {
      throw new UsageException("annotate.target");
    }
    return new AnnotatedPdf(target);
  }

  /** A view that keeps what it has seen, for {@link #write}. */
  <T> Function<ParseResult, T> seeing(Function<ParseResult, T> view) {
    return result -> {
      if (target.isPresent() && result instanceof Report report) {
        seen.add(report);
      }
      return view.apply(result);
    };
  }

  /**
   * Writes it, if it is asked for.
   *
   * @return whether that was possible; when not, the session was told why
   */
  boolean write(Job job, SourceBytes sources, Session session) throws UsageException, IOException {
    Optional<Report> report = Optional.ofNullable(seen.peek());
    if (target.isEmpty() || report.isEmpty()) {
      // An input that could not be read has been told of already.
      return target.isEmpty();
    }
    Texts texts = session.texts();
    String uri = report.get().source().uri();
    if (!report.get().source().mediaType().equals(PDF)) {
      session.complain(texts.say("annotate.format", uri));
      return false;
    }
    Optional<byte[]> bytes = sources.of(report.get().source()).content();
    if (bytes.isEmpty()) {
      session.complain(texts.say("annotate.changed", uri));
      return false;
    }
    ByteArrayOutputStream noted = new ByteArrayOutputStream();
    try {
      new PdfNotes(Forms.load(), ReviewWords.in(texts.language().code()))
          .write(report.get(), bytes.get(), noted);
    } catch (RefusedPdfException e) {
      String reason = e.reason().name().toLowerCase(Locale.ROOT);
      session.complain(texts.say("annotate." + reason, uri));
      return false;
    } catch (IOException e) {
      session.complain(texts.say("annotate.damaged", uri, String.valueOf(e.getMessage())));
      return false;
    }
    try (Output out = Output.file(target.get())) {
      if (out.isFile(job.paths().get(0))) {
        throw new UsageException("output.input", uri);
      }
      out.write(noted.toByteArray());
      out.finish();
    }
    return true;
  }
}
