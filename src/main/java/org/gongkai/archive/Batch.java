package org.gongkai.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.gongkai.archive.intake.Item;
import org.gongkai.archive.intake.Item.Stamp;
import org.gongkai.archive.intake.Items;
import org.gongkai.archive.intake.UnavailableException;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.archive.store.ArchiveReader;
import org.gongkai.archive.store.ArchiveWriter;
import org.gongkai.archive.store.ArchiveWriter.NameRow;
import org.gongkai.archive.store.Entry;
import org.gongkai.archive.store.IssuerTable;
import org.gongkai.archive.store.Runs;
import org.gongkai.archive.store.Settings;
import org.gongkai.archive.worker.Task;
import org.gongkai.archive.worker.WorkerPool;
import org.gongkai.check.Messages.Language;
import org.gongkai.form.Forms;
import org.gongkai.issuer.Divisions;
import org.gongkai.issuer.IssuerResolver;
import org.gongkai.issuer.MalformedDivisionsException;
import org.gongkai.read.UnreadableException.Code;

/**
 * Parses any number of documents into an archive. The caller's thread reads the inputs, each worker
 * process has a thread that serves it, one thread writes.
 *
 * <p>Killed at any moment and called again, it goes on where the archive ends. What it holds in
 * memory does not depend on the number of inputs.
 */
public final class Batch {
  /** Bytes of documents under way at once, unless a single one has more. */
  private static final long MOST_UNDER_WAY = 48L << 20;

  /** Documents waiting for each worker: enough to keep it busy while a large one is read. */
  private static final int WAITING = 8;

  private final BatchOptions options;
  private final BatchWatcher watcher;
  private final Map<String, Ticket> underWay = new ConcurrentHashMap<>();
  private final BlockingQueue<Optional<Job>> waiting;
  private final Budget budget = new Budget(MOST_UNDER_WAY);
  private volatile Optional<Throwable> broken = Optional.empty();

  /** A document to parse. */
  private record Job(Ticket ticket, Task task) {}

  private Batch(BatchOptions options, BatchWatcher watcher) {
    this.options = options;
    this.watcher = watcher;
    waiting = new LinkedBlockingQueue<>(options.jobs() * WAITING);
  }

  /**
   * Parses documents into an archive, which is made where there is none.
   *
   * @throws ArchiveException when the archive cannot be used; nothing is done then
   * @throws MalformedDivisionsException when the list of divisions cannot be used; the same
   * @throws BatchException when the batch cannot go on
   */
  public static BatchCount run(
      Path archive, Items items, BatchOptions options, BatchWatcher watcher)
      throws ArchiveException, MalformedDivisionsException, BatchException, InterruptedException {
    Variables variables = Variables.of(Forms.load());
    try (ArchiveFile written = ArchiveFile.write(archive, variables);
        ArchiveFile read = ArchiveFile.read(archive)) {
      return new Batch(options, watcher).run(items, written, read, variables);
    } catch (SQLException e) {
      throw new BatchException(e);
    }
  }

  private BatchCount run(Items items, ArchiveFile written, ArchiveFile read, Variables variables)
      throws SQLException, InterruptedException, BatchException, MalformedDivisionsException {
    Settings settings = new Settings(written);
    IssuerResolver resolver = resolver(settings);
    Language language = language(settings);
    Runs runs = new Runs(written);
    try (ArchiveWriter writer = new ArchiveWriter(written, variables);
        ArchiveReader reader = new ArchiveReader(read, options.again(), options.toolVersion())) {
      long run = runs.begin(options.toolVersion(), options.inputs());
      writer.commit();
      Recorder recorder = new Recorder(writer, options.toolVersion(), run, watcher, underWay);
      BatchCount count;
      try (WorkerPool pool =
          new WorkerPool(
              options.jobs(),
              options.workerCommand().apply(language),
              options.limits(),
              new Parsing(recorder))) {
        takeAll(items, reader, recorder);
        enqueue(Optional.empty(), recorder);
        pool.join();
      } finally {
        count = recorder.finish();
      }
      check(recorder);
      if (count.parsed() > 0 || options.divisions().isPresent() || IssuerTable.isBehind(written)) {
        IssuerTable.refresh(written, resolver);
      }
      runs.end(run, count.parsed(), count.known(), count.failed() + count.unavailable());
      writer.commit();
      return count;
    }
  }

  private IssuerResolver resolver(Settings settings)
      throws SQLException, MalformedDivisionsException {
    // Written with the run, and so not at all when the list is malformed.
    Optional<byte[]> list = settings.divisions(options.divisions());
    return IssuerResolver.create(
        list.isPresent() ? Divisions.of(list.get()) : Divisions.provinces());
  }

