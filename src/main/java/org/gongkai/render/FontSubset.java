package org.gongkai.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font cut down to the characters that a document prints.
 *
 * @param name of the font, as in its file
 * @param bytes a TrueType file with outlines and a table of characters
 */
record FontSubset(String name, byte[] bytes) {

  /** What a program needs to draw characters; tables for typesetters are left out. */
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap",
          "name", "OS/2", "post");

  /**
   * @param index of the font in the measure
   * @param characters all that the document prints, of whatever font
   */
  static FontSubset of(TrueTypeFont font, int index, Set<Integer> characters, TypeMeasure measure)
      throws IOException {
    TTFSubsetter subset = new TTFSubsetter(font, TABLES);
    for (int character : characters) {
      if (measure.font(character) == index) {
        subset.add(character);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subset.writeToStream(out);
    return new FontSubset(font.getName(), out.toByteArray());
  }
}
