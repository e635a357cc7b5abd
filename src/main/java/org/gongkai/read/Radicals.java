package org.gongkai.read;

import java.text.Normalizer;

/**
 * Puts back characters for which radicals stand. Writers of PDF that guess characters from glyphs
 * give the radical for the character that looks the same (⼀ U+2F00 for 一, ⻓ U+2ED3 for 长), and so
 * does every text or page made from such a file.
 */
public final class Radicals {
  private Radicals() {}

  private static final String RADICALS =
      "⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺬示⺭礻⺮竹⺯糹⺰纟⺱罒⺲罒⺶羊⺷羊⺸羊⺹耂⺻肀⺼月⺽臼⺾艹⺿艹⻀艹"
          + "⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食"
          + "⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  /** Whether a character is of the blocks of radicals. */
  public static boolean isRadical(char c) {
    return c >= '\u2E80' && c <= '\u2FDF';
  }

  /** The character that looks like a radical; the same where there is none. */
  public static char character(char radical) {
    int at = RADICALS.indexOf(radical);
    if (at >= 0 && radical < '\u2F00') {
      return RADICALS.charAt(at + 1);
    }
    return radical < '\u2F00'
        ? radical
        : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC).charAt(0);
  }

  /** A text with characters for radicals, of the same length; the same text where it has none. */
  static String replaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRadical(text.charAt(i))) {
        StringBuilder plain = new StringBuilder(text);
        for (int j = i; j < text.length(); j++) {
          if (isRadical(text.charAt(j))) {
            plain.setCharAt(j, character(text.charAt(j)));
          }
        }
        return plain.toString();
      }
    }
    return text;
  }
}
