package org.gongkai.read.odf;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.Reader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.container.ZipContainer;
import org.gongkai.read.flow.FlowBlocks;

/**
 * Reads OpenDocument text, by walking its XML.
 *
 * <p>Bad input: as for DOCX, a file that breaks the rules of ZIP or XML is {@code DAMAGED} as a
 * whole.
 */
public final class OdtReader implements Reader {
  @Override
  public String name() {
    return "odt";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    ZipContainer zip = ZipContainer.open(bytes);
    OdtText text = new OdtText();
    try {
      if (zip.has("META-INF/manifest.xml") && encrypted(zip)) {
        throw new UnreadableException(
            Code.ENCRYPTED,
            "The ODT file is locked by a password. Save it without one and try again.");
      }
      if (zip.has("styles.xml")) {
        try (XmlCursor xml = new XmlCursor(zip.stream("styles.xml"))) {
          text.walk(xml);
        }
      }
      try (XmlCursor xml = new XmlCursor(zip.stream("content.xml"))) {
        text.walk(xml);
      }
      List<Block> blocks = FlowBlocks.of(text.body(), text.notes(), text.furniture());
      if (blocks.isEmpty()) {
        throw text.pictures() > 0
            ? new UnreadableException(
                Code.NO_TEXT, "The ODT file holds pictures only; text in them is not read.")
            : new UnreadableException(Code.EMPTY, "The ODT file has no text.");
      }
      List<String> losses =
          text.pictures() > 0
              ? List.of(text.pictures() + " pictures; text in them is not read")
              : List.of();
      return new Document(blocks, Map.of(), losses);
    } catch (XMLStreamException | RuntimeException e) {
      throw zip.unreadable("ODT file", e);
    }
  }

  private static boolean encrypted(ZipContainer zip)
      throws UnreadableException, XMLStreamException {
    try (XmlCursor xml = new XmlCursor(zip.stream("META-INF/manifest.xml"))) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (xml.atStart() && xml.name().equals("encryption-data")) {
          return true;
        }
      }
    }
    return false;
  }
}
