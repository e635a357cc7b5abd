package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.read.text.SeparatedValues.Field;

/**
 * A sheet saved as separated values: by commas or semicolons, or by tabs with quoted fields. It
 * comes as one grid, as a sheet of a workbook does.
 *
 * <p>A text is such a sheet when most of its lines stand in runs of records of one width, and its
 * fields look like those of a table. Merged cells are lost in such a file: the rest of them are
 * fields with nothing in them, as blank cells are. Where a record has another width than the
 * others, no column of the grid can be trusted as a position.
 */
final class ValueTables {
  /** Label, unit, number: there are no narrower tables. */
  private static final int LEAST_FIELDS = 3;

  /** Of so narrow a table more rows must follow each other. */
  private static final int RUN_OF_NARROW = 6;

  /** Of so many fields, one at least has a number or nothing in it. */
  private static final int FIELDS_PER_VALUE = 4;

  /** Each field costs memory by the hundred bytes, and a report has a few thousand. */
  private static final int MOST_SEPARATORS = 250_000;

  /** One field in so many may hold two numbers. */
  private static final int MOST_BROKEN = 50;

  /** No label of a row is longer. */
  private static final int LONGEST_LABEL = 80;

  /** So many records of one width, one after the other, are no chance. */
  private static final int RUN = 3;

  /** The rows around a row, above and below. */
  private static final int NEAR = 4;

  /** Rows of narrow tables end where they like. */
  private static final int WIDE = 8;

  /** Two numbers in a field: the commas were those of thousands, in a table set with blanks. */
  private static final Pattern NUMBERS = Pattern.compile("(?s).*\\d[\\s|]+\\d+");

  private static final Pattern VALUE = Pattern.compile("[-+]?[\\d,，.]+%?|[-—/\\\\－一无]{1,2}|");

  private ValueTables() {}

  /** The sheet, if the text is one. */
  static Optional<List<Block>> of(String text) {
    for (char separator : new char[] {',', ';', '\t'}) {
      long separators = text.chars().filter(c -> c == separator).count();
      if (separators == 0 || separators > MOST_SEPARATORS) {
        continue;
      }
      List<List<Field>> records = SeparatedValues.of(text, separator);
      if (records.get(0).get(0).text().equals("sep=")) {
        // By this line Excel tells the separator.
        records.remove(0);
      }
      if (isSheet(records, separator)) {
        return Optional.of(blocks(records));
      }
    }
    return Optional.empty();
  }

  private static boolean isSheet(List<List<Field>> records, char separator) {
    int inRuns = 0;
    int fields = 0;
    int values = 0;
    int quoted = 0;
    int broken = 0;
    int i = 0;
    while (i < records.size()) {
      int width = records.get(i).size();
      int end = i;
      while (end < records.size() && records.get(end).size() == width) {
        end++;
      }
      if (width >= LEAST_FIELDS && end - i >= (width > LEAST_FIELDS ? RUN : RUN_OF_NARROW)) {
        inRuns += end - i;
        for (List<Field> record : records.subList(i, end)) {
          for (Field field : record) {
            fields++;
            broken += NUMBERS.matcher(field.text()).matches() ? 1 : 0;
            values += VALUE.matcher(field.text()).matches() ? 1 : 0;
            quoted += field.quoted() && field.text().contains("\n") ? 1 : 0;
          }
        }
      }
      i = end;
    }
    return inRuns * 2 > records.size()
        && values * FIELDS_PER_VALUE > fields
        && broken * MOST_BROKEN <= fields
        && (separator != '\t' || quoted > 0);
  }

  private static List<Block> blocks(List<List<Field>> records) {
    if (records.stream().allMatch(r -> r.size() > 1)) {
      return List.of(grid(records));
    }
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < records.size()) {
      int end = i;
      while (end < records.size() && records.get(end).size() > 1) {
        end++;
      }
      if (end > i) {
        blocks.add(grid(records.subList(i, end)));
      } else {
        Field line = records.get(i).get(0);
        blocks.add(new Paragraph(line.text(), Paragraph.Role.BODY, line.place()));
        end++;
      }
      i = end;
    }
    return blocks;
  }

  private static Grid grid(List<List<Field>> records) {
    int width = records.stream().mapToInt(List::size).max().orElse(1);
    boolean[] lines = lines(records);
    Set<Integer> shifted = shifted(records, lines);
    boolean even = true;
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < records.size(); row++) {
      List<Field> record = records.get(row);
      if (lines[row]) {
        Field line = record.get(0);
        cells.add(Cell.of(row, 0, 1, width, line.text(), line.place()));
        continue;
      }
      even &= record.size() == width;
      for (int column = 0; column < record.size(); column++) {
        Field field = record.get(column);
        Cell cell = Cell.of(row, column, 1, 1, field.text(), field.place());
        cells.add(
            shifted.contains(row)
                ? cell.doubted("the row ends one column before those around it")
                : cell);
      }
    }
    return new Grid(
        records.size(),
        width,
        cells,
        even ? Grid.Fidelity.LATTICE : Grid.Fidelity.SEPARATED,
        records.get(0).get(0).place());
  }

  /**
   * Rows of wide tables whose last number stands one column before that of the rows around them: a
   * label that was merged over too few columns leaves no other trace in such a file.
   */
  private static Set<Integer> shifted(List<List<Field>> records, boolean[] lines) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int row = 0; row < records.size(); row++) {
      int end = lines[row] ? -1 : lastNumber(records.get(row));
      if (end >= 0) {
        rows.add(row);
        ends.add(end);
      }
    }
    Set<Integer> shifted = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      int end = ends.get(i);
      List<Integer> around =
          ends.subList(Math.max(0, i - NEAR), Math.min(ends.size(), i + NEAR + 1));
      long further = around.stream().filter(e -> e == end + 1).count();
      long alike = around.stream().filter(e -> e == end).count();
      if (end + 1 >= WIDE && further >= RUN * alike) {
        shifted.add(rows.get(i));
      }
    }
    return shifted;
  }

  private static int lastNumber(List<Field> record) {
    for (int column = record.size() - 1; column > 0; column--) {
      if (record.get(column).text().matches(".*\\d.*")) {
        return column;
      }
    }
    return -1;
  }

  /**
   * Which records are lines of text across the sheet: what stands above all tables, sentences, and
   * whatever follows the first sentence below all tables. A record with nothing but a label may be
   * a row of blank cells, and stays one.
   */
  private static boolean[] lines(List<List<Field>> records) {
    int first = records.size();
    int last = -1;
    for (int i = 0; i < records.size(); i++) {
      if (!isAlone(records.get(i))) {
        first = Math.min(first, i);
        last = i;
      }
    }
    boolean[] lines = new boolean[records.size()];
    boolean below = false;
    for (int i = 0; i < records.size(); i++) {
      String text = records.get(i).get(0).text();
      boolean sentence = text.indexOf('。') >= 0 || text.length() > LONGEST_LABEL;
      below |= i > last && sentence;
      lines[i] = isAlone(records.get(i)) && !text.isEmpty() && (i < first || sentence || below);
    }
    return lines;
  }

  /** Whether no field but the first has anything in it. */
  private static boolean isAlone(List<Field> record) {
    return record.stream().skip(1).allMatch(f -> f.text().isEmpty());
  }
}
