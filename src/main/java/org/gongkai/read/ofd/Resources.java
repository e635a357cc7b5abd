package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.page.InkBudget;

/** Fonts, drawing parameters and composite units that objects refer to by id. */
final class Resources {

  /** In these a digit's code draws a picture. */
  private static final Pattern PICTURES =
      Pattern.compile("wingdings|webdings|dingbats", Pattern.CASE_INSENSITIVE);

  /** Width of lines where nothing says another, in millimetres: one point. */
  private static final double LINE_WIDTH = 0.353;

  private static final int MAX_INHERITED = 16;

  /**
   * A font as far as the reader needs it.
   *
   * @param face its name
   * @param pictures whether its characters are no letters
   */
  record Font(String face, boolean bold, boolean pictures) {
    static final Font UNKNOWN = new Font("", false, false);
  }

  private record DrawParam(String relative, double lineWidth) {}

  private final Map<String, Font> fonts = new HashMap<>();
  private final Map<String, DrawParam> drawParams = new HashMap<>();
  private final Map<String, List<PageObject>> composites = new HashMap<>();
  private final Set<String> loaded = new HashSet<>();
  private final InkBudget budget;

  /**
   * @param budget of what is read
   */
  Resources(InkBudget budget) {
    this.budget = budget;
  }

  /** Reads a resource part, once. */
  void load(OfdPackage parts, String name) throws UnreadableException, XMLStreamException {
    if (!loaded.add(name)) {
      return;
    }
    try (XmlCursor xml = parts.open(name)) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (xml.atStart()) {
          resource(xml);
        }
      }
    }
  }

  private void resource(XmlCursor xml) throws UnreadableException, XMLStreamException {
    String id = xml.attribute("ID");
    switch (xml.name()) {
      case "Font" -> fonts.put(id, font(xml));
      case "DrawParam" ->
          drawParams.put(
              id,
              new DrawParam(
                  xml.attribute("Relative"), Numbers.number(xml.attribute("LineWidth"), 0)));
      case "CompositeGraphicUnit" -> {
        List<PageObject> objects = new ArrayList<>();
        int outer = xml.depth() - 1;
        while (xml.nextInside(outer)) {
          if (xml.atStart() && xml.name().equals("Content")) {
            ObjectParser.parse(xml, budget, objects);
          }
        }
        composites.put(id, List.copyOf(objects));
      }
      default -> {
        // Colour spaces and media are not looked at.
      }
    }
  }

  private static Font font(XmlCursor xml) {
    String name = xml.attribute("FontName");
    String family = xml.attribute("FamilyName");
    String face = name.isBlank() ? family.strip() : name.strip();
    boolean bold =
        xml.attribute("Bold").strip().equals("true")
            || face.toLowerCase(Locale.ROOT).contains("bold")
            || face.contains("Heavy")
            || face.contains("Black");
    return new Font(face, bold, PICTURES.matcher(name + " " + family).find());
  }

  Font font(String id) {
    return fonts.getOrDefault(id, Font.UNKNOWN);
  }

  Optional<List<PageObject>> composite(String id) {
    return Optional.ofNullable(composites.get(id));
  }

  /** Width of an object's lines in millimetres of its own space. */
  double lineWidth(GraphicUnit unit) {
    double width = unit.lineWidth();
    String id = unit.drawParam();
    for (int i = 0; i < MAX_INHERITED && width <= 0; i++) {
      DrawParam param = drawParams.get(id);
      if (param == null) {
        break;
      }
      width = param.lineWidth;
      id = param.relative;
    }
    return width > 0 ? width : LINE_WIDTH;
  }
}
