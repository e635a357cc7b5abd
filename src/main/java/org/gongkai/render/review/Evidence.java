package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.document.Place;
import org.gongkai.report.Report;

/**
 * What the source shows of the cells and sentences that findings are about.
 *
 * @param html the pages and excerpts
 * @param marks the names of the marks in them, and of the pages
 * @param loss why the source itself is not shown; empty when it is, or need not be
 */
record Evidence(Markup html, Set<String> marks, Optional<String> loss) {
  private static final String PDF = "application/pdf";

  /** Of a longer file the rest is shown as excerpts. */
  private static final int MOST_PAGES = 40;

  static Evidence of(
      Report report,
      List<Spot> spots,
      Ids ids,
      PrintedLabels names,
      ReviewWords words,
      SourceCopies copies) {
    boolean pdf = report.source().mediaType().equals(PDF);
    boolean text = spots.stream().anyMatch(s -> !s.places(Place.InText.class).isEmpty());
    Optional<byte[]> bytes = Optional.empty();
    Optional<String> loss = Optional.empty();
    if (!spots.isEmpty() && (pdf || text)) {
      SourceCopies.SourceCopy copy = copies.of(report.source());
      bytes = copy.content();
      if (copy instanceof SourceCopies.SourceCopy.Changed) {
        loss = Optional.of(words.say("source.changed"));
      } else if (copy instanceof SourceCopies.SourceCopy.Gone) {
        loss = Optional.of(words.say("source.gone"));
      }
    }
    TreeSet<Integer> wanted = pages(spots);
    TreeSet<Integer> drawn =
        wanted.stream().limit(MOST_PAGES).collect(Collectors.toCollection(TreeSet::new));
    SortedMap<Integer, PageImage> pages =
        bytes.filter(b -> pdf).map(b -> PageImages.of(b, drawn)).orElseGet(TreeMap::new);
    if (pdf && bytes.isPresent() && !pages.keySet().containsAll(wanted)) {
      loss = Optional.of(words.say("source.undrawn"));
    }
    Optional<TextExcerpts> lines = bytes.filter(b -> text).map(b -> new TextExcerpts(words, b));

    List<Spot> onPages = new ArrayList<>();
    List<Spot> inLines = new ArrayList<>();
    List<Spot> inRows = new ArrayList<>();
    List<Spot> inSentences = new ArrayList<>();
    for (Spot spot : spots) {
      if (isDrawn(spot, pages)) {
        onPages.add(spot);
      } else if (lines.filter(l -> l.has(spot)).isPresent()) {
        inLines.add(spot);
      } else if (spot.cell().isPresent()) {
        inRows.add(spot);
      } else {
        inSentences.add(spot);
      }
    }
    Markup html = new Markup();
    html.add(new PageFigures(words, ids).of(pages.values(), onPages));
    lines.ifPresent(l -> html.add(l.of(inLines)));
    html.add(new RowExcerpts(words, report, names).of(inRows));
    html.add(new SentenceExcerpts(words, report).of(inSentences));
    Set<String> marks = new HashSet<>();
    spots.forEach(spot -> marks.add(spot.id()));
    pages.keySet().forEach(page -> marks.add(ids.report() + "p" + page));
    return new Evidence(html, marks, loss);
  }

  private static boolean isDrawn(Spot spot, Map<Integer, PageImage> pages) {
    return spot.places(Place.OnPage.class).stream().anyMatch(p -> pages.containsKey(p.page()));
  }

  private static TreeSet<Integer> pages(List<Spot> spots) {
    TreeSet<Integer> pages = new TreeSet<>();
    for (Spot spot : spots) {
      spot.places(Place.OnPage.class).forEach(p -> pages.add(p.page()));
    }
    return pages;
  }
}
