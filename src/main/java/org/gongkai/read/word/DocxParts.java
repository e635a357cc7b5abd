package org.gongkai.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.container.ZipContainer;
import org.gongkai.read.flow.FlowWhitespace;

/**
 * Where in the package the text of a Word file stands, found by its relationships. Parts that a
 * relationship names and the package lacks are left out.
 *
 * @param main the main document
 * @param styles none or one
 * @param numbering none or one
 * @param notes footnotes, then endnotes
 * @param furniture headers and footers, each once, in the order of their relationships
 * @param properties the title of the file and the like; none or one
 */
record DocxParts(
    String main,
    List<String> styles,
    List<String> numbering,
    List<String> notes,
    List<String> furniture,
    List<String> properties) {

  private static final String USUAL_MAIN = "word/document.xml";

  static DocxParts of(ZipContainer zip) throws UnreadableException, XMLStreamException {
    Map<String, List<String>> top = relationships(zip, "");
    String main = top.getOrDefault("officeDocument", List.of(USUAL_MAIN)).get(0);
    if (!zip.has(main)) {
      throw new UnreadableException(Code.DAMAGED, "The DOCX file has no part " + main + ".");
    }
    Map<String, List<String>> own = relationships(zip, main);
    List<String> notes = new ArrayList<>(own.getOrDefault("footnotes", List.of()));
    notes.addAll(own.getOrDefault("endnotes", List.of()));
    List<String> furniture = new ArrayList<>(own.getOrDefault("header", List.of()));
    furniture.addAll(own.getOrDefault("footer", List.of()));
    return new DocxParts(
        main,
        first(own.getOrDefault("styles", List.of())),
        first(own.getOrDefault("numbering", List.of())),
        notes,
        furniture,
        first(top.getOrDefault("core-properties", List.of())));
  }

  private static List<String> first(List<String> all) {
    return all.stream().limit(1).toList();
  }

  /** The parts that a part refers to, by the last step of the relationship's type. */
  private static Map<String, List<String>> relationships(ZipContainer zip, String part)
      throws UnreadableException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String rels = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, List<String>> byType = new HashMap<>();
    if (!zip.has(rels)) {
      return byType;
    }
    try (XmlCursor xml = new XmlCursor(zip.stream(rels))) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (!xml.atStart() || xml.attribute("TargetMode").equals("External")) {
          continue;
        }
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> same =
            byType.computeIfAbsent(
                type.substring(type.lastIndexOf('/') + 1), t -> new ArrayList<>());
        if (zip.has(name) && !same.contains(name)) {
          same.add(name);
        }
      }
    }
    byType.values().removeIf(List::isEmpty);
    return byType;
  }

  /** The title among the properties of the file. */
  static Optional<String> title(ZipContainer zip, String part)
      throws UnreadableException, XMLStreamException {
    try (XmlCursor xml = new XmlCursor(zip.stream(part))) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (xml.atStart() && xml.name().equals("title")) {
          StringBuilder title = new StringBuilder();
          int outer = xml.depth() - 1;
          while (xml.nextInside(outer)) {
            if (xml.atText()) {
              title.append(xml.text());
            }
          }
          String shown = FlowWhitespace.strip(title.toString());
          return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
        }
      }
    }
    return Optional.empty();
  }
}
