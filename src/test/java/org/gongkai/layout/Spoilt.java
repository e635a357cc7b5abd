package org.gongkai.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading.State;

/** A report of which one table is being spoilt, with what it says all the while. */
final class Spoilt {
  static final Expected UNDECIDED = Expected.without(State.UNREADABLE);

  /** The table does not have what the perturbation needs. */
  static final class NotApplicable extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  final SampleReport report;
  final SampleTable original;
  final List<List<SampleCell>> rows = new ArrayList<>();
  final Map<CellKey, Expected> truth;
  final Random random;

  /** What is printed in the table's section before it and behind it. */
  final List<SampleSection> before = new ArrayList<>();

  final List<SampleSection> after = new ArrayList<>();

  /** The heading of the table's section, when it is another. */
  Optional<String> heading = Optional.empty();

  Spoilt(SampleReport report, String table, Random random) {
    this.report = report;
    original = report.table(table);
    original.rows().forEach(r -> rows.add(new ArrayList<>(r)));
    truth = new LinkedHashMap<>(report.truth());
    this.random = random;
  }

  SampleReport result() {
    SampleTable changed = new SampleTable(original.code(), width(), rows);
    List<SampleSection> sections = new ArrayList<>();
    for (SampleSection section : report.sections()) {
      SampleSection s = section;
      if (s.table().filter(t -> t.code().equals(original.code())).isEmpty()) {
        sections.add(s);
        continue;
      }
      if (heading.isPresent()) {
        s = new SampleSection(s.key(), heading.get(), s.paragraphs(), s.table());
      }
      if (before.isEmpty()) {
        sections.add(s.withTable(changed));
      } else {
        sections.add(withoutTable(s));
        sections.addAll(before);
        sections.add(piece("", List.of(), changed));
      }
      sections.addAll(after);
    }
    return new SampleReport(
        report.name(),
        report.form(),
        report.title(),
        report.year(),
        report.issuer(),
        report.issuedOn(),
        sections,
        truth);
  }

  /** Rows may have become wider than the table was. */
  private int width() {
    return new SampleTable(original.code(), original.width(), rows)
        .positions().stream().mapToInt(List::size).reduce(original.width(), Math::max);
  }

  private static SampleSection withoutTable(SampleSection s) {
    return new SampleSection(s.key(), s.heading(), s.paragraphs(), Optional.empty());
  }

  /** A piece of a section with a table of its own. */
  static SampleSection piece(String heading, List<String> paragraphs, SampleTable table) {
    return new SampleSection("", heading, paragraphs, Optional.of(table));
  }

  /** A piece of a section without a table. */
  static SampleSection piece(String... paragraphs) {
    return new SampleSection("", "", List.of(paragraphs), Optional.empty());
  }

  <T> T pick(List<T> from) {
    if (from.isEmpty()) {
      throw new NotApplicable();
    }
    return from.get(random.nextInt(from.size()));
  }

