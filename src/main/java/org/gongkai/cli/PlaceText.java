package org.gongkai.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongkai.document.Place;

/** Writes places for people. */
final class PlaceText {
  private final Texts texts;

  PlaceText(Texts texts) {
    this.texts = texts;
  }

  /** The place in words; empty for {@link Place.Untracked}. */
  String of(Place place) {
    if (place instanceof Place.OnPage page) {
      Place.Box box = page.box();
      return texts.say(
          "place.page",
          page.page(),
          points(box.left()),
          points(box.top()),
          points(box.right()),
          points(box.bottom()));
    } else if (place instanceof Place.InDom dom) {
      return dom.path();
    } else if (place instanceof Place.InFlow flow) {
      return texts.say("place.paragraph", flow.paragraph());
    } else if (place instanceof Place.InTable table) {
      return texts.say("place.table", table.table(), table.row(), table.column());
    } else if (place instanceof Place.InText text) {
      return texts.say("place.text", text.line(), text.column());
    }
    return "";
  }

  private static String points(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
