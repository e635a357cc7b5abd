package org.gongkai.render;

import java.util.List;
import java.util.Locale;

/** The formats that reports are written in. */
public enum PageFormat {
  /** A web page without other files. */
  HTML(Bytes.TEXT, Fonts.NONE),
  /** A Word document, to go on with. */
  DOCX(Bytes.BINARY, Fonts.NONE),
  /** Pages with their fonts. */
  PDF(Bytes.BINARY, Fonts.EMBEDDED),
  /** The same by the national standard, GB/T 33190. */
  OFD(Bytes.BINARY, Fonts.EMBEDDED),
  /** Text as word processors export it. */
  TXT(Bytes.TEXT, Fonts.NONE);

  private enum Bytes {
    TEXT,
    BINARY
  }

  private enum Fonts {
    NONE,
    EMBEDDED
  }

  private final Bytes bytes;
  private final Fonts fonts;

  PageFormat(Bytes bytes, Fonts fonts) {
    this.bytes = bytes;
    this.fonts = fonts;
  }

  /** Its name on command lines, which is the extension of its files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its files are text, which a terminal can show. */
  public boolean isText() {
    return bytes == Bytes.TEXT;
  }

  /** Whether its files carry their fonts. */
  public boolean embedsFonts() {
    return fonts == Fonts.EMBEDDED;
  }

  /** A writer that prints in the fonts that are installed, where the format asks for any. */
  public PageWriter writer() {
    return writer(embedsFonts() ? ChineseFont.installed() : List.of());
  }

  /**
   * A writer. The libraries of a format load only when it is asked for.
   *
   * @param chosen the fonts to print in, the main one first; of no use for formats without
   */
  public PageWriter writer(List<ChineseFont> chosen) {
    return switch (this) {
      case HTML -> new HtmlPageWriter();
      case DOCX -> new DocxPageWriter();
      case PDF -> new PdfPageWriter(chosen);
      case OFD -> new OfdPageWriter(chosen);
      case TXT -> new TextPageWriter();
    };
  }
}
