package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The columns in which the values of a table stand, found from the values of all its rows.
 *
 * <p>Each row is aligned with the columns found so far as a sequence: values keep their order, a
 * column may stay empty, and a value that is far from every column that it could take begins one.
 * So a row that has as many values as there are columns fills them in order however ragged it is,
 * and a shorter row is placed by position. Left, right and centred columns are told apart by taking
 * whichever edge or middle fits.
 */
final class ValueColumns {

  /** The part of the usual distance between columns that a value may stray from its own. */
  private static final double STRAY = 0.55;

  /** Characters by which a value may stray however near the columns are. */
  private static final double LEAST_STRAY = 2;

  /** No table is wider than this, whatever its rows suggest. */
  private static final int MOST_COLUMNS = 100;

  /** Characters between columns where only one column is known. */
  private static final double UNKNOWN_PITCH = 20;

  /** How many times farther the next free column must be for a place to be beyond doubt. */
  private static final double CLEARLY = 1.5;

  private final List<Band> bands = new ArrayList<>();
  private final double character;
  private final AlignedText.Positions positions;

  private static final double MAX = Double.MAX_VALUE;

  /** A column: the means of its words' left edges, middles and right edges. */
  static final class Band {
    private double left;
    private double right;
    private int words;

    /** The least and the most of the left edges, of twice the middles, and of the right edges. */
    private final double[] leasts = {MAX, MAX, MAX};

    private final double[] mosts = {-MAX, -MAX, -MAX};

    Band(Word word) {
      add(word);
    }

    void add(Word word) {
      leasts[0] = Math.min(leasts[0], word.left());
      leasts[1] = Math.min(leasts[1], word.left() + word.right());
      leasts[2] = Math.min(leasts[2], word.right());
      mosts[0] = Math.max(mosts[0], word.left());
      mosts[1] = Math.max(mosts[1], word.left() + word.right());
      mosts[2] = Math.max(mosts[2], word.right());
      left += (word.left() - left) / (words + 1);
      right += (word.right() - right) / (words + 1);
      words++;
    }

    double left() {
      return left;
    }

    double right() {
      return right;
    }

    double centre() {
      return (left + right) / 2;
    }

    double distance(Word word) {
      return distance(word, left, right);
    }

    /** The distance of a word of this column from the others: it must not vouch for itself. */
    double distanceFromOthers(Word word) {
      if (words < 2) {
        return 0;
      }
      double othersLeft = left + (left - word.left()) / (words - 1);
      double othersRight = right + (right - word.right()) / (words - 1);
      return distance(word, othersLeft, othersRight);
    }

    /** How far the words of the column stand apart by the edge or middle that varies least. */
    double spread() {
      double lefts = mosts[0] - leasts[0];
      double middles = (mosts[1] - leasts[1]) / 2;
      return Math.min(middles, Math.min(lefts, mosts[2] - leasts[2]));
    }

    private static double distance(Word word, double left, double right) {
      double lefts = Math.abs(word.left() - left);
      double rights = Math.abs(word.right() - right);
      double centres = Math.abs(word.left() + word.right() - left - right) / 2;
      return Math.min(centres, Math.min(lefts, rights));
    }
  }

  private ValueColumns(double character, AlignedText.Positions positions) {
    this.character = character;
    this.positions = positions;
  }

  /**
   * Finds the columns.
   *
   * @param rows the values of each row from left to right; no row empty
   * @param character width of a character
   * @param positions what the positions of the values are worth
   */
  static ValueColumns of(List<List<Word>> rows, double character, AlignedText.Positions positions) {
    ValueColumns columns = new ValueColumns(character, positions);
    rows.stream()
        .sorted(Comparator.comparingInt((List<Word> row) -> row.size()).reversed())
        .forEach(columns::learn);
    return columns;
  }

