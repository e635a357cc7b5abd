package org.gongkai.read.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.container.XmlCursor;

/** The styles of a Word file, as far as they say what a paragraph is or how it is numbered. */
final class DocxStyles {

  /** The file has no styles. */
  static final DocxStyles NONE = new DocxStyles();

  /** No style leads further up than this; a longer way is a circle. */
  private static final int LONGEST_WAY = 20;

  private final Map<String, DocxFormat> byId = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private DocxFormat defaults = DocxFormat.UNSET;
  private String defaultParagraph = "";

  static DocxStyles parse(XmlCursor xml) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    while (xml.next() != XmlCursor.Event.DONE) {
      if (!xml.atStart()) {
        continue;
      }
      if (xml.name().equals("docDefaults")) {
        styles.defaults = DocxFormat.parse(xml);
      } else if (xml.name().equals("style")) {
        styles.style(xml);
      }
    }
    return styles;
  }

  private void style(XmlCursor xml) throws XMLStreamException {
    String id = xml.attribute("styleId");
    if (xml.attribute("type").equals("paragraph") && isOn(xml.attribute("default"))) {
      defaultParagraph = id;
    }
    int outer = xml.depth() - 1;
    DocxFormat format = DocxFormat.UNSET;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "name" -> names.put(id, xml.attribute("val"));
        case "basedOn" -> parents.put(id, xml.attribute("val"));
        case "pPr", "rPr" -> format = DocxFormat.parse(xml).over(format);
        case "tblStylePr" -> xml.skip();
        default -> {
          // The rest of a style is looks.
        }
      }
    }
    byId.put(id, format);
  }

  private static boolean isOn(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** What a paragraph style says, with what it inherits; an empty id is the default style. */
  DocxFormat paragraph(String id) {
    return inherited(id.isEmpty() ? defaultParagraph : id).over(defaults);
  }

  /** What a character style says, with what it inherits. */
  DocxFormat character(String id) {
    return inherited(id);
  }

  /** Whether the style is Word's own Title, by id or name. */
  boolean isTitle(String id) {
    String name = names.getOrDefault(id, id);
    return name.equalsIgnoreCase("Title") || name.equals("标题");
  }

  private DocxFormat inherited(String id) {
    DocxFormat format = DocxFormat.UNSET;
    String at = id;
    for (int i = 0; i < LONGEST_WAY && !at.isEmpty(); i++) {
      format = format.over(byId.getOrDefault(at, DocxFormat.UNSET));
      at = parents.getOrDefault(at, "");
    }
    return format;
  }
}
