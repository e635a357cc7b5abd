package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Grid;

/**
 * Finds tables without ruling lines, by the values that stand under each other.
 *
 * <p>A table is a stretch of lines around lines that end in values ({@link ValueText}). Lines above
 * the first of them whose words stand apart are its heading rows; lines between them that stay left
 * of the values are pieces of row labels. A line that runs from the labels into the values without
 * ending in one is text, or it heads the next table: the stretch ends before it. Every line that
 * carries values is exactly one row, so that values of two rows never meet.
 */
public final class AlignedText {

  /** A line of more words is data of another kind, and would make the alignment slow. */
  private static final int MOST_WORDS = 100;

  /** Lines of a heading, of a label between two rows, or of a vertical label: no more than this. */
  private static final int MOST_LINES_BETWEEN = 12;

  /**
   * A word that reaches so many heights of a line to both sides of where values begin heads no
   * column.
   */
  private static final double STRADDLE = 3;

  /** Rows follow each other at one distance, give or take this part of it. */
  private static final double PITCH = 1.1;

  /** Words whose edges or middles are this near, in heights of a line, are set alike. */
  private static final double SAME_EDGE = 0.3;

  /** A line alone of this many characters is text, not a piece of a heading. */
  private static final int PROSE = 20;

  /** A label goes on in the next line when the space between is less than this part of a line. */
  private static final double ADJACENT = 0.7;

  private AlignedText() {}

  /** What the positions of words are worth. */
  public enum Positions {
    /** Taken from the page: equal columns stand at equal places. */
    MEASURED,
    /**
     * Columns of characters, to which a tool squeezed a page: they wander from line to line, and
     * only where they agree do they show a column.
     */
    PRINTED
  }

  /**
   * A table found.
   *
   * @param firstLine index of its first line in the lines given
   * @param lastLine index of its last line, at least {@code firstLine}
   * @param grid its cells; every word of its lines is in exactly one of them
   */
  public record Region(int firstLine, int lastLine, Grid grid) {}

  /**
   * Finds the tables of a page or of a text.
   *
   * @param lines from top to bottom, all in one scale; empty lines are left out
   * @param positions what their positions are worth
   * @param rules horizontal lines drawn between them, in the same scale
   * @return the tables in order; they do not overlap
   */
  public static List<Region> regions(
      List<TextLine> lines, Positions positions, List<Ruling> rules) {
    return new Search(lines, positions, new Rules(rules)).run();
  }

  /** Index of the first of the values that end a line, or -1 when it does not end in values. */
  static int firstValue(List<Word> words) {
    int first = -1;
    for (int i = words.size() - 1; i >= 0; i--) {
      String text = words.get(i).text();
      if (ValueText.isValue(text)) {
        first = i;
      } else if (!ValueText.isNote(text) || i == 0) {
        break;
      }
    }
    return first;
  }

  private static final class Search {
    private final List<TextLine> lines;
    private final List<Region> found = new ArrayList<>();
    private final Positions positions;
    private final Rules rules;
    private final double character;

    /** For each line with values, where in its words they begin; -1 for other lines. */
    private final int[] valueAt;

    /** First line of the stretch, or -1 outside one. */
    private int first = -1;

    /** Last line with values, or -1 while only headings were met. */
    private int lastValues = -1;

    private double valuesLeft;

    Search(List<TextLine> lines, Positions positions, Rules rules) {
      this.rules = rules;
      this.positions = positions;
      this.lines = lines;
      this.character = CharacterWidth.of(lines);
      this.valueAt = new int[lines.size()];
    }

    List<Region> run() {
      for (int i = 0; i < lines.size(); i++) {
        step(i);
      }
      end();
      return found;
    }

    private void step(int i) {
      TextLine line = lines.get(i);
      List<Word> words = line.words();
      boolean apart = words.size() > 1 && words.size() <= MOST_WORDS;
      int value = words.isEmpty() || words.size() > MOST_WORDS ? -1 : firstValue(words);
      valueAt[i] = -1;
      if (value < 0 || !apart && !isUnderValues(words.get(value))) {
        words = piecesWithValues(i);
        value = words.isEmpty() ? -1 : firstValue(words);
      }
      if (value >= 0) {
        valueAt[i] = firstValue(pieces(i));
        if (first < 0) {
          first = i;
        }
        double left = words.get(value).left();
        valuesLeft = lastValues < 0 ? left : Math.min(valuesLeft, left);
        lastValues = i;
      } else if (first < 0) {
        first = apart ? i : -1;
      } else if (lastValues < 0) {
        stepInHeading(i, line, apart);
      } else if (i - lastValues > MOST_LINES_BETWEEN || runsIntoValues(line.words())) {
        end();
        first = apart ? i : -1;
      }
    }

