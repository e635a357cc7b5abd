package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.page.InkBudget;

/**
 * A page or a template as its part has it.
 *
 * @param size of the paper when the page tells its own
 * @param templates ids of the templates drawn with it
 * @param resources locations of resources of its own
 * @param objects in drawing order
 */
record PageContent(
    Optional<PaperSize> size,
    List<String> templates,
    List<String> resources,
    List<PageObject> objects) {

  /**
   * A paper size in millimetres.
   *
   * @param width more than 0, at most 10 metres; the height likewise
   */
  record PaperSize(double width, double height) {
    static final PaperSize A4 = new PaperSize(210, 297);

    private static final double LARGEST = 10_000;

    /** The size of a physical box, whose top left corner is where the page's space begins. */
    static Optional<PaperSize> of(String box) throws XMLStreamException {
      double[] v = Numbers.list(box);
      boolean sound = v.length == 4 && v[2] > 0 && v[3] > 0 && v[2] <= LARGEST && v[3] <= LARGEST;
      return sound ? Optional.of(new PaperSize(v[2], v[3])) : Optional.empty();
    }
  }

  /**
   * Reads a part.
   *
   * @param budget of what is read
   */
  static PageContent parse(OfdPackage parts, String name, InkBudget budget)
      throws UnreadableException, XMLStreamException {
    Optional<PaperSize> size = Optional.empty();
    List<String> templates = new ArrayList<>();
    List<String> resources = new ArrayList<>();
    List<PageObject> objects = new ArrayList<>();
    try (XmlCursor xml = parts.open(name)) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (!xml.atStart()) {
          continue;
        }
        switch (xml.name()) {
          case "PhysicalBox" -> size = PaperSize.of(ObjectParser.content(xml));
          case "Template" -> templates.add(xml.attribute("TemplateID"));
          case "PageRes" -> resources.add(ObjectParser.content(xml));
          case "Content" -> ObjectParser.parse(xml, budget, objects);
          default -> {
            // The root, and what only groups; actions do not draw.
          }
        }
      }
    }
    return new PageContent(size, templates, resources, List.copyOf(objects));
  }
}
