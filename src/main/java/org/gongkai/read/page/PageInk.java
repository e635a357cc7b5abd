package org.gongkai.read.page;

import java.util.List;
import org.gongkai.grid.Ruling;

/**
 * What a page's content stream draws, as far as text and tables need it.
 *
 * @param frame the page; coordinates are in its reading direction
 * @param glyphs also those beyond the page's edge; upright text in drawing order
 * @param rulings in drawing order, not yet merged
 * @param hidden glyphs that are not painted (an OCR layer)
 * @param slanted glyphs set aside because they stand askew (watermarks)
 * @param unknown glyphs that the file gives no character for
 * @param imageArea the part of the page that images cover, 0..1, overlaps counted twice
 */
public record PageInk(
    PageFrame frame,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    int hidden,
    int slanted,
    int unknown,
    double imageArea) {}