    /**
     * The pieces of a line whose words stand so near to each other that they seem one, if several
     * values end it or one does where values stand; none otherwise.
     */
    private List<Word> piecesWithValues(int i) {
      List<Word> pieces = lines.get(i).pieces();
      int value = pieces.isEmpty() || pieces.size() > MOST_WORDS ? -1 : firstValue(pieces);
      if (positions == Positions.PRINTED || value < 0) {
        return List.of();
      }
      return pieces.size() - value > 1 || isUnderValues(pieces.get(value)) ? pieces : List.of();
    }

    /** A line as its pieces; as its words where the pieces end in no value. */
    private List<Word> pieces(int i) {
      TextLine line = lines.get(i);
      boolean apart = positions == Positions.MEASURED && line.pieces().size() <= MOST_WORDS;
      return apart && (firstValue(line.words()) < 0 || firstValue(line.pieces()) >= 0)
          ? line.pieces()
          : line.words();
    }

    private void stepInHeading(int i, TextLine line, boolean apart) {
      if (!apart && line.words().stream().anyMatch(w -> w.text().length() >= PROSE)) {
        first = -1;
      } else if (i - first > MOST_LINES_BETWEEN) {
        first = apart ? i : -1;
      }
    }

    private boolean isUnderValues(Word word) {
      return lastValues >= 0 && word.left() >= valuesLeft - character;
    }

    /** Whether a line without values reaches the values, other than with notes under them. */
    private boolean runsIntoValues(List<Word> words) {
      return words.stream().anyMatch(w -> w.right() > valuesLeft && !ValueText.isNote(w.text()));
    }

    private void end() {
      if (first >= 0 && lastValues >= 0) {
        int last = lastValues;
        while (last + 1 < lines.size()
            && last - lastValues < MOST_LINES_BETWEEN
            && continuesLabel(last, last + 1)) {
          last++;
        }
        if (positions == Positions.MEASURED) {
          extendHeading();
          dropTextAbove();
        }
        List<TextLine> stretch = stretch(last);
        int[] at = valueAt(last);
        if (isTable(stretch, at)) {
          boolean cut = goesOnBelow(last);
          found.add(openTable(last).orElseGet(() -> aligned(first, stretch, at, cut)));
        }
      }
      first = -1;
      lastValues = -1;
    }

    private List<TextLine> stretch(int last) {
      List<TextLine> stretch = new ArrayList<>();
      for (int i = first; i <= last; i++) {
        stretch.add(new TextLine(pieces(i), lines.get(i).top(), lines.get(i).bottom()));
      }
      return stretch;
    }

    private int[] valueAt(int last) {
      int[] at = Arrays.copyOfRange(valueAt, first, last + 1);
      Arrays.fill(at, lastValues + 1 - first, at.length, -1);
      return at;
    }

    /** Whether digits alone right below the last row may be the rest of one of its numbers. */
    private boolean goesOnBelow(int last) {
      return last + 1 < lines.size()
          && lines.get(last + 1).top() == lines.get(last).bottom()
          && !lines.get(last + 1).words().isEmpty()
          && lines.get(last + 1).words().stream().allMatch(Word::isValue);
    }

    private Region aligned(int from, List<TextLine> stretch, int[] at, boolean cut) {
      AlignedGrid rows = new AlignedGrid(stretch, at, character, positions);
      Grid grid = cut ? rows.buildCut() : rows.build();
      return new Region(from, from + stretch.size() - 1, grid);
    }

    /** The table to a line, with the labels of blank rows below it if it has such rows. */
    private Optional<Region> openTable(int last) {
      if (positions == Positions.PRINTED) {
        return Optional.empty();
      }
      int end = last;
      while (end + 1 < lines.size()
          && end - last < MOST_LINES_BETWEEN
          && isBlankRow(end, end + 1)) {
        end++;
      }
      for (; end >= last; end--) {
        Optional<Grid> grid = OpenTable.of(stretch(end), valueAt(end), rules);
        if (grid.isPresent()) {
          return Optional.of(new Region(first, end, grid.get()));
        }
      }
      return Optional.empty();
    }

    /** Whether a line below a table is the label of one more row, whose values are all blank. */
    private boolean isBlankRow(int last, int line) {
      List<Word> pieces = pieces(line);
      if (last == first || pieces.isEmpty() || pieces.size() > 2 || headsNextPart(line + 1)) {
        return false;
      }
      TextLine above = lines.get(last);
      TextLine below = lines.get(line);
      double height = below.bottom() - below.top();
      Word label = pieces.get(0);
      boolean ruled =
          rules.between(label, above.middle(), below.middle())
              && rules.between(label, below.middle(), below.middle() + 2 * height);
      double pitch = above.middle() - lines.get(last - 1).middle();
      boolean inStep = below.middle() - above.middle() <= PITCH * pitch;
      // Headings of sections are numbered too, and stand at the margin.
      boolean heading = ValueText.isNumbered(label.text()) && label.left() < tableLeft() + height;
      return pieces.stream().allMatch(w -> w.right() < valuesLeft)
          && firstValue(pieces) < 0
          && isAsLabel(label, SAME_EDGE * height)
          && (ruled || inStep && !heading);
    }

