package org.gongkai.read.pdf;

import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.gongkai.read.page.Glyph;
import org.gongkai.read.page.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * A font whose widths and characters stand in tables of its dictionary. For a code that the tables
 * do not know the font program is asked, and only then read.
 */
final class TabledFont implements GlyphFont {
  private final int bytes;
  private final double[] widths;

  /** By high, then low byte of the code; a row is made when its first code is met. */
  private final @Nullable String[] @Nullable [] texts;

  private final @Nullable CMap unicode;
  private final String face;
  private final boolean bold;
  private final COSDictionary dictionary;
  private @Nullable ProgramFont program;

  private TabledFont(
      COSDictionary dictionary,
      int bytes,
      double[] widths,
      @Nullable String[] @Nullable [] texts,
      @Nullable CMap unicode,
      String face,
      boolean bold) {
    this.dictionary = dictionary;
    this.bytes = bytes;
    this.widths = widths;
    this.texts = texts;
    this.unicode = unicode;
    this.face = face;
    this.bold = bold;
  }

  /**
   * A font of one-byte codes.
   *
   * @param texts by code, null where only the font program can tell
   * @param widths by code, as a part of the type size
   */
  static GlyphFont simple(
      COSDictionary font, @Nullable String[] texts, double[] widths, String face, boolean bold) {
    return new TabledFont(font, 1, widths, new String[][] {texts}, null, face, bold);
  }

  /**
   * A composite font of two-byte codes that are its glyph numbers.
   *
   * @param widths by code, the last entry for all codes beyond, as a part of the type size
   */
  static GlyphFont identity(
      COSDictionary font, CMap unicode, double[] widths, String face, boolean bold) {
    return new TabledFont(font, 2, widths, new String[256][], unicode, face, bold);
  }

  @Override
  public void decode(byte[] string, Codes codes) {
    if (bytes == 1) {
      for (byte b : string) {
        codes.code(b & 0xFF, 1);
      }
    } else {
      for (int i = 0; i + 1 < string.length; i += 2) {
        codes.code((string[i] & 0xFF) << 8 | (string[i + 1] & 0xFF), 2);
      }
    }
  }

  @Override
  public double width(int code) {
    return widths[Math.min(code, widths.length - 1)];
  }

  @Override
  public String text(int code) {
    @Nullable String[] row = texts[code >> 8];
    if (row == null) {
      row = new String[256];
      texts[code >> 8] = row;
    }
    String text = row[code & 0xFF];
    if (text == null) {
      String mapped = unicode == null ? null : unicode.toUnicode(code, bytes);
      text = mapped == null ? Glyph.UNKNOWN : PrintedText.of(mapped);
      if (text.equals(Glyph.UNKNOWN)) {
        text = program().text(code);
      }
      row[code & 0xFF] = text;
    }
    return text;
  }

  private ProgramFont program() {
    ProgramFont p = program;
    if (p == null) {
      p = new ProgramFont(dictionary, face, bold);
      program = p;
    }
    return p;
  }

  @Override
  public String face() {
    return face;
  }

  @Override
  public boolean bold() {
    return bold;
  }

  @Override
  public boolean vertical() {
    return false;
  }
}
