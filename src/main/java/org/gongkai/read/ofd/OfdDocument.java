package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.ofd.PageContent.PaperSize;
import org.gongkai.read.page.InkBudget;

/**
 * The root of a document: its pages, its templates and what they share (7.5 of the standard).
 *
 * <p>Bad input: a page or a template that is named and not there makes the file {@code DAMAGED}; a
 * resource that is not there is noted as a loss.
 */
final class OfdDocument {

  /** Templates that are drawn with templates. */
  private static final int MAX_DEPTH = 4;

  private final OfdPackage parts;
  private final String root;
  private final InkBudget read = new InkBudget("OFD file");
  private final Resources resources = new Resources(read);
  private final Map<String, String> templateParts = new HashMap<>();
  private final Map<String, PageContent> templates = new HashMap<>();
  private final List<String> pages = new ArrayList<>();
  private final List<String> losses = new ArrayList<>();
  private PaperSize paper = PaperSize.A4;

  private OfdDocument(OfdPackage parts, String root) {
    this.parts = parts;
    this.root = root;
  }

  /**
   * Reads a document's root and its resources.
   *
   * @param root name of the part
   */
  static OfdDocument open(OfdPackage parts, String root)
      throws UnreadableException, XMLStreamException {
    OfdDocument document = new OfdDocument(parts, root);
    document.parse();
    return document;
  }

  private void parse() throws UnreadableException, XMLStreamException {
    List<String> shared = new ArrayList<>();
    boolean sized = false;
    try (XmlCursor xml = parts.open(root)) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (!xml.atStart()) {
          continue;
        }
        switch (xml.name()) {
          case "PhysicalBox" -> {
            Optional<PaperSize> size = PaperSize.of(ObjectParser.content(xml));
            sized = size.isPresent();
            paper = size.orElse(PaperSize.A4);
          }
          case "PublicRes", "DocumentRes" -> shared.add(ObjectParser.content(xml));
          case "TemplatePage" -> templateParts.put(xml.attribute("ID"), xml.attribute("BaseLoc"));
          case "Page" -> pages.add(xml.attribute("BaseLoc"));
          case "Annotations" -> {
            if (parts.find(root, ObjectParser.content(xml)).isPresent()) {
              losses.add("annotations were left out");
            }
          }
          case "Outlines", "Bookmarks", "Actions", "Permissions", "VPreferences" -> xml.skip();
          default -> {
            // The root, and what only groups.
          }
        }
      }
    }
    if (!sized) {
      losses.add("the size of the paper is not told, A4 was taken");
    }
    for (String location : shared) {
      load(root, location);
    }
  }

  private void load(String from, String location) throws UnreadableException, XMLStreamException {
    Optional<String> name = parts.find(from, location);
    if (name.isPresent()) {
      resources.load(parts, name.get());
    } else {
      losses.add("the resources " + location.strip() + " are missing");
    }
  }

  Resources resources() {
    return resources;
  }

  /** What could not be carried over. */
  List<String> losses() {
    return losses;
  }

  int pages() {
    return pages.size();
  }

  /**
   * Reads a page.
   *
   * @param number from 1
   */
  PageContent page(int number) throws UnreadableException, XMLStreamException {
    return content(pages.get(number - 1), "page " + number);
  }

  private PageContent content(String location, String what)
      throws UnreadableException, XMLStreamException {
    Optional<String> name = parts.find(root, location);
    if (name.isEmpty()) {
      throw new UnreadableException(
          Code.DAMAGED, "The OFD file lacks its " + what + ". Fetch it again.");
    }
    PageContent content = PageContent.parse(parts, name.get(), read);
    for (String resource : content.resources()) {
      load(name.get(), resource);
    }
    return content;
  }

  PaperSize size(PageContent page) {
    return page.size().orElse(paper);
  }

  /** The templates that a page is drawn with, and those that they are drawn with, once each. */
  List<PageContent> templates(PageContent page) throws UnreadableException, XMLStreamException {
    List<PageContent> found = new ArrayList<>();
    collect(page, new HashSet<>(), found, 0);
    return found;
  }

  private void collect(PageContent page, Set<String> seen, List<PageContent> to, int depth)
      throws UnreadableException, XMLStreamException {
    for (String id : page.templates()) {
      if (depth < MAX_DEPTH && seen.add(id)) {
        PageContent template = template(id);
        collect(template, seen, to, depth + 1);
        to.add(template);
      }
    }
  }

  private PageContent template(String id) throws UnreadableException, XMLStreamException {
    PageContent known = templates.get(id);
    if (known != null) {
      return known;
    }
    PageContent template = content(templateParts.getOrDefault(id, ""), "template " + id);
    templates.put(id, template);
    return template;
  }
}
