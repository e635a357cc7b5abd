package org.gongkai.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides to which row a line without values belongs: it is a piece of the label above, of the
 * label below, or a row that has no values.
 *
 * <p>Where labels of a column are numbered, a number begins a label, and that decides. Elsewhere
 * the nearer row does, as long as it is nearer than rows are to each other; a line as far from both
 * as a row would be, between two rows that have labels of their own, is a row.
 */
final class LabelPieces {

  /** Lines nearer than this part of the least distance between rows are pieces of one row. */
  private static final double PIECE = 0.75;

  private final List<TextLine> lines;
  private final int[] valueAt;
  private final LabelColumns labels;

  /** For each line, the nearest line with values above it (or itself), or -1. */
  private final int[] above;

  /** For each line, the nearest line with values below it (or itself), or -1. */
  private final int[] below;

  private final boolean[] numbered;
  private final double pitch;

  LabelPieces(List<TextLine> lines, int[] valueAt, LabelColumns labels) {
    this.lines = lines;
    this.valueAt = valueAt;
    this.labels = labels;
    this.above = new int[lines.size()];
    this.below = new int[lines.size()];
    int[] begun = new int[labels.size()];
    int[] words = new int[labels.size()];
    double least = Double.POSITIVE_INFINITY;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (valueAt[i] >= 0) {
        if (last >= 0) {
          least = Math.min(least, lines.get(i).top() - lines.get(last).top());
        }
        last = i;
        for (Word word : lines.get(i).words().subList(0, valueAt[i])) {
          int column = labels.of(word);
          words[column]++;
          begun[column] += ValueText.isNumbered(word.text()) ? 1 : 0;
        }
      }
      above[i] = last;
    }
    int next = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (valueAt[i] >= 0) {
        next = i;
      }
      below[i] = next;
    }
    this.pitch = least;
    this.numbered = new boolean[labels.size()];
    for (int c = 0; c < numbered.length; c++) {
      numbered[c] = begun[c] > 0 && begun[c] * 2 >= words[c];
    }
  }

  /** The line of the row above a line. */
  int rowAbove(int line) {
    return above[line];
  }

  /** The line of the next row below a line; of the one above where there is none. */
  int rowBelow(int line) {
    return below[line] < 0 ? above[line] : below[line];
  }

  /**
   * The line of the row to which a word of a line without values belongs; the line's own for a row.
   */
  int rowOf(int line, Word word) {
    int up = above[line];
    int down = below[line];
    int column = labels.of(word);
    List<String> upLabel = ownLabel(up, column);
    List<String> downLabel = ownLabel(down, column);
    if (numbered[column]) {
      boolean begins = ValueText.isNumbered(word.text());
      if (begins && down >= 0 && !downLabel.isEmpty()) {
        return ValueText.isNumbered(downLabel.get(0)) ? line : down;
      }
      if (begins && down >= 0 && valueAt[down] == 0) {
        return anotherBegins(line, down, column) ? line : down;
      }
      if (!begins && !upLabel.isEmpty()) {
        return up;
      }
      return nearer(line, begins);
    }
    double near = Math.min(distance(line, up), distance(line, down));
    boolean tie = distance(line, up) == distance(line, down);
    if (near < PIECE * pitch && !tie) {
      return nearer(line, false);
    }
    boolean upHas = up < 0 || !upLabel.isEmpty();
    boolean downHas = down < 0 || !downLabel.isEmpty();
    if (upHas && downHas) {
      return line;
    }
    if (upHas != downHas) {
      return upHas ? down : up;
    }
    return nearer(line, true);
  }

  /** Whether a later label of the column begins between a line and the row below it. */
  private boolean anotherBegins(int line, int row, int column) {
    for (int i = line + 1; i < row; i++) {
      for (Word word : lines.get(i).words()) {
        if (labels.of(word) == column && ValueText.isNumbered(word.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private int nearer(int line, boolean preferBelow) {
    double up = distance(line, above[line]);
    double down = distance(line, below[line]);
    if (up == down) {
      return preferBelow ? below[line] : above[line];
    }
    return up < down ? above[line] : below[line];
  }

  private double distance(int line, int row) {
    return row < 0
        ? Double.POSITIVE_INFINITY
        : Math.abs(lines.get(line).top() - lines.get(row).top());
  }

  private List<String> ownLabel(int row, int column) {
    if (row < 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (Word word : lines.get(row).words().subList(0, valueAt[row])) {
      if (labels.of(word) == column) {
        found.add(word.text());
      }
    }
    return found;
  }
}
