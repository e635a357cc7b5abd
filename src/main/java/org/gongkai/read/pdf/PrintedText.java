package org.gongkai.read.pdf;

import java.text.Normalizer;

/**
 * The characters a glyph is printed as. Writers of PDF that guess characters from glyphs give the
 * radical for the character that looks the same (⼀ U+2F00 for 一, ⻓ U+2ED3 for 长); the glyph is the
 * same, so the character is put back.
 */
final class PrintedText {
  private PrintedText() {}

  private static final String RADICALS =
      "⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺬示⺭礻⺮竹⺯糹⺰纟⺱罒⺲罒⺶羊⺷羊⺸羊⺹耂⺻肀⺼月⺽臼⺾艹⺿艹⻀艹"
          + "⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食"
          + "⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  /**
   * @return the text with radicals replaced and control characters gone; {@link Glyph#UNKNOWN} when
   *     nothing remains
   */
  static String of(String mapped) {
    boolean plain = !mapped.isEmpty();
    for (int i = 0; plain && i < mapped.length(); i++) {
      char c = mapped.charAt(i);
      plain = c >= ' ' && !(c >= '\u2E80' && c <= '\u2FDF') && c < '\uE000';
    }
    if (plain) {
      return mapped;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < mapped.length(); i++) {
      char c = mapped.charAt(i);
      int radical = RADICALS.indexOf(c);
      if (c >= '\u2E80' && c <= '\u2EFF' && radical >= 0) {
        out.append(RADICALS.charAt(radical + 1));
      } else if (c >= '\u2F00' && c <= '\u2FDF' || c >= '\uFB00' && c <= '\uFB06') {
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
