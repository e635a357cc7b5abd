package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
   * @return the tables in order; they do not overlap
   */
  public static List<Region> regions(List<TextLine> lines, Positions positions) {
    return new Search(lines, positions).run();
  }

  /** Index of the first of the values that end a line, or -1 when it does not end in values. */
  static int firstValue(TextLine line) {
    List<Word> words = line.words();
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
    private final double character;

    /** For each line with values, where in its words they begin; -1 for other lines. */
    private final int[] valueAt;

    /** First line of the stretch, or -1 outside one. */
    private int first = -1;

    /** Last line with values, or -1 while only headings were met. */
    private int lastValues = -1;

    private double valuesLeft;

    Search(List<TextLine> lines, Positions positions) {
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
      int value = words.isEmpty() || words.size() > MOST_WORDS ? -1 : firstValue(line);
      valueAt[i] = -1;
      if (value >= 0 && (apart || isUnderValues(words.get(value)))) {
        valueAt[i] = value;
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
      } else if (i - lastValues > MOST_LINES_BETWEEN || runsIntoValues(words)) {
        end();
        first = apart ? i : -1;
      }
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
        List<TextLine> stretch = lines.subList(first, last + 1);
        int[] at = Arrays.copyOfRange(valueAt, first, last + 1);
        Arrays.fill(at, lastValues + 1 - first, at.length, -1);
        if (isTable(stretch, at)) {
          found.add(
              new Region(first, last, new AlignedGrid(stretch, at, character, positions).build()));
        }
      }
      first = -1;
      lastValues = -1;
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
      if (words.isEmpty() || !isAdjacent(above, below) || firstValue(lines.get(below)) >= 0) {
        return false;
      }
      if (words.stream().allMatch(w -> w.right() < valuesLeft)) {
        return !rowsAreAdjacent() && !ValueText.isNumbered(words.get(0).text());
      }
      return words.stream().allMatch(w -> w.right() > valuesLeft && ValueText.isNote(w.text()));
    }

    /** Two lines with something in common, or one with several values. */
    private static boolean isTable(List<TextLine> stretch, int[] valueAt) {
      int apart = 0;
      int values = 0;
      for (int i = 0; i < valueAt.length; i++) {
        int words = stretch.get(i).words().size();
        apart += words > 1 ? 1 : 0;
        values = valueAt[i] < 0 ? values : Math.max(values, words - valueAt[i]);
      }
      return apart >= 2 || values >= 3;
    }
  }
}
