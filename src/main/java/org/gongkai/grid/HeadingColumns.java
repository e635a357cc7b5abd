package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Place;

/**
 * The columns that the heading of a table shows: its words, those under each other taken as one. A
 * word above several others stands over a group of columns and is none itself.
 */
final class HeadingColumns {

  private final List<Column> columns = new ArrayList<>();

  private static final class Column {
    private double left;
    private double right;
    private boolean group;

    Column(Word word) {
      left = word.left();
      right = word.right();
    }

    boolean overlaps(Word word) {
      return left < word.right() && word.left() < right;
    }

    void add(Word word) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
    }
  }

  private HeadingColumns() {}

  /**
   * Finds the columns.
   *
   * @param lines the words of each heading line that stand over values, from top to bottom
   * @return the extent of each column, from left to right; they may touch
   */
  static List<Word> of(List<List<Word>> lines) {
    HeadingColumns found = new HeadingColumns();
    lines.forEach(found::add);
    return found.columns.stream()
        .filter(c -> !c.group)
        .sorted(Comparator.comparingDouble(c -> c.left))
        .map(c -> new Word("", c.left, c.right, new Place.Untracked()))
        .toList();
  }

  private void add(List<Word> line) {
    List<Column> above = columns.stream().filter(c -> !c.group).toList();
    for (Column column : above) {
      column.group = line.stream().filter(column::overlaps).count() > 1;
    }
    for (Word word : line) {
      List<Column> over = above.stream().filter(c -> !c.group && c.overlaps(word)).toList();
      if (over.isEmpty()) {
        columns.add(new Column(word));
      } else if (over.size() == 1) {
        over.get(0).add(word);
      }
    }
  }
}
