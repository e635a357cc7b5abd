package org.gongkai.cli;

/**
 * A line on standard error that says how far a run is. Written only where someone watches, at most
 * a few times a second, and wiped out in the end.
 */
final class Progress {
  private static final long NANOS_BETWEEN = 200_000_000;
  private static final String WIPE = "\r\u001b[K";

  private final Session session;
  private final boolean shown;
  private boolean onScreen;
  private long last = System.nanoTime();

  private Progress(Session session, boolean shown) {
    this.session = session;
    this.shown = shown;
  }

  /** Progress of a run with many inputs. */
  static Progress of(Session session) {
    return new Progress(session, session.terminal().isWatched());
  }

  /** Of a run too short for it. */
  static Progress none(Session session) {
    return new Progress(session, false);
  }

  /** Says how far the run is. */
  void show(Tally tally) {
    if (shown && System.nanoTime() - last > NANOS_BETWEEN) {
      last = System.nanoTime();
      session
          .terminal()
          .write(WIPE + session.texts().say("progress", tally.files(), tally.unreadable()));
      onScreen = true;
    }
  }

  /** Makes room for a message. */
  void interrupt(Runnable message) {
    end();
    message.run();
  }

  /** Wipes the line out. */
  void end() {
    if (onScreen) {
      session.terminal().write(WIPE);
      onScreen = false;
    }
  }
}
