package org.gongkai.read.ofd;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.container.XmlCursor;

/**
 * What the entry {@code OFD.xml} says of the first document in the file.
 *
 * @param document the part with the document's root, of the version that is current
 * @param title empty when there is none
 * @param bodies how many documents the file holds
 */
record OfdRoot(String document, String title, int bodies) {
  private static final String ENTRY = "OFD.xml";

  static OfdRoot read(OfdPackage parts) throws UnreadableException, XMLStreamException {
    String entry = parts.find("", ENTRY).orElseThrow(() -> missing("its entry " + ENTRY));
    String document = "";
    String version = "";
    String title = "";
    int bodies = 0;
    try (XmlCursor xml = parts.open(entry)) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (!xml.atStart()) {
          continue;
        }
        if (xml.name().equals("DocBody")) {
          bodies++;
        }
        if (bodies > 1) {
          continue;
        }
        switch (xml.name()) {
          case "DocRoot" -> document = ObjectParser.content(xml);
          case "Title" -> title = ObjectParser.content(xml).strip();
          case "Version" -> {
            if (xml.attribute("Current").strip().equals("true")) {
              version = xml.attribute("BaseLoc");
            }
          }
          default -> {
            // Signatures are not checked; the rest says nothing of the pages.
          }
        }
      }
    }
    Optional<String> current = parts.find(entry, version);
    String root = current.isPresent() ? ofVersion(parts, current.get()) : "";
    if (root.isEmpty()) {
      root = parts.find(entry, document).orElseThrow(() -> missing("the root of its document"));
    }
    return new OfdRoot(root, title, bodies);
  }

  /** The root that a version names, empty when it names none. */
  private static String ofVersion(OfdPackage parts, String name)
      throws UnreadableException, XMLStreamException {
    try (XmlCursor xml = parts.open(name)) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (xml.atStart() && xml.name().equals("DocRoot")) {
          return parts.find(name, ObjectParser.content(xml)).orElse("");
        }
      }
    }
    return "";
  }

  private static UnreadableException missing(String what) {
    return new UnreadableException(
        Code.DAMAGED, "The OFD file lacks " + what + ". Fetch it again.");
  }
}
