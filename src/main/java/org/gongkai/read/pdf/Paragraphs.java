package org.gongkai.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.document.Place;

/**
 * Groups lines into paragraphs: a line that ends early ends its paragraph, an indented line begins
 * one, and so do other type and a wide gap.
 */
final class Paragraphs {

  /** Type this much larger than the body's near the top of the first page is the title's. */
  private static final double TITLE_SIZE = 1.15;

  /** A heading is no longer than this many characters. */
  private static final int LONGEST_HEADING = 45;

  private final BodyShape body;
  private final double titleSize;
  private final List<Block> out;
  private final List<PageItem.Line> open = new ArrayList<>();

  /**
   * @param titleSize type size of the title, infinite when there is none
   * @param out where finished paragraphs go
   */
  Paragraphs(BodyShape body, double titleSize, List<Block> out) {
    this.body = body;
    this.titleSize = titleSize;
    this.out = out;
  }

  /** The size of the largest type in the upper half of the first page. */
  static double titleSize(PageLayout first, BodyShape body) {
    double largest = 0;
    for (PageItem item : first.items()) {
      if (item instanceof PageItem.Line l
          && l.top() < 0.6 * first.height()
          && l.line().glyphs().size() > 3) {
        largest = Math.max(largest, l.line().size());
      }
    }
    return largest > TITLE_SIZE * body.size() ? largest : Double.POSITIVE_INFINITY;
  }

  void add(PageItem.Line line) {
    if (!open.isEmpty() && begins(open.get(open.size() - 1), line)) {
      end();
    }
    open.add(line);
  }

  /** Puts a line by itself. */
  void furniture(PageItem.Line line) {
    out.add(new Paragraph(line.line().text(), Role.FURNITURE, line.place()));
  }

  /** Finishes the open paragraph. */
  void end() {
    if (open.isEmpty()) {
      return;
    }
    Role role = role();
    StringBuilder text = new StringBuilder();
    for (PageItem.Line l : open) {
      String next = l.line().text();
      if (!text.isEmpty()) {
        text.append(role == Role.TITLE ? "\n" : joint(text.charAt(text.length() - 1), next));
      }
      text.append(next);
    }
    Place place = open.get(0).place();
    out.add(new Paragraph(text.toString(), role, place));
    open.clear();
  }

  private boolean begins(PageItem.Line before, PageItem.Line line) {
    GlyphLine a = before.line();
    GlyphLine b = line.line();
    boolean titleA = isTitle(before);
    boolean titleB = isTitle(line);
    if (titleA || titleB) {
      return titleA != titleB;
    }
    boolean samePage = before.page() == line.page();
    return Math.abs(a.size() - b.size()) > 1.5
        || body.endsEarly(a)
        || body.isIndented(b)
        || (samePage && b.baseline() - a.baseline() > 2.6 * Math.max(a.size(), b.size()));
  }

  private boolean isTitle(PageItem.Line line) {
    return line.page() == 1 && line.line().size() > titleSize - 1;
  }

  private Role role() {
    PageItem.Line first = open.get(0);
    if (isTitle(first)) {
      return Role.TITLE;
    }
    int length = open.stream().mapToInt(l -> l.line().glyphs().size()).sum();
    GlyphLine line = first.line();
    boolean marked = line.bold() || line.size() > body.size() + 1.5;
    return marked && open.size() == 1 && length <= LONGEST_HEADING ? Role.HEADING : Role.BODY;
  }

  private static String joint(char before, String next) {
    char after = next.charAt(0);
    boolean words = before < 0x250 && after < 0x250;
    boolean wrapped = Character.isLetter(before) && Character.isLetter(after);
    return words && wrapped ? " " : "";
  }
}
