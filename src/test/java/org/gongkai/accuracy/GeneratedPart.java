package org.gongkai.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a page between two markers, which a program writes; the rest is people's. */
final class GeneratedPart {
  private GeneratedPart() {}

  /**
   * Writes the part anew.
   *
   * @param name of the part: it stands between {@code <!-- name -->} and {@code <!-- end of name
   *     -->}
   * @throws IOException when the page has no such part
   */
  static void write(Path page, String name, String content) throws IOException {
    String text = Files.readString(page);
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(page + " has no part " + begin.strip());
    }
    Files.writeString(
        page, text.substring(0, from + begin.length()) + content + text.substring(to));
  }
}
