package org.gongkai.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.read.Charsets.Decoded;

/**
 * Decodes a text as a server declared it, where that can do no harm: the bytes decode without a
 * single error, leave no control characters, and do not lie as those of Chinese in GB 2312 do.
 *
 * <p>The last counts most: servers that declare {@code ISO-8859-1} for every page they send are
 * common, and any bytes decode as that. A declaration of UTF-8 or of the family of GB is passed
 * over: the bytes themselves tell these apart better.
 */
final class DeclaredCharset {
  /** Of fewer bytes beyond ASCII, anything may be chance. */
  private static final int ENOUGH = 20;

  /** Every other letter with an accent stands before a space; in damaged Chinese few bytes do. */
  private static final double FAULTS_OF_SINGLE_BYTES = 0.05;

  private DeclaredCharset() {}

  /**
   * The text as declared; empty where the declaration is not to be believed.
   *
   * @param bytes no valid UTF-8
   */
  static Optional<Decoded> decode(byte[] bytes, String declared) {
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    PairStatistics pairs = PairStatistics.of(bytes);
    if (pairs.mayBeGb()) {
      return Optional.empty();
    }
    for (String name : names(declared)) {
      Optional<Decoded> decoded =
          charset(name)
              .filter(c -> isDoubleByte(c) || isNoDoubleByte(bytes, pairs))
              .flatMap(c -> strictly(bytes, c));
      if (decoded.isPresent()) {
        return decoded;
      }
    }
    return Optional.empty();
  }

  /** The character sets that a name stands for on the web, the usual one first. */
  private static List<String> names(String declared) {
    String name = declared.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "big5", "big-5", "cn-big5", "csbig5", "x-x-big5" ->
          List.of("x-windows-950", "Big5-HKSCS");
      case "shift_jis", "shift-jis", "sjis", "x-sjis" -> List.of("windows-31j");
      case "euc-kr", "ks_c_5601-1987" -> List.of("x-windows-949");
      case "iso-8859-1", "latin1", "us-ascii", "ascii" -> List.of("windows-1252");
      default -> ofGbOrUnicode(name) ? List.of() : List.of(name);
    };
  }

  private static boolean ofGbOrUnicode(String name) {
    return name.startsWith("utf")
        || name.startsWith("unicode")
        || name.contains("ucs")
        || name.contains("gb")
        || name.contains("936")
        || name.equals("euc-cn")
        || name.equals("hz")
        || name.equals("iso-2022-cn");
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.contains(Charset.forName("US-ASCII"))
          ? Optional.of(charset)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isDoubleByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() > 1;
  }

  /** Whether the bytes are no Chinese in double bytes, damaged or not. */
  private static boolean isNoDoubleByte(byte[] bytes, PairStatistics pairs) {
    if (pairs.pairs() < ENOUGH || pairs.areBig5()) {
      return false;
    }
    String gb = new String(bytes, Charset.forName("GB18030"));
    long faults = gb.chars().filter(c -> c == 0xFFFD).count();
    return faults >= FAULTS_OF_SINGLE_BYTES * pairs.pairs();
  }

  /** The text, if no byte is without a meaning and none means what no text has. */
  static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().anyMatch(DeclaredCharset::isNoText)
          ? Optional.empty()
          : Optional.of(new Decoded(text, charset, Optional.empty()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Control characters that no text has, and characters for private use. */
  private static boolean isNoText(int c) {
    return c >= 0x7F && c < 0xA0 || c < 0x09 || c >= 0xE000 && c < 0xF900 || c == 0xFFFD;
  }
}
