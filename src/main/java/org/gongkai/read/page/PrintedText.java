package org.gongkai.read.page;

import java.text.Normalizer;
import org.gongkai.read.Radicals;

/** The characters a glyph is printed as, with {@link Radicals} put back. */
public final class PrintedText {
  private PrintedText() {}

  /**
   * @return the text with radicals replaced and control characters gone; {@link Glyph#UNKNOWN} when
   *     nothing remains
   */
  public static String of(String mapped) {
    boolean plain = !mapped.isEmpty();
    for (int i = 0; plain && i < mapped.length(); i++) {
      char c = mapped.charAt(i);
      plain = c >= ' ' && !Radicals.isRadical(c) && c < '\uE000';
    }
    if (plain) {
      return mapped;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < mapped.length(); i++) {
      char c = mapped.charAt(i);
      if (Radicals.isRadical(c)) {
        out.append(Radicals.character(c));
      } else if (c >= '\uFB00' && c <= '\uFB06') {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\t' || c == '\n' || c == '\r') {
        out.append(' ');
      } else if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
        out.append(c);
      }
    }
    return out.isEmpty() ? Glyph.UNKNOWN : out.toString();
  }
}
