package org.gongkai.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.pdf.PdfDocument;

/**
 * Reads PDF files that carry text. Refused are scans without a text layer, files that ask for a
 * password, and files cut short of which not every page is left. Damage that leaves all pages
 * readable is noted as a loss.
 */
public final class PdfReader implements Reader {

  /** More pages than this are no report. */
  public static final int MAX_PAGES = 2000;

  /** How far before its last byte a file may end: servers append lines and zeros. */
  private static final int TRAILING = 2048;

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
      return PdfDocument.read(pdf, hasEnd(bytes));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Code.ENCRYPTED, "the PDF asks for a password: save it without one", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableException(
          Code.DAMAGED, "the PDF is damaged beyond repair: fetch or export it again", e);
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(Code.TOO_LARGE, "the PDF unpacks to more than memory holds", e);
    }
  }

  private static boolean hasEnd(byte[] bytes) {
    int from = Math.max(0, bytes.length - TRAILING);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return end.contains("%%EOF") || end.contains("startxref");
  }
}
