package org.gongkai.read.page;

import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;

/** What one document may cost, so that a hostile file ends early. */
public final class InkBudget {
  private static final int MAX_OPERATORS = 20_000_000;

  /** Glyphs of all pages together. */
  public static final int MAX_GLYPHS = 1_000_000;

  /** Decoded content streams together, in bytes. */
  public static final int MAX_CONTENT = 64 << 20;

  private final String format;
  private int operators;
  private int glyphs;
  private int content;

  /**
   * @param format what messages call the file, for example {@code PDF}
   */
  public InkBudget(String format) {
    this.format = format;
  }

  /**
   * Counts one drawing operator.
   *
   * @throws UnreadableException {@code TOO_LARGE}, as of all these methods
   */
  public void operator() throws UnreadableException {
    if (++operators > MAX_OPERATORS) {
      throw tooLarge("drawing operators");
    }
  }

  /** Counts glyphs shown. */
  public void glyphs(int shown) throws UnreadableException {
    glyphs += shown;
    if (glyphs > MAX_GLYPHS) {
      throw tooLarge("characters");
    }
  }

  /** Counts bytes of content. */
  public void content(int bytes) throws UnreadableException {
    content += bytes;
    if (content > MAX_CONTENT || content < 0) {
      throw tooLarge("content");
    }
  }

  private UnreadableException tooLarge(String what) {
    return new UnreadableException(
        Code.TOO_LARGE, "the " + format + " holds more " + what + " than any report needs");
  }
}
