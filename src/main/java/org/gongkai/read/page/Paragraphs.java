package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final List<PageItem.Line> open = new ArrayList<>();

  /**
   * @param titleSize type size of the title, infinite when there is none
   */
  Paragraphs(BodyShape body, double titleSize) {
    this.body = body;
    this.titleSize = titleSize;
  }

  /** The size of the largest type in the upper half of the first page. */
  static double titleSize(PageLayout first, BodyShape body) {
    double largest = 0;
    for (PageItem item : first.items()) {
      if (item instanceof PageItem.Line l
          && l.top() < 0.6 * first.frame().height()
          && l.line().glyphs().size() > 3) {
        largest = Math.max(largest, l.line().size());
      }
    }
    return largest > TITLE_SIZE * body.size() ? largest : Double.POSITIVE_INFINITY;
  }

  /**
   * Takes the next line.
   *
   * @return the paragraph that this line ends by beginning another
   */
  Optional<Paragraph> add(PageItem.Line line) {
    Optional<Paragraph> ended =
        !open.isEmpty() && begins(open.get(open.size() - 1), line) ? end() : Optional.empty();
    open.add(line);
    return ended;
  }

  /** A line by itself. */
  static Paragraph furniture(PageItem.Line line) {
    return new Paragraph(line.line().text(), Role.FURNITURE, line.place());
  }

  /** Ends the open paragraph, if there is one. */
  Optional<Paragraph> end() {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Role role = role();
    StringBuilder text = new StringBuilder();
    boolean wrapped = false;
    for (PageItem.Line l : open) {
      String next = l.line().text();
      if (!text.isEmpty()) {
        text.append(wrapped ? joint(text.charAt(text.length() - 1), next) : "\n");
      }
      text.append(next);
      wrapped = role == Role.BODY || role == Role.HEADING && !body.endsEarly(l.line());
    }
    Place place = open.get(0).place();
    open.clear();
    return Optional.of(new Paragraph(text.toString(), role, place));
  }

  private boolean begins(PageItem.Line before, PageItem.Line line) {
    GlyphLine a = before.line();
    GlyphLine b = line.line();
    boolean titleA = isTitle(before);
    boolean titleB = isTitle(line);
    if (titleA || titleB) {
      return titleA != titleB;
    }
    boolean largeA = isLarge(a);
    if (largeA && isLarge(b) && before.page() == line.page()) {
      return b.baseline() - a.baseline() > 2 * a.size() || Math.abs(a.size() - b.size()) > 1;
    }
    boolean samePage = before.page() == line.page();
    return Math.abs(a.size() - b.size()) > 1.5
        || (isMarked(b) && !isMarked(a) && body.endsEarly(b))
        || body.endsEarly(a)
        || body.isIndented(b)
        || (samePage && b.baseline() - a.baseline() > 2.6 * Math.max(a.size(), b.size()));
  }

  private boolean isTitle(PageItem.Line line) {
    return line.page() == 1 && line.line().size() > titleSize - 1;
  }

  private boolean isLarge(GlyphLine line) {
    return line.size() > body.size() + 1.5;
  }

  /** Whether a line is set off by its type and is no sentence. */
  private boolean isMarked(GlyphLine line) {
    String last = line.glyphs().get(line.glyphs().size() - 1).text();
    return (line.bold() || body.isOtherFace(line)) && !"。；，：,;".contains(last);
  }

  private Role role() {
    PageItem.Line first = open.get(0);
    if (isTitle(first)) {
      return Role.TITLE;
    }
    int length = open.stream().mapToInt(l -> l.line().glyphs().size()).sum();
    GlyphLine line = first.line();
    boolean large = isLarge(line);
    return (large || (open.size() == 1 && isMarked(line))) && length <= LONGEST_HEADING
        ? Role.HEADING
        : Role.BODY;
  }

  private static String joint(char before, String next) {
    char after = next.charAt(0);
    boolean words = before < 0x250 && after < 0x250;
    boolean wrapped = Character.isLetter(before) && Character.isLetter(after);
    return words && wrapped ? " " : "";
  }
}
