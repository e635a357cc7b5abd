package org.gongkai.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.render.Sheet.Strength;

/** Puts lines of text on sheets. Lengths are points. */
final class SheetText {
  /** How far above the base line type reaches, as a part of its size. */
  static final double ASCENT = 0.88;

  /** Characters are set further apart to fill a line, but no more than this part of their size. */
  private static final double LOOSEST = 0.12;

  private final TypeMeasure measure;
  private final LineBreaker breaker;

  SheetText(TypeMeasure measure) {
    this.measure = measure;
    this.breaker = new LineBreaker(measure);
  }

  LineBreaker breaker() {
    return breaker;
  }

  double width(String text, double size) throws IOException {
    return measure.width(text) * size;
  }

  /** Where type stands in a line that begins at {@code top}. */
  static double baseline(double top, double leading, double size) {
    return top + (leading - size) / 2 + ASCENT * size;
  }

  void draw(Sheet sheet, String text, double left, double baseline, double size)
      throws IOException {
    draw(sheet, text, left, baseline, size, Strength.NORMAL, 0);
  }

  /**
   * @param width to fill, 0 for no more than the text needs
   */
  void draw(
      Sheet sheet,
      String text,
      double left,
      double baseline,
      double size,
      Strength strength,
      double width)
      throws IOException {
    int[] characters = text.codePoints().toArray();
    if (characters.length == 0) {
      return;
    }
    double spare = width - width(text, size);
    double apart = characters.length > 1 ? spare / (characters.length - 1) : 0;
    if (width == 0 || apart < 0 || apart > LOOSEST * size) {
      apart = 0;
    }
    List<Double> lefts = new ArrayList<>(characters.length + 1);
    double x = left;
    for (int character : characters) {
      lefts.add(x);
      x += measure.width(character) * size + apart;
    }
    lefts.add(x - apart);
    sheet.texts().add(new Sheet.Text(text, lefts, baseline, size, strength));
  }
}
