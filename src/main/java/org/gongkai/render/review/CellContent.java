package org.gongkai.render.review;

import java.math.BigDecimal;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;

/** What stands in a cell: its text as printed, and what it is where it is no number. */
final class CellContent {
  private CellContent() {}

  /** Writes the content, a state other than a number with a word that cannot be taken for one. */
  static void write(Reading reading, ReviewWords words, Markup html) {
    String raw = reading.raw().strip();
    switch (reading.state()) {
      case READ -> html.text(raw);
      case MARK -> html.element("span", raw, "class", "state mark");
      case BLANK, MISSING -> state(reading.state(), words, html);
      case UNREADABLE -> {
        html.element("span", raw, "class", "raw");
        state(State.UNREADABLE, words, html);
      }
      case PROPOSED -> {
        html.text(reading.number().map(BigDecimal::toPlainString).orElse(""));
        state(State.PROPOSED, words, html);
        html.element("span", raw, "class", "raw");
      }
    }
  }

  private static void state(State state, ReviewWords words, Markup html) {
    html.element(
        "span", words.say("state.short." + state.code()), "class", "state " + state.code());
  }
}
