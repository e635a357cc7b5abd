package org.gongkai.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.gongkai.read.flow.ListCounter;
import org.gongkai.read.flow.ListNumeral;
import org.jspecify.annotations.Nullable;

/** Counts the automatic numbering of a binary Word file while its text is read in order. */
final class DocNumbering {
  private final @Nullable ListTables tables;
  private final Map<Integer, ListCounter> counters = new HashMap<>();

  /** Takes the lists of a file, which may have none. */
  DocNumbering(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /**
   * Counts a paragraph and gives the number in front of it.
   *
   * @param list index of the list format override, from 1; others are no list
   * @return what is printed; empty for bullets and outside lists
   */
  String count(int list, int level) {
    if (tables == null || list <= 0 || level < 0 || level >= ListCounter.LEVELS) {
      return "";
    }
    ListLevel[] levels = levels(tables, list);
    if (level >= levels.length) {
      return "";
    }
    int id = tables.getLfo(list).getLsid();
    ListCounter counter = counters.computeIfAbsent(id, i -> new ListCounter());
    counter.count(level, levels[level].getStartAt());
    String pattern = levels[level].getNumberText();
    if (pattern == null || numeral(levels[level].getNumberFormat()) == ListNumeral.NONE) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      if (c >= levels.length) {
        out.append(c);
        continue;
      }
      ListNumeral numeral =
          levels[level].isLegalNumbering()
              ? ListNumeral.ARABIC
              : numeral(levels[c].getNumberFormat());
      out.append(numeral.print(counter.value(c, levels[c].getStartAt())));
    }
    return out.toString();
  }

  private static ListLevel[] levels(ListTables tables, int list) {
    try {
      ListData data = tables.getListData(tables.getLfo(list).getLsid());
      return data == null ? new ListLevel[0] : data.getLevels();
    } catch (NoSuchElementException e) {
      return new ListLevel[0];
    }
  }

  /** By the codes of [MS-OSHARED] 2.2.1.3, MSONFC. */
  private static ListNumeral numeral(int code) {
    return switch (code) {
      case 1 -> ListNumeral.UPPER_ROMAN;
      case 2 -> ListNumeral.LOWER_ROMAN;
      case 3 -> ListNumeral.UPPER_LETTER;
      case 4 -> ListNumeral.LOWER_LETTER;
      case 10, 17, 36 -> ListNumeral.CHINESE_DIGITS;
      case 11, 33, 35, 37, 39, 40 -> ListNumeral.CHINESE_COUNTING;
      case 14, 19 -> ListNumeral.WIDE_ARABIC;
      case 16, 34, 38 -> ListNumeral.CHINESE_FORMAL;
      case 18, 28 -> ListNumeral.CIRCLED;
      case 22 -> ListNumeral.ARABIC_TWO_DIGITS;
      case 23, 255 -> ListNumeral.NONE;
      case 26 -> ListNumeral.WITH_STOP;
      case 27 -> ListNumeral.IN_PARENTHESES;
      case 29 -> ListNumeral.CHINESE_CIRCLED;
      case 30 -> ListNumeral.HEAVENLY_STEMS;
      case 31 -> ListNumeral.EARTHLY_BRANCHES;
      default -> ListNumeral.ARABIC;
    };
  }
}
