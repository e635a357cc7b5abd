package org.gongkai.render.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.document.Place;

/** Pages with boxes around what findings are about. */
final class PageFigures {
  /** Boxes of text are tight; so many points around it leave the figures free. */
  private static final double MARGIN = 1;

  private final ReviewWords words;
  private final Ids ids;
  private final Set<String> named = new HashSet<>();

  PageFigures(ReviewWords words, Ids ids) {
    this.words = words;
    this.ids = ids;
  }

  /** One figure for each page. */
  Markup of(Collection<PageImage> images, List<Spot> spots) {
    Markup html = new Markup();
    for (PageImage image : images) {
      String name = words.say("evidence.page", image.page());
      html.open("figure", "class", "place page", "id", ids.report() + "p" + image.page());
      html.element("figcaption", name);
      html.open("div", "class", "sheet");
      html.open(
          "img",
          "loading",
          "lazy",
          "decoding",
          "async",
          "alt",
          words.say("evidence.page.alt", image.page()),
          "width",
          Long.toString(Math.round(image.width())),
          "height",
          Long.toString(Math.round(image.height())),
          "src",
          image.dataUri());
      html.open("svg", "viewBox", "0 0 " + points(image.width()) + " " + points(image.height()));
      for (Spot spot : spots) {
        for (Place.OnPage place : spot.places(Place.OnPage.class)) {
          if (place.page() == image.page()) {
            box(spot, place.box(), html);
          }
        }
      }
      html.close("svg").close("div").close("figure").line();
    }
    return html;
  }

  /** The first box of a cell carries the name of its mark; others point to it. */
  private void box(Spot spot, Place.Box box, Markup html) {
    html.open("a", "href", "#" + spot.back(), "tabindex", "-1");
    html.open(
        "rect",
        named.add(spot.id()) ? "id" : "data-more",
        spot.id(),
        "class",
        spot.look(),
        "x",
        points(box.left() - MARGIN),
        "y",
        points(box.top() - MARGIN),
        "width",
        points(box.width() + 2 * MARGIN),
        "height",
        points(box.height() + 2 * MARGIN));
    html.element("title", spot.text().isEmpty() ? spot.name() : spot.name() + ": " + spot.text());
    html.close("rect").close("a");
  }

  private static String points(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
