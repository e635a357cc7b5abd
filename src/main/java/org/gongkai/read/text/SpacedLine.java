package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.grid.TextLine;
import org.gongkai.grid.Word;

/**
 * Lines as words at character columns. A gap of two or more spaces parts words; so does a single
 * one between numbers.
 *
 * <p>Tools do not agree whether a Chinese character takes one column or two. Both are tried on a
 * stretch of lines, and the one under which more edges of numbers meet from line to line is taken.
 */
final class SpacedLine {

  /** So many spaces part words. */
  private static final int SMALLEST_GAP = 2;

  /** So many numbers at the end of a line are values. */
  private static final int ROW_OF_NUMBERS = 3;

  /** Characters; what is longer is no row, and would be looked through once for each word. */
  private static final int LONGEST_RUN = 1000;

  private SpacedLine() {}

  /** A word in a line: indexes of its first character and after its last. */
  private record Span(int from, int to) {}

  static boolean hasWideGap(String raw) {
    int i = PrintedText.firstInk(raw, 0, raw.length());
    int spaces = 0;
    for (; i < raw.length(); i++) {
      if (!PrintedText.isSpace(raw.charAt(i))) {
        if (spaces >= SMALLEST_GAP) {
          return true;
        }
        spaces = 0;
      } else {
        spaces++;
      }
    }
    return false;
  }

  /** The lines at columns, in the convention that suits them. */
  static List<TextLine> set(List<Line> lines) {
    List<TextLine> narrow = set(lines, 1);
    List<TextLine> wide = set(lines, 2);
    return oneLabelEach(meetings(wide) > meetings(narrow) ? wide : narrow);
  }

  private static List<TextLine> set(List<Line> lines, int cjkWidth) {
    List<TextLine> set = new ArrayList<>(lines.size());
    for (Line line : lines) {
      List<Word> words = new ArrayList<>();
      int index = 0;
      int column = 0;
      for (Span span : spans(line.raw())) {
        column += width(line.raw(), index, span.from(), cjkWidth);
        int right = column + width(line.raw(), span.from(), span.to(), cjkWidth);
        String text = PrintedText.of(line.raw().substring(span.from(), span.to()));
        if (!text.isEmpty()) {
          words.add(new Word(text, column, right, line.at(span.from())));
        }
        index = span.to();
        column = right;
      }
      set.add(new TextLine(words, line.number(), line.number() + 1));
    }
    return set;
  }

  /**
   * The lines with 第二十条 第（一）项 as one word: two words alone in a line, neither of them a value, with
   * as small a gap as parts words, the second where no word of another kind of line begins.
   */
  private static List<TextLine> oneLabelEach(List<TextLine> lines) {
    Set<Double> columns = new HashSet<>();
    for (TextLine line : lines) {
      if (!mayBeOneLabel(line.words())) {
        line.words().forEach(w -> columns.add(w.left()));
      }
    }
    return lines.stream()
        .map(
            l ->
                mayBeOneLabel(l.words()) && !columns.contains(l.words().get(1).left())
                    ? joined(l)
                    : l)
        .toList();
  }

  private static boolean mayBeOneLabel(List<Word> words) {
    return words.size() == 2
        && words.get(1).left() - words.get(0).right() == SMALLEST_GAP
        && words.stream().noneMatch(Word::isValue);
  }

  private static TextLine joined(TextLine line) {
    Word first = line.words().get(0);
    Word second = line.words().get(1);
    Word label =
        new Word(first.text() + "  " + second.text(), first.left(), second.right(), first.place());
    return new TextLine(List.of(label), line.top(), line.bottom());
  }

  private static List<Span> spans(String raw) {
    List<Span> spans = new ArrayList<>();
    int from = PrintedText.firstInk(raw, 0, raw.length());
    while (from < raw.length()) {
      int to = from;
      int ink = from;
      while (ink < raw.length()) {
        to = ink;
        while (to < raw.length() && isInk(raw.charAt(to))) {
          to++;
        }
        ink = PrintedText.firstInk(raw, to, raw.length());
        if (ink - to >= SMALLEST_GAP
            || isNumber(raw, from, to) && startsWithDigit(raw, ink)
            || isRunOfNumbers(raw, ink)) {
          break;
        }
      }
      spans.add(new Span(from, to));
      from = ink;
    }
    return spans;
  }

  /** Characters without width part no words. */
  private static boolean isInk(char c) {
    return !PrintedText.isSpace(c) || PrintedText.isInvisible(c);
  }

  private static boolean isNumber(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (!Character.isDigit(c) && ".,-+".indexOf(c) < 0) {
        return false;
      }
    }
    return to > from && Character.isDigit(raw.charAt(to - 1));
  }

  /** Whether nothing but numbers follows, enough of them to be a row's rather than a sentence's. */
  private static boolean isRunOfNumbers(String raw, int from) {
    if (raw.length() - from > LONGEST_RUN) {
      return false;
    }
    int numbers = 0;
    for (int at = from; at < raw.length(); numbers++) {
      int to = at;
      while (to < raw.length() && !PrintedText.isSpace(raw.charAt(to))) {
        to++;
      }
      if (!isNumber(raw, at, to)) {
        return false;
      }
      at = PrintedText.firstInk(raw, to, raw.length());
    }
    return numbers >= ROW_OF_NUMBERS;
  }

  private static boolean startsWithDigit(String raw, int at) {
    return at < raw.length() && Character.isDigit(raw.charAt(at));
  }

  private static int width(String raw, int from, int to, int cjkWidth) {
    int width = 0;
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      boolean isWide = c >= '\u1100' && !(c >= '\uff61' && c <= '\uffdc') || isFullPunctuation(c);
      width += isWide ? cjkWidth : 1;
    }
    return width;
  }

  private static boolean isFullPunctuation(char c) {
    return "“”‘’—…·".indexOf(c) >= 0;
  }

  /** How often an edge of a number stands where one stood in the line with numbers before. */
  private static int meetings(List<TextLine> lines) {
    int met = 0;
    Set<Double> before = Set.of();
    for (TextLine line : lines) {
      Set<Double> edges = new HashSet<>();
      for (Word word : line.words()) {
        if (line.words().size() > 1 && isNumber(word.text(), 0, word.text().length())) {
          edges.add(word.left());
          edges.add(-word.right());
        }
      }
      if (!edges.isEmpty()) {
        for (double edge : edges) {
          met += before.contains(edge) ? 1 : 0;
        }
        before = edges;
      }
    }
    return met;
  }
}
