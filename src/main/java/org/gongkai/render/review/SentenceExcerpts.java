package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Passage;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/** A sentence with what stands around it in the report's text. */
final class SentenceExcerpts {
  /** Characters shown before and behind. */
  private static final int AROUND = 120;

  private final ReviewWords words;
  private final Report report;
  private final PlaceWords places;

  SentenceExcerpts(ReviewWords words, Report report) {
    this.words = words;
    this.report = report;
    places = new PlaceWords(words);
  }

  Markup of(List<Spot> spots) {
    Markup html = new Markup();
    for (Spot spot : spots) {
      html.open("figure", "class", "place sentence");
      String where = places.of(spot.places());
      html.element("figcaption", where.isEmpty() ? words.say("evidence.sentence") : where);
      html.open("blockquote", "lang", "zh-CN");
      sentence(spot, html);
      html.close("blockquote").close("figure").line();
    }
    return html;
  }

  private void sentence(Spot spot, Markup html) {
    String text = spot.text().isEmpty() ? heading(spot) : spot.text();
    for (String whole : texts()) {
      int from = whole.indexOf(text);
      if (from >= 0 && !text.isEmpty()) {
        int end = from + text.length();
        int before = Math.max(0, from - AROUND);
        int behind = Math.min(whole.length(), end + AROUND);
        html.text(before > 0 ? "…" : "").text(whole.substring(before, from));
        html.element("mark", text, "id", spot.id(), "class", spot.look());
        html.text(whole.substring(end, behind)).text(behind < whole.length() ? "…" : "");
        return;
      }
    }
    html.element("mark", text, "id", spot.id(), "class", spot.look());
  }

  /** Without a quote, a finding is about what begins where it points. */
  private String heading(Spot spot) {
    for (Section section : report.sections()) {
      if (spot.places().contains(section.place())) {
        return section.heading();
      }
      for (int i = 0; i < section.places().size(); i++) {
        if (spot.places().contains(section.places().get(i))) {
          return section.text().split("\n", -1)[i];
        }
      }
    }
    return words.say("evidence.here");
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    report.title().ifPresent(texts::add);
    Passage lead = report.lead();
    texts.add(lead.text());
    for (Section section : report.sections()) {
      texts.add(section.heading());
      texts.add(section.text());
    }
    return texts;
  }
}
