package org.gongkai.archive;

/**
 * How far a batch is.
 *
 * @param seen inputs looked at
 * @param known of them, those that the archive had already
 * @param twice of them, those with the bytes of another one of this run
 * @param parsed documents parsed
 * @param failed of the documents parsed, those that gave no report
 * @param unavailable inputs whose bytes could not be had
 * @param bytes of the documents parsed
 */
public record BatchCount(
    long seen, long known, long twice, long parsed, long failed, long unavailable, long bytes) {

  /** Nothing done yet. */
  public static final BatchCount NONE = new BatchCount(0, 0, 0, 0, 0, 0, 0);

  /** An input that the archive had already. */
  static final BatchCount KNOWN = new BatchCount(1, 1, 0, 0, 0, 0, 0);

  /** An input with the bytes of another one of this run. */
  static final BatchCount TWICE = new BatchCount(1, 0, 1, 0, 0, 0, 0);

  /** An input whose bytes could not be had. */
  static final BatchCount UNAVAILABLE = new BatchCount(1, 0, 0, 0, 0, 1, 0);

  /** The sum of two. */
  public BatchCount plus(BatchCount other) {
    return new BatchCount(
        seen + other.seen,
        known + other.known,
        twice + other.twice,
        parsed + other.parsed,
        failed + other.failed,
        unavailable + other.unavailable,
        bytes + other.bytes);
  }
}
