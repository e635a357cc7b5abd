package org.gongkai.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns the bytes of a text or a page into characters, by what the bytes are and not by what they
 * declare: pages that declare {@code utf-8} over GBK bytes, {@code gb2312} over GBK or nothing at
 * all are common, and believing them costs characters.
 *
 * <p>In this order: a byte order mark of UTF-16 or UTF-32; the NUL pattern of UTF-16 without a
 * mark; strict UTF-8; what a server declared, where the bytes bear it out; Big5 where the bytes are
 * valid and usual in it and unusual in GB18030; strict GB18030. When neither UTF-8 nor GB18030 is
 * free of errors, the one with the smaller share of errors wins and the loss is told.
 */
public final class Charsets {

  /** Of the characters outside ASCII, the share of errors up to which a text is UTF-8. */
  private static final double UTF_8_ERRORS = 0.1;

  private static final char REPLACEMENT = '\uFFFD';

  private Charsets() {}

  /**
   * A decoded text.
   *
   * @param text the characters, without a byte order mark
   * @param charset what the bytes were decoded as
   * @param loss what could not be decoded; empty when every byte was
   */
  public record Decoded(String text, Charset charset, Optional<String> loss) {}

  /** Decodes a whole file. Never fails: bytes without a meaning become U+FFFD and a loss. */
  public static Decoded decode(byte[] bytes) {
    return decode(bytes, "");
  }

  /**
   * Decodes a whole file of which somebody says how. That is believed only where it can do no harm,
   * see {@link DeclaredCharset}.
   *
   * @param declared the name of a character set; empty where nothing is declared
   */
  public static Decoded decode(byte[] bytes, String declared) {
    Optional<Charset> wide = WideCharset.of(bytes);
    if (wide.isPresent()) {
      return decoded(new String(bytes, wide.get()), wide.get(), 0);
    }
    String utf8 = new String(bytes, UTF_8);
    long bad = count(utf8, REPLACEMENT);
    if (bad == 0) {
      return new Decoded(withoutMark(utf8), UTF_8, Optional.empty());
    }
    long printed = printedReplacements(bytes);
    bad -= printed;
    if (bad <= UTF_8_ERRORS * beyondAscii(utf8)) {
      return decoded(utf8, UTF_8, printed);
    }
    Optional<Decoded> other = otherThanGb(bytes, declared);
    if (other.isPresent()) {
      return other.get();
    }
    Charset gb18030 = Charset.forName("GB18030");
    String gb = new String(bytes, gb18030);
    return share(count(gb, REPLACEMENT), gb) <= share(bad, utf8)
        ? decoded(gb, gb18030, 0)
        : decoded(utf8, UTF_8, printed);
  }

  /**
   * As declared where that can be believed, or as Big5; empty where the bytes look like neither.
   */
  static Optional<Decoded> otherThanGb(byte[] bytes, String declared) {
    Optional<Decoded> asDeclared = DeclaredCharset.decode(bytes, declared);
    if (asDeclared.isEmpty() && PairStatistics.of(bytes).areBig5()) {
      return DeclaredCharset.strictly(bytes, Charset.forName("x-windows-950"));
    }
    return asDeclared;
  }

  private static double share(long bad, String text) {
    return (double) bad / Math.max(1, beyondAscii(text));
  }

  private static Decoded decoded(String text, Charset charset, long printed) {
    long bad = count(text, REPLACEMENT) - printed;
    Optional<String> loss = Optional.empty();
    if (bad > 0) {
      loss =
          Optional.of(
              bad + " places in the text are no valid " + charset.name() + " and stand as U+FFFD");
    } else if (printed > 0) {
      loss =
          Optional.of(
              printed + " characters were lost before this file was written and stand as U+FFFD");
    }
    return new Decoded(withoutMark(text), charset, loss);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** U+FFFD that the file itself holds: valid UTF-8, a character that somebody else lost. */
  private static long printedReplacements(byte[] bytes) {
    long count = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
        count++;
      }
    }
    return count;
  }

  private static long count(String text, char wanted) {
    long count = 0;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      count++;
    }
    return count;
  }

  private static long beyondAscii(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        count++;
      }
    }
    return count;
  }

  /** UTF-16 and UTF-32, by their marks or by where their NUL bytes stand. */
  private static final class WideCharset {

    private static final int SAMPLE = 1 << 16;

    static Optional<Charset> of(byte[] bytes) {
      int b0 = at(bytes, 0);
      int b1 = at(bytes, 1);
      if (b0 == 0xFF && b1 == 0xFE) {
        return at(bytes, 2) == 0 && at(bytes, 3) == 0
            ? Optional.of(Charset.forName("UTF-32LE"))
            : Optional.of(UTF_16LE);
      }
      if (b0 == 0xFE && b1 == 0xFF) {
        return Optional.of(UTF_16BE);
      }
      if (b0 == 0 && b1 == 0 && at(bytes, 2) == 0xFE && at(bytes, 3) == 0xFF) {
        return Optional.of(Charset.forName("UTF-32BE"));
      }
      return byNuls(bytes);
    }

    private static int at(byte[] bytes, int index) {
      return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static Optional<Charset> byNuls(byte[] bytes) {
      int units = Math.min(bytes.length, SAMPLE) / 2;
      if (!holdsNul(bytes, 2 * units)) {
        return Optional.empty();
      }
      int nuls = 0;
      int beyondAscii = 0;
      int usualLittle = 0;
      int usualBig = 0;
      for (int i = 0; i < 2 * units; i += 2) {
        int even = bytes[i] & 0xFF;
        int odd = bytes[i + 1] & 0xFF;
        nuls += even == 0 || odd == 0 ? 1 : 0;
        beyondAscii += even >= 0x80 || odd >= 0x80 ? 1 : 0;
        usualLittle += isUsual(odd << 8 | even) ? 1 : 0;
        usualBig += isUsual(even << 8 | odd) ? 1 : 0;
      }
      // Chinese in UTF-16 has a NUL for each digit, space and line end; a stray NUL proves nothing,
      // and plain ASCII read in pairs looks like Chinese.
      boolean enough = nuls >= 2 && nuls * 50 >= units && (beyondAscii > 0 || nuls * 2 > units);
      if (!enough || Math.max(usualLittle, usualBig) * 10 < units * 9) {
        return Optional.empty();
      }
      return Optional.of(usualBig > usualLittle ? UTF_16BE : UTF_16LE);
    }

    private static boolean holdsNul(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        if (bytes[i] == 0) {
          return true;
        }
      }
      return false;
    }

    private static boolean isUsual(int unit) {
      return unit >= 0x20 && unit < 0x7F
          || unit == '\n'
          || unit == '\r'
          || unit == '\t'
          || unit == 0xA0
          || unit >= 0x2010 && unit <= 0x2030
          || unit >= 0x3000 && unit <= 0x303F
          || unit >= 0x4E00 && unit <= 0x9FFF
          || unit >= 0xFF00 && unit <= 0xFFEF;
    }
  }
}
