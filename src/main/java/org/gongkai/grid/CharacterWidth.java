package org.gongkai.grid;

import java.util.Arrays;
import java.util.List;

/** The usual width of a Chinese character, the measure for "near" on a page. */
final class CharacterWidth {

  private static final int SAMPLE = 2000;

  private CharacterWidth() {}

  /** The median over words, in the unit of the words; 1 when there are none. */
  static double of(List<TextLine> lines) {
    double[] widths =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .limit(SAMPLE)
            .mapToDouble(w -> (w.right() - w.left()) / Math.max(1, w.text().length()))
            .filter(w -> w > 0)
            .toArray();
    if (widths.length == 0) {
      return 1;
    }
    Arrays.sort(widths);
    return widths[widths.length / 2];
  }
}