  private Language language(Settings settings) throws SQLException {
    String code = settings.language(options.language().code());
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElse(options.language());
  }

  private void check(Recorder recorder) throws BatchException {
    Optional<Throwable> reason = recorder.failure().or(() -> broken);
    if (reason.isPresent()) {
      throw new BatchException(reason.get());
    }
  }

  private void takeAll(Items items, ArchiveReader reader, Recorder recorder)
      throws SQLException, InterruptedException, BatchException {
    long left = options.most().orElse(Long.MAX_VALUE);
    for (Optional<Item> next = items.next(); next.isPresent() && left > 0; next = items.next()) {
      check(recorder);
      if (take(next.get(), reader, recorder)) {
        left--;
      }
    }
  }

  /**
   * Takes an input.
   *
   * @return whether it is to be parsed
   */
  private boolean take(Item item, ArchiveReader reader, Recorder recorder)
      throws SQLException, InterruptedException, BatchException {
    Optional<Stamp> stamp = item.stamp();
    if (stamp.isPresent()
        && reader.isUnchanged(item.name(), stamp.get().bytes(), stamp.get().modified())) {
      recorder.known();
      return false;
    }
    byte[] bytes;
    try {
      bytes = item.bytes();
    } catch (UnavailableException e) {
      NameRow row = row(item, Optional.empty(), e.code().name(), e.explanation());
      recorder.named(row, "", BatchCount.UNAVAILABLE);
      return false;
    } catch (OutOfMemoryError e) {
      NameRow row =
          row(
              item,
              Optional.empty(),
              Code.TOO_LARGE.name(),
              "it does not fit into the memory of the batch; give it more with JAVA_OPTS=-Xmx…");
      recorder.named(row, "", BatchCount.UNAVAILABLE);
      return false;
    }
    String sha256 = Sha256.of(bytes);
    NameRow row = row(item, stamp, "", "");
    Ticket other = underWay.get(sha256);
    if (other != null && other.add(row)) {
      return false;
    }
    if (other != null || reader.has(sha256)) {
      recorder.named(row, sha256, other != null ? BatchCount.TWICE : BatchCount.KNOWN);
      return false;
    }
    Ticket ticket = new Ticket(sha256, row);
    underWay.put(sha256, ticket);
    while (!budget.take(bytes.length)) {
      check(recorder);
    }
    Task task = new Task(item.name(), item.url(), item.charset(), sha256, bytes);
    enqueue(Optional.of(new Job(ticket, task)), recorder);
    return true;
  }

  /** Waits for room, as long as the batch can go on. */
  private void enqueue(Optional<Job> job, Recorder recorder)
      throws InterruptedException, BatchException {
    while (!waiting.offer(job, 1, TimeUnit.SECONDS)) {
      check(recorder);
    }
  }

  private static NameRow row(Item item, Optional<Stamp> stamp, String code, String message) {
    return new NameRow(
        item.name(),
        item.url(),
        stamp.isPresent() ? OptionalLong.of(stamp.get().bytes()) : OptionalLong.empty(),
        stamp.isPresent() ? OptionalLong.of(stamp.get().modified()) : OptionalLong.empty(),
        code,
        message);
  }

  /** Bytes that may be under way at once. */
  private static final class Budget {
    private final long most;
    private long taken;

    Budget(long most) {
      this.most = most;
    }

    /**
     * Takes some when there is room, or nothing else is under way.
     *
     * @return whether that was so within a second
     */
    synchronized boolean take(long bytes) throws InterruptedException {
      if (taken > 0 && taken + bytes > most) {
        wait(1000);
      }
      if (taken > 0 && taken + bytes > most) {
        return false;
      }
      taken += bytes;
      return true;
    }

    synchronized void giveBack(long bytes) {
      taken -= bytes;
      notifyAll();
    }
  }

  /** What the workers do. */
  private final class Parsing implements WorkerPool.Work<Job> {
    private final Recorder recorder;

    Parsing(Recorder recorder) {
      this.recorder = recorder;
    }

    @Override
    public Optional<Job> next() throws InterruptedException {
      Optional<Job> job = waiting.take();
      if (job.isEmpty()) {
        // For the other workers.
        waiting.put(job);
      }
      return job;
    }

    @Override
    public Task task(Job job) {
      return job.task();
    }

    @Override
    public void done(Job job, Entry entry) throws InterruptedException {
      budget.giveBack(job.task().bytes().length);
      recorder.parsed(job.ticket(), entry);
    }

    @Override
    public void broken(Exception reason) {
      broken = Optional.of(reason);
    }
  }
}
