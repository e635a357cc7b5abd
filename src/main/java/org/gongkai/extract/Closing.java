package org.gongkai.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The end of a report: the name of the body that signs, and the date, each on a line of its own or
 * both on one.
 */
final class Closing {
  /** Signature and date stand within so many lines of the end. */
  private static final int LINES = 8;

  private static final int LONGEST_DATE_LINE = 40;

  /** A signature with a date may have links of the page below it. */
  private static final int FURTHEST_DATE = 14;

  private static final int LAST_LINES = 3;

  /** Some pages push the signature to the right with more than a hundred spaces, none with more. */
  private static final int LONGEST_LINE = 400;

  private Closing() {}

  /** The first line of signature and date, or the number of lines when there are none. */
  static int start(List<Line> lines) {
    int start = lines.size();
    while (start > 0 && lines.size() - start < LINES && closes(lines.get(start - 1))) {
      start--;
    }
    return start;
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
  static Optional<LocalDate> date(List<Line> lines, OptionalInt year) {
    Optional<LocalDate> lone = Optional.empty();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FURTHEST_DATE); i--) {
      Optional<LocalDate> date =
          date(lines.get(i)).filter(d -> year.isEmpty() || d.getYear() >= year.getAsInt());
      if (date.isEmpty()) {
        continue;
      }
      for (int above = i; above >= Math.max(0, i - 2); above--) {
        if (lines.get(above).prose() && !name(lines.get(above)).isEmpty()) {
          return date;
        }
      }
      if (lone.isEmpty() && i >= lines.size() - LAST_LINES) {
        lone = date;
      }
    }
    return lone;
  }

  /** The names that sign, the last line's first. */
  static List<String> names(List<Line> lines) {
    List<String> names = new ArrayList<>();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LINES); i--) {
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
