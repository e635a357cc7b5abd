package org.gongkai.read.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.gongkai.read.page.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * Makes fonts from their dictionaries. The common kinds are read from the dictionary alone, so that
 * no embedded font program is ever parsed: it costs more than everything else on a page. The others
 * are left to PDFBox.
 */
final class FontFactory {
  private FontFactory() {}

  static GlyphFont create(COSDictionary font) {
    boolean bold = bold(font);
    String face = face(font);
    COSName kind = font.getCOSName(COSName.SUBTYPE);
    if (COSName.TYPE0.equals(kind)) {
      COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
      if (COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING))
          && descendants != null
          && descendants.size() > 0
          && descendants.getObject(0) instanceof COSDictionary descendant) {
        CMap unicode = unicode(font);
        if (unicode != null && unicode.hasUnicodeMappings()) {
          return TabledFont.identity(
              font, unicode, widths(descendant), face, bold(descendant) || bold);
        }
      }
    } else if (COSName.TRUE_TYPE.equals(kind) || COSName.TYPE1.equals(kind)) {
      COSArray widths = font.getCOSArray(COSName.WIDTHS);
      CMap unicode = unicode(font);
      Encoding encoding = encoding(font);
      if (widths != null && (unicode != null || encoding != null)) {
        return TabledFont.simple(
            font, texts(unicode, encoding), simpleWidths(font, widths), face, bold);
      }
    }
    return new ProgramFont(font, face, bold);
  }

  private static @Nullable CMap unicode(COSDictionary font) {
    COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
    if (stream == null) {
      return null;
    }
    try (var in = stream.createInputStream()) {
      return new CMapParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Only encodings that the dictionary spells out; a font's own encoding is in its program. */
  private static @Nullable Encoding encoding(COSDictionary font) {
    COSBase value = font.getDictionaryObject(COSName.ENCODING);
    if (value instanceof COSName name) {
      return Encoding.getInstance(name);
    }
    if (value instanceof COSDictionary dictionary) {
      COSName base = dictionary.getCOSName(COSName.BASE_ENCODING);
      if (base == null || Encoding.getInstance(base) == null) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean embedded =
            descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                    || descriptor.containsKey(COSName.FONT_FILE2)
                    || descriptor.containsKey(COSName.FONT_FILE3));
        if (embedded) {
          return null;
        }
        return new DictionaryEncoding(dictionary, true, StandardEncoding.INSTANCE);
      }
      return new DictionaryEncoding(dictionary, true, null);
    }
    return null;
  }

  private static @Nullable String[] texts(@Nullable CMap unicode, @Nullable Encoding encoding) {
    @Nullable String[] texts = new String[256];
    for (int code = 0; code < 256; code++) {
      String text = unicode == null ? null : unicode.toUnicode(code, 1);
      if (text == null && encoding != null) {
        String name = encoding.getName(code);
        text = ".notdef".equals(name) ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
      }
      texts[code] = text == null ? null : PrintedText.of(text);
    }
    return texts;
  }

  private static double[] simpleWidths(COSDictionary font, COSArray widths) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) / 1000;
    double[] table = new double[256];
    java.util.Arrays.fill(table, missing);
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    for (int i = 0; i < widths.size(); i++) {
      int code = first + i;
      if (code >= 0 && code < 256 && widths.getObject(i) instanceof COSNumber n) {
        table[code] = n.floatValue() / 1000;
      }
    }
    return table;
  }

  /** The W array (ISO 32000-1, 9.7.4.3): {@code c [w1 w2 …]} or {@code first last w}. */
  private static double[] widths(COSDictionary descendant) {
    double standard = descendant.getFloat(COSName.DW, 1000) / 1000;
    COSArray w = descendant.getCOSArray(COSName.W);
    double[] table = new double[0];
    int i = 0;
    while (w != null && i + 1 < w.size()) {
      if (!(w.getObject(i) instanceof COSNumber first)) {
        break;
      }
      COSBase second = w.getObject(i + 1);
      int from = Math.max(0, Math.min(65535, first.intValue()));
      if (second instanceof COSArray list) {
        int to = Math.min(65535, from + list.size() - 1);
        table = grown(table, to, standard);
        for (int c = from; c <= to; c++) {
          if (list.getObject(c - from) instanceof COSNumber n) {
            table[c] = n.floatValue() / 1000;
          }
        }
        i += 2;
      } else if (second instanceof COSNumber last
          && i + 2 < w.size()
          && w.getObject(i + 2) instanceof COSNumber n) {
        int to = Math.max(from, Math.min(65535, last.intValue()));
        table = grown(table, to, standard);
        java.util.Arrays.fill(table, from, to + 1, n.floatValue() / 1000);
        i += 3;
      } else {
        break;
      }
    }
    double[] end = new double[table.length + 1];
    System.arraycopy(table, 0, end, 0, table.length);
    end[table.length] = standard;
    return end;
  }

  private static double[] grown(double[] table, int last, double fill) {
    if (last < table.length) {
      return table;
    }
    int size = Math.min(65536, Math.max(last + 1, table.length * 2));
    double[] larger = new double[size];
    System.arraycopy(table, 0, larger, 0, table.length);
    java.util.Arrays.fill(larger, table.length, size, fill);
    return larger;
  }

  private static String face(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT, "");
    return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
  }

  private static boolean bold(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT, "");
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return name.toLowerCase(java.util.Locale.ROOT).contains("bold")
        || name.contains("Heavy")
        || name.contains("Black")
        || (descriptor != null && descriptor.getFloat(COSName.FONT_WEIGHT, 400) >= 600);
  }
}
