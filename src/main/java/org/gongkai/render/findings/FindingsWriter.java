package org.gongkai.render.findings;

import java.io.IOException;
import org.gongkai.report.ParseResult;

/**
 * Writes the findings of a run, result by result, holding none of them longer than needed. The same
 * results always give the same bytes.
 */
public interface FindingsWriter {

  /** Writes what was found in the next input, or why it could not be read. */
  void add(ParseResult result) throws IOException;

  /** Writes what stands behind the last. The stream stays open. */
  void end() throws IOException;
}
