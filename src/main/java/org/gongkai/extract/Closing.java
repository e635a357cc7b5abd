package org.gongkai.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The end of a report: the name of the body that signs, and the date, each on a line of its own or
 * both on one.
 */
final class Closing {
  /** Signature and date stand within so many lines of the end. */
  private static final int LINES = 8;

  private static final int LONGEST_DATE_LINE = 40;

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

  /** The date of the signature. */
  static Optional<LocalDate> date(List<Line> lines) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LINES); i--) {
      Optional<LocalDate> date = date(lines.get(i));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
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
    String text = TitleReader.oneLine(line.text());
    return line.prose() && text.length() <= LONGEST_DATE_LINE && text.endsWith("日")
        ? Dates.last(text)
            .filter(d -> IssuerReader.isName(Dates.without(text)) || Dates.without(text).isEmpty())
        : Optional.empty();
  }

  private static String name(Line line) {
    String text = Dates.without(TitleReader.oneLine(line.text()));
    return IssuerReader.isName(text) ? text : "";
  }
}
