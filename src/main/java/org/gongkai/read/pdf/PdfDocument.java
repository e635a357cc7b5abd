package org.gongkai.read.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.page.InkBudget;
import org.gongkai.read.page.PagedText;

/** An opened PDF as a neutral document. */
public final class PdfDocument {
  private PdfDocument() {}

  /**
   * Lays out all pages.
   *
   * @param complete whether the file's end is there; of a file cut short all pages must still have
   *     text that can be told
   * @throws UnreadableException when there is no text, or more than a budget allows
   */
  public static Document read(PDDocument pdf, boolean complete) throws UnreadableException {
    FontCache fonts = new FontCache(new HiddenLayers(pdf.getDocumentCatalog().getCOSObject()));
    InkBudget budget = new InkBudget("PDF");
    PagedText text = new PagedText("PDF");
    if (!complete) {
      text.cutShort();
    }
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      text.add(InkCollector.collect(page, ++number, fonts, budget));
    }
    Map<String, String> metadata = new HashMap<>();
    String title = pdf.getDocumentInformation().getTitle();
    if (title != null && !title.isBlank()) {
      metadata.put(Document.TITLE, title.strip());
    }
    return text.document(metadata);
  }
}
