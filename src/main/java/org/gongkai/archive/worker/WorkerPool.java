package org.gongkai.archive.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.gongkai.archive.store.Entries;
import org.gongkai.archive.store.Entry;

/**
 * Workers, each served by a thread of this process. A document of which a worker dies is parsed
 * once more by a new one, since something else may have killed it; when that one dies too, it is a
 * failure, and a new worker takes the next document.
 */
public final class WorkerPool implements AutoCloseable {
  private final Limits limits;
  private final ScheduledExecutorService clock;
  private final List<Thread> lanes;

  /**
   * What a worker may take for one document.
   *
   * @param time from handing it over to its result
   * @param megabytes of heap
   */
  public record Limits(Duration time, int megabytes) {}

  /** Gives tasks and takes results; called by several threads. */
  public interface Work<T> {
    /** The next piece of work; waits for one; none when there will be no more. */
    Optional<T> next() throws InterruptedException;

    /** What is to be parsed for it. */
    Task task(T work);

    /** Takes the result. */
    void done(T work, Entry entry) throws InterruptedException;

    /** Work that cannot be done for a reason that no document has; the lane ends. */
    void broken(Exception reason);
  }

  /**
   * Starts workers.
   *
   * @param command starts one
   */
  public <T> WorkerPool(int jobs, List<String> command, Limits limits, Work<T> work) {
    this.limits = limits;
    clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "time limits");
              thread.setDaemon(true);
              return thread;
            });
    lanes =
        IntStream.rangeClosed(1, jobs)
            .mapToObj(n -> new Thread(() -> serve(command, work), "worker " + n))
            .toList();
    lanes.forEach(lane -> lane.setDaemon(true));
    lanes.forEach(Thread::start);
  }

  /** Waits until there is no more work. */
  public void join() throws InterruptedException {
    for (Thread lane : lanes) {
      lane.join();
    }
  }

  /** Ends all workers at once. */
  @Override
  public void close() {
    lanes.forEach(Thread::interrupt);
    clock.shutdownNow();
  }

  private <T> void serve(List<String> command, Work<T> work) {
    try (Lane lane = new Lane(command)) {
      for (Optional<T> next = work.next(); next.isPresent(); next = work.next()) {
        work.done(next.get(), lane.parse(work.task(next.get())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      work.broken(e);
    }
  }

  /** One worker after the other. */
  private final class Lane implements AutoCloseable {
    private final List<String> command;
    private Optional<WorkerProcess> worker = Optional.empty();

    Lane(List<String> command) {
      this.command = command;
    }

    Entry parse(Task task) throws IOException, InterruptedException {
      try {
        return attempt(task);
      } catch (WorkerProcess.DeathException first) {
        try {
          return attempt(task);
        } catch (WorkerProcess.DeathException second) {
          return Entries.of(second.death().failureOf(task, limits.megabytes()), task.url());
        }
      }
    }

    private Entry attempt(Task task)
        throws IOException, InterruptedException, WorkerProcess.DeathException {
      WorkerProcess process = worker.isPresent() ? worker.get() : WorkerProcess.start(command);
      worker = Optional.of(process);
      try {
        return process.parse(task, limits.time(), clock);
      } catch (WorkerProcess.DeathException e) {
        process.close();
        worker = Optional.empty();
        throw e;
      }
    }

    @Override
    public void close() {
      worker.ifPresent(WorkerProcess::close);
    }
  }
}
