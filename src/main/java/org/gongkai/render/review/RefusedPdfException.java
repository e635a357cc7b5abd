package org.gongkai.render.review;

/** A PDF to which no notes are added. */
public final class RefusedPdfException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Notes would make its signature worthless. */
    SIGNED,
    /** It is protected against changes. */
    ENCRYPTED
  }

  private final Reason reason;

  RefusedPdfException(Reason reason) {
    super("the PDF is " + reason);
    this.reason = reason;
  }

  /** Why no notes are added. */
  public Reason reason() {
    return reason;
  }
}
