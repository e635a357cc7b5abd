package org.gongkai.accuracy;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Follows places back into a source: jsoup for a DOM, PDFBox for a page, the lines of a text. */
final class Places implements AutoCloseable {
  /** Boxes are of the ink; a glyph counts as inside by its origin and height. */
  private static final double POINTS_OF_GRACE = 2.5;

  private final byte[] bytes;
  private final Document document;
  private Optional<PDDocument> pdf = Optional.empty();
  private Optional<org.jsoup.nodes.Document> dom = Optional.empty();
  private List<String> lines = List.of();

  private Places(byte[] bytes, Document document) {
    this.bytes = bytes;
    this.document = document;
  }

  static Places of(byte[] bytes, Document document) {
    return new Places(bytes, document);
  }

  /**
   * The text at a place.
   *
   * @param raw what is looked for there: in a text a place has a beginning and no end
   */
  String textAt(Place place, String raw) throws IOException {
    if (place instanceof Place.InDom inDom && !starts("MIME-Version")) {
      return inDom(inDom.path());
    }
    if (place instanceof Place.OnPage onPage && isPdf()) {
      return onPage(onPage);
    }
    if (place instanceof Place.InText inText) {
      return inText(inText, raw);
    }
    // Flow documents, workbooks, OFD and pages in MHTML: what the neutral document has there.
    return document.blocks().stream()
        .flatMap(b -> PlacePropertiesTest.cells(b).stream())
        .filter(c -> c.places().contains(place))
        .map(Cell::text)
        .findFirst()
        .orElse("");
  }

  private boolean isPdf() {
    return starts("%PDF-");
  }

  private boolean starts(String mark) {
    return new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1)
        .contains(mark);
  }

  private String inDom(String path) {
    if (dom.isEmpty()) {
      dom = Optional.of(Jsoup.parse(decoded()));
    }
    List<Element> found = dom.get().select(path);
    return found.size() == 1 ? found.get(0).wholeText() : "";
  }

  private String onPage(Place.OnPage place) throws IOException {
    if (pdf.isEmpty()) {
      pdf = Optional.of(Loader.loadPDF(bytes));
    }
    Place.Box box = place.box();
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.addRegion(
        "box",
        new Rectangle2D.Double(
            box.left() - POINTS_OF_GRACE,
            box.top() - POINTS_OF_GRACE,
            box.width() + 2 * POINTS_OF_GRACE,
            box.height() + 2 * POINTS_OF_GRACE));
    stripper.extractRegions(pdf.get().getPage(place.page() - 1));
    return stripper.getTextForRegion("box");
  }

  private String inText(Place.InText place, String raw) {
    if (lines.isEmpty()) {
      lines = decoded().lines().toList();
    }
    StringBuilder text = new StringBuilder();
    long more = raw.chars().filter(c -> c == '\n').count();
    for (int l = place.line(); l <= Math.min(place.line() + 2 * more, lines.size()); l++) {
      String line = lines.get(l - 1);
      text.append(l == place.line() ? line.substring(place.column() - 1) : line).append('\n');
    }
    return text.toString();
  }

  /** UTF-16 by its mark, UTF-8 where it is that, else the encoding of Chinese pages. */
  private String decoded() {
    if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }

  @Override
  public void close() throws IOException {
    if (pdf.isPresent()) {
      pdf.get().close();
    }
  }
}
