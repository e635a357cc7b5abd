package org.gongkai.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lays the web page of a report out on A4 pages, and embeds what it needs of its fonts. */
final class PdfPageWriter implements PageWriter {
  private static final int NORMAL = 400;
  private static final long FIXED_ID = 1;

  /** What the page numbers are written with. */
  private static final String PAGE_NUMBER = "—0123456789";

  private static final Pattern ROW = Pattern.compile("row-.*");

  private final List<ChineseFont> fonts;

  /**
   * @param fonts to print in, the main one first
   */
  PdfPageWriter(List<ChineseFont> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  static {
    // It tells the terminal of every property of CSS that only browsers know.
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    String everything = HtmlPage.of(report) + PAGE_NUMBER;
    try (EmbeddedFonts embedded = EmbeddedFonts.covering(everything, fonts)) {
      PageCuts cuts = cuts(report, embedded);
      try (PDDocument document = new PDDocument();
          PdfBoxRenderer renderer = renderer(document, report, embedded, cuts)) {
        renderer.createPDFWithoutClosing();
        describe(document, report);
        document.save(out);
      }
    }
  }

  /** Lays the report out until no table goes over the end of a page but where it is cut. */
  private static PageCuts cuts(PrintedReport report, EmbeddedFonts embedded) throws IOException {
    PageCuts cuts = PageCuts.unknown();
    boolean more = true;
    while (more) {
      try (PDDocument draft = new PDDocument();
          PdfBoxRenderer renderer = renderer(draft, report, embedded, cuts)) {
        renderer.createPDFWithoutClosing();
        Map<String, Integer> sheets = new HashMap<>();
        renderer
            .findPagePositionsByID(ROW)
            .forEach(position -> sheets.merge(position.getId(), position.getPageNo(), Math::min));
        more = cuts.addNext(report, sheets);
      }
    }
    return cuts;
  }

  private static PdfBoxRenderer renderer(
      PDDocument document, PrintedReport report, EmbeddedFonts embedded, PageCuts cuts)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(document);
    List<String> families = new ArrayList<>();
    for (TrueTypeFont font : embedded.fonts()) {
      String family = "form" + families.size();
      PDType0Font loaded = PDType0Font.load(document, font, true);
      builder.useFont(new PDFontSupplier(loaded), family, NORMAL, FontStyle.NORMAL, true);
      families.add(family);
    }
    String all = String.join(", ", families);
    String style = "@page { font-family: " + all + "; }\nbody { font-family: " + all + "; }\n";
    return builder.withHtmlContent(HtmlPage.of(report, style, cuts), "").buildPdfRenderer();
  }

  /** No moment of writing and no random id: the same report gives the same bytes. */
  private static void describe(PDDocument document, PrintedReport report) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(HtmlPage.declaredTitle(report));
    report.signature().ifPresent(information::setAuthor);
    information.setProducer("Gongkai");
    report
        .issuedOn()
        .ifPresent(
            day -> {
              Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
              information.setCreationDate(date);
              information.setModificationDate(date);
            });
    document.setDocumentInformation(information);
    document.setDocumentId(FIXED_ID);
  }
}
