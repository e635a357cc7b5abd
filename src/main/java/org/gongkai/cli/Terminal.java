package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What surrounds a run of the program. Its three streams carry bytes: text is UTF-8 whatever the
 * locale.
 *
 * @param in standard input
 * @param out for data
 * @param err for messages
 * @param locale decides the language when no option does
 * @param watched whether someone watches {@code err} as it is written
 * @param environment variables of the process
 */
record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Locale locale,
    Watched watched,
    Map<String, String> environment) {

  private static final String STANDARD_OUTPUT = "1";
  private static final String STANDARD_ERROR = "2";

  Terminal {
    environment = Map.copyOf(environment);
  }

  /** Without variables. */
  Terminal(InputStream in, OutputStream out, OutputStream err, Locale locale, Watched watched) {
    this(in, out, err, locale, watched, Map.of());
  }

  /** The same with another standard input. */
  Terminal reading(InputStream other) {
    return new Terminal(other, out, err, locale, watched, environment);
  }

  /** Whether someone watches the messages as they are written. */
  enum Watched {
    YES,
    NO,
    /** To be found out by {@link #isWatched}, when it matters. */
    ASK
  }

  /** Writes a line to {@link #err}. That nobody reads it is no reason to fail. */
  void tell(String line) {
    write(line + "\n");
  }

  /** Writes to {@link #err} without ending the line. */
  void write(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      return;
    }
  }

  /** Whether someone watches {@link #err}. */
  boolean isWatched() {
    return switch (watched) {
      case YES -> true;
      case NO -> false;
      case ASK -> isTerminal(STANDARD_ERROR);
    };
  }

  /** Whether {@link #out} goes to a screen, which cannot show bytes that are no text. */
  boolean showsOutput() {
    return switch (watched) {
      case YES -> true;
      case NO -> false;
      case ASK -> isTerminal(STANDARD_OUTPUT);
    };
  }

  /**
   * Whether {@link #out} shows colours: a screen does, unless its owner wants none (a variable
   * {@code NO_COLOR} that is not empty, as no-color.org has it) or it cannot ({@code TERM=dumb}).
   */
  boolean showsColours() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb")
        && showsOutput();
  }

  /**
   * {@link System#console} exists only when input and output are terminals too, so where the system
   * tells what stands behind a stream, it is asked.
   */
  private static boolean isTerminal(String descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }
}
