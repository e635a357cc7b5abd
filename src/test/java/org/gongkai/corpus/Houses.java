package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All house styles. */
final class Houses {
  private Houses() {}

  static List<House> all() {
    List<House> houses = new ArrayList<>();
    houses.addAll(TextHouses.all());
    houses.addAll(PageHouses.all());
    houses.addAll(WordHouses.all());
    houses.addAll(PdfHouses.all());
    houses.addAll(PdfHouses.ofd());
    houses.addAll(ForeignHouses.all());
    houses.addAll(RenderedHouses.all());
    return houses;
  }

  /** The style of an id. */
  static Optional<House> byId(String id) {
    return all().stream().filter(h -> h.id().equals(id)).findFirst();
  }
}
