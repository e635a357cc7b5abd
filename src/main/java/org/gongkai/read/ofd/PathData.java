package org.gongkai.read.ofd;

import java.util.OptionalDouble;
import java.util.StringTokenizer;
import org.gongkai.read.page.Matrix;
import org.gongkai.read.page.PathRulings;

/**
 * The abbreviated data of a path (9.1 of the standard): {@code S x y} and {@code M x y} begin a
 * part, {@code L x y} draws a line, {@code Q}, {@code B} and {@code A} draw curves, {@code C}
 * closes.
 */
final class PathData {
  private final StringTokenizer tokens;
  private final Matrix toPage;
  private final PathRulings path;

  private PathData(String data, Matrix toPage, PathRulings path) {
    this.tokens = new StringTokenizer(data, " \t\r\n,SMLQBACZ", true);
    this.toPage = toPage;
    this.path = path;
  }

  /**
   * Draws a path, up to where it cannot be understood.
   *
   * @return whether all of it was understood
   */
  static boolean draw(String data, Matrix toPage, PathRulings path) {
    return new PathData(data, toPage, path).draw();
  }

  private boolean draw() {
    for (String token = next(); !token.isEmpty(); token = next()) {
      boolean understood =
          switch (token) {
            case "S", "M" -> drawTo(2, path::move);
            case "L" -> drawTo(2, path::line);
            case "Q" -> drawTo(4, path::curve);
            case "B" -> drawTo(6, path::curve);
            case "A" -> drawTo(7, path::curve);
            case "C", "Z" -> {
              path.close();
              yield true;
            }
            default -> false;
          };
      if (!understood) {
        return false;
      }
    }
    return true;
  }

  private interface Step {
    void to(double x, double y);
  }

  /** Takes the numbers of an operator, of which the last two are where it leads. */
  private boolean drawTo(int numbers, Step step) {
    double x = 0;
    double y = 0;
    for (int i = 0; i < numbers; i++) {
      OptionalDouble number = Numbers.parse(next());
      if (number.isEmpty()) {
        return false;
      }
      x = y;
      y = number.getAsDouble();
    }
    step.to(toPage.x(x, y), toPage.y(x, y));
    return true;
  }

  /** The next operator or number, empty at the end. */
  private String next() {
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      if (" \t\r\n,".indexOf(token.charAt(0)) < 0) {
        return token;
      }
    }
    return "";
  }
}
