package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringTokenizer;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.page.Matrix;

/**
 * Numbers as the attributes of OFD hold them: ST_Array, ST_Box and the offsets of text.
 *
 * <p>Bad input: what is no number, or beyond {@link #LARGEST}, fails, for what it places cannot be
 * placed otherwise.
 */
final class Numbers {

  /** A kilometre: no page is as large. */
  private static final double LARGEST = 1e6;

  private static final String SEPARATORS = " \t\r\n,";

  private Numbers() {}

  /** All numbers of a text that is nothing else. */
  static double[] list(String text) throws XMLStreamException {
    StringTokenizer tokens = new StringTokenizer(text, SEPARATORS);
    double[] numbers = new double[tokens.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(tokens.nextToken());
    }
    return numbers;
  }

  /**
   * Offsets between characters, where {@code g n v} stands for {@code v} written {@code n} times.
   *
   * @param most no more than these are wanted
   */
  static List<Double> offsets(String text, int most) throws XMLStreamException {
    StringTokenizer tokens = new StringTokenizer(text, SEPARATORS);
    List<Double> offsets = new ArrayList<>();
    while (tokens.hasMoreTokens() && offsets.size() < most) {
      String token = tokens.nextToken();
      if (!token.equalsIgnoreCase("g")) {
        offsets.add(number(token));
        continue;
      }
      if (tokens.countTokens() < 2) {
        throw new XMLStreamException("offsets of characters end after g");
      }
      double times = number(tokens.nextToken());
      double offset = number(tokens.nextToken());
      for (int i = 0; i < times && offsets.size() < most; i++) {
        offsets.add(offset);
      }
    }
    return offsets;
  }

  /** One number. */
  static double number(String text) throws XMLStreamException {
    OptionalDouble number = parse(text);
    if (number.isEmpty()) {
      throw new XMLStreamException("a number is needed where there is " + shown(text));
    }
    return number.getAsDouble();
  }

  /** One number; {@code otherwise} when there is nothing. */
  static double number(String text, double otherwise) throws XMLStreamException {
    return text.isBlank() ? otherwise : number(text);
  }

  /** One number, if it is one. */
  static OptionalDouble parse(String text) {
    String digits = text.strip();
    for (int i = 0; i < digits.length(); i++) {
      // Java takes more for a number than XML does: NaN, 1d, 0x1p3.
      if ("0123456789+-.eE".indexOf(digits.charAt(i)) < 0) {
        return OptionalDouble.empty();
      }
    }
    try {
      double number = Double.parseDouble(digits);
      return Math.abs(number) <= LARGEST ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** A transformation; the identity when there is nothing. */
  static Matrix matrix(String text) throws XMLStreamException {
    if (text.isBlank()) {
      return Matrix.IDENTITY;
    }
    double[] v = list(text);
    if (v.length != 6) {
      throw new XMLStreamException("a transformation has " + v.length + " numbers, not 6");
    }
    return new Matrix(v[0], v[1], v[2], v[3], v[4], v[5]);
  }

  private static String shown(String text) {
    return "'" + (text.length() > 20 ? text.substring(0, 20) + "…" : text) + "'";
  }
}
