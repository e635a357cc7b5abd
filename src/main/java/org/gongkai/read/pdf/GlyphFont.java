package org.gongkai.read.pdf;

import org.gongkai.read.page.Glyph;

/** A font as far as text and places need it: which codes, how wide, standing for what. */
interface GlyphFont {

  /** Takes the codes of a string one by one. */
  interface Codes {
    /**
     * @param code the character code
     * @param length its length in bytes
     */
    void code(int code, int length);
  }

  /** Splits a shown string into codes. */
  void decode(byte[] string, Codes codes);

  /** Advance width as a part of the type size. */
  double width(int code);

  /** The characters of a code, {@link Glyph#UNKNOWN} when the file does not say. */
  String text(int code);

  /** Name of the font without the tag of its subset, empty when it has none. */
  String face();

  /** Whether the font calls itself bold. */
  boolean bold();

  /** Whether lines run top down. */
  boolean vertical();
}
