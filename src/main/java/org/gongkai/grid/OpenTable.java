package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;

/**
 * A table whose cells no lines enclose, rebuilt from where its words stand. It comes about only
 * where the page leaves no choice: {@link OpenColumns} and {@link OpenRows} say when that is. Then
 * a cell without words is blank, as it is in a ruled table.
 */
final class OpenTable {

  private final List<TextLine> lines;
  private final Rules rules;

  /** For each line, where in its pieces the values begin; -1 for other lines. */
  private final int[] valueAt;

  private final double[] ys;
  private final double height;
  private final int body;

  private final List<LabelCell.Piece> labels = new ArrayList<>();
  private final List<List<Word>> notes = new ArrayList<>();

  private OpenTable(List<TextLine> lines, int[] valueAt, Rules rules) {
    this.lines = lines;
    this.rules = rules;
    this.valueAt = valueAt;
    this.ys = new double[lines.size()];
    double[] heights = lines.stream().mapToDouble(l -> l.bottom() - l.top()).sorted().toArray();
    this.height = heights[heights.length / 2];
    int first = 0;
    while (valueAt[first] < 0) {
      first++;
    }
    this.body = first;
    for (int i = 0; i < ys.length; i++) {
      TextLine line = lines.get(i);
      ys[i] = valueAt[i] < 0 ? line.middle() : line.middleOf(line.words().get(valueAt[i]));
      notes.add(new ArrayList<>());
    }
  }

  /**
   * Rebuilds a table.
   *
   * @param lines its lines, those of its heading first
   * @param valueAt for each line, where in its words the values begin; -1 for other lines, which
   *     are not all
   * @param rules the lines drawn on the page
   * @return empty when rows or columns are not certain
   */
  static Optional<Grid> of(List<TextLine> lines, int[] valueAt, Rules rules) {
    return new OpenTable(lines, valueAt, rules).build();
  }

  private Optional<Grid> build() {
    double valuesLeft = Double.POSITIVE_INFINITY;
    List<List<Word>> values = new ArrayList<>();
    List<Integer> valueLines = new ArrayList<>();
    for (int i = body; i < lines.size(); i++) {
      if (valueAt[i] >= 0) {
        values.add(valuesOf(i));
        valueLines.add(i);
        valuesLeft = Math.min(valuesLeft, values.get(values.size() - 1).get(0).left());
      }
    }
    if (!sortBody(valuesLeft)) {
      return Optional.empty();
    }
    double labelsRight =
        labels.stream().mapToDouble(p -> p.word().right()).max().orElse(Double.NEGATIVE_INFINITY);
    List<List<Word>> heading = new ArrayList<>();
    List<Double> headingYs = new ArrayList<>();
    for (int i = 0; i < body; i++) {
      heading.add(new ArrayList<>());
      for (Word word : lines.get(i).words()) {
        if (ValueText.isValue(word.text())) {
          return Optional.empty();
        }
        double y = lines.get(i).middleOf(word);
        if (word.left() >= labelsRight) {
          heading.get(i).add(word);
          headingYs.add(y);
        } else {
          labels.add(new LabelCell.Piece(i, y, word));
        }
      }
    }
    Optional<OpenColumns> columns = OpenColumns.of(heading, values);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    List<Double> across = across(columns.get());
    OpenRows found = new OpenRows(labels, valueLines, ys, height, rules, across, headingYs);
    Optional<List<OpenRows.Row>> rows = found.find();
    return rows.map(r -> grid(columns.get(), r, labelsRight, found));
  }

  private List<Word> valuesOf(int line) {
    List<Word> pieces = lines.get(line).words();
    return pieces.subList(valueAt[line], pieces.size()).stream()
        .filter(w -> ValueText.isValue(w.text()))
        .toList();
  }

  /** Tells labels from notes under the values; whether every piece is one of them. */
  private boolean sortBody(double valuesLeft) {
    int above = body;
    for (int i = body; i < lines.size(); i++) {
      List<Word> pieces = lines.get(i).words();
      if (valueAt[i] >= 0) {
        above = i;
      }
      int end = valueAt[i] >= 0 ? valueAt[i] : pieces.size();
      for (int w = 0; w < pieces.size(); w++) {
        Word word = pieces.get(w);
        if (w < end && ValueText.isValue(word.text())) {
          return false;
        }
        if (w < end && word.left() < valuesLeft) {
          labels.add(new LabelCell.Piece(i, lines.get(i).middleOf(word), word));
        } else if (w < end || !ValueText.isValue(word.text())) {
          if (w < end && !ValueText.isNote(word.text()) || RunningText.isOpen(word.text())) {
            return false;
          }
          notes.get(above).add(word);
        }
      }
    }
    return true;
  }

  /** Where lines are drawn across all columns. */
  private List<Double> across(OpenColumns columns) {
    return rules.across(
        columns.left(),
        columns.right(),
        lines.get(0).top() - height,
        lines.get(lines.size() - 1).bottom() + height);
  }

  private Grid grid(
      OpenColumns columns, List<OpenRows.Row> rows, double labelsRight, OpenRows found) {
    OpenHeading heading =
        new OpenHeading(lines.subList(0, body), columns, labelsRight, found, rules);
    int labelColumns = Math.max(heading.labelColumns(), 0);
    for (OpenRows.Row row : rows) {
      labelColumns = Math.max(labelColumns, row.labels().size());
    }
    int width = labelColumns + columns.size();
    List<Cell> cells = new ArrayList<>(heading.cells(labelColumns));
    int number = heading.rows();
    for (OpenRows.Row row : rows) {
      addRow(row, number++, labelColumns, columns, cells);
    }
    Place place = lines.get(0).words().get(0).place();
    return new Grid(number, width, cells, Grid.Fidelity.LATTICE, place);
  }

  private void addRow(
      OpenRows.Row row, int number, int labelColumns, OpenColumns columns, List<Cell> to) {
    Place near = lines.get(0).words().get(0).place();
    int labelled = row.labels().size();
    for (int i = 0; i < labelled; i++) {
      LabelCell label = row.labels().get(i);
      int span = i == labelled - 1 ? labelColumns - i : 1;
      to.add(new Cell(number, i, 1, span, label.text(), "", label.places()));
      near = label.places().get(0);
    }
    if (row.group()) {
      return;
    }
    List<Word> values = row.values() < 0 ? List.of() : valuesOf(row.values());
    for (int c = 0; c < columns.size(); c++) {
      List<Word> words = new ArrayList<>();
      for (Word value : values) {
        if (columns.of(value) == c) {
          words.add(value);
        }
      }
      if (!words.isEmpty()) {
        for (Word note : notes.get(row.values())) {
          if (noteOf(note, values, columns) == c) {
            words.add(note);
          }
        }
      }
      String text = String.join("\n", words.stream().map(Word::text).toList());
      List<Place> places =
          words.isEmpty() ? List.of(near) : words.stream().map(Word::place).toList();
      to.add(new Cell(number, labelColumns + c, 1, 1, text, row.doubt(), places));
    }
  }

  /** The column of the value before which a note does not begin, the nearest one. */
  private static int noteOf(Word note, List<Word> values, OpenColumns columns) {
    Word nearest = values.get(0);
    for (Word value : values) {
      if (value.left() <= note.left()
          || Math.abs(middle(value) - middle(note)) < Math.abs(middle(nearest) - middle(note))) {
        nearest = value;
      }
    }
    return columns.of(nearest);
  }

  private static double middle(Word word) {
    return (word.left() + word.right()) / 2;
  }
}
