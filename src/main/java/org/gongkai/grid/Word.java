package org.gongkai.grid;

import org.gongkai.document.Place;

/**
 * Text that stands together on a line: no gap inside is wider than the type asks for.
 *
 * @param text not empty, without outer white space
 * @param left left edge, in points from the left edge of the page or in columns of a text file
 * @param right right edge, in the unit of {@code left}
 * @param place where it stands in the source
 */
public record Word(String text, double left, double right, Place place) {}
