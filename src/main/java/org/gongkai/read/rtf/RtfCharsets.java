package org.gongkai.read.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The charsets of an RTF file: one of the file, one of each font. */
final class RtfCharsets {
  private static final Charset GB = Charset.forName("GB18030");

  private final Map<Integer, Charset> byFont = new HashMap<>();
  private Charset ofFile = Charset.forName("windows-1252");
  private int defaultFont;

  /** {@code \ansicpg}. */
  void codePage(int page) {
    ofFile = ofCodePage(page, ofFile);
  }

  /** {@code \deff}. */
  void defaultFont(int font) {
    defaultFont = font;
  }

  /** {@code \fcharset} in the font table. */
  void font(int font, int charset) {
    switch (charset) {
      case 134 -> byFont.put(font, GB);
      case 136 -> byFont.put(font, Charset.forName("Big5"));
      case 128 -> byFont.put(font, Charset.forName("windows-31j"));
      case 129 -> byFont.put(font, Charset.forName("x-windows-949"));
      default -> {
        // Western fonts are named for Chinese bytes too: the code page of the file decides.
      }
    }
  }

  /** {@code \cpg} in the font table. */
  void fontCodePage(int font, int page) {
    byFont.put(font, ofCodePage(page, ofFile));
  }

  /** The text of bytes set in a font; a negative font is the default one. */
  String decode(ByteArrayOutputStream bytes, int font) {
    Charset charset = byFont.getOrDefault(font < 0 ? defaultFont : font, ofFile);
    return bytes.toString(charset);
  }

  private static Charset ofCodePage(int page, Charset otherwise) {
    if (page == 936 || page == 54936) {
      return GB;
    }
    if (page == 65001) {
      return StandardCharsets.UTF_8;
    }
    for (String name : new String[] {"windows-" + page, "x-windows-" + page, "IBM" + page}) {
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return otherwise;
  }
}
