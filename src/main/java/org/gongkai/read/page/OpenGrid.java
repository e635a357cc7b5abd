package org.gongkai.read.page;

import java.util.List;
import org.gongkai.grid.Word;

/**
 * Tells a table whose lines enclose every cell from one that is merely framed, or ruled one way:
 * its "cells" hold the values of whole rows or columns.
 */
final class OpenGrid {

  /** So many values below each other are a column, and side by side a row. */
  private static final int COLUMN = 3;

  private OpenGrid() {}

  /**
   * @param cells the glyphs of each cell of a grid of lines
   */
  static boolean isOpen(List<List<Glyph>> cells, PageFrame frame) {
    int single = 0;
    int crowded = 0;
    int crowdedCells = 0;
    int most = 0;
    for (List<Glyph> cell : cells) {
      if (cell.stream().noneMatch(Glyph::isDigit)) {
        continue;
      }
      int values = 0;
      int inLine = 0;
      int lines = 0;
      boolean labelled = false;
      for (GlyphLine line : GlyphLine.of(cell)) {
        List<Word> words = line.words(frame, List.of(), 0).words();
        int here = (int) words.stream().filter(Word::isValue).count();
        values += here;
        inLine = Math.max(inLine, here);
        lines += here == 1 && words.size() == 1 ? 1 : 0;
        labelled |= here > 0 && !words.get(0).isValue() && words.get(words.size() - 1).isValue();
      }
      most = Math.max(most, inLine);
      if (inLine > 1 || lines >= COLUMN || labelled) {
        crowded += values;
        crowdedCells++;
      } else {
        single += values;
      }
    }
    return (crowdedCells > 1 || most >= COLUMN) && crowded > single;
  }
}
