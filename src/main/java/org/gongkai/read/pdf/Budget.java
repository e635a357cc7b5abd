package org.gongkai.read.pdf;

import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;

/** What one document may cost, so that a hostile file ends early. */
final class Budget {
  private static final int MAX_OPERATORS = 20_000_000;
  static final int MAX_GLYPHS = 1_000_000;

  /** Decoded content streams together, in bytes. */
  static final int MAX_CONTENT = 64 << 20;

  private int operators;
  private int glyphs;
  private int content;

  void operator() throws UnreadableException {
    if (++operators > MAX_OPERATORS) {
      throw tooLarge("drawing operators");
    }
  }

  void glyphs(int shown) throws UnreadableException {
    glyphs += shown;
    if (glyphs > MAX_GLYPHS) {
      throw tooLarge("characters");
    }
  }

  void content(int bytes) throws UnreadableException {
    content += bytes;
    if (content > MAX_CONTENT || content < 0) {
      throw tooLarge("content");
    }
  }

  private static UnreadableException tooLarge(String what) {
    return new UnreadableException(
        Code.TOO_LARGE, "the PDF holds more " + what + " than any report needs");
  }
}
