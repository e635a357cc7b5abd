package org.gongkai.render.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.document.Place;

/** Says where something stands. */
final class PlaceWords {
  /** Of a path in a page, enough to find a cell in its table; the rest is the page's frame. */
  private static final int STEPS = 4;

  private final ReviewWords words;

  PlaceWords(ReviewWords words) {
    this.words = words;
  }

  /** The place in words; empty when the source tells none. */
  String of(Place place) {
    if (place instanceof Place.OnPage page) {
      return words.say(
          "place.page", page.page(), points(page.box().left()), points(page.box().top()));
    } else if (place instanceof Place.InDom dom) {
      return words.say("place.dom", end(dom.path()));
    } else if (place instanceof Place.InFlow flow) {
      return flow.paragraph() > 0 ? words.say("place.paragraph", flow.paragraph()) : "";
    } else if (place instanceof Place.InTable table) {
      return words.say("place.table", table.table(), table.row(), table.column());
    } else if (place instanceof Place.InText text) {
      return words.say("place.text", text.line(), text.column());
    }
    return "";
  }

  /** Several places, one after the other. */
  String of(List<Place> places) {
    return places.stream()
        .map(this::of)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(words.say("list")));
  }

  /** The last steps of a path. */
  private static String end(String path) {
    String[] steps = path.split(" > ");
    if (steps.length <= STEPS) {
      return path;
    }
    List<String> last = List.of(steps).subList(steps.length - STEPS, steps.length);
    return "… > " + String.join(" > ", last);
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, "%.0f", points);
  }
}
