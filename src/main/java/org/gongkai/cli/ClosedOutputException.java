package org.gongkai.cli;

import java.io.IOException;

/** Whoever read standard output has read enough, as {@code | head} does. */
final class ClosedOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedOutputException(IOException cause) {
    super(cause);
  }
}
