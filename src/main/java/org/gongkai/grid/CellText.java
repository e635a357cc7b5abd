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

  /** Whether a cell holds a number, or a mark in place of one. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Whether a text begins a numbered item. */
  static boolean beginsItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** Whether a text is words: neither empty nor a number. */
  static boolean isLabel(String text) {
    return !text.isEmpty() && !isNumber(text);
  }
}
