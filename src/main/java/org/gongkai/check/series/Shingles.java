package org.gongkai.check.series;

import java.util.Arrays;
import java.util.Optional;

/**
 * The sequences of four characters that a text is made of, each once, as hashes. Two texts are as
 * alike as the share of such sequences that they have in common (Jaccard's coefficient).
 */
final class Shingles {
  private static final int LENGTH = 4;

  /** In characters; shorter texts are standard phrases, in which all reports agree. */
  private static final int SHORTEST_TEXT = 80;

  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  /** The shingles of a text; empty when it is too short to be compared. */
  static Optional<Shingles> of(String text) {
    if (text.length() < SHORTEST_TEXT) {
      return Optional.empty();
    }
    int[] hashes = new int[text.length() - LENGTH + 1];
    for (int i = 0; i < hashes.length; i++) {
      long four = 0;
      for (int j = 0; j < LENGTH; j++) {
        four = four << 16 | text.charAt(i + j);
      }
      hashes[i] = (int) (mixed(four) >>> 32);
    }
    return Optional.of(distinct(hashes));
  }

  private static Shingles distinct(int[] hashes) {
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return new Shingles(Arrays.copyOf(hashes, kept));
  }

  /** Spreads a number over 64 bits: the finaliser of SplitMix64. */
  static long mixed(long number) {
    long z = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  /** The hashes, ascending, each once. */
  int[] hashes() {
    return hashes.clone();
  }

  /** The share of all shingles of both that both have, 0 to 1. */
  double jaccard(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / (hashes.length + other.hashes.length - common);
  }
}
