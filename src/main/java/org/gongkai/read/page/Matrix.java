package org.gongkai.read.page;

/** An affine map in PDF's order: x' = a x + c y + e, y' = b x + d y + f. */
public record Matrix(double a, double b, double c, double d, double e, double f) {

  /** Leaves everything where it is. */
  public static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  /** First this map, then {@code next}. */
  public Matrix then(Matrix next) {
    return new Matrix(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  /** First a shift, then this map. */
  public Matrix shiftedBefore(double x, double y) {
    return new Matrix(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
  }

  /** Where a point comes to lie, across. */
  public double x(double x, double y) {
    return a * x + c * y + e;
  }

  /** Where a point comes to lie, down. */
  public double y(double x, double y) {
    return b * x + d * y + f;
  }
}
