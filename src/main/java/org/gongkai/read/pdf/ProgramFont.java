package org.gongkai.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.gongkai.read.page.Glyph;
import org.gongkai.read.page.PrintedText;
import org.jspecify.annotations.Nullable;

/** A font as PDFBox reads it, font program and all. A font that PDFBox cannot read is mute. */
final class ProgramFont implements GlyphFont {
  private final @Nullable PDFont font;
  private final String face;
  private final boolean bold;

  ProgramFont(COSDictionary dictionary, String face, boolean bold) {
    this.face = face;
    this.bold = bold;
    this.font = load(dictionary);
  }

  private static @Nullable PDFont load(COSDictionary dictionary) {
    try {
      return PDFontFactory.createFont(dictionary);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  @Override
  public void decode(byte[] string, Codes codes) {
    PDFont f = font;
    if (f == null) {
      for (byte b : string) {
        codes.code(b & 0xFF, 1);
      }
      return;
    }
    ByteArrayInputStream in = new ByteArrayInputStream(string);
    while (in.available() > 0) {
      int before = in.available();
      int code;
      try {
        code = f.readCode(in);
      } catch (IOException e) {
        return;
      }
      int length = before - in.available();
      if (length <= 0) {
        return;
      }
      codes.code(code, length);
    }
  }

  @Override
  public double width(int code) {
    PDFont f = font;
    if (f == null) {
      return 0.5;
    }
    try {
      float w = f.getWidth(code);
      return f instanceof PDType3Font ? w * f.getFontMatrix().getScaleX() : w / 1000;
    } catch (IOException | RuntimeException e) {
      return 0.5;
    }
  }

  @Override
  public String text(int code) {
    PDFont f = font;
    if (f == null) {
      return Glyph.UNKNOWN;
    }
    try {
      String text = f.toUnicode(code);
      return text == null ? Glyph.UNKNOWN : PrintedText.of(text);
    } catch (RuntimeException e) {
      return Glyph.UNKNOWN;
    }
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
    return font != null && font.isVertical();
  }
}
