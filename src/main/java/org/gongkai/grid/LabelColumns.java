package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns left of the values, told apart by where their words begin. */
final class LabelColumns {

  /** Characters by which the words of one column may begin apart, for centred labels. */
  private static final double RAGGED = 1.5;

  private final List<Column> columns = new ArrayList<>();

  private static final class Column {
    private final double first;
    private double last;
    private double right;

    Column(Word word) {
      first = word.left();
      last = word.left();
      right = word.right();
    }
  }

  private LabelColumns() {}

  static LabelColumns of(List<Word> words, double character) {
    LabelColumns found = new LabelColumns();
    for (Word word : words.stream().sorted(Comparator.comparingDouble(Word::left)).toList()) {
      Column last = found.columns.isEmpty() ? null : found.columns.get(found.columns.size() - 1);
      if (last == null || word.left() - last.last > RAGGED * character) {
        found.columns.add(new Column(word));
      } else {
        last.last = word.left();
        last.right = Math.max(last.right, word.right());
      }
    }
    return found;
  }

  int size() {
    return columns.size();
  }

  /** The last column that begins before the word does, or the first. */
  int of(Word word) {
    int found = 0;
    for (int i = 1; i < columns.size() && columns.get(i).first <= word.left(); i++) {
      found = i;
    }
    return found;
  }

  /** How far a word begins from a column, 0 when it stands within the column's own words. */
  double distance(Word word) {
    double least = Double.POSITIVE_INFINITY;
    for (Column column : columns) {
      if (column.first <= word.left() && word.right() <= column.right) {
        return 0;
      }
      least = Math.min(least, Math.abs(word.left() - column.first));
    }
    return least;
  }
}
