package org.gongkai.render;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The fonts that one document needs: as many of those on offer as it takes to print every
 * character.
 */
final class EmbeddedFonts implements Closeable {
  /** Characters without ink need no font. */
  private static final int SPACE = 0x20;

  private final List<TrueTypeFont> fonts = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();

  private EmbeddedFonts() {}

  /**
   * Opens fonts until they have every character of a text.
   *
   * @param offered in order of preference
   * @throws IOException when a font cannot be used, or none has some character; says what to do
   */
  static EmbeddedFonts covering(String text, List<ChineseFont> offered) throws IOException {
    EmbeddedFonts fonts = new EmbeddedFonts();
    try {
      List<Integer> lacking = text.codePoints().filter(c -> c > SPACE).distinct().boxed().toList();
      for (ChineseFont offer : offered) {
        if (lacking.isEmpty()) {
          break;
        }
        TrueTypeFont font = fonts.open(offer);
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        List<Integer> still = lacking.stream().filter(c -> glyphs.getGlyphId(c) == 0).toList();
        if (still.size() < lacking.size()) {
          fonts.fonts.add(font);
        }
        lacking = still;
      }
      if (!lacking.isEmpty()) {
        throw new MissingFontException(offered.isEmpty() ? "" : shown(lacking));
      }
      return fonts;
    } catch (IOException | RuntimeException e) {
      fonts.close();
      throw e;
    }
  }

  private static String shown(List<Integer> characters) {
    return characters.stream().map(Character::toString).collect(Collectors.joining(" "));
  }

  private TrueTypeFont open(ChineseFont font) throws IOException {
    TrueTypeFont opened = font.isInCollection() ? inCollection(font) : alone(font);
    open.add(opened);
    if (opened instanceof OpenTypeFont outlines && outlines.isPostScript()) {
      throw new MissingFontException.Unusable(font.file());
    }
    return opened;
  }

  private static TrueTypeFont alone(ChineseFont font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBufferedFile(font.file().toFile()));
  }

  private TrueTypeFont inCollection(ChineseFont font) throws IOException {
    TrueTypeCollection collection = new TrueTypeCollection(font.file().toFile());
    open.add(collection);
    if (!font.name().isEmpty()) {
      TrueTypeFont named = collection.getFontByName(font.name());
      if (named != null) {
        return named;
      }
    }
    List<TrueTypeFont> all = new ArrayList<>();
    collection.processAllFonts(all::add);
    return all.get(0);
  }

  /** The fonts, the main one first. */
  List<TrueTypeFont> fonts() {
    return fonts;
  }

  @Override
  public void close() throws IOException {
    for (Closeable each : open) {
      each.close();
    }
  }
}
