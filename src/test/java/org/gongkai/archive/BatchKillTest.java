package org.gongkai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.archive.store.ArchiveFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills batches at random moments and calls them again: the archive comes out as if nothing had
 * happened. {@code -Dgongkai.kills=200} kills as often; a few times in every build.
 */
class BatchKillTest {
  private static final int KILLS = Integer.getInteger("gongkai.kills", 5);

  /** A batch is over soon after that; it is started again until it has been killed often enough. */
  private static final int LATEST_MILLIS = 6_000;

  @TempDir Path folder;

  @Test
  void aBatchThatIsKilledGoesOnWhereItWas() throws Exception {
    Path whole = folder.resolve("whole.db");
    assertThat(start(whole, 1).waitFor()).isZero();
    List<String> expected = ArchiveDump.of(whole);
    Random random = new Random(42);
    int killed = 0;
    int rounds = 0;
    long documentsAtKills = 0;
    while (killed < KILLS) {
      Path archive = folder.resolve("killed-" + rounds++ + ".db");
      boolean finished = false;
      while (!finished) {
        Process batch = start(archive, 2);
        finished =
            killed >= KILLS
                ? batch.waitFor() == 0
                : batch.waitFor(random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
        if (!finished) {
          killed++;
          batch.destroyForcibly().waitFor();
          documentsAtKills += documents(archive);
        }
      }
      assertThat(ArchiveDump.of(archive)).as("round %d", rounds).isEqualTo(expected);
    }
    assertThat(documentsAtKills).as("kills hit batches at work").isPositive();
    System.out.printf(
        "%d kills in %d archives, %.0f documents there on average%n",
        killed, rounds, (double) documentsAtKills / killed);
  }

  private static long documents(Path archive) throws Exception {
    if (!Files.exists(archive)) {
      return 0;
    }
    try (ArchiveFile file = ArchiveFile.read(archive);
        var statement = file.connection().createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM documents")) {
      return row.next() ? row.getLong(1) : 0;
    } catch (org.gongkai.archive.store.ArchiveException | java.sql.SQLException e) {
      return 0; // Killed before it had laid the archive out.
    }
  }

  private static Process start(Path archive, int jobs) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.gongkai.cli.Main",
            "batch"));
    try (Stream<Path> formats =
        Stream.of("txt", "html", "md", "mhtml").map(Path.of("corpus/documents")::resolve)) {
      formats.map(Path::toString).forEach(command::add);
    }
    command.addAll(List.of("--archive", archive.toString(), "--jobs", Integer.toString(jobs)));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