  int rowWhere(IntPredicate wanted) {
    List<Integer> found = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      if (wanted.test(r)) {
        found.add(r);
      }
    }
    return pick(found);
  }

  List<SampleCell> valuesOf(int row) {
    return rows.get(row).stream().filter(SampleCell::isValue).toList();
  }

  int firstValue(int row) {
    return rows.get(row).size() - valuesOf(row).size();
  }

  boolean hasValues(int row) {
    return rows.get(row).stream().anyMatch(SampleCell::isValue);
  }

  /** Whether a row has values and one label, so that no merged cell begins in it. */
  boolean isLeaf(int row) {
    return row > 0 && rows.get(row).size() == valuesOf(row).size() + 1 && hasValues(row);
  }

  /** Whether a row has several values and none is blank: where one is, a shift may not show. */
  boolean isFull(int row) {
    List<SampleCell> values = valuesOf(row);
    return values.size() > 1 && values.stream().noneMatch(c -> c.text().isEmpty());
  }

  int labelColumns(int row) {
    return rows.get(row).get(0).columns();
  }

  int leafRow() {
    return rowWhere(this::isLeaf);
  }

  /** Changes one value; {@code expected} says what the document says then. */
  void setValue(String text, Expected expected) {
    int row = rowWhere(this::hasValues);
    put(row, pick(valuesOf(row)), text, expected);
  }

  void put(int row, SampleCell cell, String text, Expected expected) {
    List<SampleCell> cells = rows.get(row);
    cells.set(cells.indexOf(cell), cell.withText(text));
    truth.put(cell.key().orElseThrow(), expected);
  }

  void undecided(SampleCell cell) {
    truth.put(cell.key().orElseThrow(), UNDECIDED);
  }

  /** The cell says what it says in the clean report. */
  void keep(SampleCell cell) {
    CellKey key = cell.key().orElseThrow();
    truth.put(key, report.expected(key).orElseThrow());
  }

  void undecidedRow(int row) {
    valuesOf(row).forEach(this::undecided);
  }

  /** Changes the label next to the values of some row. */
  void changeLabel(UnaryOperator<String> change) {
    int row = rowWhere(r -> hasValues(r) && firstValue(r) > 0);
    changeText(row, firstValue(row) - 1, change);
  }

  void changeText(int row, int at, UnaryOperator<String> change) {
    SampleCell cell = rows.get(row).get(at);
    rows.get(row).set(at, cell.withText(change.apply(cell.text())));
  }

  void resize(int row, int at, int columns, int rowSpan) {
    SampleCell cell = rows.get(row).get(at);
    rows.get(row).set(at, new SampleCell(cell.text(), columns, rowSpan, cell.key()));
  }

  List<SampleCell> copyWithOtherNumbers(int row, String label) {
    List<SampleCell> copy = new ArrayList<>();
    for (SampleCell cell : rows.get(row)) {
      copy.add(cell.isValue() ? other(cell) : cell.withText(label));
    }
    return copy;
  }

  private SampleCell other(SampleCell cell) {
    return SampleCell.label(String.valueOf(700 + random.nextInt(99)), cell.columns(), cell.rows());
  }

  /** The whole table with other numbers. */
  SampleTable otherNumbers() {
    return new SampleTable(
        original.code(),
        original.width(),
        original.rows().stream()
            .map(r -> r.stream().map(c -> c.isValue() ? other(c) : c).toList())
            .toList());
  }

  void insertBelow(int row, List<SampleCell> cells) {
    for (int c = 0; c < rows.get(row).size(); c++) {
      SampleCell cell = rows.get(row).get(c);
      if (cell.rows() > 1) {
        resize(row, c, cell.columns(), cell.rows() + 1);
      }
    }
    stretch(row, 1);
    rows.add(row + 1, new ArrayList<>(cells));
  }

  void removeRow(int row) {
    stretch(row, -1);
    rows.remove(row);
  }

  /** Makes the merged cells that cover a row, or end in it, longer or shorter. */
  private void stretch(int row, int by) {
    for (int r = 0; r < row; r++) {
      List<SampleCell> cells = rows.get(r);
      for (int c = 0; c < cells.size(); c++) {
        SampleCell cell = cells.get(c);
        if (r + cell.rows() > row) {
          cells.set(c, new SampleCell(cell.text(), cell.columns(), cell.rows() + by, cell.key()));
        }
      }
    }
  }

  /**
   * Cuts the table before a row. Merged cells that the cut goes through are continued without text,
   * as a page break does it.
   *
   * @return the part below
   */
  SampleTable cutBefore(int cut) {
    List<List<SampleCell>> below = new ArrayList<>();
    for (int r = cut; r < rows.size(); r++) {
      below.add(new ArrayList<>(rows.get(r)));
    }
    List<SampleCell> continued = new ArrayList<>();
    for (int r = 0; r < cut; r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        SampleCell cell = rows.get(r).get(c);
        int rest = r + cell.rows() - cut;
        if (rest > 0) {
          resize(r, c, cell.columns(), cell.rows() - rest);
          continued.add(SampleCell.label("", cell.columns(), rest));
        }
      }
    }
    below.get(0).addAll(0, continued);
    rows.subList(cut, rows.size()).clear();
    return new SampleTable(original.code(), original.width(), below);
  }
}
