package org.gongkai.read.word;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.gongkai.read.flow.FlowPiece;

/**
 * Reads Word files in Office Open XML, transitional and strict, as Word and WPS write them.
 *
 * <p>Walks the XML of the parts that hold text and builds nothing else. An object model of the
 * whole file (POI's XWPF) costs a second and 14 MB of schema classes before the first cell, and
 * gives the spans no better: they stand in two attributes.
 *
 * <p>Bad input: a file that breaks the rules of ZIP or XML is {@code DAMAGED}; nothing is read from
 * what is left of it, since a report with a table cut off is worse than none.
 */
public final class DocxReader implements Reader {
  private static final String FORMAT = "DOCX file";

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    ZipContainer zip = ZipContainer.open(bytes);
    DocxTally tally = new DocxTally();
    try {
      return read(zip, tally);
    } catch (XMLStreamException | RuntimeException e) {
      if (tally.tooMany()) {
        throw new UnreadableException(
            Code.TOO_LARGE,
            "The DOCX file has more than " + DocxTally.MAX_PIECES + " paragraphs and cells.",
            e);
      }
      throw zip.unreadable(FORMAT, e);
    }
  }

  private static Document read(ZipContainer zip, DocxTally tally)
      throws UnreadableException, XMLStreamException {
    DocxParts parts = DocxParts.of(zip);
    DocxStyles styles = DocxStyles.NONE;
    for (String part : parts.styles()) {
      try (XmlCursor xml = new XmlCursor(zip.stream(part))) {
        styles = DocxStyles.parse(xml);
      }
    }
    DocxNumbering numbering = new DocxNumbering();
    for (String part : parts.numbering()) {
      try (XmlCursor xml = new XmlCursor(zip.stream(part))) {
        numbering = DocxNumbering.parse(xml);
      }
    }
    List<FlowPiece> body = pieces(zip, parts.main(), "body", styles, numbering, tally);
    List<FlowPiece> notes = new ArrayList<>();
    for (String part : parts.notes()) {
      notes.addAll(pieces(zip, part, "", styles, numbering, tally));
    }
    List<List<FlowPiece>> furniture = new ArrayList<>();
    for (String part : parts.furniture()) {
      furniture.add(pieces(zip, part, "", styles, numbering, tally));
    }
    List<Block> blocks = FlowBlocks.of(body, notes, furniture);
    if (blocks.isEmpty()) {
      throw tally.hasPictures()
          ? new UnreadableException(
              Code.NO_TEXT, "The DOCX file holds pictures only; text in them is not read.")
          : new UnreadableException(Code.EMPTY, "The DOCX file has no text.");
    }
    Map<String, String> metadata = new HashMap<>();
    for (String part : parts.properties()) {
      DocxParts.title(zip, part).ifPresent(title -> metadata.put(Document.TITLE, title));
    }
    return new Document(blocks, metadata, tally.losses());
  }

  /** The text inside the first element of this name; of the root when the name is empty. */
  private static List<FlowPiece> pieces(
      ZipContainer zip,
      String part,
      String element,
      DocxStyles styles,
      DocxNumbering numbering,
      DocxTally tally)
      throws UnreadableException, XMLStreamException {
    List<FlowPiece> pieces = new ArrayList<>();
    try (XmlCursor xml = new XmlCursor(zip.stream(part))) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (xml.atStart() && (element.isEmpty() || xml.name().equals(element))) {
          pieces.addAll(new DocxText(xml, styles, numbering, tally).pieces());
        }
      }
    }
    return pieces;
  }
}
