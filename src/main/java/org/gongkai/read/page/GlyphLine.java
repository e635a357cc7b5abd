package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Place;
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
    while (once.get(0).isSpace()) {
      once.remove(0);
    }
    while (once.get(once.size() - 1).isSpace()) {
      once.remove(once.size() - 1);
    }
    lines.add(new GlyphLine(List.copyOf(once)));
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
   */
  TextLine words(PageFrame frame) {
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    boolean space = false;
    for (Glyph g : glyphs) {
      if (g.isSpace()) {
        space = true;
        continue;
      }
      if (!word.isEmpty() && Gaps.isBetweenWords(word.get(word.size() - 1), g, space)) {
        words.add(word(word, frame));
        word = new ArrayList<>();
      }
      word.add(g);
      space = false;
    }
    words.add(word(word, frame));
    return new TextLine(words, top(), bottom());
  }

  private static Word word(List<Glyph> glyphs, PageFrame frame) {
    GlyphLine part = new GlyphLine(glyphs);
    return new Word(part.text(), part.left(), part.right(), frame.place(part.box()));
  }
}
