package org.gongkai.cli;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.gongkai.archive.BatchCount;
import org.gongkai.archive.BatchWatcher;

/**
 * Says how far a batch is: with a bar, the rate and the time left on a line that changes where
 * someone watches, else with a line every now and then.
 */
final class BatchProgress implements BatchWatcher {
  private static final long NANOS_BETWEEN_LINES = 30_000_000_000L;
  private static final long NANOS_BETWEEN_CHANGES = 200_000_000L;
  private static final double NANOS = 1e9;
  private static final int BAR = 20;
  private static final String WIPE = "\r\u001b[K";

  private final Session session;
  private final boolean watched;
  private final LongSupplier passed;
  private final Supplier<OptionalLong> total;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean onScreen;

  /**
   * Of a batch that begins now.
   *
   * @param passed how many bytes of the inputs have been met
   * @param total how many there are; empty while that is unknown
   */
  BatchProgress(Session session, LongSupplier passed, Supplier<OptionalLong> total) {
    this.session = session;
    this.passed = passed;
    this.total = total;
    watched = session.terminal().isWatched();
  }

  @Override
  public synchronized void recorded(BatchCount count) {
    long now = System.nanoTime();
    if (now - last < (watched ? NANOS_BETWEEN_CHANGES : NANOS_BETWEEN_LINES)) {
      return;
    }
    last = now;
    double seconds = (now - start) / NANOS;
    String line =
        left(seconds)
            + session
                .texts()
                .say(
                    "batch.progress",
                    count.seen(),
                    count.parsed(),
                    Math.round(count.parsed() / seconds),
                    count.failed() + count.unavailable());
    if (watched) {
      session.terminal().write(WIPE + line);
      onScreen = true;
    } else {
      session.complain(line);
    }
  }

  /** The bar and the time left; empty while nothing is known of either. */
  private String left(double seconds) {
    OptionalLong all = total.get();
    long done = passed.getAsLong();
    if (all.isEmpty() || all.getAsLong() <= 0 || done <= 0) {
      return "";
    }
    double share = Math.min(1, (double) done / all.getAsLong());
    long left = Math.round(seconds / share - seconds);
    int full = (int) Math.round(share * BAR);
    return session
        .texts()
        .say(
            "batch.left",
            "#".repeat(full) + ".".repeat(BAR - full),
            Math.round(share * 100),
            clock(Duration.ofSeconds(left)));
  }

  private static String clock(Duration time) {
    return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  @Override
  public synchronized void failed(String name, String code, String message) {
    end();
    session.complain(
        session
            .texts()
            .say(
                "unreadable",
                name,
                session.texts().say("code." + code),
                code,
                message.replaceAll("\\s+", " ")));
  }

  /** Wipes the line out. */
  synchronized void end() {
    if (onScreen) {
      session.terminal().write(WIPE);
      onScreen = false;
    }
  }
}
