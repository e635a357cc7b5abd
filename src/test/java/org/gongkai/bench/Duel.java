package org.gongkai.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Two ways timed in turn (A B A B …), so that whatever slows the machine slows both.
 *
 * @param name what is compared
 * @param ours the side that is to be fast
 * @param theirs the yardstick
 * @param most the highest ratio of the medians, ours by theirs, that is promised
 */
record Duel(String name, Callable<?> ours, Callable<?> theirs, double most) {

  /** Runs, prints one block, and says whether the promise holds. */
  boolean run(int warmUps, int rounds) throws Exception {
    for (int i = 0; i < warmUps; i++) {
      ours.call();
      theirs.call();
    }
    double[] a = new double[rounds];
    double[] b = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      a[i] = milliseconds(ours);
      b[i] = milliseconds(theirs);
    }
    double ratio = median(a) / median(b);
    boolean held = ratio <= most;
    System.out.println(name);
    System.out.println("  ours    " + spread(a));
    System.out.println("  theirs  " + spread(b));
    System.out.printf(
        Locale.ROOT, "  ratio   %.2f, promised %.2f: %s%n", ratio, most, held ? "held" : "MISSED");
    return held;
  }

  private static double milliseconds(Callable<?> call) throws Exception {
    long start = System.nanoTime();
    Object result = call.call();
    long end = System.nanoTime();
    if (result == null) {
      throw new IllegalStateException("nothing came of it");
    }
    return (end - start) / 1e6;
  }

  private static double median(double[] values) {
    return at(values, 0.5);
  }

  private static double at(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  private static String spread(double[] values) {
    return String.format(
        Locale.ROOT,
        "median %.2f ms, tenth to ninth decile %.2f to %.2f, %d runs",
        median(values),
        at(values, 0.1),
        at(values, 0.9),
        values.length);
  }
}