    /**
     * Whether a line has the headings of columns: what stands over it names a part of the table.
     */
    private boolean headsNextPart(int line) {
      if (line >= lines.size()) {
        return false;
      }
      List<Word> pieces = pieces(line);
      return pieces.size() > 1
          && firstValue(pieces) < 0
          && pieces.get(pieces.size() - 1).right() > valuesLeft;
    }

    /** Whether a word is set as the label of the last row is: left, right or centred. */
    private boolean isAsLabel(Word word, double near) {
      List<Word> row = pieces(lastValues);
      if (valueAt[lastValues] < 1) {
        return false;
      }
      Word label = row.get(valueAt[lastValues] - 1);
      return Math.abs(word.left() - label.left()) < near
          || Math.abs(word.right() - label.right()) < near
          || Math.abs(word.left() + word.right() - label.left() - label.right()) < 2 * near;
    }

    private double tableLeft() {
      double left = Double.POSITIVE_INFINITY;
      for (int i = first; i <= lastValues; i++) {
        List<Word> pieces = pieces(i);
        left = pieces.isEmpty() ? left : Math.min(left, pieces.get(0).left());
      }
      return left;
    }

    /**
     * Takes in lines above that seemed to be text because their words stand near to each other, as
     * those of narrow columns do.
     */
    private void extendHeading() {
      double left = Double.POSITIVE_INFINITY;
      double right = Double.NEGATIVE_INFINITY;
      for (int i = first; i <= lastValues; i++) {
        for (Word word : pieces(i)) {
          left = Math.min(left, word.left());
          right = Math.max(right, word.right());
        }
      }
      int from = found.isEmpty() ? 0 : found.get(found.size() - 1).lastLine() + 1;
      while (first > from && lastValues - first < MOST_WORDS && isHeading(first - 1, left, right)) {
        first--;
        valueAt[first] = -1;
      }
    }

    /** Leaves out what is text above the heading. */
    private void dropTextAbove() {
      for (int i = first; valueAt[i] < 0; i++) {
        if (RunningText.endsOrNames(pieces(i))) {
          first = i + 1;
        }
      }
    }

    /** Whether a line holds words over the values, and none that runs into them from the labels. */
    private boolean isHeading(int line, double left, double right) {
      List<Word> pieces = pieces(line);
      double height = lines.get(line).bottom() - lines.get(line).top();
      double space = lines.get(line + 1).top() - lines.get(line).bottom();
      // Words over centred values reach farther out than these.
      double margin = STRADDLE * height;
      return !pieces.isEmpty()
          && pieces.size() <= MOST_WORDS
          && space < 2 * height
          && firstValue(pieces) < 0
          && !(pieces.size() == 1 && ValueText.isNumbered(pieces.get(0).text()))
          && pieces.get(0).left() >= left - margin
          && pieces.get(pieces.size() - 1).right() <= right + margin
          && pieces.get(pieces.size() - 1).right() > valuesLeft - margin
          && pieces.stream()
              .noneMatch(w -> w.left() < valuesLeft - margin && w.right() > valuesLeft + margin);
    }

    /** Where rows follow each other as closely as lines do, closeness shows no broken label. */
    private boolean rowsAreAdjacent() {
      return lastValues > first
          && lines.get(lastValues - 1).words().size() > 1
          && valueAt[lastValues] > 0
          && isAdjacent(lastValues - 1, lastValues);
    }

    private boolean isAdjacent(int above, int below) {
      TextLine upper = lines.get(above);
      double space = lines.get(below).top() - upper.bottom();
      return space < ADJACENT * (upper.bottom() - upper.top());
    }

    private boolean continuesLabel(int above, int below) {
      List<Word> words = lines.get(below).words();
      if (words.isEmpty() || !isAdjacent(above, below) || firstValue(words) >= 0) {
        return false;
      }
      if (words.stream().allMatch(w -> w.right() < valuesLeft)) {
        return !rowsAreAdjacent() && !ValueText.isNumbered(words.get(0).text());
      }
      return words.stream().allMatch(w -> w.right() > valuesLeft && ValueText.isNote(w.text()));
    }

    /**
     * Two lines with something in common, or one with several values; no sentence with a number.
     */
    private static boolean isTable(List<TextLine> stretch, int[] valueAt) {
      int apart = 0;
      int values = 0;
      int rows = 0;
      boolean sentence = false;
      for (int i = 0; i < valueAt.length; i++) {
        List<Word> words = stretch.get(i).words();
        apart += words.size() > 1 ? 1 : 0;
        if (valueAt[i] >= 0) {
          rows++;
          values = Math.max(values, words.size() - valueAt[i]);
          sentence |= RunningText.isLong(words);
        }
      }
      return values >= 3 || apart >= 2 && !(rows == 1 && sentence);
    }
  }
}
