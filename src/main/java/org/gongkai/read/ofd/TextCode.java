package org.gongkai.read.ofd;

import java.util.List;
import java.util.OptionalDouble;
import org.gongkai.read.page.Glyph;

/**
 * Characters with the places of their glyphs (11.3 of the standard).
 *
 * @param x where the first glyph stands; absent when it stands where the text code before began
 * @param y likewise
 * @param clusters what is drawn, in order
 * @param deltaX offsets from glyph to glyph; may be fewer than there are glyphs
 * @param deltaY likewise
 */
record TextCode(
    OptionalDouble x,
    OptionalDouble y,
    List<Cluster> clusters,
    List<Double> deltaX,
    List<Double> deltaY) {

  /**
   * What is drawn at one place.
   *
   * @param text {@link Glyph#UNKNOWN} when the file gives no character
   * @param steps how many offsets lead to the next place
   */
  record Cluster(String text, int steps) {
    static final Cluster UNKNOWN = new Cluster(Glyph.UNKNOWN, 1);
  }

  /**
   * Characters drawn as glyphs that the file names (CT_CGTransform).
   *
   * @param position of the first character, from 0
   * @param characters how many, not negative
   * @param glyphs how many, not negative
   */
  record GlyphTransform(int position, int characters, int glyphs) {}
}
