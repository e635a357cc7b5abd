package org.gongkai.render.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * Cells that a finding is about, each with its name and what is printed in it. A sum of twenty
 * cells is mostly zeros: those are counted.
 */
final class Chips {
  private final ReviewWords words;
  private final Report report;
  private final Flags flags;
  private final Ids ids;

  Chips(ReviewWords words, Report report, Flags flags, Ids ids) {
    this.words = words;
    this.report = report;
    this.flags = flags;
    this.ids = ids;
  }

  /** All cells that have a number other than 0 or none, with a sign between them. */
  void write(List<CellKey> cells, Function<CellKey, String> name, String between, Markup html) {
    List<CellKey> shown = cells.stream().filter(key -> !isZero(reading(key))).toList();
    int zeros = cells.size() - shown.size();
    // A side that is 0 all over says so by its one cell.
    List<CellKey> listed = shown.isEmpty() && zeros == 1 ? cells : shown;
    for (int i = 0; i < listed.size(); i++) {
      html.text(i > 0 ? between : "");
      chip(listed.get(i), name, html);
    }
    int counted = listed == cells ? 0 : zeros;
    if (counted > 0) {
      html.text(listed.isEmpty() ? "" : between);
      html.element("span", words.say("sum.zeros", counted), "class", "zeros");
    }
  }

  private void chip(CellKey key, Function<CellKey, String> name, Markup html) {
    boolean flagged = flags.of(key).isPresent();
    String link = flagged ? "#" + ids.cell(flags.ordinal(key)) : "";
    html.open("a", "class", "chip", "href", link);
    html.element("span", name.apply(key), "class", "name", "lang", "zh-CN").text(" ");
    html.open("b");
    CellContent.write(reading(key), words, html);
    html.close("b").close("a");
  }

  /** What the numbers of some cells add up to, and that some have none. */
  String sum(List<CellKey> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean unknown = false;
    for (CellKey key : cells) {
      Reading reading = reading(key);
      boolean scaled = reading.unit().startsWith("万") || reading.unit().startsWith("亿");
      if (reading.number().isPresent() && !scaled) {
        sum = sum.add(reading.number().get());
      } else {
        unknown = true;
      }
    }
    return unknown ? words.say("sum.unknown", sum.toPlainString()) : sum.toPlainString();
  }

  private Reading reading(CellKey key) {
    return report.cell(key.table(), key.row(), key.column());
  }

  private static boolean isZero(Reading reading) {
    return reading.state() == Reading.State.READ
        && reading.number().filter(number -> number.signum() == 0).isPresent();
  }
}
