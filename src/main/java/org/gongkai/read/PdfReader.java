package org.gongkai.read;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.pdf.PdfDocument;

/** Reads PDF files that carry text. Scans without a text layer are refused. */
public final class PdfReader implements Reader {

  /** More pages than this are no report. */
  public static final int MAX_PAGES = 2000;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int pages = pdf.getNumberOfPages();
      if (pages > MAX_PAGES) {
        throw new UnreadableException(
            Code.TOO_LARGE, "the PDF has " + pages + " pages, more than " + MAX_PAGES);
      }
      return PdfDocument.read(pdf);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Code.ENCRYPTED, "the PDF asks for a password: save it without one", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          Code.DAMAGED, "the PDF is damaged or cut short: " + e.getMessage(), e);
    }
  }
}
