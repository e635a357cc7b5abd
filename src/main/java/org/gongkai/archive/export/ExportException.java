package org.gongkai.archive.export;

/** An export cannot be made. */
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why it cannot. */
  public enum Reason {
    /** The folder holds something that is no export: it is left alone. */
    NOT_OURS,
    /** Where the folder should be stands something else, or nothing to make it in. */
    NO_FOLDER,
    /** Another export writes the same folder. */
    IN_USE,
    /** The archive cannot be read on. */
    ARCHIVE
  }

  private final Reason reason;

  /**
   * Of an export.
   *
   * @param detail the file that is in the way, or what SQLite said
   */
  ExportException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Of an archive that cannot be read. */
  ExportException(Reason reason, Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
