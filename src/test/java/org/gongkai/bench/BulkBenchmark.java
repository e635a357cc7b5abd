package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A batch of a folder beside Tika on the same files: time and memory of whole processes. See {@code
 * scripts/bulk}.
 */
final class BulkBenchmark {
  private static final double MEBI = 1024;
  private static final double NANOS = 1e9;

  private BulkBenchmark() {}

  /**
   * What a command took.
   *
   * @param seconds on the clock
   * @param memory resident memory of its processes while it ran, in KB, one row for each second:
   *     the command's own first
   */
  private record Run(int status, double seconds, List<long[]> memory) {}

  /**
   * Prints what the batch and Tika took.
   *
   * @param arguments the folder, the archive to make, the launcher, then Tika's command
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Path archive = Path.of(arguments[1]);
    long files;
    long bytes;
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> regular = all.filter(Files::isRegularFile).toList();
      files = regular.size();
      bytes = 0;
      for (Path file : regular) {
        bytes += Files.size(file);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d files, %.0f MB, %d cores%n",
        files,
        bytes / 1e6,
        Runtime.getRuntime().availableProcessors());
    List<String> batch =
        List.of(arguments[2], "batch", folder.toString(), "--archive", archive.toString());
    Run ours = run(batch);
    print("gongkai batch", ours, files);
    System.out.printf(Locale.ROOT, "archive: %.0f MB%n", Files.size(archive) / 1e6);
    printMemory(ours);
    Run tika = run(Arrays.asList(arguments).subList(3, arguments.length));
    print("Tika alone, its text thrown away", tika, files);
    System.out.printf(Locale.ROOT, "ratio of the times: %.2f%n", ours.seconds() / tika.seconds());
    System.exit(ours.status() == 0 ? 0 : 1);
  }

  private static void print(String what, Run run, long files) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %.0f a second, exit %d%n",
        what,
        run.seconds(),
        files / run.seconds(),
        run.status());
  }

  /** Tenths of the time, each with the most that it held. */
  private static void printMemory(Run run) {
    System.out.println("resident memory in MB by tenths of the time: batch, largest worker, all");
    int seconds = run.memory().size();
    for (int tenth = 0; tenth < 10; tenth++) {
      long own = 0;
      long worker = 0;
      long all = 0;
      for (long[] row : run.memory().subList(tenth * seconds / 10, (tenth + 1) * seconds / 10)) {
        own = Math.max(own, row[0]);
        worker = Math.max(worker, Arrays.stream(row).skip(1).max().orElse(0));
        all = Math.max(all, Arrays.stream(row).sum());
      }
      System.out.printf(
          Locale.ROOT,
          "  %2d/10  %4.0f %4.0f %5.0f%n",
          tenth + 1,
          own / MEBI,
          worker / MEBI,
          all / MEBI);
    }
  }

  private static Run run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<long[]> memory = new ArrayList<>();
    while (!process.waitFor(1, TimeUnit.SECONDS)) {
      memory.add(
          Stream.concat(Stream.of(process.toHandle()), process.descendants())
              .mapToLong(handle -> resident(handle.pid()))
              .toArray());
    }
    return new Run(process.exitValue(), (System.nanoTime() - start) / NANOS, memory);
  }

  /** The resident memory of a process in KB; 0 when it is no more. */
  private static long resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
