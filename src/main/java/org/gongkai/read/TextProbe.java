package org.gongkai.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells text from other bytes by its beginning. A file is text when its beginning decodes as UTF-8,
 * UTF-16 or GB18030 with hardly any fault and hardly any control character.
 */
final class TextProbe {

  /** How much of a file is looked at, in bytes. */
  private static final int LOOK = 1 << 13;

  private TextProbe() {}

  /** Whether there is nothing but white space, a byte order mark or NULs. */
  static boolean blank(byte[] bytes) {
    for (int i = byteOrderMark(bytes); i < bytes.length; i++) {
      if (bytes[i] > 0x20 || bytes[i] < 0) {
        // Wide white space is found by decoding, which only a short file is worth.
        return bytes.length - i < 4096 && head(bytes).map(String::isBlank).orElse(false);
      }
    }
    return true;
  }

  /** The length of the byte order mark, 0 when there is none. */
  static int byteOrderMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return 3;
    }
    return utf16Mark(b).isPresent() ? 2 : 0;
  }

  /** The beginning of the file as text, or empty when it is no text. */
  static Optional<String> head(byte[] bytes) {
    Optional<Charset> utf16 = utf16Mark(bytes).or(() -> utf16ByPattern(bytes));
    if (utf16.isPresent()) {
      return decode(bytes, utf16.get());
    }
    return decode(bytes, StandardCharsets.UTF_8)
        .or(() -> decode(bytes, Charset.forName("GB18030")));
  }

  private static Optional<Charset> utf16Mark(byte[] b) {
    if (b.length < 2) {
      return Optional.empty();
    }
    int mark = (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
    return switch (mark) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** UTF-16 without a mark: its digits, spaces and line ends leave NULs on one side only. */
  private static Optional<Charset> utf16ByPattern(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, LOOK);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int most = Math.max(zeros[0], zeros[1]);
    int least = Math.min(zeros[0], zeros[1]);
    if (most * 50 < length || least > 0) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    int mark = byteOrderMark(bytes);
    boolean whole = bytes.length <= LOOK;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, Math.min(bytes.length, LOOK) - mark);
    CharBuffer out = CharBuffer.allocate(LOOK + 16);
    CharsetDecoder decoder = charset.newDecoder();
    int faults = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, whole);
      if (!result.isError()) {
        break;
      }
      faults++;
      in.position(in.position() + result.length());
      out.put('\uFFFD');
    }
    out.flip();
    int controls = 0;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1A;
      if (c < 0x20 && !layout || c == 0x7F || c >= 0xE000 && c < 0xF900 || c == 0xFFFF) {
        controls++;
      }
    }
    // One fault in fifty characters is what a cut or doubly converted page may have; other formats
    // have many more.
    return (faults + controls) * 50 <= out.length()
        ? Optional.of(out.toString())
        : Optional.empty();
  }
}
