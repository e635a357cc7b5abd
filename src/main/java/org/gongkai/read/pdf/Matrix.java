package org.gongkai.read.pdf;

/** An affine map in PDF's order: x' = a x + c y + e, y' = b x + d y + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {

  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  /** First this map, then {@code next}. */
  Matrix then(Matrix next) {
    return new Matrix(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  /** First a shift, then this map. */
  Matrix shiftedBefore(double x, double y) {
    return new Matrix(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }
}
