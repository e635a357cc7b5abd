package org.gongkai.render;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a printed report in one format. The same report always gives the same bytes. Writers hold
 * no state: any number of threads may use one.
 */
public interface PageWriter {

  /**
   * Writes a whole file; the stream stays open.
   *
   * @throws IOException when the stream refuses, or something that the format needs cannot be had;
   *     the message says what to do
   */
  void write(PrintedReport report, OutputStream out) throws IOException;
}
