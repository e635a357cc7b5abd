package org.gongkai.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.grid.PageJoin;
import org.gongkai.grid.TablePiece;

/** An opened PDF as a neutral document. */
public final class PdfDocument {
  private PdfDocument() {}

  /**
   * Lays out all pages.
   *
   * @throws IOException when no page can be read
   */
  public static Document read(PDDocument pdf) throws IOException {
    FontCache fonts = new FontCache(new HiddenLayers(pdf.getDocumentCatalog().getCOSObject()));
    List<PageLayout> pages = new ArrayList<>();
    Losses losses = new Losses();
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      PageInk ink = InkCollector.collect(page, ++number, fonts);
      losses.note(ink);
      pages.add(PageLayout.of(ink));
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
    Paragraphs paragraphs = new Paragraphs(body, titleSize, blocks);
    List<TablePiece> table = new ArrayList<>();
    List<PageItem.Line> aside = new ArrayList<>();
    int tablePage = 0;
    for (PageLayout page : pages) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.Line line) {
          if (furniture.contains(line)) {
            aside.add(line);
            continue;
          }
          if (!table.isEmpty()) {
            blocks.add(PageJoin.join(table));
            table.clear();
          }
          if (!aside.isEmpty()) {
            aside.forEach(paragraphs::furniture);
            aside.clear();
          }
          paragraphs.add(line);
        } else if (item instanceof PageItem.Table t) {
          paragraphs.end();
          if (!table.isEmpty()
              && (tablePage == page.number()
                  || !PageJoin.continues(table.get(table.size() - 1), t.piece()))) {
            blocks.add(PageJoin.join(table));
            table.clear();
          }
          table.add(t.piece());
          tablePage = page.number();
        }
      }
    }
    paragraphs.end();
    if (!table.isEmpty()) {
      blocks.add(PageJoin.join(table));
    }
    aside.forEach(paragraphs::furniture);
    return blocks;
  }
}
