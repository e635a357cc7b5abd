package org.gongkai.read.container;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks XML that may be hostile. Elements and attributes go by their local names, so that the
 * transitional and the strict namespaces of Office Open XML read alike.
 *
 * <p>Bad input: what a document type declares is not read, so an entity of the file's own is
 * refused where it is used; elements nested deeper than {@link #MAX_DEPTH} are refused. Both fail
 * with an {@code XMLStreamException}. Nothing is ever fetched.
 */
public final class XmlCursor implements AutoCloseable {

  /** The deepest nesting of elements read. */
  public static final int MAX_DEPTH = 400;

  /** What the cursor stands on. */
  public enum Event {
    START,
    END,
    TEXT,
    DONE
  }

  private final XMLStreamReader xml;
  private int depth;

  /** Begins before the root element. */
  public XmlCursor(InputStream in) throws XMLStreamException {
    // The platform's own parser: which other one lies on the class path must not change the result.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    this.xml = factory.createXMLStreamReader(in);
  }

  /** Moves on. After {@link Event#DONE} it stays there. */
  public Event next() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > MAX_DEPTH) {
            throw new XMLStreamException("elements are nested more than " + MAX_DEPTH + " deep");
          }
          return Event.START;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return Event.END;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return Event.TEXT;
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("it uses an entity");
        default -> {
          // Comments and processing instructions say nothing, and document types are not believed.
        }
      }
    }
    return Event.DONE;
  }

  /** How many elements are open; on {@link Event#END}, how many are left open. */
  public int depth() {
    return depth;
  }

  /**
   * Moves on inside the element that began when {@link #depth()} was {@code outer + 1}.
   *
   * @return whether the cursor is still inside; false once the element has ended
   */
  public boolean nextInside(int outer) throws XMLStreamException {
    Event event = next();
    return event != Event.DONE && depth > outer;
  }

  /** Whether the cursor stands on the beginning of an element. */
  public boolean atStart() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  /** Whether the cursor stands on characters. */
  public boolean atText() {
    return xml.isCharacters();
  }

  /** The local name of the element begun or ended. */
  public String name() {
    return xml.getLocalName();
  }

  /** The characters at the cursor. */
  public String text() {
    return xml.getText();
  }

  /** The value of an attribute of the element begun; empty when it has none of this name. */
  public String attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The value of an attribute as a whole number; {@code otherwise} when it is none. */
  public int number(String localName, int otherwise) {
    String value = attribute(localName);
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Passes over the rest of the element begun. */
  public void skip() throws XMLStreamException {
    int outer = depth - 1;
    while (nextInside(outer)) {
      continue;
    }
  }

  @Override
  public void close() throws XMLStreamException {
    xml.close();
  }
}
