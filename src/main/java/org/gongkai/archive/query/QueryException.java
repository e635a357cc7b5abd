package org.gongkai.archive.query;

/** A question that an archive cannot answer. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why it cannot. */
  public enum Reason {
    /** There is no statement. */
    EMPTY,
    /** There is more than one statement. */
    SEVERAL,
    /** The statement would do something else than read. */
    NOT_READING,
    /** SQLite does not understand or cannot carry out the statement. */
    SQL
  }

  private final Reason reason;

  /**
   * Of a statement.
   *
   * @param detail where it begins to be wrong, or what SQLite says
   */
  QueryException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Of what SQLite says. */
  QueryException(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The part of the statement concerned, or what SQLite says. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
