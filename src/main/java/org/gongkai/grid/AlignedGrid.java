package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;

/** Lays the words of one stretch of aligned lines on rows and columns. */
final class AlignedGrid {

  /** A heading farther from a column than this part of the usual distance has its own column. */
  private static final double OWN_COLUMN = 0.75;

  private static final double ADJACENT = 0.7;

  /** A heading word goes on at most this many lines below. */
  private static final int HEADING_LINES = 2;

  private final List<TextLine> lines;

  /** For each line with values, where in its words they begin; -1 for other lines. */
  private final int[] valueAt;

  private final double character;

  /** Where the values begin: the left edge of their first column. */
  private final double valuesLeft;

  private final int firstRow;
  private final ValueColumns values;
  private final LabelColumns labels;

  /** Rows by the line that makes them; a line whose words all went elsewhere makes none. */
  private final TreeMap<Integer, Row> rows = new TreeMap<>();

  AlignedGrid(List<TextLine> lines, int[] valueAt, double character) {
    this.lines = lines;
    this.valueAt = valueAt;
    this.character = character;
    int first = 0;
    while (valueAt[first] < 0) {
      first++;
    }
    this.firstRow = first;
    List<List<Word>> rowsOfValues = new ArrayList<>();
    for (int i = first; i < valueAt.length; i++) {
      if (valueAt[i] >= 0) {
        rowsOfValues.add(valuesOf(i));
      }
    }
    this.values = ValueColumns.of(rowsOfValues, character);
    this.valuesLeft = values.bands().get(0).left();
    this.labels = LabelColumns.of(labelWords(), character);
    for (TextLine line : lines.subList(0, first)) {
      line.words().stream().filter(this::hasOwnColumn).forEach(values::insert);
    }
  }

  private List<Word> labelWords() {
    List<Word> words = new ArrayList<>();
    for (int i = firstRow; i < valueAt.length; i++) {
      List<Word> all = lines.get(i).words();
      if (valueAt[i] >= 0) {
        words.addAll(all.subList(0, valueAt[i]));
      } else {
        all.stream().filter(w -> w.left() < valuesLeft).forEach(words::add);
      }
    }
    if (words.isEmpty()) {
      lines.subList(0, firstRow).forEach(l -> words.addAll(leftOf(l, valuesLeft - character)));
    }
    return words;
  }

  private static List<Word> leftOf(TextLine line, double x) {
    return line.words().stream().filter(w -> w.right() < x).toList();
  }

  private List<Word> valuesOf(int line) {
    List<Word> words = lines.get(line).words();
    return words.subList(valueAt[line], words.size()).stream()
        .filter(w -> ValueText.isValue(w.text()))
        .toList();
  }

  Grid build() {
    layHeading();
    for (int i = firstRow; i < lines.size(); i++) {
      if (valueAt[i] >= 0) {
        layRow(i);
      }
    }
    LabelPieces pieces = new LabelPieces(lines, valueAt, labels);
    for (int i = firstRow; i < lines.size(); i++) {
      if (valueAt[i] < 0) {
        for (Word word : lines.get(i).words()) {
          layPiece(pieces, i, word);
        }
      }
    }
    return grid();
  }

  private Row row(int line) {
    return rows.computeIfAbsent(line, l -> new Row(labels.size() + values.size()));
  }

  private void layHeading() {
    int columns = labels.size() + values.size();
    int[] lastLine = new int[columns];
    int[] atRow = new int[columns];
    Arrays.fill(atRow, -1);
    for (int i = 0; i < firstRow; i++) {
      for (Word word : lines.get(i).words()) {
        int[] span = headingColumns(word);
        int column = span[0];
        boolean goesOn =
            span[0] == span[1]
                && atRow[column] >= 0
                && i - lastLine[column] <= HEADING_LINES
                && adjacent(lastLine[column], i);
        int at = goesOn ? atRow[column] : i;
        row(at).put(i, column, span[1] - span[0] + 1, word, "");
        for (int c = span[0]; c <= span[1]; c++) {
          lastLine[c] = i;
          atRow[c] = span[0] == span[1] ? at : -1;
        }
      }
    }
  }

  private boolean adjacent(int from, int to) {
    for (int i = from; i < to; i++) {
      TextLine upper = lines.get(i);
      double space = lines.get(i + 1).top() - upper.bottom();
      if (space >= ADJACENT * (upper.bottom() - upper.top())) {
        return false;
      }
    }
    return true;
  }

  /** First and last column of a heading word. */
  private int[] headingColumns(Word word) {
    if (isLabel(word)) {
      int column = labels.of(word);
      return new int[] {column, column};
    }
    int first = -1;
    int last = -1;
    int nearest = 0;
    List<ValueColumns.Band> bands = values.bands();
    for (int i = 0; i < bands.size(); i++) {
      if (ValueColumns.covers(word, bands.get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
      if (bands.get(i).distance(word) < bands.get(nearest).distance(word)) {
        nearest = i;
      }
    }
    if (first < last) {
      return new int[] {labels.size() + first, labels.size() + last};
    }
    int column = labels.size() + (first < 0 ? nearest : first);
    return new int[] {column, column};
  }

  private boolean isLabel(Word word) {
    ValueColumns.Band first = values.bands().get(0);
    double distance = first.distance(word);
    return labels.size() > 0
        && word.left() < first.left()
        && distance > character
        && !ValueColumns.covers(word, first)
        && labels.distance(word) <= distance;
  }

  private boolean hasOwnColumn(Word word) {
    if (values.size() < 2 || isLabel(word)) {
      return false;
    }
    return values.bands().stream()
        .allMatch(
            b -> b.distance(word) > OWN_COLUMN * values.pitch() && !ValueColumns.covers(word, b));
  }

  private void layRow(int index) {
    TextLine line = lines.get(index);
    Row row = row(index);
    int value = valueAt[index];
    for (Word word : line.words().subList(0, value)) {
      row.put(index, labels.of(word), 1, word, "");
    }
    List<Word> found = valuesOf(index);
    int[] columns = values.place(found);
    int v = 0;
    for (Word word : line.words().subList(value, line.words().size())) {
      // A note stands behind its number.
      boolean note = v > 0 && !ValueText.isValue(word.text());
      int at = note ? v - 1 : v++;
      String doubt = note ? "" : values.doubt(found, columns, at);
      row.put(index, labels.size() + columns[at], 1, word, doubt);
    }
    row.fillFrom(labels.size(), line.words().get(0).place());
  }

  private void layPiece(LabelPieces pieces, int index, Word word) {
    if (word.left() >= valuesLeft - character) {
      int[] column = headingColumns(word);
      row(pieces.rowAbove(index)).put(index, column[0], 1, word, "");
      return;
    }
    int at = pieces.rowOf(index, word);
    Row row = row(at);
    row.put(index, labels.of(word), 1, word, "");
    if (at == index) {
      row.fillFrom(labels.size(), word.place());
    }
  }

  private Grid grid() {
    List<Cell> cells = new ArrayList<>();
    int number = 0;
    for (Row row : rows.values()) {
      number += row.cells(number, cells);
    }
    Place place = lines.get(0).words().get(0).place();
    return new Grid(number, labels.size() + values.size(), cells, Grid.Fidelity.ALIGNED, place);
  }
}
