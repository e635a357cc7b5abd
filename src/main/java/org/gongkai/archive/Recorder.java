package org.gongkai.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.gongkai.archive.store.ArchiveWriter;
import org.gongkai.archive.store.ArchiveWriter.NameRow;
import org.gongkai.archive.store.Entry;
import org.gongkai.archive.store.Entry.FailureRow;

/**
 * The one thread that writes an archive. It makes what it wrote last from time to time, by number
 * and by time: that costs as much for one document as for hundreds.
 *
 * <p>After a failure it takes and drops whatever else comes, so that nobody waits for it.
 */
final class Recorder {
  private static final int QUEUE = 64;
  private static final int MOST_UNCOMMITTED = 256;
  private static final long NANOS_UNCOMMITTED = 1_000_000_000;

  private final ArchiveWriter writer;
  private final String toolVersion;
  private final long run;
  private final BatchWatcher watcher;
  private final Map<String, Ticket> underWay;
  private final BlockingQueue<Note> notes = new ArrayBlockingQueue<>(QUEUE);
  private final List<String> uncommitted = new ArrayList<>();
  private final Thread thread = new Thread(this::work, "archive");
  private final LongAdder known = new LongAdder();
  private BatchCount count = BatchCount.NONE;
  private long lastCommit = System.nanoTime();
  private volatile Optional<Throwable> failure = Optional.empty();

  /** Something to write. */
  private sealed interface Note {}

  /** A document with all names that it has so far. */
  private record Parsed(Ticket ticket, Entry entry) implements Note {}

  /** A name of a document that the archive has, or that stands before it in the queue. */
  private record Named(NameRow name, String sha256, BatchCount count) implements Note {}

  /** Nothing more comes. */
  private record End() implements Note {}

  /**
   * Of an archive.
   *
   * @param underWay documents by hash until they are in the archive for good
   */
  Recorder(
      ArchiveWriter writer,
      String toolVersion,
      long run,
      BatchWatcher watcher,
      Map<String, Ticket> underWay) {
    this.writer = writer;
    this.toolVersion = toolVersion;
    this.run = run;
    this.watcher = watcher;
    this.underWay = underWay;
    thread.setDaemon(true);
    thread.start();
  }

  void parsed(Ticket ticket, Entry entry) throws InterruptedException {
    notes.put(new Parsed(ticket, entry));
  }

  /** Notes a name of what is there already. */
  void named(NameRow name, String sha256, BatchCount what) throws InterruptedException {
    notes.put(new Named(name, sha256, what));
  }

  /** Counts an input that the archive had already. */
  void known() {
    known.increment();
  }

  /** What went wrong; empty while nothing has. */
  Optional<Throwable> failure() {
    return failure;
  }

  /** Writes what is left and waits until it is there for good. */
  BatchCount finish() throws InterruptedException {
    notes.put(new End());
    thread.join();
    return count();
  }

  private BatchCount count() {
    long alreadyThere = known.sum();
    return count.plus(new BatchCount(alreadyThere, alreadyThere, 0, 0, 0, 0, 0));
  }

  private void work() {
    try {
      while (true) {
        Note note = notes.poll(NANOS_UNCOMMITTED, TimeUnit.NANOSECONDS);
        if (note instanceof End) {
          commit();
          return;
        }
        if (failure.isPresent()) {
          continue;
        }
        if (note != null) {
          write(note);
        }
        if (uncommitted.size() >= MOST_UNCOMMITTED
            || System.nanoTime() - lastCommit > NANOS_UNCOMMITTED) {
          commit();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(Note note) {
    try {
      if (note instanceof Parsed parsed) {
        write(parsed);
      } else if (note instanceof Named named) {
        writer.name(named.name(), named.sha256(), run);
        count = count.plus(named.count());
        if (!named.name().code().isEmpty()) {
          watcher.failed(named.name().name(), named.name().code(), named.name().message());
        }
      }
    } catch (SQLException | RuntimeException e) {
      failure = Optional.of(e);
    }
  }

  private void write(Parsed parsed) throws SQLException {
    Ticket ticket = parsed.ticket();
    Entry entry = parsed.entry();
    List<NameRow> names = ticket.close();
    writer.put(entry, toolVersion, run);
    for (NameRow name : names) {
      writer.name(name, ticket.sha256(), run);
    }
    boolean failed = entry.content() instanceof FailureRow;
    if (entry.content() instanceof FailureRow row) {
      names.forEach(name -> watcher.failed(name.name(), row.code(), row.message()));
    }
    long twice = names.size() - 1L;
    count =
        count.plus(
            new BatchCount(names.size(), 0, twice, 1, failed ? 1 : 0, 0, entry.source().bytes()));
    uncommitted.add(ticket.sha256());
  }

  private void commit() {
    lastCommit = System.nanoTime();
    if (failure.isPresent()) {
      return;
    }
    try {
      writer.commit();
      uncommitted.forEach(underWay::remove);
      uncommitted.clear();
      watcher.recorded(count());
    } catch (SQLException | RuntimeException e) {
      failure = Optional.of(e);
    }
  }
}
