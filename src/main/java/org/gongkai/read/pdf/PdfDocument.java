package org.gongkai.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;

/** An opened PDF as a neutral document. */
public final class PdfDocument {
  private PdfDocument() {}

  /** A page with fewer characters than this is hardly text. */
  private static final int FEW = 30;

  /** A file cut short in which more characters than this part are unknown has lost its fonts. */
  private static final double MOST_UNKNOWN = 0.05;

  /** A page covered more than this by images is a picture. */
  private static final double PICTURE = 0.5;

  /**
   * Lays out all pages.
   *
   * @param complete whether the file's end is there; of a file cut short all pages must still have
   *     text that can be told
   * @throws UnreadableException when there is no text, or more than a budget allows
   */
  public static Document read(PDDocument pdf, boolean complete) throws UnreadableException {
    FontCache fonts = new FontCache(new HiddenLayers(pdf.getDocumentCatalog().getCOSObject()));
    Budget budget = new Budget();
    List<PageLayout> pages = new ArrayList<>();
    Losses losses = new Losses();
    int pictures = 0;
    int empty = 0;
    int glyphs = 0;
    int unknown = 0;
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      PageInk ink = InkCollector.collect(page, ++number, fonts, budget);
      boolean picture = ink.imageArea() > PICTURE && ink.glyphs().size() < FEW;
      pictures += picture ? 1 : 0;
      empty += ink.glyphs().isEmpty() ? 1 : 0;
      glyphs += ink.glyphs().size();
      unknown += ink.unknown();
      losses.note(ink, picture);
      PageLayout layout = PageLayout.of(ink);
      losses.note(layout);
      pages.add(layout);
    }
    if (!complete) {
      if (number == 0 || empty > 0 || unknown > MOST_UNKNOWN * glyphs) {
        throw new UnreadableException(Code.DAMAGED, "the PDF is cut short: fetch the file again");
      }
      losses.add("the end of the file is missing; what could be found of it was read");
    }
    if (number == 0) {
      throw new UnreadableException(Code.DAMAGED, "the PDF has no pages");
    }
    if (pictures > 0 && pictures + empty >= number) {
      throw new UnreadableException(
          Code.NO_TEXT, "the PDF holds pictures of text only: it needs character recognition");
    }
    if (glyphs == 0) {
      throw new UnreadableException(
          Code.NO_TEXT, "the PDF shows no text: its letters may be drawn as pictures or outlines");
    }
    Map<String, String> metadata = new HashMap<>();
    String title = pdf.getDocumentInformation().getTitle();
    if (title != null && !title.isBlank()) {
      metadata.put(Document.TITLE, title.strip());
    }
    return new Document(blocks(pages), metadata, losses.list());
  }

  private static List<Block> blocks(List<PageLayout> pages) {
    Furniture furniture = new Furniture(pages);
    List<PageItem.Line> running = new ArrayList<>();
    for (PageLayout page : pages) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.Line line && !furniture.contains(line)) {
          running.add(line);
        }
      }
    }
    BodyShape body = BodyShape.of(running);
    List<Block> blocks = new ArrayList<>();
    double titleSize =
        pages.isEmpty() ? Double.POSITIVE_INFINITY : Paragraphs.titleSize(pages.get(0), body);
    Flow flow = new Flow(new Paragraphs(body, titleSize), blocks);
    for (PageLayout page : pages) {
      for (PageItem item : page.withAligned(furniture).items()) {
        if (furniture.contains(item) && item instanceof PageItem.Line line) {
          flow.furniture(line);
        } else {
          flow.add(item, page.frame().number());
        }
      }
    }
    flow.end();
    return blocks;
  }
}
