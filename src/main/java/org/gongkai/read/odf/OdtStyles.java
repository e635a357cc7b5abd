package org.gongkai.read.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.flow.RaisedText.Height;

/** The styles of an OpenDocument text, as far as they say what a text is. */
final class OdtStyles {

  /** No style leads further up than this; a longer way is a circle. */
  private static final int LONGEST_WAY = 20;

  /** An empty name or 0 stands for what a style does not say. */
  private static final class Style {
    String parent = "";
    String display = "";
    String align = "";
    String list = "";
    int halfPoints;
    boolean hidden;
    String position = "";
  }

  private final Map<String, Style> styles = new HashMap<>();

  /** Takes the style element begun. */
  void add(XmlCursor xml) throws XMLStreamException {
    Style style = new Style();
    String family = xml.attribute("family");
    boolean isDefault = xml.name().equals("default-style");
    styles.put(key(family, isDefault ? "" : xml.attribute("name")), style);
    style.parent = xml.attribute("parent-style-name");
    style.display = xml.attribute("name");
    style.list = xml.attribute("list-style-name");
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      if (xml.name().equals("paragraph-properties")) {
        style.align = xml.attribute("text-align");
      } else if (xml.name().equals("text-properties")) {
        style.position = xml.attribute("text-position");
        style.hidden = xml.attribute("display").equals("none");
        style.halfPoints = Math.max(halfPoints(xml.attribute("font-size-asian")), size(style, xml));
      }
    }
  }

  private static int size(Style style, XmlCursor xml) {
    return Math.max(style.halfPoints, halfPoints(xml.attribute("font-size")));
  }

  boolean centred(String paragraphStyle) {
    for (Style style : way("paragraph", paragraphStyle)) {
      if (!style.align.isEmpty()) {
        return style.align.equals("center");
      }
    }
    return false;
  }

  boolean hidden(String family, String name) {
    for (Style style : way(family, name)) {
      if (style.hidden) {
        return true;
      }
    }
    return false;
  }

  /** How the text of a span stands to its line; empty when no style says. */
  Optional<Height> height(String textStyle) {
    for (Style style : way("text", textStyle)) {
      if (!style.position.isEmpty()) {
        return Optional.of(height(style));
      }
    }
    return Optional.empty();
  }

  /** The position is a word or a share of the line's height, then the size of the type. */
  private static Height height(Style style) {
    String position = style.position;
    if (position.startsWith("super")) {
      return Height.RAISED;
    }
    if (position.startsWith("sub") || position.startsWith("-")) {
      return Height.LOWERED;
    }
    return position.startsWith("0") ? Height.ON_LINE : Height.RAISED;
  }

  boolean title(String paragraphStyle) {
    for (Style style : way("paragraph", paragraphStyle)) {
      if (style.display.equals("Title")) {
        return true;
      }
    }
    return false;
  }

  String list(String paragraphStyle) {
    for (Style style : way("paragraph", paragraphStyle)) {
      if (!style.list.isEmpty()) {
        return style.list;
      }
    }
    return "";
  }

  /** Size of type in half points; 0 when no style says. */
  int halfPoints(String family, String name) {
    for (Style style : way(family, name)) {
      if (style.halfPoints > 0) {
        return style.halfPoints;
      }
    }
    return 0;
  }

  private Iterable<Style> way(String family, String name) {
    java.util.List<Style> way = new java.util.ArrayList<>();
    String at = name;
    while (way.size() < LONGEST_WAY) {
      Style style = styles.get(key(family, at));
      if (style == null) {
        break;
      }
      way.add(style);
      if (at.isEmpty()) {
        break;
      }
      at = style.parent;
    }
    return way;
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }

  private static int halfPoints(String size) {
    if (!size.endsWith("pt")) {
      return 0;
    }
    try {
      return (int) Math.round(2 * Double.parseDouble(size.substring(0, size.length() - 2)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
