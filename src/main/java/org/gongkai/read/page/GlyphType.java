package org.gongkai.read.page;

/**
 * The type that glyphs are set in.
 *
 * @param size in the units of the text's own space
 * @param bold whether the font calls itself bold, or its glyphs are outlined
 * @param face name of the font, empty when it has none
 */
public record GlyphType(double size, boolean bold, String face) {}
