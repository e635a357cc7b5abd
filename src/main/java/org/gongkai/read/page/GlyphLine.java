package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Place;
import org.gongkai.grid.Ruling;
import org.gongkai.grid.TextLine;
import org.gongkai.grid.Word;

/**
 * Glyphs on one base line, from left to right. Glyphs printed twice to look bold stand once.
 *
 * @param glyphs with the spaces the file shows
 */
record GlyphLine(List<Glyph> glyphs) {

  /** A glyph printed again within this part of its size is the same glyph made bold. */
  private static final double TWICE = 0.2;

  /** A line drawn between two cells may touch their text by this part of its size. */
  private static final double RULED = 0.2;

  /** Letters are never set farther apart than this part of their size. */
  private static final double SPACED = 0.5;

  /** Base lines closer than this part of the type size are one line. */
  private static final double SAME_LINE = 0.5;

  /**
   * @param glyphs of one cell, or of a page outside its tables, in any order
   * @return lines from top to bottom
   */
  static List<GlyphLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<GlyphLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    Glyph first = null;
    for (Glyph g : sorted) {
      if (first != null
          && g.baseline() - first.baseline() > SAME_LINE * Math.max(first.size(), g.size())) {
        add(lines, line);
        line = new ArrayList<>();
        first = null;
      }
      if (first == null || (first.isSpace() && !g.isSpace())) {
        first = g;
      }
      line.add(g);
    }
    add(lines, line);
    return lines;
  }

  private static void add(List<GlyphLine> lines, List<Glyph> line) {
    if (line.stream().allMatch(Glyph::isSpace)) {
      return;
    }
    line.sort(Comparator.comparingDouble(Glyph::left));
    List<Glyph> once = new ArrayList<>(line.size());
    for (Glyph g : line) {
      int same = once.size() - 1;
      while (same >= 0 && g.left() - once.get(same).left() < TWICE * g.size()) {
        if (once.get(same).text().equals(g.text()) && !g.isSpace()) {
          break;
        }
        same--;
      }
      if (same >= 0 && g.left() - once.get(same).left() < TWICE * g.size()) {
        Glyph o = once.get(same);
        once.set(
            same, new Glyph(o.text(), o.left(), o.right(), o.baseline(), o.size(), true, o.face()));
      } else {
        once.add(g);
      }
    }
    leaveOutRaised(once);
    while (once.get(0).isSpace()) {
      once.remove(0);
    }
    while (once.get(once.size() - 1).isSpace()) {
      once.remove(once.size() - 1);
    }
    lines.add(new GlyphLine(List.copyOf(once)));
  }

  /** A digit raised behind another in smaller type is the mark of a footnote and no part of it. */
  private static void leaveOutRaised(List<Glyph> line) {
    Glyph before = null;
    for (int i = 0; i < line.size(); i++) {
      Glyph g = line.get(i);
      if (before != null && g.isDigit() && g.isRaisedAgainst(before)) {
        line.remove(i--);
      } else {
        before = g.isDigit() ? g : null;
      }
    }
  }

  double left() {
    return glyphs.get(0).left();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  double top() {
    return glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
  }

  double bottom() {
    return glyphs.stream().mapToDouble(Glyph::bottom).max().orElse(0);
  }

  double baseline() {
    return glyphs.get(0).baseline();
  }

  /** The largest type on the line. */
  double size() {
    return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
  }

  /** Whether most of it is bold. */
  boolean bold() {
    return 2 * glyphs.stream().filter(Glyph::bold).count() > glyphs.size();
  }

  Place.Box box() {
    return new Place.Box(left(), top(), right(), bottom());
  }

  /** The text, with a space where the file shows one or leaves room for one. */
  String text() {
    StringBuilder out = new StringBuilder(glyphs.size() + 4);
    Glyph last = null;
    boolean space = false;
    for (Glyph g : glyphs) {
      if (g.isSpace()) {
        space = true;
        continue;
      }
      if (last != null && (space || Gaps.isSpace(last, g))) {
        out.append(' ');
      }
      out.append(g.text());
      last = g;
      space = false;
    }
    return out.toString();
  }

  /**
   * The line as words, for what is aligned without ruling lines. Numbers are parted at any space.
   *
   * @param frame its page
   * @param down vertical lines of the page, which part words too
   * @param lowered how much lower the page stands when all pages are one below the other, in points
   */
  TextLine words(PageFrame frame, List<Ruling> down, double lowered) {
    List<Glyph> ink = glyphs.stream().filter(g -> !g.isSpace()).toList();
    double usual = usualGap(ink);
    List<Word> words = new ArrayList<>();
    List<Word> pieces = new ArrayList<>();
    int word = 0;
    int piece = 0;
    int at = 0;
    for (int i = 1; i <= ink.size(); i++) {
      boolean end = i == ink.size();
      boolean space = false;
      at++;
      while (!end && glyphs.get(at).isSpace()) {
        space = true;
        at++;
      }
      boolean ruled = !end && isRuledBetween(ink.get(i - 1), ink.get(i), down);
      boolean parted = ruled || end || Gaps.isBetweenWords(ink.get(i - 1), ink.get(i), space);
      if (parted || Gaps.isBetweenPieces(ink.get(i - 1), ink.get(i), usual, space)) {
        pieces.add(word(ink.subList(piece, i), frame, lowered));
        piece = i;
      }
      if (parted) {
        words.add(word(ink.subList(word, i), frame, lowered));
        word = i;
      }
    }
    return new TextLine(words, pieces, top() + lowered, bottom() + lowered);
  }

  private static boolean isRuledBetween(Glyph left, Glyph right, List<Ruling> down) {
    double y = left.centreY();
    return down.stream()
        .anyMatch(
            r ->
                r.at() > left.centreX()
                    && r.at() < right.centreX()
                    && r.at() > left.right() - RULED * left.size()
                    && r.at() < right.left() + RULED * right.size()
                    && r.from() <= y
                    && r.to() >= y);
  }

  /** The median of the gaps that could be spacing of letters. */
  private static double usualGap(List<Glyph> ink) {
    double[] gaps = new double[ink.size()];
    int n = 0;
    for (int i = 1; i < ink.size(); i++) {
      double gap = ink.get(i).left() - ink.get(i - 1).right();
      if (gap < SPACED * ink.get(i).size()) {
        gaps[n++] = Math.max(0, gap);
      }
    }
    Arrays.sort(gaps, 0, n);
    return n < 2 ? 0 : gaps[n / 2];
  }

  private static Word word(List<Glyph> glyphs, PageFrame frame, double lowered) {
    GlyphLine part = new GlyphLine(glyphs);
    double y = (part.top() + part.bottom()) / 2 + lowered;
    return new Word(part.text(), part.left(), part.right(), y, frame.place(part.box()));
  }
}
