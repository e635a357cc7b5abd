package org.gongkai.archive.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.archive.store.Entry;

/** A running worker. One thread at a time may use it. */
final class WorkerProcess implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;
  private static final int GRACE_SECONDS = 5;

  private final Process process;
  private final DataOutputStream tasks;
  private final DataInputStream entries;

  private WorkerProcess(Process process) {
    this.process = process;
    tasks = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    entries = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
  }

  /** A worker that did not give a result. */
  static final class DeathException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient WorkerDeath death;

    DeathException(WorkerDeath death) {
      this.death = death;
    }

    WorkerDeath death() {
      return death;
    }
  }

  /**
   * Starts a worker and waits until it is ready.
   *
   * @throws IOException when it cannot be started, or ends before it is ready
   */
  static WorkerProcess start(List<String> command) throws IOException, InterruptedException {
    WorkerProcess worker =
        new WorkerProcess(
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    try {
      Frames.awaitHello(worker.entries);
      return worker;
    } catch (IOException e) {
      worker.process.destroyForcibly();
      throw new IOException(
          "a worker process did not start, it ended with code "
              + worker.process.waitFor()
              + ": "
              + String.join(" ", command),
          e);
    }
  }

  /**
   * Has a document parsed.
   *
   * @param limit how long that may take
   * @param clock kills the process then
   * @throws DeathException when there is no result; the process is no more then
   */
  Entry parse(Task task, Duration limit, ScheduledExecutorService clock)
      throws DeathException, InterruptedException {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> kill =
        clock.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      Frames.write(task, tasks);
      Entry entry = Frames.entry(entries);
      if (!entry.source().sha256().equals(task.sha256())) {
        throw new InvalidObjectException("the result of another document");
      }
      return entry;
    } catch (InvalidObjectException e) {
      process.destroyForcibly();
      throw new DeathException(new WorkerDeath.Garbled());
    } catch (IOException e) {
      // The channel ends with the process, so its own exit code is there in a moment.
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      int code = process.waitFor();
      throw new DeathException(
          late.get() ? new WorkerDeath.TimedOut(limit) : new WorkerDeath.Ended(code));
    } finally {
      kill.cancel(false);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
