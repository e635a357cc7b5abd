package org.gongkai.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.render.review.SourceCopies;
import org.gongkai.report.Source;

/**
 * Reads sources again by their paths, when what was found in them is to be shown. Standard input
 * cannot be read twice and is held.
 */
final class SourceBytes implements SourceCopies {
  private final byte[] standard;

  private SourceBytes(byte[] standard) {
    this.standard = standard;
  }

  /**
   * For the inputs of a job; reads standard input when it is one of them and will be asked for
   * again.
   */
  static SourceBytes of(Arguments arguments, Job job, Session session) throws IOException {
    boolean again =
        arguments.has(Option.ANNOTATE)
            || arguments.value(Option.FORMAT).filter("html"::equals).isPresent();
    boolean asked = again && job.paths().contains(Path.of(Inputs.STANDARD));
    return new SourceBytes(asked ? session.terminal().in().readAllBytes() : new byte[0]);
  }

  /** The same session, whose standard input can still be read. */
  Session session(Session session) {
    Terminal terminal = session.terminal();
    InputStream in = standard.length > 0 ? new ByteArrayInputStream(standard) : terminal.in();
    return new Session(terminal.reading(in), session.texts());
  }

  @Override
  public SourceCopy of(Source source) {
    try {
      byte[] bytes =
          source.uri().equals(Inputs.STANDARD)
              ? standard
              : Files.readAllBytes(Path.of(source.uri()));
      return sha256(bytes).equals(source.sha256())
          ? new SourceCopy.Same(bytes)
          : new SourceCopy.Changed();
    } catch (IOException | RuntimeException e) {
      return new SourceCopy.Gone();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
