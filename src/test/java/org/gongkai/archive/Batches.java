package org.gongkai.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.archive.intake.Intake;
import org.gongkai.archive.store.ArchiveReader.Again;
import org.gongkai.archive.worker.WorkerCommand;
import org.gongkai.archive.worker.WorkerPool.Limits;
import org.gongkai.check.Messages.Language;

/** Batches as the tests run them. */
final class Batches {
  static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 256);

  static final BatchOptions USUAL =
      new BatchOptions(
          2,
          OptionalLong.empty(),
          Again.NOTHING,
          LIMITS,
          Language.ENGLISH,
          Optional.empty(),
          language -> WorkerCommand.of(language, LIMITS.megabytes()),
          "test",
          "");

  private Batches() {}

  /** What a watcher was told. */
  static final class Told implements BatchWatcher {
    private final List<String> failures = new ArrayList<>();

    /** {@code name code: message}. */
    List<String> failures() {
      return failures;
    }

    @Override
    public void recorded(BatchCount count) {}

    @Override
    public void failed(String name, String code, String message) {
      failures.add(name + " " + code + ": " + message);
    }
  }

  static BatchCount run(Path archive, BatchOptions options, Path... inputs) throws Exception {
    return run(archive, options, new Told(), inputs);
  }

  static BatchCount run(Path archive, BatchOptions options, Told told, Path... inputs)
      throws Exception {
    List<String> names = new ArrayList<>();
    for (Path input : inputs) {
      names.add(input.toString());
    }
    try (Intake items = new Intake(names, path -> false)) {
      return Batch.run(archive, items, options, told);
    }
  }

  /** The same batch otherwise. */
  static BatchOptions with(BatchOptions options, int jobs, Again again, String version) {
    return new BatchOptions(
        jobs,
        options.most(),
        again,
        options.limits(),
        options.language(),
        options.divisions(),
        options.workerCommand(),
        version,
        options.inputs());
  }
}
