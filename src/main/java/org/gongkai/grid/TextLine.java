package org.gongkai.grid;

import java.util.List;

/**
 * Words on one base line.
 *
 * @param words from left to right
 * @param top upper edge of the line, growing downwards: points on a page, the line number in a text
 * @param bottom lower edge, in the unit of {@code top}
 */
public record TextLine(List<Word> words, double top, double bottom) {
  public TextLine {
    words = List.copyOf(words);
  }
}
