package org.gongkai.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Chinese text into lines: between any two characters, but not inside a number or a Latin
 * word, not before marks that close and not behind marks that open. What alone is wider than a line
 * is broken all the same.
 */
final class LineBreaker {
  private static final String CLOSING = "，。、；：？！）》」』】〕〉”’％%·…—";
  private static final String OPENING = "（《「『【〔〈“‘";

  private final TypeMeasure measure;

  LineBreaker(TypeMeasure measure) {
    this.measure = measure;
  }

  /**
   * @param text on one line
   * @param first room on the first line, as a part of the type's size
   * @param room on the lines below
   * @return the lines; none for an empty text
   */
  List<String> lines(String text, double first, double room) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double width = 0;
    for (String piece : pieces(text)) {
      double limit = lines.isEmpty() ? first : room;
      double more = measure.width(piece);
      if (width + more > limit && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        width = 0;
        limit = room;
      }
      for (String part : more > limit ? characters(piece) : List.of(piece)) {
        double w = measure.width(part);
        if (width + w > limit && !line.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
          width = 0;
        }
        if (!line.isEmpty() || !part.isBlank()) {
          line.append(part);
          width += w;
        }
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** The widest piece that no line should break, as a part of the type's size. */
  double widestPiece(String text) throws IOException {
    double widest = 0;
    for (String piece : pieces(text)) {
      widest = Math.max(widest, measure.width(piece));
    }
    return widest;
  }

  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int last = -1;
    for (int c : text.codePoints().toArray()) {
      if (last >= 0 && mayPart(last, c)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(c);
      last = c;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean mayPart(int left, int right) {
    if (CLOSING.indexOf(right) >= 0 || OPENING.indexOf(left) >= 0) {
      return false;
    }
    return left == ' ' || right == ' ' || !(isLatin(left) && isLatin(right));
  }

  /** Full-width digits and letters make numbers and words as narrow ones do. */
  private static boolean isLatin(int c) {
    boolean fullWidth = c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c);
    return c > ' ' && c < 0x2E80 || fullWidth;
  }
}
