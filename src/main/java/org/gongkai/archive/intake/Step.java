package org.gongkai.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import org.gongkai.read.UnreadableException.Code;

/** What one comes to in a container. */
sealed interface Step {

  /** Where nothing tells a size. */
  long UNKNOWN = -1;

  /** A file in a container. It can be read until the next one is asked for. */
  non-sealed interface Member extends Step {

    /** What it is called in its container: a mere name, whatever path it spells. */
    String name();

    /** Its size in bytes as declared, or {@link #UNKNOWN}. */
    long size();

    /**
     * Its bytes, once.
     *
     * @throws UnavailableException when it is locked, or packed in a way that is not read
     * @throws IOException when the container is damaged there
     */
    InputStream open() throws IOException, UnavailableException;

    /** See {@link Item#url()}. */
    default String url() {
      return "";
    }

    /** See {@link Item#charset()}. */
    default String charset() {
      return "";
    }

    /** Whether its beginning is worth a look: it may be a container itself. */
    default boolean mayBeContainer() {
      return true;
    }
  }

  /**
   * The container is damaged, and something in it is lost.
   *
   * @param code the kind of reason
   * @param message what is wrong, where, and what to do
   */
  record Damage(Code code, String message) implements Step {}
}
