package org.gongkai.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a web page in UTF-8 that needs no other file and prints like the form. */
final class HtmlPageWriter implements PageWriter {

  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    out.write(HtmlPage.of(report).getBytes(StandardCharsets.UTF_8));
  }
}
