package org.gongkai;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.gongkai.form.Forms;
import org.gongkai.render.FormLayout;
import org.gongkai.render.PageFormat;
import org.gongkai.render.UnprintableException;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/**
 * Parses annual reports on open government information, and writes them. For messages in another
 * language than the locale's, see {@link Parser}.
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

  /**
   * Writes a report as a document in the standard form: the inverse of parsing.
   *
   * @param out stays open
   * @throws UnprintableException when the report has values that no form has together
   * @throws IOException when the stream refuses, or no font can be found for a format that embeds
   *     one
   */
  public static void render(Report report, PageFormat format, OutputStream out)
      throws UnprintableException, IOException {
    format.writer().write(DefaultLayout.LAYOUT.layOut(report), out);
  }

  private static final class Default {
    private static final Parser PARSER = Parser.create();
  }

  private static final class DefaultLayout {
    private static final FormLayout LAYOUT = new FormLayout(Forms.load());
  }
}
