package org.gongkai.report;

import java.util.List;
import org.gongkai.document.Place;

/**
 * Running text that knows where its lines stand.
 *
 * @param text lines separated by {@code \n}; empty when there is none
 * @param places where each line stands, one for each; empty when that is not known
 */
public record Passage(String text, List<Place> places) {
  /** No text. */
  public static final Passage NONE = new Passage("", List.of());

  public Passage {
    places = places(text, places);
  }

  /** Checked: as many places as lines, or none; places that the source tells nowhere are none. */
  static List<Place> places(String text, List<Place> places) {
    if (places.stream().allMatch(Place.Untracked.class::isInstance)) {
      return List.of();
    }
    if (places.size() != lines(text)) {
      throw new IllegalArgumentException(
          places.size() + " places for " + lines(text) + " lines of text");
    }
    return List.copyOf(places);
  }

  private static int lines(String text) {
    return text.isEmpty() ? 0 : (int) text.chars().filter(c -> c == '\n').count() + 1;
  }

  /** Where the line stands in which a character of the text stands. */
  public Place placeAt(int index) {
    if (places.isEmpty()) {
      return new Place.Untracked();
    }
    int line = 0;
    for (int i = 0; i < index; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return places.get(line);
  }
}
