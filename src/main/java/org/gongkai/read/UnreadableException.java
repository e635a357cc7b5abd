package org.gongkai.read;

/**
 * An input of which no document can be made. The message says what is wrong and what to do about
 * it.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why an input cannot be read. The names are part of the output contract. */
  public enum Code {
    /** There is no such file. */
    NOT_FOUND,
    /** The file system refused. */
    IO,
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** A format that no reader knows. */
    UNSUPPORTED,
    /** The file breaks its own format's rules beyond repair, or is cut short. */
    DAMAGED,
    /** A password is needed. */
    ENCRYPTED,
    /** More bytes, pages or cells than are read; also archives that unpack to too much. */
    TOO_LARGE,
    /** Pictures of text only. */
    NO_TEXT,
    /** A web page that has no report, only links to files. */
    ATTACHMENT_ONLY,
    /** It took longer than it was given. */
    TIMED_OUT,
    /** It took more memory than it was given. */
    OUT_OF_MEMORY,
    /** The process that read it ended. */
    CRASHED,
    /** A fault of this program. */
    INTERNAL
  }

  private final Code code;
  private final String explanation;

  public UnreadableException(Code code, String message) {
    super(message);
    this.code = code;
    explanation = message;
  }

  public UnreadableException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    explanation = message;
  }

  /** What is wrong and what to do, for people. */
  public String explanation() {
    return explanation;
  }

  /** The reason, for programs. */
  public Code code() {
    return code;
  }
}