  private void learn(List<Word> row) {
    boolean mayBegin = positions == AlignedText.Positions.MEASURED || bands.size() < row.size();
    double newColumn =
        mayBegin && bands.size() < Math.max(MOST_COLUMNS, row.size())
            ? Math.max(STRAY * pitch(), LEAST_STRAY * character)
            : Double.POSITIVE_INFINITY;
    int[] columns = align(row, newColumn);
    int shift = 0;
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < 0) {
        int at = -columns[i] - 1 + shift;
        bands.add(at, new Band(row.get(i)));
        shift++;
      } else {
        bands.get(columns[i] + shift).add(row.get(i));
      }
    }
  }

  List<Band> bands() {
    return bands;
  }

  int size() {
    return bands.size();
  }

  /**
   * Adds the columns that only headings show, because all their values are blank.
   *
   * @param headings one word for each column of the heading, from left to right
   */
  void addHeadings(List<Word> headings) {
    if (headings.size() > MOST_COLUMNS) {
      return;
    }
    double near = Math.min(pitch(), pitch(headings.stream().map(Band::new).toList()));
    int[] columns = align(headings, Math.max(STRAY * near, LEAST_STRAY * character));
    int shift = 0;
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < 0) {
        bands.add(-columns[i] - 1 + shift, new Band(headings.get(i)));
        shift++;
      }
    }
  }

  /** The column nearest to a word. */
  int nearest(Word word) {
    int nearest = 0;
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).distance(word) < bands.get(nearest).distance(word)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** The usual distance between neighbouring columns. */
  private double pitch() {
    return pitch(bands);
  }

  private double pitch(List<Band> columns) {
    if (columns.size() < 2) {
      return UNKNOWN_PITCH * character;
    }
    double[] steps = new double[columns.size() - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = columns.get(i + 1).centre() - columns.get(i).centre();
    }
    Arrays.sort(steps);
    return steps[steps.length / 2];
  }

  /** The column of each value of a row; all differ and ascend. */
  int[] place(List<Word> row) {
    return align(row, Double.POSITIVE_INFINITY);
  }

  /**
   * The cheapest alignment. A value that begins a column gets {@code -(at + 1)}, where {@code at}
   * is the column before which it stands.
   */
  private int[] align(List<Word> row, double newColumn) {
    int n = row.size();
    int m = bands.size();
    double[][] cost = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      cost[i][m] = cost[i + 1][m] + newColumn;
      for (int j = m - 1; j >= 0; j--) {
        double match = cost[i + 1][j + 1] + bands.get(j).distance(row.get(i));
        double begin = cost[i + 1][j] + newColumn;
        cost[i][j] = Math.min(match, Math.min(cost[i][j + 1], begin));
      }
    }
    int[] columns = new int[n];
    int j = 0;
    for (int i = 0; i < n; ) {
      if (j < m && cost[i][j] == cost[i + 1][j + 1] + bands.get(j).distance(row.get(i))) {
        columns[i++] = j++;
      } else if (j < m && cost[i][j] == cost[i][j + 1]) {
        j++;
      } else {
        columns[i++] = -(j + 1);
      }
    }
    return columns;
  }

  /**
   * Why the columns of a whole row are not certain, or an empty text: where positions wander, a row
   * with blanks shows its columns only when each value stands just where its column does.
   */
  String rowDoubt(List<Word> row, int[] placed) {
    if (row.size() == bands.size()) {
      return severalInOneCell(row, placed)
          ? "two values stand as near as numbers of one cell, and not under their columns"
          : "";
    }
    if (positions == AlignedText.Positions.MEASURED) {
      return "the row has blanks, and which columns the table has is not certain";
    }
    for (int i = 0; i < placed.length; i++) {
      if (bands.get(placed[i]).spread() > character
          || bands.get(placed[i]).distanceFromOthers(row.get(i)) > character / 2) {
        return "the row has blanks, and its values do not stand under those of other rows";
      }
    }
    return "";
  }

  /**
   * Whether two values of a full row have but one space between them, others more, and one of the
   * two stands aside of its column.
   */
  private boolean severalInOneCell(List<Word> row, int[] placed) {
    if (positions == AlignedText.Positions.MEASURED) {
      return false;
    }
    boolean wide = false;
    boolean aside = false;
    for (int i = 1; i < row.size(); i++) {
      boolean near = row.get(i).left() - row.get(i - 1).right() <= 1;
      wide |= !near;
      aside |=
          near
              && Math.max(
                      bands.get(placed[i]).distanceFromOthers(row.get(i)),
                      bands.get(placed[i - 1]).distanceFromOthers(row.get(i - 1)))
                  > character;
    }
    return wide && aside;
  }

  /** Why a value's column is not certain, or an empty text. */
  String doubt(List<Word> row, int[] placed, int index) {
    if (row.size() == bands.size()) {
      return "";
    }
    Word word = row.get(index);
    double own = bands.get(placed[index]).distanceFromOthers(word);
    int before = index == 0 ? -1 : placed[index - 1];
    int after = index == row.size() - 1 ? bands.size() : placed[index + 1];
    for (int free = before + 1; free < after; free++) {
      if (free == placed[index]) {
        continue;
      }
      Band other = bands.get(free);
      if (other.distance(word) < CLEARLY * own && own > character / 2) {
        return "stands between two columns";
      }
      if (covers(word, other) && covers(word, bands.get(placed[index]))) {
        return "lies across two columns";
      }
    }
    return "";
  }

  static boolean covers(Word word, Band band) {
    return word.left() <= band.centre() && band.centre() <= word.right();
  }
}
