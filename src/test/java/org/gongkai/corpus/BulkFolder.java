package org.gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Any number of documents without their truth, for batches to be tried on: those of the house
 * styles that our own code writes, a thousand to a folder. Pages take a hundred times as long to
 * lay out as the rest, so fewer of them are made: some 8 in 100 are PDF, 1 is OFD.
 */
final class BulkFolder {
  private static final int IN_A_FOLDER = 1000;
  private static final int ROUNDS_TO_A_PDF = 4;
  private static final int ROUNDS_TO_AN_OFD = 10;

  private BulkFolder() {}

  /**
   * Writes documents; the same seed gives the same ones, PDF aside, whose objects are numbered
   * anew.
   */
  static void write(Path folder, int documents, long seed) {
    List<Plan> plans = plans(documents, seed);
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
                                  plans.get(i))))
          .join();
    } finally {
      pool.shutdown();
    }
  }

  private static List<Plan> plans(int documents, long seed) {
    List<House> own =
        Houses.all().stream().filter(house -> house.maker() == House.Maker.GONGKAI).toList();
    List<Plan> plans = new ArrayList<>();
    for (int round = 1; plans.size() < documents; round++) {
      for (House house : own) {
        int rounds =
            switch (house.format()) {
              case "pdf" -> ROUNDS_TO_A_PDF;
              case "ofd" -> ROUNDS_TO_AN_OFD;
              default -> 1;
            };
        if (round % rounds == 0) {
          plans.add(Plan.of(house, round, seed));
        }
      }
    }
    return plans;
  }

  /** What stands there already stays: a run that was cut off goes on. */
  private static void write(Path folder, Plan plan) {
    Path file = folder.resolve(plan.id() + "." + plan.house().format());
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Files.write(file, Maker.write(plan, plan.filing()).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      // One filing in tens of thousands cannot be drawn with the mistake that it was to have.
      System.err.println(file + " is left out: " + e.getMessage());
    }
  }
}
