package org.gongkai.read.ofd;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.document.Document;
import org.gongkai.read.Reader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.container.ZipContainer;
import org.gongkai.read.page.InkBudget;
import org.gongkai.read.page.PagedText;

/**
 * Reads OFD files that carry text. Places are boxes on pages, in points from the top left corner of
 * the physical page, pages counted from 1.
 *
 * <p>Signatures are not checked and their stamps not drawn. Refused are files that are encrypted or
 * hold pictures of text only, files that lack pages, and files that break the rules of ZIP or XML:
 * these are {@code DAMAGED} as a whole.
 */
public final class OfdReader implements Reader {

  /** More pages than this are no report. */
  public static final int MAX_PAGES = 2000;

  @Override
  public String name() {
    return "ofd";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    ZipContainer zip = ZipContainer.open(bytes);
    OfdPackage parts = new OfdPackage(zip);
    if (parts.isEncrypted()) {
      throw new UnreadableException(
          Code.ENCRYPTED, "The OFD file is encrypted. Save it without encryption and try again.");
    }
    try {
      return read(parts);
    } catch (XMLStreamException | RuntimeException e) {
      throw zip.unreadable("OFD file", e);
    }
  }

  private static Document read(OfdPackage parts) throws UnreadableException, XMLStreamException {
    OfdRoot root = OfdRoot.read(parts);
    OfdDocument document = OfdDocument.open(parts, root.document());
    if (document.pages() > MAX_PAGES) {
      throw new UnreadableException(
          Code.TOO_LARGE,
          "The OFD file has " + document.pages() + " pages, more than " + MAX_PAGES + ".");
    }
    InkBudget budget = new InkBudget("OFD file");
    PagedText text = new PagedText("OFD file");
    for (int number = 1; number <= document.pages(); number++) {
      PageDrawing drawing = PageDrawing.of(document, number, budget);
      text.add(drawing.ink());
      drawing.losses().forEach(text::note);
    }
    document.losses().forEach(text::note);
    if (root.bodies() > 1) {
      text.note("the file holds " + root.bodies() + " documents, the first was read");
    }
    return text.document(root.title().isEmpty() ? Map.of() : Map.of(Document.TITLE, root.title()));
  }
}
