package org.gongkai.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Place;

/**
 * The end of a report: the name of the body that signs, and the date, each on a line of its own or
 * both on one. What a portal prints below is no part of it.
 */
final class Closing {
  /** Signature and date stand within so many lines of the end. */
  private static final int LINES = 8;

  private static final int LONGEST_DATE_LINE = 40;

  /** A signature with a date may have links of the page below it. */
  private static final int FURTHEST_DATE = 14;

  private static final int LAST_LINES = 3;

  /** A page has no more lines than this below a signature. */
  private static final int LONGEST_FOOT = 40;

  /** Some pages push the signature to the right with more than a hundred spaces, none with more. */
  private static final int LONGEST_LINE = 400;

  private final List<Line> lines;
  private final int from;
  private final int end;
  private final int start;

  /**
   * Looks for the end.
   *
   * @param lines all lines of the document
   * @param from the first line that the end may begin with: the one below the last heading
   */
  Closing(List<Line> lines, int from) {
    this.lines = lines;
    this.from = Math.min(from, lines.size());
    end = PageFoot.start(lines, this.from);
    OptionalInt signed = signature();
    start = aboveClosing(signed.isPresent() ? signed.getAsInt() + 1 : end);
  }

  /** The first line of signature and date, or the first line below the report without them. */
  int start() {
    return start;
  }

  /**
   * The last line with a name and a date, or a date right below a name, that no sentence follows.
   */
  private OptionalInt signature() {
    for (int i = end - 1; i >= Math.max(from, end - LONGEST_FOOT); i--) {
      if (isSentence(lines.get(i))) {
        return OptionalInt.empty();
      }
      if (date(lines.get(i)).isPresent() && namedAbove(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isSentence(Line line) {
    return line.prose() && line.text().indexOf('。') >= 0;
  }

  private boolean namedAbove(int line) {
    for (int above = line; above >= Math.max(from, line - 2); above--) {
      if (lines.get(above).prose() && !name(lines.get(above)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private int aboveClosing(int below) {
    int first = below;
    while (first > from && below - first < LINES && closes(lines.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean closes(Line line) {
    return line.prose() && (date(line).isPresent() || !name(line).isEmpty());
  }

  /**
   * The date of the signature: one beside or right below a name that signs; failing that, one on
   * the very last lines. What portals print below a report, such as a date of update, is neither.
   *
   * @param year the year reported on; no report is issued before it has begun
   */
  Optional<Located<LocalDate>> date(OptionalInt year) {
    Optional<Located<LocalDate>> lone = Optional.empty();
    for (int i = end - 1; i >= Math.max(from, end - FURTHEST_DATE); i--) {
      Place place = lines.get(i).place();
      Optional<Located<LocalDate>> date =
          date(lines.get(i))
              .filter(d -> year.isEmpty() || d.getYear() >= year.getAsInt())
              .map(d -> new Located<>(d, place));
      if (date.isEmpty()) {
        continue;
      }
      if (namedAbove(i)) {
        return date;
      }
      if (lone.isEmpty() && i >= end - LAST_LINES) {
        lone = date;
      }
    }
    return lone;
  }

  /** The names that sign, the last line's first. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = end - 1; i >= Math.max(from, end - LINES); i--) {
      String name = name(lines.get(i));
      if (lines.get(i).prose() && !name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static Optional<LocalDate> date(Line line) {
    String text = oneLine(line);
    return line.prose() && text.length() <= LONGEST_DATE_LINE
        ? Dates.last(text)
            .filter(d -> IssuerReader.isName(Dates.without(text)) || Dates.without(text).isEmpty())
        : Optional.empty();
  }

  private static String name(Line line) {
    String text = Dates.without(oneLine(line));
    return IssuerReader.isName(text) ? text : "";
  }

  private static String oneLine(Line line) {
    return line.text().length() > LONGEST_LINE ? "" : TitleReader.oneLine(line.text());
  }
}
