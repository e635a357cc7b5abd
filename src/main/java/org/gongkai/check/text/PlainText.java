package org.gongkai.check.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as patterns want it: simplified script, half-width digits and letters, full-width
 * punctuation, nothing invisible, no thousands separators and no white space; and where each of its
 * characters stood.
 *
 * @param text the plain text
 * @param offsets the index of each character of it in the text that it was made from
 */
record PlainText(String text, int[] offsets) {
  private static final String MARKS = ",;:()?!";
  private static final String FULL_WIDTH_MARKS = "，；：（）？！";

  /** The traditional characters of the words that name figures, each before its simplified one. */
  private static final String SCRIPTS =
      "請请復复複复覆复議议訴诉訟讼項项條条發发廢废現现類类數数許许強强組组織织機机構构務务與与結结轉转續续"
          + "辦办過过無无沒没個个統统計计學学級级從从關关書书決决維维糾纠審审單单費费繳缴認认還还應应據据實实"
          + "際际間间處处開开動动況况體体總总進进報报規规內内達达佔占爲为為为後后說说對对來来時时於于國国縣县"
          + "鎮镇鄉乡廳厅區区東东財财農农資资訊讯網网餘余萬万億亿約约較较減减補补諮咨詢询號号種种這这屬属"
          + "長长門门問问導导產产當当並并僅仅論论標标稱称檔档電电傳传郵邮紙纸質质經经濟济業业營营徵征別别將将"
          + "歸归繼继遞递獲获駁驳銷销舉举訪访觸触穩稳權权護护執执確确兩两勞劳據据額额";

  private static final BitSet TRADITIONAL = new BitSet();
  private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();

  static {
    for (int i = 0; i < SCRIPTS.length(); i += 2) {
      TRADITIONAL.set(SCRIPTS.charAt(i));
      SIMPLIFIED.put(SCRIPTS.charAt(i), SCRIPTS.charAt(i + 1));
    }
  }

  /** Makes a text plain. */
  static PlainText of(String source) {
    StringBuilder text = new StringBuilder(source.length());
    int[] offsets = new int[source.length()];
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.getType(c) == Character.FORMAT
          || thousandsSeparator(source, i)) {
        continue;
      }
      offsets[text.length()] = i;
      text.append(plain(c));
    }
    return new PlainText(text.toString(), Arrays.copyOf(offsets, text.length()));
  }

  private static char plain(char c) {
    char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    int mark = MARKS.indexOf(half);
    if (mark >= 0) {
      return FULL_WIDTH_MARKS.charAt(mark);
    }
    if (half == '﹪') {
      return '%';
    }
    return TRADITIONAL.get(half) ? SIMPLIFIED.getOrDefault(half, half) : half;
  }

  /** A comma between a digit and exactly three digits, as in 1,234. */
  private static boolean thousandsSeparator(String source, int i) {
    char c = source.charAt(i);
    if (c != ',' && c != '，' || i == 0 || !digit(source, i - 1)) {
      return false;
    }
    return digit(source, i + 1)
        && digit(source, i + 2)
        && digit(source, i + 3)
        && !digit(source, i + 4);
  }

  private static boolean digit(String source, int i) {
    return i < source.length()
        && (source.charAt(i) >= '0' && source.charAt(i) <= '9'
            || source.charAt(i) >= '０' && source.charAt(i) <= '９');
  }

  // A record of an array: equal only to itself would surprise.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlainText plain
        && text.equals(plain.text)
        && Arrays.equals(offsets, plain.offsets);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + Arrays.hashCode(offsets);
  }

  @Override
  public String toString() {
    return text;
  }
}
