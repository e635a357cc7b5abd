package org.gongkai.extract;

import com.hankcs.hanlp.HanLP;
import java.util.BitSet;

/**
 * Widths and scripts of characters. Full-width forms become half-width and compatibility characters
 * their plain selves; traditional Chinese becomes simplified.
 *
 * <p>The second decision is HanLP's (its dictionary of words, not of single characters) and is
 * taken only for a text that holds one of the traditional characters below; its dictionary takes
 * seconds to load.
 */
final class Script {
  /**
   * Traditional characters that occur in the labels and headings of the forms and have another
   * simplified form.
   */
  private static final String TRADITIONAL =
      "總體況動開處請複復議訴訟題進報項規條內發廢現類數額許強營業會組織機構務與結轉續辦過無個統計學級從關執書決維糾審單價費繳確"
          + "認還應據實際間長門問導產當臺灣縣鎮鄉廳國員屬這種樣經濟時為於後來對說見聯絡電話傳號團黨區並僅論東車馬環護衛財農貿資訊館網頁標稱碼";

  private static final BitSet TELLTALE = new BitSet();

  static {
    TRADITIONAL.chars().forEach(TELLTALE::set);
  }

  private Script() {}

  /** The text in simplified script; the text itself when it shows no traditional character. */
  static String simplified(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (TELLTALE.get(text.charAt(i))) {
        return Traditional.simplify(text);
      }
    }
    return text;
  }

  /**
   * The half-width form of a full-width ASCII character; a plain space for any Unicode space; other
   * characters unchanged.
   */
  static char halfWidth(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    if (c == '\u3000' || c == '\u00A0' || c == '\u2002' || c == '\u2003' || c == '\u2009') {
      return ' ';
    }
    return c;
  }

  /** Whether a character prints nothing: zero-width characters, byte order marks, soft hyphens. */
  static boolean invisible(char c) {
    return c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u2060'
        || (c < ' ' && c != '\n' && c != '\t' && c != '\r');
  }

  /** Whether a character is a Chinese character. */
  static boolean han(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF');
  }

  /** Keeps HanLP from loading until it is asked. */
  private static final class Traditional {
    static String simplify(String text) {
      return HanLP.convertToSimplifiedChinese(text);
    }
  }
}
