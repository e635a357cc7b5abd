package org.gongkai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills batches at random moments and calls them again: the archive comes out as if nothing had
 * happened. {@code -Dgongkai.kills=200} kills as often; a few times in every build.
 */
class BatchKillTest {
  private static final int KILLS = Integer.getInteger("gongkai.kills", 5);

  private static final int LATEST_MILLIS = 3_000;
  private static final int MILLIS_AFTER_A_COMMIT = 300;
  private static final int MOST_MORE = 120;

  @TempDir Path folder;

  @Test
  void aBatchThatIsKilledGoesOnWhereItWas() throws Exception {
    Path whole = folder.resolve("whole.db");
    assertThat(start(whole, 1).waitFor()).isZero();
    List<String> expected = ArchiveDump.of(whole);
    Map<String, String> exported = export(whole);
    Random random = new Random(42);
    int killed = 0;
    int rounds = 0;
    long documentsAtKills = 0;
    while (killed < KILLS) {
      Path archive = folder.resolve("killed-" + rounds++ + ".db");
      boolean finished = false;
      while (!finished) {
        Process batch = start(archive, 2);
        finished = killed >= KILLS ? batch.waitFor() == 0 : ends(batch, archive, random);
        if (!finished) {
          killed++;
          batch.destroyForcibly().waitFor();
          documentsAtKills += documents(archive);
        }
      }
      assertThat(ArchiveDump.of(archive)).as("round %d", rounds).isEqualTo(expected);
      assertThat(export(archive)).as("exports of round %d", rounds).isEqualTo(exported);
    }
    assertThat(documentsAtKills).as("kills hit batches at work").isPositive();
    System.out.printf(
        "%d kills in %d archives, %.0f documents there on average%n",
        killed, rounds, (double) documentsAtKills / killed);
  }

  /**
   * Waits for a moment to kill at: half of them after some time, when a batch may still be
   * starting, half when some more documents have come to be in the archive.
   *
   * @return whether the batch was over before
   */
  private static boolean ends(Process batch, Path archive, Random random) throws Exception {
    if (random.nextBoolean()) {
      return batch.waitFor(random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
    }
    long enough = documents(archive) + 1 + random.nextInt(MOST_MORE);
    while (documents(archive) < enough) {
      if (batch.waitFor(20, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return batch.waitFor(random.nextInt(MILLIS_AFTER_A_COMMIT), TimeUnit.MILLISECONDS);
  }

  /** The hashes of the files of an export, by name. */
  private static Map<String, String> export(Path archive) throws IOException {
    Path folder = Path.of(archive + "-export");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] command = {
      "export", archive.toString(), "--to", "csv,jsonl,parquet", "-o", folder.toString()
    };
    int status =
        Main.run(command, InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
    assertThat(status).as("%s", err).isZero();
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    assertThat(hashes).isNotEmpty();
    return hashes;
  }

  private static long documents(Path archive) throws Exception {
    if (!Files.exists(archive)) {
      return 0;
    }
    try (ArchiveFile file = ArchiveFile.read(archive);
        var statement = file.connection().createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM documents")) {
      return row.next() ? row.getLong(1) : 0;
    } catch (ArchiveException | SQLException e) {
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
