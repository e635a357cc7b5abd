package org.gongkai;

import java.nio.file.Path;
import org.gongkai.report.ParseResult;

/**
 * Parses annual reports on open government information. For messages in another language than the
 * locale's, see {@link Parser}.
 *
 * <pre>{@code
 * ParseResult result = Gongkai.parse(Path.of("report.pdf"));
 * if (result instanceof Report report) {
 *   report.cell("requests", "received", "total").number().ifPresent(System.out::println);
 * }
 * }</pre>
 */
public final class Gongkai {
  private Gongkai() {}

  /**
   * Parses and checks a file. Never throws for what a file holds: an input that cannot be read
   * gives a failure.
   */
  public static ParseResult parse(Path path) {
    return Default.PARSER.parse(path);
  }

  /**
   * Parses and checks bytes.
   *
   * @param uri what the result names as the source
   */
  public static ParseResult parse(String uri, byte[] bytes) {
    return Default.PARSER.parse(uri, bytes);
  }

  private static final class Default {
    private static final Parser PARSER = Parser.create();
  }
}
