package org.gongkai.archive.store;

/** An archive cannot be used; the message says why and what to do. */
public final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why an archive cannot be used. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** The file is no archive of this program. */
    FOREIGN,
    /** A newer version of this program made it. */
    NEWER,
    /** Another batch is writing it. */
    IN_USE,
    /** The file system or SQLite refused. */
    IO
  }

  private final Reason reason;

  /**
   * Of an archive.
   *
   * @param detail what SQLite or the file system said; the name of the file for the rest
   */
  public ArchiveException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Of an archive that SQLite refuses. */
  public ArchiveException(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
