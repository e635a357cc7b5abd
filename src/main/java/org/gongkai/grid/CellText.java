package org.gongkai.grid;

import java.util.regex.Pattern;

/** What the text of a cell looks like, as far as joining needs it. */
final class CellText {
  private CellText() {}

  private static final Pattern NUMBER =
      Pattern.compile("[\\s+＋\\-－—–/／.．,，0-9０-９%％]*[0-9０-９/／—－-][\\s.．,，0-9０-９%％]*");

  /** Numbering at the beginning of an item: {@code （四）}, {@code 1.}, {@code 三、}. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?s)\\s*([（(]\\s*[一二三四五六七八九十0-9０-９]{1,3}\\s*[）)]|[一二三四五六七八九十]{1,3}\\s*[、.．]"
              + "|[0-9０-９]{1,2}\\s*[、.．][^0-9０-９]|第[一二三四五六七八九十百]+).*");

  private static final String OPENING = "“‘（(《〈【「『〔";

  /** Whether a cell holds a number, or a mark in place of one. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() || ValueText.isValue(text.strip());
  }

  /** Whether a text begins a numbered item. */
  static boolean beginsItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** Whether a text is words: neither empty nor a number. */
  static boolean isLabel(String text) {
    return !text.isEmpty() && !isNumber(text);
  }

  /** Whether a text begins with a remark in brackets. */
  static boolean beginsRemark(String text) {
    return !text.isEmpty() && "（(".indexOf(text.charAt(0)) >= 0 && !beginsItem(text);
  }

  /**
   * Width in Chinese characters of what stands together at the beginning of a text: no line breaks
   * after an opening quote or within a word or number.
   */
  static double unbreakable(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x250) {
        width += 0.5;
      } else if (OPENING.indexOf(c) >= 0) {
        width++;
      } else {
        return Math.max(
            1, width + (width == 0 || OPENING.indexOf(text.charAt(i - 1)) >= 0 ? 1 : 0));
      }
    }
    return Math.max(1, width);
  }
}
