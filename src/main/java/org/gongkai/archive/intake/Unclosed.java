package org.gongkai.archive.intake;

import java.io.FilterInputStream;
import java.io.InputStream;

/** The member that a stream of members stands on; closing it leaves the stream open. */
final class Unclosed extends FilterInputStream {
  private Unclosed(InputStream in) {
    super(in);
  }

  static InputStream of(InputStream in) {
    return new Unclosed(in);
  }

  @Override
  public void close() {
    // The next member is still to be read.
  }
}
