package org.gongkai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.document.Picture;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.FormTable;
import org.gongkai.report.ExtraRow;
import org.gongkai.report.Passage;
import org.gongkai.report.Section;

/**
 * Finds the sections: of everything that looks like a heading, the chain in the form's order for
 * which most speaks. Tables of contents, sub-items that repeat the titles, and table rows that look
 * like headings lose against the real ones by what stands around them.
 */
final class SectionReader {
  /** What is left of a candidate that stands in an enumeration of headings. */
  private static final double IN_CONTENTS = 0.2;

  /** Two headings closer than this in one line have nothing between them. */
  private static final int CONTENTS_GAP = 40;

  /** What it is worth to stand right above the section's own table. */
  private static final double ABOVE_TABLE = 3;

  /**
   * What it is worth that a heading's number goes on from the heading before, written in the same
   * way: it tells 1、 2、 3、 from the （一） below 1、 that names a section's subject too.
   */
  private static final double CONTINUED = 1;

  private final HeadingFinder finder;
  private final Vocabulary vocabulary;

  /** The keys of the sections that hold a table. */
  private final Set<String> withTable;

  SectionReader(List<Form> forms, Vocabulary vocabulary) {
    finder = new HeadingFinder(forms);
    this.vocabulary = vocabulary;
    withTable =
        forms.stream()
            .flatMap(f -> f.tables().stream())
            .map(FormTable::code)
            .collect(Collectors.toSet());
  }

