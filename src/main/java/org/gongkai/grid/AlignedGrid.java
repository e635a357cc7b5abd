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

  private static final double ADJACENT = 0.7;

  /** The part of the distance of rows below which two lines are not two rows. */
  private static final double TOO_CLOSE = 0.92;

  /** Lines of one cell are never farther apart than this, in heights of a line. */
  private static final double CLOSE = 1.52;

  /** A heading word goes on at most this many lines below. */
  private static final int HEADING_LINES = 2;

  private final List<TextLine> lines;

  /** For each line with values, where in its words they begin; -1 for other lines. */
  private final int[] valueAt;

  private final double character;
  private final AlignedText.Positions positions;

  /** Where the values begin: the left edge of their first column. */
  private final double valuesLeft;

  private final int firstRow;
  private final ValueColumns values;
  private final LabelColumns labels;

  /** Whether the heading ends in what may be a part of a value of the first row. */
  private boolean broken;

  /** Rows by the line that makes them; a line whose words all went elsewhere makes none. */
  private final TreeMap<Integer, Row> rows = new TreeMap<>();

  AlignedGrid(
      List<TextLine> lines, int[] valueAt, double character, AlignedText.Positions positions) {
    this.lines = lines;
    this.valueAt = valueAt;
    this.character = character;
    this.positions = positions;
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
    this.values = ValueColumns.of(rowsOfValues, character, positions);
    this.valuesLeft = values.bands().get(0).left();
    this.labels = LabelColumns.of(labelWords(), character);
    values.addHeadings(
        HeadingColumns.of(
            lines.subList(0, first).stream()
                .map(line -> line.words().stream().filter(w -> !isLabel(w)).toList())
                .toList()));
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

  /** The same where a part of a value of the last row stands below it. */
  Grid buildCut() {
    int last = valueAt.length - 1;
    while (valueAt[last] < 0) {
      last--;
    }
    row(last).distrust(labels.size());
    return build();
  }

  Grid build() {
    layHeading();
    for (int i = firstRow; i < lines.size(); i++) {
      if (valueAt[i] >= 0) {
        layRow(i);
      }
    }
    if (broken) {
      row(firstRow).distrust(labels.size());
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
      List<Word> words = lines.get(i).words();
      List<Covered> spans = columnsOf(words);
      for (int w = 0; w < words.size(); w++) {
        Covered span = spans.get(w);
        int column = span.first();
        boolean goesOn =
            span.width() == 1
                && atRow[column] >= 0
                && i - lastLine[column] <= HEADING_LINES
                && adjacent(lastLine[column], i);
        int at = goesOn ? atRow[column] : i;
        row(at).put(i, column, span.width(), words.get(w), "");
        if (isPiece(words.get(w))) {
          broken = true;
        }
        for (int c = column; c <= span.last(); c++) {
          lastLine[c] = i;
          atRow[c] = span.width() == 1 ? at : -1;
        }
      }
    }
  }

  /**
   * Whether a word is digits or brackets without any letter, as the parts of a broken value are.
   */
  private static boolean isPiece(Word word) {
    String text = word.text();
    return text.chars().noneMatch(Character::isLetter)
        && text.chars().anyMatch(c -> Character.isDigit(c) || "（）()".indexOf(c) >= 0);
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

  /** The columns that a heading word stands over. */
  private record Covered(int first, int last) {
    int width() {
      return last - first + 1;
    }
  }

  /**
   * The columns of the words of a heading line. Words over one column each are aligned with the
   * columns in order, as values are: the pieces of broken headings stand aside of their columns.
   */
  private List<Covered> columnsOf(List<Word> words) {
    List<Word> single = words.stream().filter(w -> !isLabel(w) && covered(w).width() < 2).toList();
    int[] placed = single.size() <= values.size() ? values.place(single) : nearest(single);
    List<Covered> columns = new ArrayList<>();
    int next = 0;
    for (Word word : words) {
      if (isLabel(word)) {
        int column = labels.of(word);
        columns.add(new Covered(column, column));
      } else if (covered(word).width() >= 2) {
        Covered covered = covered(word);
        columns.add(new Covered(labels.size() + covered.first(), labels.size() + covered.last()));
      } else {
        int column = labels.size() + placed[next++];
        columns.add(new Covered(column, column));
      }
    }
    return columns;
  }

  /** The value columns whose middles a word covers; of width 0 or less when there is none. */
  private Covered covered(Word word) {
    int first = values.size();
    int last = -1;
    for (int i = 0; i < values.size(); i++) {
      if (ValueColumns.covers(word, values.bands().get(i))) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new Covered(first, last);
  }

  private int[] nearest(List<Word> words) {
    return words.stream().mapToInt(values::nearest).toArray();
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

  private void layRow(int index) {
    TextLine line = lines.get(index);
    Row row = row(index);
    int value = valueAt[index];
    for (Word word : line.words().subList(0, value)) {
      row.put(index, labels.of(word), 1, word, "");
      if (word.isValue()) {
        // Something between the values and the last of them hides where they begin.
        row.distrust(labels.size());
      }
    }
    List<Word> found = valuesOf(index);
    int[] columns = values.place(found);
    String rowDoubt = values.rowDoubt(found, columns);
    String blankDoubt = rowDoubt;
    int v = 0;
    for (Word word : line.words().subList(value, line.words().size())) {
      // A note stands behind its number.
      boolean note = v > 0 && !ValueText.isValue(word.text());
      int at = note ? v - 1 : v++;
      String own = note ? "" : values.doubt(found, columns, at);
      String doubt = own.isEmpty() && !note ? rowDoubt : own;
      blankDoubt = blankDoubt.isEmpty() ? doubt : blankDoubt;
      row.put(index, labels.size() + columns[at], 1, word, doubt);
    }
    // Where a value may stand in another column, a blank may be that column's.
    row.fillFrom(labels.size(), line.words().get(0).place(), blankDoubt);
    if (remarkGoesOn(line.words().subList(value, line.words().size()))) {
      row.distrust(labels.size());
    }
  }

  /** Whether a remark in brackets begins or ends in another line: digits here may be of it. */
  private static boolean remarkGoesOn(List<Word> words) {
    return RunningText.isOpen(String.join("", words.stream().map(Word::text).toList()));
  }

  private void layPiece(LabelPieces pieces, int index, Word word) {
    if (word.left() >= valuesLeft - character) {
      int column = labels.size() + values.nearest(word);
      row(pieces.rowAbove(index)).put(index, column, 1, word, "");
      if (isPiece(word)) {
        row(pieces.rowAbove(index)).distrust(labels.size());
        row(pieces.rowBelow(index)).distrust(labels.size());
      }
      return;
    }
    int at = pieces.rowOf(index, word);
    Row row = row(at);
    if (word.isValue()) {
      // Digits alone under the labels may be the rest of a number in the row above.
      row(pieces.rowAbove(index)).distrust(labels.size());
    }
    row.put(index, row.columnOf(index, word, labels.of(word)), 1, word, "");
    if (positions == AlignedText.Positions.MEASURED && at != index) {
      row.distrust(labels.size());
    }
    if (at == index) {
      row.fillFrom(labels.size(), word.place(), "");
    }
  }

  /**
   * Values on a line without a label may be the rest of numbers that a narrow column breaks: then
   * those of the rows beside them are not whole either.
   */
  private void distrustValuesWithoutLabel() {
    if (positions == AlignedText.Positions.PRINTED || labels.size() == 0) {
      return;
    }
    for (int line : rows.keySet()) {
      if (valueAt[line] == 0) {
        rows.headMap(line, true).descendingMap().values().stream()
            .limit(2)
            .forEach(r -> r.distrust(labels.size()));
        rows.tailMap(line, false).values().stream()
            .limit(1)
            .forEach(r -> r.distrust(labels.size()));
      }
    }
  }

  /**
   * Values on lines nearer to each other than whole rows are may be the pieces of numbers that a
   * narrow column breaks, whatever label or piece of a label stands beside them.
   */
  private void distrustValuesTooClose() {
    if (positions == AlignedText.Positions.PRINTED) {
      return;
    }
    List<Integer> valued = rows.keySet().stream().filter(i -> valueAt[i] >= 0).toList();
    List<Integer> whole =
        valued.stream().filter(i -> 2 * valuesOf(i).size() > values.size()).toList();
    double pitch = Double.POSITIVE_INFINITY;
    for (int i = 1; i < whole.size(); i++) {
      pitch = Math.min(pitch, y(whole.get(i)) - y(whole.get(i - 1)));
    }
    for (int i = 1; i < valued.size(); i++) {
      int upper = valued.get(i - 1);
      int lower = valued.get(i);
      double height = lines.get(upper).bottom() - lines.get(upper).top();
      double least = Double.isInfinite(pitch) ? CLOSE * height : TOO_CLOSE * pitch;
      if (y(lower) - y(upper) < least) {
        row(upper).distrust(labels.size());
        row(lower).distrust(labels.size());
      }
    }
  }

  /** The middle of a line's values. */
  private double y(int line) {
    return lines.get(line).middleOf(lines.get(line).words().get(valueAt[line]));
  }

  private Grid grid() {
    distrustValuesWithoutLabel();
    distrustValuesTooClose();
    List<Cell> cells = new ArrayList<>();
    int number = 0;
    for (Row row : rows.values()) {
      number += row.cells(number, cells);
    }
    Place place = lines.get(0).words().get(0).place();
    return new Grid(number, labels.size() + values.size(), cells, Grid.Fidelity.ALIGNED, place);
  }
}
