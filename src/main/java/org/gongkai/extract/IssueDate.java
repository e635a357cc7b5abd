package org.gongkai.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;

/**
 * Finds the day of issue: the date of the signature; else the date that the page declares; else one
 * that the page announces above the report as 发布日期 or the like, in a line or in a table of
 * particulars.
 */
final class IssueDate {
  /** A longer text announces no date. */
  private static final int LONGEST = 200;

  private static final Pattern ANNOUNCED =
      Pattern.compile("(?:发布|公开|发文|成文|印发)\\s*(?:日\\s*期|时\\s*间)[:：\\s]*(.{8,16})");

  private IssueDate() {}

  /**
   * Finds the day.
   *
   * @param opening the lines above the report
   * @param year the year reported on; no report is issued before it has begun
   */
  static Optional<Located<LocalDate>> read(
      Document document, SectionReader.Found found, List<Line> opening, OptionalInt year) {
    Optional<Located<LocalDate>> signed = found.closing().date(year);
    if (signed.isPresent()) {
      return signed;
    }
    Optional<LocalDate> declared = declared(document);
    Optional<Located<LocalDate>> announced =
        announced(opening).or(() -> announced(document, found.firstBlock()));
    // What a page declares it mostly shows as well, and that has a place.
    return declared.isEmpty() || announced.map(Located::value).equals(declared)
        ? announced
        : declared.map(date -> new Located<>(date, Located.NOWHERE));
  }

  private static Optional<LocalDate> declared(Document document) {
    return Optional.ofNullable(document.metadata().get(Document.PUBLISHED)).flatMap(Dates::last);
  }

  private static Optional<Located<LocalDate>> announced(List<Line> opening) {
    for (Line line : opening) {
      Optional<LocalDate> date = announced(line.text());
      if (date.isPresent()) {
        return date.map(day -> new Located<>(day, line.place()));
      }
    }
    return Optional.empty();
  }

  /** A date announced in a table above a block. */
  private static Optional<Located<LocalDate>> announced(Document document, int before) {
    for (Block block : document.blocks().subList(0, before)) {
      if (!(block instanceof Grid grid)) {
        continue;
      }
      StringBuilder row = new StringBuilder();
      int ordinal = 0;
      for (Cell cell : grid.cells()) {
        if (cell.row() != ordinal) {
          ordinal = cell.row();
          row.setLength(0);
        }
        row.append(cell.text()).append(' ');
        Optional<LocalDate> date = announced(row.toString());
        if (date.isPresent()) {
          return date.map(day -> new Located<>(day, cell.place()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> announced(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = ANNOUNCED.matcher(Script.simplified(text));
    return m.find() ? Dates.last(m.group(1)) : Optional.empty();
  }
}
