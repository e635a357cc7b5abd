package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.ofd.GraphicUnit.Boundary;
import org.gongkai.read.ofd.GraphicUnit.ClipArea;
import org.gongkai.read.ofd.GraphicUnit.ClipRegion;
import org.gongkai.read.page.InkBudget;
import org.gongkai.read.page.Matrix;

/**
 * Reads the objects of a page, a template or a composite unit from their XML.
 *
 * <p>Bad input: a number that cannot be read fails, since text without a place may belong to any
 * cell; elements that the standard does not name are passed over.
 */
final class ObjectParser {
  /** On one page; the densest pages have some ten thousand. */
  private static final int MOST_OBJECTS = 300_000;

  private final XmlCursor xml;
  private final InkBudget budget;
  private final List<PageObject> objects;

  private ObjectParser(XmlCursor xml, InkBudget budget, List<PageObject> objects) {
    this.xml = xml;
    this.budget = budget;
    this.objects = objects;
  }

  /**
   * Reads what stands inside the element begun.
   *
   * @param budget of what is read, not of what is drawn
   * @param to where the objects go
   * @throws UnreadableException {@code TOO_LARGE} when there is more than a report needs
   */
  static void parse(XmlCursor xml, InkBudget budget, List<PageObject> to)
      throws UnreadableException, XMLStreamException {
    new ObjectParser(xml, budget, to).group("");
  }

  /** A content, a layer or a block. */
  private void group(String drawParam) throws UnreadableException, XMLStreamException {
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "Layer", "PageBlock" -> {
          String own = xml.attribute("DrawParam");
          group(own.isEmpty() ? drawParam : own);
        }
        case "TextObject" -> text(drawParam);
        case "PathObject" -> path(drawParam);
        case "ImageObject" -> {
          GraphicUnit unit = unit(drawParam);
          add(new PageObject.Image(rest(unit)));
        }
        case "CompositeObject" -> {
          GraphicUnit unit = unit(drawParam);
          String resource = xml.attribute("ResourceID");
          add(new PageObject.Composite(rest(unit), resource));
        }
        default -> xml.skip();
      }
    }
  }

  /** What the attributes of the element begun say of it. */
  private GraphicUnit unit(String outerDrawParam) throws XMLStreamException {
    String drawParam = xml.attribute("DrawParam");
    return new GraphicUnit(
        boundary(xml.attribute("Boundary")),
        Numbers.matrix(xml.attribute("CTM")),
        Numbers.number(xml.attribute("LineWidth"), 0),
        drawParam.isEmpty() ? outerDrawParam : drawParam,
        flag("Visible", true),
        opaque(),
        List.of());
  }

  private static Boundary boundary(String text) throws XMLStreamException {
    double[] v = Numbers.list(text);
    if (v.length != 4) {
      throw new XMLStreamException("a boundary has " + v.length + " numbers, not 4");
    }
    return new Boundary(v[0], v[1], Math.abs(v[2]), Math.abs(v[3]));
  }

  private boolean flag(String name, boolean otherwise) {
    String value = xml.attribute(name).strip();
    return value.isEmpty() ? otherwise : value.equals("1") || value.equalsIgnoreCase("true");
  }

  private boolean opaque() {
    return !xml.attribute("Alpha").strip().equals("0");
  }

  /** Reads the element to its end; of what is inside, only clips matter. */
  private GraphicUnit rest(GraphicUnit unit) throws XMLStreamException {
    GraphicUnit clipped = unit;
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (xml.atStart()) {
        clipped = inside(clipped);
      }
    }
    return clipped;
  }

  private GraphicUnit inside(GraphicUnit unit) throws XMLStreamException {
    if (!xml.name().equals("Clips")) {
      xml.skip();
      return unit;
    }
    List<ClipRegion> clips = new ArrayList<>(unit.clips());
    clips(clips);
    return unit.clippedBy(clips);
  }

  private void clips(List<ClipRegion> to) throws XMLStreamException {
    boolean withObject = flag("TransFlag", true);
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (xml.atStart() && xml.name().equals("Clip")) {
        List<ClipArea> areas = new ArrayList<>();
        if (clip(areas)) {
          to.add(new ClipRegion(withObject, areas));
        }
      }
    }
  }

  /** Whether the clip is made of paths alone; one that is made of text is taken as none. */
  private boolean clip(List<ClipArea> to) throws XMLStreamException {
    Matrix area = Matrix.IDENTITY;
    boolean paths = true;
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "Area" -> area = Numbers.matrix(xml.attribute("CTM"));
        case "Path" -> {
          Matrix outward = unit("").outward().then(area);
          to.add(new ClipArea(outward, abbreviatedData()));
        }
        default -> {
          paths = false;
          xml.skip();
        }
      }
    }
    return paths && !to.isEmpty();
  }

  private String abbreviatedData() throws XMLStreamException {
    StringBuilder data = new StringBuilder();
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (xml.atStart() && xml.name().equals("AbbreviatedData")) {
        data.append(content(xml));
      }
    }
    return data.toString();
  }

  private void path(String drawParam) throws UnreadableException, XMLStreamException {
    GraphicUnit unit = unit(drawParam);
    boolean stroked = flag("Stroke", true);
    boolean filled = flag("Fill", false);
    StringBuilder data = new StringBuilder();
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "AbbreviatedData" -> data.append(content(xml));
        case "StrokeColor" -> {
          stroked &= opaque();
          xml.skip();
        }
        case "FillColor" -> {
          filled &= opaque();
          xml.skip();
        }
        default -> unit = inside(unit);
      }
    }
    add(new PageObject.Path(unit, data.toString(), stroked, filled));
  }

  private void text(String drawParam) throws UnreadableException, XMLStreamException {
    GraphicUnit unit = unit(drawParam);
    String font = xml.attribute("Font");
    double size = Numbers.number(xml.attribute("Size"));
    double scale = Numbers.number(xml.attribute("HScale"), 1);
    int direction = quarter("ReadDirection");
    int rotation = quarter("CharDirection");
    boolean bold = Numbers.number(xml.attribute("Weight"), 400) >= 600;
    boolean stroked = flag("Stroke", false);
    boolean filled = flag("Fill", true);
    TextCodeParser codes = new TextCodeParser();
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "TextCode" -> codes.code(xml);
        case "CGTransform" -> codes.transform(xml);
        case "FillColor" -> {
          filled &= opaque();
          xml.skip();
        }
        case "StrokeColor" -> {
          stroked &= opaque();
          xml.skip();
        }
        default -> unit = inside(unit);
      }
    }
    List<TextCode> read = codes.codes();
    budget.glyphs(codes.glyphs());
    add(
        new PageObject.Text(
            unit, font, size, scale, direction, rotation, bold, stroked || filled, read));
  }

  private void add(PageObject object) throws UnreadableException {
    objects.add(object);
    if (objects.size() > MOST_OBJECTS) {
      throw new UnreadableException(
          Code.TOO_LARGE, "A page of the OFD file holds more objects than any report needs.");
    }
  }

  private int quarter(String name) throws XMLStreamException {
    double degrees = Numbers.number(xml.attribute(name), 0);
    return (int) Math.floorMod(Math.round(degrees / 90) * 90, 360L);
  }

  /** The characters inside the element begun. */
  static String content(XmlCursor xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (xml.atText()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }
}
