package org.gongkai.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.flow.ListCounter;
import org.gongkai.read.flow.ListNumeral;

/**
 * The automatic numbering of a Word file: its definitions, and the counting while the text is read
 * in order.
 *
 * <p>Lists that share a definition count on together, as Word has it, unless one says where to
 * start.
 */
final class DocxNumbering {

  private record Level(ListNumeral numeral, String pattern, int start, boolean arabicOnly) {}

  private static final Level NO_LEVEL = new Level(ListNumeral.NONE, "", 1, false);

  private static final class Definition {
    final Map<Integer, Level> levels = new HashMap<>();
    final Map<String, Integer> levelByStyle = new HashMap<>();
    final ListCounter counter = new ListCounter();
    String styleLink = "";
    String numberingStyle = "";
  }

  private static final class Instance {
    String definition = "";
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, Level> levels = new HashMap<>();
  }

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  static DocxNumbering parse(XmlCursor xml) throws XMLStreamException {
    DocxNumbering numbering = new DocxNumbering();
    while (xml.next() != XmlCursor.Event.DONE) {
      if (xml.atStart() && xml.name().equals("abstractNum")) {
        numbering.definition(xml);
      } else if (xml.atStart() && xml.name().equals("num")) {
        numbering.instance(xml);
      }
    }
    return numbering;
  }

  private void definition(XmlCursor xml) throws XMLStreamException {
    Definition definition = new Definition();
    definitions.put(xml.attribute("abstractNumId"), definition);
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "styleLink" -> definition.styleLink = xml.attribute("val");
        case "numStyleLink" -> definition.numberingStyle = xml.attribute("val");
        case "lvl" -> {
          int index = xml.number("ilvl", 0);
          definition.levels.put(index, level(xml, definition.levelByStyle, index));
        }
        default -> {
          // Identifiers and looks.
        }
      }
    }
  }

  private static Level level(XmlCursor xml, Map<String, Integer> levelByStyle, int index)
      throws XMLStreamException {
    int outer = xml.depth() - 1;
    ListNumeral numeral = ListNumeral.ARABIC;
    String pattern = "";
    int start = 1;
    boolean arabicOnly = false;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "start" -> start = xml.number("val", 1);
        case "numFmt" -> numeral = numeral(xml.attribute("val"));
        case "lvlText" -> pattern = xml.attribute("val");
        case "isLgl" -> arabicOnly = true;
        case "pStyle" -> levelByStyle.put(xml.attribute("val"), index);
        default -> {
          // Looks.
        }
      }
    }
    return new Level(numeral, pattern, start, arabicOnly);
  }

  private void instance(XmlCursor xml) throws XMLStreamException {
    Instance instance = new Instance();
    instances.put(xml.number("numId", 0), instance);
    int outer = xml.depth() - 1;
    int level = 0;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNumId" -> instance.definition = xml.attribute("val");
        case "lvlOverride" -> level = xml.number("ilvl", 0);
        case "startOverride" -> instance.starts.put(level, xml.number("val", 1));
        case "lvl" -> instance.levels.put(level, level(xml, new HashMap<>(), level));
        default -> {
          // Nothing else numbers.
        }
      }
    }
  }

  /**
   * Counts a numbered paragraph and gives the number in front of it.
   *
   * @param number the numbering of the paragraph
   * @param level from 0; negative when not said, and then the level that belongs to the style
   * @param style the paragraph's style
   * @return what is printed; empty for bullets and for numberings that the file does not define
   */
  String count(int number, int level, String style) {
    Instance instance = instances.get(number);
    Definition definition = instance == null ? null : resolve(instance.definition);
    if (instance == null || definition == null) {
      return "";
    }
    int at = level >= 0 ? level : definition.levelByStyle.getOrDefault(style, 0);
    if (at >= ListCounter.LEVELS) {
      return "";
    }
    if (begun.add(number)) {
      instance.starts.keySet().stream()
          .filter(l -> l >= 0 && l < ListCounter.LEVELS)
          .forEach(definition.counter::restart);
    }
    definition.counter.count(at, start(instance, definition, at));
    return print(instance, definition, at);
  }

  private static String print(Instance instance, Definition definition, int at) {
    Level level = level(instance, definition, at);
    if (level.numeral == ListNumeral.NONE && !level.pattern.contains("%")) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < level.pattern.length(); i++) {
      char c = level.pattern.charAt(i);
      int index = i + 1 < level.pattern.length() ? level.pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && index >= 0 && index < ListCounter.LEVELS) {
        Level shown = level(instance, definition, index);
        ListNumeral numeral =
            level.arabicOnly && shown.numeral != ListNumeral.NONE
                ? ListNumeral.ARABIC
                : shown.numeral;
        int start = start(instance, definition, index);
        out.append(numeral.print(definition.counter.value(index, start)));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static Level level(Instance instance, Definition definition, int at) {
    Level own = instance.levels.get(at);
    return own != null ? own : definition.levels.getOrDefault(at, NO_LEVEL);
  }

  private static int start(Instance instance, Definition definition, int at) {
    Integer own = instance.starts.get(at);
    return own != null ? own : level(instance, definition, at).start;
  }

  private @org.jspecify.annotations.Nullable Definition resolve(String id) {
    Definition definition = definitions.get(id);
    if (definition == null || definition.numberingStyle.isEmpty()) {
      return definition;
    }
    for (Definition candidate : definitions.values()) {
      if (candidate.styleLink.equals(definition.numberingStyle)) {
        return candidate;
      }
    }
    return definition;
  }

  private static ListNumeral numeral(String format) {
    return switch (format) {
      case "bullet", "none" -> ListNumeral.NONE;
      case "decimalZero" -> ListNumeral.ARABIC_TWO_DIGITS;
      case "decimalFullWidth", "decimalFullWidth2" -> ListNumeral.WIDE_ARABIC;
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          ListNumeral.CHINESE_COUNTING;
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          ListNumeral.CHINESE_DIGITS;
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          ListNumeral.CHINESE_FORMAL;
      case "ideographTraditional" -> ListNumeral.HEAVENLY_STEMS;
      case "ideographZodiac" -> ListNumeral.EARTHLY_BRANCHES;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> ListNumeral.CIRCLED;
      case "decimalEnclosedParen" -> ListNumeral.IN_PARENTHESES;
      case "decimalEnclosedFullstop" -> ListNumeral.WITH_STOP;
      case "ideographEnclosedCircle" -> ListNumeral.CHINESE_CIRCLED;
      case "lowerLetter" -> ListNumeral.LOWER_LETTER;
      case "upperLetter" -> ListNumeral.UPPER_LETTER;
      case "lowerRoman" -> ListNumeral.LOWER_ROMAN;
      case "upperRoman" -> ListNumeral.UPPER_ROMAN;
      default -> ListNumeral.ARABIC;
    };
  }
}
