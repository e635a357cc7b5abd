package org.gongkai.check.series;

import java.text.Normalizer;
import org.gongkai.issuer.Simplified;

/**
 * Text without what may differ between two prints of the same words: width, white space, and the
 * traditional forms of the characters that names of public bodies are written with.
 */
final class PlainCharacters {
  private PlainCharacters() {}

  /** The plain form of a name. */
  static String of(String text) {
    String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(wide.length());
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT) {
        plain.append(Simplified.of(c));
      }
    }
    return plain.toString();
  }
}
