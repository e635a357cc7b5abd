package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
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
import org.gongkai.Parser;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Source;

/**
 * Parses inputs on some threads and hands on what became of them in their own order, holding no
 * more than a few at a time.
 *
 * <p>An input that exhausts the memory is tried once more when no other is being parsed: whether it
 * can be read must not depend on its neighbours. If that fails too, it is too large.
 */
final class Batch {
  /** Results held for each thread while an earlier one is still being made. */
  private static final int AHEAD = 4;

  private final Parser parser;
  private final InputStream standardInput;
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  Batch(Parser parser, InputStream standardInput) {
    this.parser = parser;
    this.standardInput = standardInput;
  }

  /** Takes results in the order of their inputs, on the thread that called {@link #run}. */
  interface Sink<T> {
    void take(T result) throws IOException;
  }

  /**
   * Parses all inputs.
   *
   * @param threads how many to use; with 1, the caller's own
   * @param show makes of a result what the sink takes; called on any thread
   */
  <T> void run(Inputs inputs, int threads, Function<ParseResult, T> show, Sink<T> sink)
      throws IOException, UsageException {
    if (threads == 1) {
      for (Optional<Input> input = inputs.next(); input.isPresent(); input = inputs.next()) {
        sink.take(result(input.get(), show));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<T>> pending = new ArrayDeque<>();
      for (Optional<Input> input = inputs.next(); input.isPresent(); input = inputs.next()) {
        if (pending.size() == threads * AHEAD) {
          sink.take(finished(pending.remove()));
        }
        Input each = input.get();
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

  private <T> T result(Input input, Function<ParseResult, T> show) {
    memory.readLock().lock();
    try {
      return show.apply(parse(input));
    } catch (OutOfMemoryError e) {
      // Tried once more below, where nothing of this attempt is held any longer.
    } finally {
      memory.readLock().unlock();
    }
    if (input instanceof Input.Standard) {
      // What was read of it is gone.
      return show.apply(tooLarge(input));
    }
    memory.writeLock().lock();
    try {
      return show.apply(parse(input));
    } catch (OutOfMemoryError e) {
      return show.apply(tooLarge(input));
    } finally {
      memory.writeLock().unlock();
    }
  }

  private ParseResult parse(Input input) {
    if (input instanceof Input.File file) {
      return parser.parse(file.path());
    }
    if (input instanceof Input.Broken broken) {
      return broken.failure();
    }
    try {
      return parser.parse(Inputs.STANDARD, standardInput.readAllBytes());
    } catch (IOException e) {
      return failure(input, Code.IO, "standard input could not be read: " + e.getMessage());
    }
  }

  private static Failure tooLarge(Input input) {
    return failure(
        input,
        Code.TOO_LARGE,
        name(input)
            + " takes more memory than there is ("
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB); give the program more with JAVA_OPTS=-Xmx…");
  }

  private static Failure failure(Input input, Code code, String message) {
    return new Failure(new Source(name(input), "", "", 0, ""), code.name(), message);
  }

  private static String name(Input input) {
    return input instanceof Input.File file ? file.path().toString() : Inputs.STANDARD;
  }
}
