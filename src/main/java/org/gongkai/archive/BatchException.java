package org.gongkai.archive;

/** A batch cannot go on; what is in the archive stays there. */
public final class BatchException extends Exception {
  private static final long serialVersionUID = 1;

  BatchException(Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
