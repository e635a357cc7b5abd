package org.gongkai.check.book;

/** A file of the rule book, or a profile, that does not follow its format. */
public final class RuleBookException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong, in which file and where. */
  public RuleBookException(String message) {
    super(message);
  }
}
