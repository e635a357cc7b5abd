package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded choices. Variants kept for the test split are drawn only for documents of that split. */
final class Draw {
  private final Random random;
  private final boolean heldOut;

  Draw(long seed, boolean heldOut) {
    random = new Random(seed);
    this.heldOut = heldOut;
  }

  Random random() {
    return random;
  }

  /** An integer from one to another, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True so many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the common choices; in the test split as often one that stands only there. */
  <T> T of(List<T> common, List<T> onlyInTest) {
    boolean kept = random.nextBoolean();
    return heldOut && kept ? of(onlyInTest) : of(common);
  }

  /** Some of the choices, each at most once, in random order. */
  <T> List<T> some(int count, List<T> choices) {
    List<T> left = new ArrayList<>(choices);
    List<T> drawn = new ArrayList<>();
    while (drawn.size() < count && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }

  /** The text with each {@code #} replaced by a random figure of its own size. */
  String figures(String text) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#') {
        int digits = 1;
        while (i + 1 < text.length() && text.charAt(i + 1) == '#') {
          digits++;
          i++;
        }
        int least = (int) Math.pow(10, digits - 1);
        filled.append(between(least, least * 10 - 1));
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }
}
