package org.gongkai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.container.ZipContainer;
import org.gongkai.read.odf.OdtReader;
import org.gongkai.read.ofd.OfdReader;
import org.gongkai.read.rtf.RtfReader;
import org.gongkai.read.sheet.XlsReader;
import org.gongkai.read.sheet.XlsxReader;
import org.gongkai.read.word.DocReader;
import org.gongkai.read.word.DocxReader;

/**
 * Decides the format of a file from its bytes, never from its name, and names the reader for it.
 *
 * <p>What a few bytes settle is settled here, without loading a library; only what is left goes to
 * detectors that take long to load.
 */
public final class Readers {

  /** The formats read, as messages list them. */
  static final String FORMATS_READ =
      "PDF, OFD, HTML, MHTML, text, Markdown, DOCX, DOC, WPS, RTF, ODT, XLSX, XLS, CSV; and text alone of"
          + " presentations, e-books and MS Works files";

  private static final int PDF_HEADER_WITHIN = 1024;
  private static final int LONGEST_MIMETYPE = 200;
  private static final byte[] PDF_HEADER = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] RTF_HEADER = {'{', '\\', 'r', 't', 'f'};

  private Readers() {}

  /**
   * The reader for a file and what the file is.
   *
   * @param mediaType for example {@code application/pdf}
   */
  public record Match(Reader reader, String mediaType) {}

  /**
   * Decides the format.
   *
   * @throws UnreadableException {@code EMPTY} when there is nothing but white space, {@code
   *     UNSUPPORTED} when no reader knows the format, {@code NO_TEXT} for a picture, {@code
   *     DAMAGED} for an archive cut short, {@code ENCRYPTED} for a file locked by a password
   */
  public static Match forBytes(byte[] bytes) throws UnreadableException {
    return forBytes(bytes, "");
  }

  /**
   * Decides the format of a file of which somebody says in which character set it is.
   *
   * @param declaredCharset its name; empty where nothing is declared
   * @throws UnreadableException as {@link #forBytes(byte[])} does
   */
  public static Match forBytes(byte[] bytes, String declaredCharset) throws UnreadableException {
    if (TextProbe.blank(bytes)) {
      throw new UnreadableException(Code.EMPTY, "The file has nothing in it but white space.");
    }
    if (holds(bytes, PDF_HEADER, PDF_HEADER_WITHIN)) {
      return new Match(new PdfReader(), "application/pdf");
    }
    if (ZipContainer.looksLike(bytes)) {
      return forZip(bytes);
    }
    if (OleProbe.looksLike(bytes)) {
      return forOle(bytes);
    }
    if (holds(bytes, RTF_HEADER, TextProbe.byteOrderMark(bytes) + 1)) {
      return new Match(new RtfReader(), "application/rtf");
    }
    Optional<String> head =
        TextProbe.head(bytes)
            .or(() -> Charsets.otherThanGb(bytes, declaredCharset).map(Charsets.Decoded::text));
    if (head.isPresent()) {
      return forText(head.get());
    }
    return byCloserLook(bytes);
  }

  private static Match forText(String head) {
    if (MhtmlReader.looksLike(head)) {
      return new Match(new MhtmlReader(), "multipart/related");
    }
    return MarkupProbe.isHtml(head)
        ? new Match(new HtmlReader(), "text/html")
        : new Match(new TextReader(), "text/plain");
  }

  private static Match forOle(byte[] bytes) throws UnreadableException {
    Optional<OleProbe.Kind> kind = OleProbe.kind(bytes);
    if (kind.isEmpty()) {
      return byCloserLook(bytes);
    }
    return switch (kind.get()) {
      case WORD -> new Match(new DocReader(), "application/msword");
      case WORKBOOK -> new Match(new XlsReader(), "application/vnd.ms-excel");
    };
  }

  private static Match forZip(byte[] bytes) throws UnreadableException {
    ZipContainer zip = ZipContainer.open(bytes);
    Set<String> names = zip.names();
    if (names.stream().anyMatch(n -> n.endsWith("word/document.xml"))
        || names.contains("word/document2.xml")) {
      return new Match(
          new DocxReader(),
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }
    if (names.contains("xl/workbook.xml")) {
      return new Match(
          new XlsxReader(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
    if (names.contains("content.xml") && mimetype(zip).contains("opendocument.text")) {
      return new Match(new OdtReader(), "application/vnd.oasis.opendocument.text");
    }
    if (names.stream().anyMatch("OFD.xml"::equalsIgnoreCase)) {
      return new Match(new OfdReader(), "application/ofd");
    }
    return byCloserLook(bytes);
  }

  /** Asks the detector that knows many formats and takes a second to load. */
  private static Match byCloserLook(byte[] bytes) throws UnreadableException {
    String mediaType = TikaReader.detect(bytes);
    if (TikaReader.reads(mediaType)) {
      return new Match(new TikaReader(), mediaType);
    }
    if (mediaType.startsWith("image/")) {
      throw new UnreadableException(
          Code.NO_TEXT, "The file is a picture (" + mediaType + "); text in it is not read.");
    }
    throw switch (mediaType) {
      case "application/octet-stream" -> unsupported("");
      case "application/zip" -> unsupported("a ZIP archive that is no document");
      default -> unsupported("of type " + mediaType);
    };
  }

  /** What an OpenDocument or EPUB archive says it is; empty for others. */
  private static String mimetype(ZipContainer zip) throws UnreadableException {
    if (!zip.has("mimetype")) {
      return "";
    }
    try (InputStream in = zip.stream("mimetype")) {
      return new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw zip.unreadable("ZIP archive", e);
    }
  }

  private static UnreadableException unsupported(String what) {
    return new UnreadableException(
        Code.UNSUPPORTED,
        (what.isEmpty() ? "The format was not recognised." : "The file is " + what + ".")
            + " Formats read: "
            + FORMATS_READ
            + ".");
  }

  private static boolean holds(byte[] bytes, byte[] wanted, int within) {
    int last = Math.min(bytes.length - wanted.length, within - 1);
    for (int at = 0; at <= last; at++) {
      int i = 0;
      while (i < wanted.length && bytes[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
