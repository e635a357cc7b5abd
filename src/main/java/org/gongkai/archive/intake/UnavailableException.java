package org.gongkai.archive.intake;

import org.gongkai.read.UnreadableException.Code;

/** The bytes of an item cannot be had. */
public final class UnavailableException extends Exception {
  private static final long serialVersionUID = 1;

  private final Code code;
  private final String explanation;

  /**
   * Of an item.
   *
   * @param code the kind of reason
   * @param message what is wrong, where, and what to do
   */
  public UnavailableException(Code code, String message) {
    super(message);
    this.code = code;
    explanation = message;
  }

  /** What is wrong, where, and what to do, for people. */
  public String explanation() {
    return explanation;
  }

  /** The kind of reason. */
  public Code code() {
    return code;
  }
}
