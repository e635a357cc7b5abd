package org.gongkai.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Source;

/**
 * Makes results of inputs on some threads and hands on what became of them in their own order,
 * holding no more than a few at a time.
 *
 * <p>An input that exhausts the memory is tried once more when no other is being worked on: whether
 * it can be read must not depend on its neighbours. If that fails too, it is too large.
 *
 * @param <I> what is worked on
 */
final class Batch<I> {
  /** Results held for each thread while an earlier one is still being made. */
  private static final int AHEAD = 4;

  private final Work<I> work;
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  Batch(Work<I> work) {
    this.work = work;
  }

  /** What is done with each input; on any thread. */
  interface Work<I> {
    ParseResult result(I input);

    /** What a result that cannot be made names as its source. */
    String name(I input);

    /** Whether the input is still there when it has been read once. */
    boolean stays(I input);
  }

  /** The inputs, one after the other; none after the last. */
  interface Upcoming<I, E extends Exception> {
    Optional<I> next() throws IOException, E;
  }

  /** Takes results in the order of their inputs, on the thread that called {@link #run}. */
  interface Sink<T> {
    void take(T result) throws IOException;
  }

  /**
   * Works on all inputs.
   *
   * @param threads how many to use; with 1, the caller's own
   * @param show makes of a result what the sink takes; called on any thread
   */
  <T, E extends Exception> void run(
      Upcoming<I, E> inputs, int threads, Function<ParseResult, T> show, Sink<T> sink)
      throws IOException, E {
    if (threads == 1) {
      for (Optional<I> input = inputs.next(); input.isPresent(); input = inputs.next()) {
        sink.take(result(input.get(), show));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<T>> pending = new ArrayDeque<>();
      for (Optional<I> input = inputs.next(); input.isPresent(); input = inputs.next()) {
        if (pending.size() == threads * AHEAD) {
          sink.take(finished(pending.remove()));
        }
        I each = input.get();
        pending.add(pool.submit(() -> result(each, show)));
      }
      while (!pending.isEmpty()) {
        sink.take(finished(pending.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T finished(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private <T> T result(I input, Function<ParseResult, T> show) {
    memory.readLock().lock();
    try {
      return show.apply(work.result(input));
    } catch (OutOfMemoryError e) {
      // Tried once more below, where nothing of this attempt is held any longer.
    } finally {
      memory.readLock().unlock();
    }
    if (!work.stays(input)) {
      return show.apply(tooLarge(input));
    }
    memory.writeLock().lock();
    try {
      return show.apply(work.result(input));
    } catch (OutOfMemoryError e) {
      return show.apply(tooLarge(input));
    } finally {
      memory.writeLock().unlock();
    }
  }

  private Failure tooLarge(I input) {
    String name = work.name(input);
    String message =
        name
            + " takes more memory than there is ("
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB); give the program more with JAVA_OPTS=-Xmx…";
    return new Failure(new Source(name, "", "", 0, ""), Code.TOO_LARGE.name(), message);
  }
}
