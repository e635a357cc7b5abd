package org.gongkai.read.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;

/** Cuts the bytes of an RTF file into groups, control words and characters. */
final class RtfTokens {

  /** What is made of the tokens. */
  interface Sink {
    void open() throws UnreadableException;

    void close();

    /**
     * A control word.
     *
     * @param number its parameter; 1 when it has none, as for a switch that is on
     */
    void word(String word, int number) throws UnreadableException;

    /** A control symbol such as {@code ~} or {@code *}. */
    void symbol(char symbol);

    /** A byte of text in the charset of the font. */
    void text(byte b);
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  void into(Sink sink) throws UnreadableException {
    int depth = 0;
    boolean closed = false;
    while (at < bytes.length && !closed) {
      byte b = bytes[at++];
      switch (b) {
        case '{' -> {
          depth++;
          sink.open();
        }
        case '}' -> {
          depth--;
          sink.close();
          closed = depth == 0;
        }
        case '\\' -> control(sink);
        case '\r', '\n', 0 -> {
          // Line ends of the file mean nothing.
        }
        default -> {
          if (depth > 0) {
            sink.text(b);
          }
        }
      }
    }
    if (!closed) {
      throw new UnreadableException(
          Code.DAMAGED, "The RTF file is cut short: its last group is not closed.");
    }
  }

  private void control(Sink sink) throws UnreadableException {
    if (at >= bytes.length) {
      return;
    }
    byte b = bytes[at];
    if (!letter(b)) {
      at++;
      if (b == '\'') {
        sink.text((byte) (hex() << 4 | hex()));
      } else {
        sink.symbol((char) (b & 0xFF));
      }
      return;
    }
    int start = at;
    while (at < bytes.length && at - start < LONGEST_WORD && letter(bytes[at])) {
      at++;
    }
    String word = new String(bytes, start, at - start, ISO_8859_1);
    int number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min((long) at + Math.max(number, 0), bytes.length);
    } else {
      sink.word(word, number);
    }
  }

  private int number() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    if (digits >= bytes.length || !digit(bytes[digits])) {
      return 1;
    }
    at = digits;
    long value = 0;
    while (at < bytes.length && digit(bytes[at])) {
      value = Math.min(value * 10 + bytes[at] - '0', Integer.MAX_VALUE);
      at++;
    }
    return (int) (negative ? -value : value);
  }

  private int hex() {
    int value = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    if (value < 0) {
      return 0;
    }
    at++;
    return value;
  }

  private static boolean letter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
