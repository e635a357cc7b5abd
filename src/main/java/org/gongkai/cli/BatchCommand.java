package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.archive.Batch;
import org.gongkai.archive.BatchCount;
import org.gongkai.archive.BatchException;
import org.gongkai.archive.BatchOptions;
import org.gongkai.archive.DryRun;
import org.gongkai.archive.intake.InputSize;
import org.gongkai.archive.intake.Intake;
import org.gongkai.archive.intake.Skip;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveReader.Again;
import org.gongkai.archive.worker.WorkerCommand;
import org.gongkai.archive.worker.WorkerPool.Limits;
import org.gongkai.issuer.MalformedDivisionsException;

/** {@code gongkai batch}: any number of reports into an archive. */
final class BatchCommand implements Command {
  private static final int MOST_JOBS = 1024;
  private static final int MOST_SECONDS = 24 * 60 * 60;
  private static final int MOST_MEGABYTES = 1 << 20;
  private static final int USUAL_SECONDS = 60;
  private static final int USUAL_MEGABYTES = 512;

  @Override
  public Set<Option> options() {
    return Arguments.with(
        Option.ARCHIVE,
        Option.JOBS,
        Option.LIMIT,
        Option.DRY_RUN,
        Option.REPARSE,
        Option.RETRY_FAILED,
        Option.TIMEOUT,
        Option.MEMORY,
        Option.DIVISIONS);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    if (arguments.operands().isEmpty()) {
      throw new UsageException("batch.inputs.missing");
    }
    Path archive = archive(arguments);
    BatchOptions options = options(arguments, session);
    boolean dry = arguments.has(Option.DRY_RUN);
    try (Intake items = new Intake(arguments.operands(), leftOut(archive))) {
      InputSize size = InputSize.count(arguments.operands(), leftOut(archive));
      return run(
          items,
          archive,
          options,
          dry,
          new BatchProgress(session, items::passed, size::bytes),
          session);
    } catch (ArchiveException e) {
      return ArchiveFiles.complain(e, session);
    } catch (MalformedDivisionsException e) {
      throw new UsageException(
          "divisions.malformed",
          arguments.value(Option.DIVISIONS).orElse(""),
          String.valueOf(e.getMessage()));
    }
  }

  private static Exit run(
      Intake items,
      Path archive,
      BatchOptions options,
      boolean dry,
      BatchProgress progress,
      Session session)
      throws ArchiveException, MalformedDivisionsException {
    try {
      BatchCount count =
          dry
              ? DryRun.run(archive, items, options, progress)
              : Batch.run(archive, items, options, progress);
      progress.end();
      tell(count, items.skipped(), dry, session);
      return count.failed() + count.unavailable() > 0 ? Exit.UNREADABLE : Exit.OK;
    } catch (BatchException e) {
      progress.end();
      session.complain(session.texts().say("batch.broken", String.valueOf(e.getMessage())));
      return Exit.FAULT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      progress.end();
      session.complain(session.texts().say("batch.broken", "interrupted"));
      return Exit.FAULT;
    }
  }

  private static Path archive(Arguments arguments) throws UsageException {
    String name =
        arguments
            .value(Option.ARCHIVE)
            .orElseThrow(() -> new UsageException("batch.archive.missing"));
    try {
      Path path = Path.of(name);
      Path folder = path.toAbsolutePath().getParent();
      if (Files.isDirectory(path)) {
        throw new UsageException("output.folder", name);
      }
      if (folder == null || !Files.isDirectory(folder)) {
        throw new UsageException("output.nowhere", name, String.valueOf(folder));
      }
      return path;
    } catch (InvalidPathException e) {
      throw new UsageException("path.invalid", name);
    }
  }

  private static BatchOptions options(Arguments arguments, Session session) throws UsageException {
    if (arguments.has(Option.REPARSE) && arguments.has(Option.RETRY_FAILED)) {
      throw new UsageException("batch.again.both");
    }
    Again again =
        arguments.has(Option.REPARSE)
            ? Again.OTHER_VERSIONS
            : arguments.has(Option.RETRY_FAILED) ? Again.FAILURES : Again.NOTHING;
    int megabytes = arguments.number(Option.MEMORY, MOST_MEGABYTES).orElse(USUAL_MEGABYTES);
    int seconds = arguments.number(Option.TIMEOUT, MOST_SECONDS).orElse(USUAL_SECONDS);
    Optional<Integer> most = arguments.number(Option.LIMIT, Integer.MAX_VALUE);
    return new BatchOptions(
        arguments
            .number(Option.JOBS, MOST_JOBS)
            .orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        most.isPresent() ? OptionalLong.of(most.get()) : OptionalLong.empty(),
        again,
        new Limits(Duration.ofSeconds(seconds), megabytes),
        session.texts().language(),
        divisions(arguments),
        language -> WorkerCommand.of(language, megabytes),
        Version.ofProgram().orElse("development"),
        String.join(" ", arguments.operands()));
  }

  private static Optional<byte[]> divisions(Arguments arguments) throws UsageException {
    Optional<String> name = arguments.value(Option.DIVISIONS);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(Path.of(name.get())));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("divisions.unreadable", name.get(), e.toString());
    }
  }

  /** The archive may lie among its own inputs, and so may what reviewers decided. */
  private static Predicate<Path> leftOut(Path archive) {
    Path own = archive.toAbsolutePath().normalize();
    return path ->
        path.endsWith(Review.USUAL_FILE)
            || path.toAbsolutePath().normalize().toString().startsWith(own.toString())
                && List.of("", "-wal", "-shm", "-lock", "-journal")
                    .contains(
                        path.toAbsolutePath()
                            .normalize()
                            .toString()
                            .substring(own.toString().length()));
  }

  private static void tell(
      BatchCount count, Map<Skip, Long> skipped, boolean dry, Session session) {
    Texts texts = session.texts();
    session.complain(
        texts.say(
            dry ? "batch.dry" : "batch.done",
            count.seen(),
            count.parsed(),
            count.failed(),
            count.known(),
            count.twice(),
            count.unavailable()));
    skipped.forEach(
        (skip, number) ->
            session.complain(
                texts.say("batch.skipped." + skip.reason().name(), number, skip.what())));
  }
}
