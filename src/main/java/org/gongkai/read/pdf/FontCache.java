package org.gongkai.read.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each made once. */
final class FontCache {
  private final Map<COSDictionary, GlyphFont> byDictionary = new IdentityHashMap<>();
  private @Nullable COSDictionary lastResources;
  private final Map<COSName, GlyphFont> byName = new HashMap<>();
  private final HiddenLayers layers;

  FontCache(HiddenLayers layers) {
    this.layers = layers;
  }

  /** The font of a name in a page's resources, null when there is none. */
  @Nullable GlyphFont font(COSDictionary resources, @Nullable COSName name) {
    if (resources != lastResources) {
      byName.clear();
      lastResources = resources;
    }
    GlyphFont known = byName.get(name);
    if (known != null || name == null) {
      return known;
    }
    COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
    COSDictionary dictionary = fonts == null ? null : fonts.getCOSDictionary(name);
    if (dictionary == null) {
      return null;
    }
    GlyphFont font = font(dictionary);
    byName.put(name, font);
    return font;
  }

  GlyphFont font(COSDictionary dictionary) {
    return byDictionary.computeIfAbsent(dictionary, FontFactory::create);
  }

  boolean hides(COSStream object) {
    return layers.hides(object);
  }
}
