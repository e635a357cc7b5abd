package org.gongkai.corpus;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.gongkai.layout.SampleTable;

/**
 * A house style: one way in which a filing is laid out.
 *
 * @param id as the manifest names it, {@code [a-z0-9-]+}
 * @param format the folder and the extension of its documents
 * @param maker who writes the bytes
 * @param conversion {@code FROM>TO} when LibreOffice converts what the writer writes; else empty
 * @param imitates what it is modelled on, for people
 * @param lossy why not all of a filing can be told from it; empty when all can
 * @param onlyInTest whether it is kept for the test split
 * @param wishes what it asks of a filing
 */
record House(
    String id,
    String format,
    Maker maker,
    String conversion,
    String imitates,
    String lossy,
    boolean onlyInTest,
    Set<Wish> wishes,
    Pages writer) {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "pdf", "application/pdf",
          "html", "text/html",
          "mhtml", "multipart/related",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "doc", "application/msword",
          "rtf", "application/rtf",
          "odt", "application/vnd.oasis.opendocument.text",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "xls", "application/vnd.ms-excel",
          "ofd", "application/ofd");

  /** Of its documents. */
  String mediaType() {
    return MEDIA_TYPES.getOrDefault(format, "text/plain");
  }

  /** Who writes the bytes of a document. */
  enum Maker {
    GONGKAI,
    LIBREOFFICE,
    CHROMIUM,
    POPPLER
  }

  /** Writes a filing; what it draws is the same for the same seed. */
  interface Writer {
    byte[] write(Paper paper, Draw draw) throws Exception;
  }

  /** Writes a filing and says how often its tables are cut. */
  interface Pages {
    Made write(Filing filing, Draw draw) throws Exception;
  }

  /**
   * A document.
   *
   * @param cuts in how many places a page break or the style itself cuts a table
   */
  record Made(byte[] bytes, int cuts) {}

  /** A style of our own from which everything can be told. */
  static House of(String id, String format, String imitates, Writer writer) {
    return pages(id, format, imitates, (f, d) -> new Made(writer.write(f.paper(), d), 0));
  }

  /** The same for a style with pages. */
  static House pages(String id, String format, String imitates, Pages writer) {
    return new House(id, format, Maker.GONGKAI, "", imitates, "", false, Set.of(), writer);
  }

  /** A style that cuts each table in so many places. */
  House cutting(ToIntFunction<SampleTable> cuts) {
    Pages cut =
        (f, d) -> new Made(writer.write(f, d).bytes(), f.paper().tables().mapToInt(cuts).sum());
    return new House(id, format, maker, conversion, imitates, lossy, onlyInTest, wishes, cut);
  }

  House wishing(Wish... more) {
    Set<Wish> all = EnumSet.noneOf(Wish.class);
    all.addAll(wishes);
    all.addAll(Set.of(more));
    return new House(id, format, maker, conversion, imitates, lossy, onlyInTest, all, writer);
  }

  House losing(String reason) {
    return new House(id, format, maker, conversion, imitates, reason, onlyInTest, wishes, writer);
  }

  House keptForTest() {
    return new House(id, format, maker, conversion, imitates, lossy, true, wishes, writer);
  }

  House madeBy(Maker newMaker) {
    return new House(id, format, newMaker, conversion, imitates, lossy, onlyInTest, wishes, writer);
  }

  /** The same filing converted by LibreOffice. */
  House converted(String newId, String from, String to, String newImitates) {
    return new House(
        newId,
        to,
        Maker.LIBREOFFICE,
        from + ">" + to,
        newImitates,
        lossy,
        onlyInTest,
        wishes,
        writer);
  }
}
