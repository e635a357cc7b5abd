package org.gongkai.report;

import java.util.List;
import java.util.OptionalInt;
import org.gongkai.document.Place;

/**
 * A section of a report.
 *
 * @param key which section of the form it is
 * @param number the ordinal that its heading prints; empty when it prints none
 * @param heading the heading as printed, on one line
 * @param text the running text up to the next section, paragraphs separated by {@code \n}; tables
 *     are not part of it
 * @param place where the heading stands
 * @param places where each line of the text stands, one for each; empty when that is not known
 * @param pictures where pictures stand up to the next section; empty when there are none, and where
 *     the source tells no places of pictures
 */
public record Section(
    String key,
    OptionalInt number,
    String heading,
    String text,
    Place place,
    List<Place> places,
    List<Place> pictures) {

  public Section {
    places = Passage.places(text, places);
    pictures = List.copyOf(pictures);
  }

  /** A section without pictures. */
  public Section(
      String key,
      OptionalInt number,
      String heading,
      String text,
      Place place,
      List<Place> places) {
    this(key, number, heading, text, place, places, List.of());
  }

  /** A section of whose lines no places are known. */
  public Section(String key, OptionalInt number, String heading, String text, Place place) {
    this(key, number, heading, text, place, List.of());
  }

  /** The same section with pictures. */
  public Section withPictures(List<Place> newPictures) {
    return new Section(key, number, heading, text, place, places, newPictures);
  }

  /** The same section with another text. */
  public Section withPassage(Passage passage) {
    return new Section(key, number, heading, passage.text(), place, passage.places(), pictures);
  }

  /** The text with its places. */
  public Passage passage() {
    return new Passage(text, places);
  }
}
