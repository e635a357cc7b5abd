package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The value columns of a table without lines between them, as the extents of its words show them.
 *
 * <p>Cells of different columns never share an x. So the extents of the values, with those of the
 * heading words that stand over them, fall apart into one stretch for each column. A column is
 * known only where its stretch holds exactly one label of the heading; a value is then in the
 * column in whose stretch it stands, however many cells of its row are blank.
 */
final class OpenColumns {

  /** One column while it is being found. */
  private static final class Stretch {
    private double left;
    private double right;
    private boolean labelled;
    private boolean valued;

    Stretch(Word word, boolean labelled) {
      this.left = word.left();
      this.right = word.right();
      this.labelled = labelled;
      this.valued = !labelled;
    }

    boolean meets(Word word) {
      return left < word.right() && word.left() < right;
    }

    void take(double otherLeft, double otherRight) {
      left = Math.min(left, otherLeft);
      right = Math.max(right, otherRight);
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<List<Word>> rows;

  private OpenColumns(List<List<Word>> rows) {
    this.rows = rows;
  }

  /**
   * Finds the columns.
   *
   * @param heading the words of each heading line right of the row labels, from top to bottom
   * @param rows the values of each row
   * @return empty when values and heading do not show the same columns
   */
  static Optional<OpenColumns> of(List<List<Word>> heading, List<List<Word>> rows) {
    OpenColumns found = new OpenColumns(rows);
    rows.forEach(row -> row.forEach(found::addValue));
    found.sort();
    if (!found.eachRowFits()) {
      return Optional.empty();
    }
    for (int i = heading.size() - 1; i >= 0; i--) {
      found.addHeading(heading.get(i));
      found.sort();
    }
    boolean named =
        heading.stream().allMatch(List::isEmpty)
            ? found.someRowIsFull()
            : found.allLabelled() || found.pairedAside();
    return named && found.eachRowFits() && found.disjoint() ? Optional.of(found) : Optional.empty();
  }

  private void addValue(Word word) {
    Stretch into = null;
    for (int i = stretches.size() - 1; i >= 0; i--) {
      Stretch s = stretches.get(i);
      if (s.meets(word) || into != null && into.left < s.right && s.left < into.right) {
        if (into == null) {
          into = s;
          into.take(word.left(), word.right());
        } else {
          into.take(s.left, s.right);
          stretches.remove(i);
        }
      }
    }
    if (into == null) {
      stretches.add(new Stretch(word, false));
    }
  }

  /** From the lowest line up: what stands over one column is its label, over several a group's. */
  private void addHeading(List<Word> line) {
    List<Stretch> before = List.copyOf(stretches);
    for (Word word : line) {
      List<Stretch> under = before.stream().filter(s -> s.meets(word)).toList();
      if (under.isEmpty()) {
        stretches.add(new Stretch(word, true));
      } else if (under.size() == 1) {
        under.get(0).take(word.left(), word.right());
        under.get(0).labelled = true;
      } else if (under.stream().noneMatch(s -> s.labelled) && areOneColumn(under)) {
        Stretch first = under.get(0);
        first.take(word.left(), word.right());
        first.labelled = true;
        for (Stretch other : under.subList(1, under.size())) {
          first.take(other.left, other.right);
          stretches.remove(other);
        }
      }
    }
  }

  /** Values set left and right in one column stand in two stretches, but never in one row. */
  private boolean areOneColumn(List<Stretch> some) {
    return rows.stream()
        .allMatch(
            row -> row.stream().filter(w -> some.stream().anyMatch(s -> s.meets(w))).count() <= 1);
  }

  private void sort() {
    stretches.sort(Comparator.comparingDouble(s -> s.left));
  }

  private boolean disjoint() {
    for (int i = 1; i < stretches.size(); i++) {
      if (stretches.get(i).left < stretches.get(i - 1).right) {
        return false;
      }
    }
    return true;
  }

  private boolean allLabelled() {
    return stretches.stream().allMatch(s -> s.labelled);
  }

  private boolean eachRowFits() {
    for (List<Word> row : rows) {
      int last = -1;
      for (Word word : row) {
        int at = of(word);
        if (at <= last) {
          return false;
        }
        last = at;
      }
    }
    return true;
  }

  private boolean someRowIsFull() {
    return rows.stream().anyMatch(row -> row.size() == stretches.size());
  }

  /**
   * Labels set left over values set right meet nowhere: each column of values then follows its
   * label, and that all of them do so, and not the other way about, is what tells.
   */
  private boolean pairedAside() {
    boolean after = true;
    boolean before = true;
    for (int i = 0; i < stretches.size(); i++) {
      if (!stretches.get(i).labelled) {
        after &= isBareLabel(i - 1);
        before &= isBareLabel(i + 1);
      }
    }
    if (after == before) {
      return false;
    }
    for (int i = stretches.size() - 1; i >= 0; i--) {
      Stretch s = stretches.get(i);
      if (!s.labelled) {
        Stretch label = stretches.get(after ? i - 1 : i + 1);
        label.take(s.left, s.right);
        label.valued = true;
        stretches.remove(i);
      }
    }
    return true;
  }

  private boolean isBareLabel(int index) {
    return index >= 0
        && index < stretches.size()
        && stretches.get(index).labelled
        && !stretches.get(index).valued;
  }

  int size() {
    return stretches.size();
  }

  double left() {
    return stretches.get(0).left;
  }

  double right() {
    return stretches.get(stretches.size() - 1).right;
  }

  /** The column in whose stretch a word stands, -1 when it meets none or several. */
  int of(Word word) {
    int found = -1;
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).meets(word)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** The first column that a word meets or stands before. */
  int firstOf(Word word) {
    for (int i = 0; i < stretches.size(); i++) {
      if (word.left() < stretches.get(i).right) {
        return i;
      }
    }
    return stretches.size() - 1;
  }

  /** The last column that a word meets or stands behind, at least the first of it. */
  int lastOf(Word word) {
    int last = firstOf(word);
    for (int i = last + 1; i < stretches.size(); i++) {
      if (stretches.get(i).left < word.right()) {
        last = i;
      }
    }
    return last;
  }
}
