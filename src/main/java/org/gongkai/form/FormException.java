package org.gongkai.form;

/** A form file that does not follow its format. The message names the file and the entry. */
public final class FormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FormException(String message) {
    super(message);
  }

  public FormException(String message, Throwable cause) {
    super(message, cause);
  }
}
