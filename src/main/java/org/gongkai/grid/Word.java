package org.gongkai.grid;

import org.gongkai.document.Place;

/**
 * Text that stands together on a line: no gap inside is wider than the type asks for.
 *
 * @param text not empty, without outer white space
 * @param left left edge, in points from the left edge of the page or in columns of a text file
 * @param right right edge, in the unit of {@code left}
 * @param y its middle, growing downwards, where it is known apart from that of its line; else NaN
 * @param place where it stands in the source
 */
public record Word(String text, double left, double right, double y, Place place) {

  /** A word that stands as its line does. */
  public Word(String text, double left, double right, Place place) {
    this(text, left, right, Double.NaN, place);
  }

  /** Whether it is a number, or a mark that stands for one. */
  public boolean isValue() {
    return ValueText.isValue(text);
  }
}
