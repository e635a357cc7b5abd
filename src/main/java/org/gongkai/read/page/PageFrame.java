package org.gongkai.read.page;

import org.gongkai.document.Place;

/**
 * A page in the direction in which its text is read. Tables too wide for the paper are often
 * printed sideways on an upright page; such a page is laid out turned, and its places are turned
 * back.
 *
 * @param number from 1
 * @param width in reading direction, in points
 * @param height across the reading direction, in points
 * @param text where the text runs on the page as shown
 */
public record PageFrame(int number, double width, double height, Direction text) {

  /** Where text runs on the page as shown. */
  public enum Direction {
    RIGHT,
    UP,
    DOWN,
    /** The page was printed upside down. */
    LEFT
  }

  /** The map from the page as shown, of the given size, to reading direction. */
  public static Matrix turn(Direction text, double shownWidth, double shownHeight) {
    return switch (text) {
      case RIGHT -> Matrix.IDENTITY;
      case UP -> new Matrix(0, 1, -1, 0, shownHeight, 0);
      case DOWN -> new Matrix(0, -1, 1, 0, 0, shownWidth);
      case LEFT -> new Matrix(-1, 0, 0, -1, shownWidth, shownHeight);
    };
  }

  /** The place on the page as shown of a box in reading direction. */
  Place.OnPage place(Place.Box box) {
    Place.Box shown =
        switch (text) {
          case RIGHT -> box;
          case UP ->
              new Place.Box(box.top(), width - box.right(), box.bottom(), width - box.left());
          case DOWN ->
              new Place.Box(height - box.bottom(), box.left(), height - box.top(), box.right());
          case LEFT ->
              new Place.Box(
                  width - box.right(),
                  height - box.bottom(),
                  width - box.left(),
                  height - box.top());
        };
    return new Place.OnPage(number, shown);
  }
}
