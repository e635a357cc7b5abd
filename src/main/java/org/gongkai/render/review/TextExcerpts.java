package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.document.Place;
import org.gongkai.read.Charsets;

/** The lines of a text around what findings are about, each run of lines once. */
final class TextExcerpts {
  /** Lines shown before and behind. */
  private static final int AROUND = 2;

  /** Of a longer line only this much is shown on either side of its marks. */
  private static final int LONGEST_SIDE = 160;

  private final ReviewWords words;
  private final List<String> lines;
  private final Set<String> named = new HashSet<>();

  /** A mark in a line, from a character to the one behind its last. */
  private record Mark(int from, int to, Spot spot) {}

  TextExcerpts(ReviewWords words, byte[] text) {
    this.words = words;
    lines = List.of(Charsets.decode(text).text().split("\r\n|\n|\r", -1));
  }

  /** Whether a spot stands in the text. */
  boolean has(Spot spot) {
    List<Place.InText> places = spot.places(Place.InText.class);
    return !places.isEmpty() && places.stream().allMatch(p -> p.line() <= lines.size());
  }

  Markup of(List<Spot> spots) {
    Map<Integer, List<Mark>> marks = new TreeMap<>();
    SortedSet<Integer> shown = new TreeSet<>();
    for (Spot spot : spots) {
      for (Place.InText place : spot.places(Place.InText.class)) {
        marks.computeIfAbsent(place.line(), l -> new ArrayList<>()).add(mark(spot, place));
        for (int line = place.line() - AROUND; line <= place.line() + AROUND; line++) {
          if (line >= 1 && line <= lines.size()) {
            shown.add(line);
          }
        }
      }
    }
    Markup html = new Markup();
    int last = 0;
    for (int line : shown) {
      if (line != last + 1 || last == 0) {
        if (last > 0) {
          end(html);
        }
        begin(line, shown, html);
      }
      html.open(
          "li", "value", Integer.toString(line), "class", marks.containsKey(line) ? "hit" : "");
      line(lines.get(line - 1), marks.getOrDefault(line, List.of()), html);
      html.close("li").line();
      last = line;
    }
    if (last > 0) {
      end(html);
    }
    return html;
  }

  private void begin(int from, SortedSet<Integer> shown, Markup html) {
    int to = from;
    while (shown.contains(to + 1)) {
      to++;
    }
    html.open("figure", "class", "place text");
    html.element("figcaption", words.say("evidence.lines", from, to));
    html.open("ol", "class", "lines", "lang", "zh-CN");
  }

  private static void end(Markup html) {
    html.close("ol").close("figure").line();
  }

  /** The words of a cell where they stand; of a sentence that goes on below, its first line. */
  private Mark mark(Spot spot, Place.InText place) {
    String line = lines.get(place.line() - 1);
    int from = Math.min(Math.max(place.column() - 1, 0), line.length());
    String text = spot.text().strip();
    int found = text.isEmpty() ? -1 : line.indexOf(text, from);
    if (found < 0 && !text.isEmpty()) {
      found = line.indexOf(text);
    }
    if (found >= 0) {
      return new Mark(found, found + text.length(), spot);
    }
    return spot.cell().isPresent() && from < line.length()
        ? new Mark(from, Math.min(from + Math.max(text.length(), 1), line.length()), spot)
        : new Mark(0, line.length(), spot);
  }

  private void line(String line, List<Mark> marks, Markup html) {
    List<Mark> order = new ArrayList<>(marks);
    order.sort(Comparator.comparingInt(Mark::from));
    int from = order.isEmpty() ? 0 : Math.max(0, order.get(0).from() - LONGEST_SIDE);
    html.text(from > 0 ? "…" : "");
    for (Mark mark : order) {
      int begin = Math.max(mark.from(), from);
      int end = Math.max(mark.to(), begin);
      html.text(line.substring(from, begin));
      mark(mark.spot(), line.substring(begin, end), html);
      from = end;
    }
    int end = Math.min(line.length(), from + LONGEST_SIDE);
    html.text(line.substring(from, end)).text(end < line.length() ? "…" : "");
  }

  private void mark(Spot spot, String text, Markup html) {
    html.open(
        "mark",
        named.add(spot.id()) ? "id" : "data-more",
        spot.id(),
        "class",
        spot.look(),
        "title",
        spot.name());
    html.text(text).close("mark");
  }
}
