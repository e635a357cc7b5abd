package org.gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Any number of documents without their truth, for batches to be tried on: those of the house styles
 * that our own code writes, a thousand to a folder.
 */
final class BulkFolder {
  private static final int IN_A_FOLDER = 1000;

  private BulkFolder() {}

  /** Writes documents; the same seed gives the same ones, PDF aside, whose objects are numbered anew. */
  static void write(Path folder, int documents, long seed) {
    List<House> own =
        Houses.all().stream().filter(house -> house.maker() == House.Maker.GONGKAI).toList();
    ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    try {
      pool.submit(
              () ->
                  IntStream.range(0, documents)
                      .parallel()
                      .forEach(
                          i ->
                              write(
                                  folder.resolve(String.format("%04d", i / IN_A_FOLDER)),
                                  Plan.of(own.get(i % own.size()), i / own.size() + 1, seed))))
          .join();
    } finally {
      pool.shutdown();
    }
  }

  private static void write(Path folder, Plan plan) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(plan.id() + "." + plan.house().format());
      Files.write(file, Maker.write(plan, plan.filing()).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
