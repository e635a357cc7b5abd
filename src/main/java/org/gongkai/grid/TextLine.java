package org.gongkai.grid;

import java.util.List;

/**
 * Words on one base line.
 *
 * @param words from left to right
 * @param pieces the same text parted at every gap that may lie between two cells, however narrow:
 *     words again, each within one of {@code words}
 * @param top upper edge of the line, growing downwards: points on a page, the line number in a text
 * @param bottom lower edge, in the unit of {@code top}
 */
public record TextLine(List<Word> words, List<Word> pieces, double top, double bottom) {
  public TextLine {
    words = List.copyOf(words);
    pieces = List.copyOf(pieces);
  }

  /** A line whose words are not parted further. */
  public TextLine(List<Word> words, double top, double bottom) {
    this(words, words, top, bottom);
  }

  double middle() {
    return (top + bottom) / 2;
  }

  /** The middle of one of its words, which may stand a little higher or lower than others. */
  double middleOf(Word word) {
    return Double.isNaN(word.y()) ? middle() : word.y();
  }
}