  /**
   * Finds the sections.
   *
   * @param lines the lines of the document
   * @param tableStarts the first block in which the table of a section stands, by section key
   * @param pictures of the document
   */
  Found read(List<Line> lines, Map<String, Integer> tableStarts, List<Picture> pictures) {
    List<HeadingCandidate> candidates = finder.find(lines);
    weigh(candidates, lines, tableStarts);
    List<HeadingCandidate> chain = bestChain(candidates);
    Closing closing =
        new Closing(lines, chain.isEmpty() ? 0 : chain.get(chain.size() - 1).line() + 1);
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      HeadingCandidate heading = chain.get(i);
      Line line = lines.get(heading.line());
      boolean last = i + 1 == chain.size();
      Passage passage =
          last
              ? passage(lines.subList(0, closing.start()), heading, null)
              : passage(lines, heading, chain.get(i + 1));
      sections.add(
          new Section(
              heading.section().key(),
              heading.number().value(),
              line.text().substring(heading.start(), heading.end()).strip(),
              passage.text(),
              line.place(),
              passage.places(),
              between(line, last ? closing.start() : chain.get(i + 1).line(), lines, pictures)));
    }
    return new Found(
        sections,
        chain.isEmpty() ? lines.size() : chain.get(0).line(),
        chain.isEmpty() ? 0 : lines.get(chain.get(0).line()).block(),
        closing);
  }

  /**
   * The sections of a document.
   *
   * @param sections in order
   * @param firstLine the line of the first heading; the number of lines when there is none
   */
  record Found(List<Section> sections, int firstLine, int firstBlock, Closing closing) {}

  /** Where pictures stand between a heading and the line at which its section ends. */
  private static List<Place> between(
      Line heading, int end, List<Line> lines, List<Picture> pictures) {
    int last = end < lines.size() ? lines.get(end).block() : Integer.MAX_VALUE;
    return pictures.stream()
        .filter(p -> p.block() > heading.block() && p.block() <= last)
        .map(Picture::place)
        .toList();
  }

  private static void weigh(
      List<HeadingCandidate> candidates, List<Line> lines, Map<String, Integer> tableStarts) {
    for (int i = 0; i < candidates.size(); i++) {
      HeadingCandidate candidate = candidates.get(i);
      double score = candidate.score();
      if (inContents(candidates, i)) {
        candidates.set(i, candidate.withScore(IN_CONTENTS));
        continue;
      }
      if (contentFollows(candidates, i, lines)) {
        score += 1;
      }
      Integer table = tableStarts.get(candidate.section().key());
      if (table != null && lastBefore(candidates, candidate, lines, table)) {
        score += ABOVE_TABLE;
      }
      candidates.set(i, candidate.withScore(score));
    }
  }

  private static boolean inContents(List<HeadingCandidate> candidates, int at) {
    HeadingCandidate candidate = candidates.get(at);
    int close = 1;
    for (int step : new int[] {-1, 1}) {
      HeadingCandidate previous = candidate;
      for (int i = at + step; i >= 0 && i < candidates.size(); i += step) {
        HeadingCandidate other = candidates.get(i);
        int gap = step > 0 ? other.start() - previous.end() : previous.start() - other.end();
        if (other.line() != candidate.line() || gap > CONTENTS_GAP) {
          break;
        }
        close++;
        previous = other;
      }
    }
    return close >= 3;
  }

  private static boolean contentFollows(
      List<HeadingCandidate> candidates, int at, List<Line> lines) {
    HeadingCandidate candidate = candidates.get(at);
    if (at + 1 == candidates.size()) {
      return candidate.line() + 1 < lines.size()
          || lines.get(candidate.line()).text().length() > candidate.end();
    }
    HeadingCandidate next = candidates.get(at + 1);
    return next.line() > candidate.line() + 1
        || lines.get(next.line()).block() > lines.get(candidate.line()).block() + 1
        || next.line() == candidate.line() && next.start() - candidate.end() > CONTENTS_GAP;
  }

  /**
   * Whether a candidate is the last of its section before the section's table, with nothing of
   * another section between.
   */
  private static boolean lastBefore(
      List<HeadingCandidate> candidates,
      HeadingCandidate candidate,
      List<Line> lines,
      int tableBlock) {
    if (lines.get(candidate.line()).block() > tableBlock) {
      return false;
    }
    for (HeadingCandidate other : candidates) {
      if (candidate.before(other)
          && lines.get(other.line()).block() <= tableBlock
          && lines.get(other.line()).prose()) {
        return false;
      }
    }
    return true;
  }

  /** The chain of candidates in the order of document and form whose scores sum highest. */
  private static List<HeadingCandidate> bestChain(List<HeadingCandidate> candidates) {
    int n = candidates.size();
    double[] best = new double[n];
    int[] previous = new int[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      best[i] = candidates.get(i).score();
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        boolean ordered =
            candidates.get(j).section().number() < candidates.get(i).section().number();
        double sum =
            best[j] + candidates.get(i).score() + continued(candidates.get(j), candidates.get(i));
        if (ordered && sum > best[i]) {
          best[i] = sum;
          previous[i] = j;
        }
      }
      if (last < 0 || best[i] > best[last]) {
        last = i;
      }
    }
    List<HeadingCandidate> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      chain.add(candidates.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Headings of a table of contents follow each other by nature, which says nothing for them. */
  private static double continued(HeadingCandidate before, HeadingCandidate after) {
    boolean inContents = before.score() <= IN_CONTENTS || after.score() <= IN_CONTENTS;
    return !inContents && before.continuedBy(after) ? CONTINUED : 0;
  }

  private Passage passage(
      List<Line> lines,
      HeadingCandidate from,
      @org.jspecify.annotations.Nullable HeadingCandidate to) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    int lastLine = to == null ? lines.size() - 1 : to.line();
    for (int i = from.line(); i <= lastLine; i++) {
      Line line = lines.get(i);
      if (!line.prose()) {
        continue;
      }
      int start = i == from.line() ? from.end() : 0;
      int end = to != null && i == to.line() ? to.start() : line.text().length();
      String part = line.text().substring(start, Math.max(start, end)).strip();
      boolean ofTable = withTable.contains(from.section().key()) && ofTable(part);
      if (!part.isEmpty() && !ofTable) {
        text.append(text.length() == 0 ? "" : "\n").append(part);
        places.add(line.place());
      }
    }
    return new Passage(text.toString(), places);
  }

  /** Whether a line is labels and values of a table that came without cells. */
  private boolean ofTable(String line) {
    String words = words(line);
    return words.isEmpty()
        || vocabulary.find(words).isPresent()
        || !vocabulary.cut(words).isEmpty();
  }

  /** A line without white space and without what could be values. */
  private static String words(String line) {
    StringBuilder words = new StringBuilder();
    for (String piece : line.split("[\\s\\u3000]+")) {
      if (!CellText.of(piece).valueLike()) {
        words.append(piece);
      }
    }
    return words.toString();
  }

  /**
   * The sections without the lines that are rows of their tables, which only the tables as read
   * tell of rows that the forms do not have.
   */
  static List<Section> without(List<ExtraRow> rows, List<Section> sections) {
    return sections.stream()
        .map(s -> without(rows.stream().filter(r -> r.table().equals(s.key())).toList(), s))
        .toList();
  }

  private static Section without(List<ExtraRow> rows, Section section) {
    if (rows.isEmpty()) {
      return section;
    }
    String[] lines = section.text().split("\n", -1);
    List<String> kept = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String words = words(lines[i]);
      Place place = section.places().isEmpty() ? Located.NOWHERE : section.places().get(i);
      if (rows.stream().noneMatch(r -> r.place().equals(place) && words(r.label()).equals(words))) {
        kept.add(lines[i]);
        places.add(place);
      }
    }
    return section.withPassage(new Passage(String.join("\n", kept), places));
  }

  /** The first blocks of the tables, by section key, from the tables that hold them. */
  static Map<String, Integer> tableStarts(List<ObservedTable> tables) {
    Map<String, Integer> starts = new HashMap<>();
    for (ObservedTable table : tables) {
      if (table.arrangement() == Arrangement.LINES) {
        // Its first line may stand anywhere above the table, even above the heading.
        continue;
      }
      for (ObservedRow row : table.rows()) {
        row.row().ifPresent(t -> starts.putIfAbsent(t.table(), table.block()));
        row.article().ifPresent(t -> starts.putIfAbsent(t.table(), table.block()));
        for (Slot slot : row.slots()) {
          slot.match()
              .flatMap(m -> m.as(Term.LineRow.class))
              .ifPresent(t -> starts.putIfAbsent(t.table(), table.block()));
        }
      }
    }
    return starts;
  }
}
