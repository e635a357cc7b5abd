package org.gongkai.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Which documents a corpus has.
 *
 * @param id of the document
 * @param test whether it belongs to the test split
 */
record Plan(String id, House house, long seed, boolean test) {
  /** From which the seeds of the corpus of the repository come: one in which every fault occurs. */
  private static final long EDITION = 2;

  /** Of the documents of styles for both splits, one in so many is kept for the test split. */
  private static final int TEST_EVERY = 17;

  /**
   * The corpus of the repository: documents of each style; fewer of those that are there for being
   * lossy, rendered in the standard form, or large.
   */
  static List<Plan> ofRepository(int mostPerStyle) {
    List<Plan> plans = new ArrayList<>();
    for (House house : Houses.all()) {
      int documents = Math.min(mostPerStyle, of(house));
      for (int i = 1; i <= documents; i++) {
        boolean test = house.onlyInTest() || crc(id(house, i)) % TEST_EVERY == 0;
        plans.add(new Plan(id(house, i), house, seed(house, EDITION, i), test));
      }
    }
    return plans;
  }

  /** As many documents as asked for, of all styles in turn, from another seed. None is held out. */
  static List<Plan> more(int documents, long seed) {
    List<Plan> plans = new ArrayList<>();
    List<House> houses = Houses.all();
    for (int i = 0; i < documents; i++) {
      plans.add(of(houses.get(i % houses.size()), i / houses.size() + 1, seed));
    }
    return plans;
  }

  /** A document of a style, by its number among those of the style. */
  static Plan of(House house, int number, long seed) {
    return new Plan(id(house, number), house, seed(house, seed, number), false);
  }

  private static int of(House house) {
    if (house.maker() == House.Maker.CHROMIUM) {
      return 1; // Its fonts make its documents the largest.
    }
    boolean fewer =
        !house.lossy().isEmpty()
            || house.onlyInTest()
            || house.maker() != House.Maker.GONGKAI
            || house.id().startsWith(RenderedHouses.PREFIX);
    return fewer ? 2 : 3;
  }

  private static String id(House house, int number) {
    return String.format("%s-%04d", house.id(), number);
  }

  /** The same for a style wherever it stands among the others. */
  private static long seed(House house, long base, int number) {
    return base * 1_000_003 + crc(house.id()) * 1_000 + number;
  }

  private static long crc(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  /** Relative to the corpus. */
  String path() {
    return "documents/" + house.format() + "/" + id + "." + house.format();
  }

  /** Relative to the corpus. */
  String truthPath() {
    return "truth/" + id + ".json";
  }

  Filing filing() {
    return FilingDraw.filing(seed, house.wishes(), house.mediaType(), test);
  }

  /** What the house style draws, apart from the filing's own draws. */
  Draw styleDraw() {
    return new Draw(seed ^ 0x5DEECE66DL, test);
  }
}
