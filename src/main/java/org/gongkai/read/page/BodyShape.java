package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measure of a document's running text, against which titles, headings and the ends of
 * paragraphs are told.
 *
 * @param size the commonest type size, in points
 * @param face the commonest font of Chinese text, empty when there is none
 * @param left where full lines begin, in points
 * @param right where full lines end, in points
 */
record BodyShape(double size, String face, double left, double right) {

  static BodyShape of(List<PageItem.Line> lines) {
    Map<Double, Integer> sizes = new HashMap<>();
    Map<String, Integer> faces = new HashMap<>();
    for (PageItem.Line l : lines) {
      faces.merge(face(l.line()), l.line().glyphs().size(), Integer::sum);
      sizes.merge(Math.rint(l.line().size() * 2) / 2, l.line().glyphs().size(), Integer::sum);
    }
    double size =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(10.0);
    String face =
        faces.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    List<Double> lefts = new ArrayList<>();
    List<Double> rights = new ArrayList<>();
    for (PageItem.Line l : lines) {
      if (Math.abs(l.line().size() - size) < 1) {
        lefts.add(l.line().left());
        rights.add(l.line().right());
      }
    }
    lefts.sort(null);
    rights.sort(null);
    return lefts.isEmpty()
        ? new BodyShape(size, face, 0, 0)
        : new BodyShape(
            size,
            face,
            lefts.get(lefts.size() / 10),
            rights.get(rights.size() - 1 - rights.size() / 10));
  }

  /** The font of most Chinese characters of a line, empty when it has none. */
  private static String face(GlyphLine line) {
    Map<String, Integer> faces = new HashMap<>();
    for (Glyph g : line.glyphs()) {
      if (isChinese(g)) {
        faces.merge(g.face(), 1, Integer::sum);
      }
    }
    return faces.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Whether a line's Chinese text is all set in another font than the body's. */
  boolean isOtherFace(GlyphLine line) {
    boolean chinese = false;
    for (Glyph g : line.glyphs()) {
      if (isChinese(g)) {
        chinese = true;
        if (g.face().equals(face)) {
          return false;
        }
      }
    }
    return chinese;
  }

  private static boolean isChinese(Glyph g) {
    return g.text().charAt(0) >= 0x2E80;
  }

  /** Whether a line stops clearly before the right edge. */
  boolean endsEarly(GlyphLine line) {
    return line.right() < right - 1.6 * size;
  }

  /** Whether a line begins clearly after the left edge. */
  boolean isIndented(GlyphLine line) {
    return line.left() > left + 1.2 * size;
  }
}
