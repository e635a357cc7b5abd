package org.gongkai.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which font has a character, and how wide the character is in it. */
final class TypeMeasure {
  private final List<TrueTypeFont> fonts;
  private final List<CmapLookup> maps = new ArrayList<>();
  private final Map<Integer, Double> widths = new HashMap<>();

  /**
   * @param fonts which together have every character that is printed
   */
  TypeMeasure(List<TrueTypeFont> fonts) throws IOException {
    this.fonts = fonts;
    for (TrueTypeFont font : fonts) {
      maps.add(font.getUnicodeCmapLookup());
    }
  }

  /** The first font that has a character; the main one when none has. */
  int font(int character) {
    for (int i = 0; i < maps.size(); i++) {
      if (maps.get(i).getGlyphId(character) != 0) {
        return i;
      }
    }
    return 0;
  }

  /** The advance of a character, as a part of its size. */
  double width(int character) throws IOException {
    Double known = widths.get(character);
    if (known != null) {
      return known;
    }
    int index = font(character);
    TrueTypeFont font = fonts.get(index);
    int glyph = maps.get(index).getGlyphId(character);
    double width = glyph == 0 ? 0.5 : font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
    widths.put(character, width);
    return width;
  }

  /** The advance of a text, as a part of its size. */
  double width(String text) throws IOException {
    double sum = 0;
    for (int character : text.codePoints().toArray()) {
      sum += width(character);
    }
    return sum;
  }
}
