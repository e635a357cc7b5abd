package org.gongkai.read.odf;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.flow.ListCounter;
import org.gongkai.read.flow.ListNumeral;

/** The list styles of an OpenDocument text, and the counting while the text is read in order. */
final class OdtLists {

  /** The name under which the numbering of headings goes. */
  static final String OUTLINE = "\u0000outline";

  private record Level(
      ListNumeral numeral, String pattern, String prefix, String suffix, int shown, int start) {}

  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();

  /** Takes the list style or outline style begun. */
  void add(XmlCursor xml) throws XMLStreamException {
    String name = xml.name().equals("outline-style") ? OUTLINE : xml.attribute("name");
    Map<Integer, Level> own = levels.computeIfAbsent(name, n -> new HashMap<>());
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (xml.atStart()
          && (xml.name().equals("list-level-style-number")
              || xml.name().equals("outline-level-style"))) {
        own.put(
            xml.number("level", 1) - 1,
            new Level(
                numeral(xml.attribute("num-format")),
                xml.attribute("num-list-format"),
                xml.attribute("num-prefix"),
                xml.attribute("num-suffix"),
                xml.number("display-levels", 1),
                xml.number("start-value", 1)));
      }
    }
  }

  /** Lets a list begin anew. */
  void restart(String style) {
    counters.remove(style);
  }

  /**
   * Counts an item and gives what is printed in front of it.
   *
   * @param level from 0
   * @param start where the item says to count from; negative when it does not
   */
  String count(String style, int level, int start) {
    Map<Integer, Level> own = levels.getOrDefault(style, Map.of());
    Level at = own.get(level);
    if (at == null || level >= ListCounter.LEVELS) {
      return "";
    }
    ListCounter counter = counters.computeIfAbsent(style, s -> new ListCounter());
    if (start >= 0) {
      counter.restart(level);
    }
    counter.count(level, start >= 0 ? start : at.start);
    if (at.numeral == ListNumeral.NONE) {
      return "";
    }
    return at.pattern.contains("%") ? fill(own, at, counter) : join(own, at, level, counter);
  }

  /** LibreOffice's own pattern, with {@code %1%} for the number of level 1. */
  private static String fill(Map<Integer, Level> own, Level at, ListCounter counter) {
    String out = at.pattern;
    for (int i = 0; i < ListCounter.LEVELS; i++) {
      out = out.replace("%" + (i + 1) + "%", print(own, i, counter));
    }
    return out;
  }

  private static String join(Map<Integer, Level> own, Level at, int level, ListCounter counter) {
    StringBuilder out = new StringBuilder(at.prefix);
    for (int i = Math.max(0, level - at.shown + 1); i <= level; i++) {
      String number = print(own, i, counter);
      out.append(i < level && !number.isEmpty() ? number + "." : number);
    }
    return out.append(at.suffix).toString();
  }

  private static String print(Map<Integer, Level> own, int level, ListCounter counter) {
    Level at = own.get(level);
    return at == null ? "" : at.numeral.print(counter.value(level, at.start));
  }

  private static ListNumeral numeral(String format) {
    if (format.isEmpty()) {
      return ListNumeral.NONE;
    }
    return switch (format.charAt(0)) {
      case 'a' -> ListNumeral.LOWER_LETTER;
      case 'A' -> ListNumeral.UPPER_LETTER;
      case 'i' -> ListNumeral.LOWER_ROMAN;
      case 'I' -> ListNumeral.UPPER_ROMAN;
      case '一' -> ListNumeral.CHINESE_COUNTING;
      case '〇' -> ListNumeral.CHINESE_DIGITS;
      case '壹' -> ListNumeral.CHINESE_FORMAL;
      case '甲' -> ListNumeral.HEAVENLY_STEMS;
      case '子' -> ListNumeral.EARTHLY_BRANCHES;
      case '①' -> ListNumeral.CIRCLED;
      case '⑴' -> ListNumeral.IN_PARENTHESES;
      case '１' -> ListNumeral.WIDE_ARABIC;
      case '0' -> ListNumeral.ARABIC_TWO_DIGITS;
      default -> ListNumeral.ARABIC;
    };
  }
}
