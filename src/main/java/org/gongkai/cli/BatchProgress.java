package org.gongkai.cli;

import org.gongkai.archive.BatchCount;
import org.gongkai.archive.BatchWatcher;

/**
 * Says how far a batch is: on a line that changes where someone watches, else with a line every now
 * and then.
 */
final class BatchProgress implements BatchWatcher {
  private static final long NANOS_BETWEEN_LINES = 30_000_000_000L;
  private static final long NANOS_BETWEEN_CHANGES = 200_000_000L;
  private static final double NANOS = 1e9;
  private static final String WIPE = "\r\u001b[K";

  private final Session session;
  private final boolean watched;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean onScreen;

  private BatchProgress(Session session) {
    this.session = session;
    watched = session.terminal().isWatched();
  }

  static BatchProgress of(Session session) {
    return new BatchProgress(session);
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
        session
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
