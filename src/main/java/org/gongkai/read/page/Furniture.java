package org.gongkai.read.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds page numbers and what is repeated at the top or bottom of pages. */
final class Furniture {

  /** The part of a page at its top and bottom where furniture stands. */
  private static final double MARGIN = 0.13;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\s\\-—–－―·~〜～_|/]*(第\\s*)?\\d{1,4}(\\s*页)?(\\s*[/／,，共]+\\s*\\d{1,4}\\s*页?)?[\\s\\-—–－―·~〜～_|]*"
              + "|Page\\s*\\d+(\\s*of\\s*\\d+)?");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

  /** Lines of one cell are never farther apart than this, in heights of their type. */
  private static final double CLOSE = 1.52;

  private final Set<PageItem.Line> lines = new HashSet<>();

  Furniture(List<PageLayout> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (PageLayout page : pages) {
      Set<String> here = new HashSet<>();
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.Line line && inMargin(page, line)) {
          here.add(key(line));
        }
      }
      here.forEach(k -> seen.merge(k, 1, Integer::sum));
    }
    for (PageLayout page : pages) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.Line line
            && inMargin(page, line)
            && !isPieceOfNumber(page, line)
            && (PAGE_NUMBER.matcher(line.line().text().strip()).matches()
                || (pages.size() > 2 && 2 * seen.getOrDefault(key(line), 0) > pages.size()))) {
          lines.add(line);
        }
      }
    }
  }

  boolean contains(PageItem item) {
    return item instanceof PageItem.Line line && lines.contains(line);
  }

  private static boolean inMargin(PageLayout page, PageItem.Line line) {
    return line.line().bottom() < MARGIN * page.frame().height()
        || line.line().top() > (1 - MARGIN) * page.frame().height();
  }

  /**
   * Whether a line is the piece of a number that a narrow column breaks, at the edge of a page:
   * digits right above or below others, as near as lines of one cell are.
   */
  private static boolean isPieceOfNumber(PageLayout page, PageItem.Line line) {
    GlyphLine digits = line.line();
    if (!DIGITS.matcher(digits.text().strip()).matches()) {
      return false;
    }
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Line other && other != line) {
        double step = Math.abs(other.line().baseline() - digits.baseline());
        boolean near = step < CLOSE * Math.max(digits.size(), other.line().size());
        if (near
            && other.line().glyphs().stream()
                .anyMatch(
                    g -> g.isDigit() && g.left() < digits.right() && g.right() > digits.left())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same words at the same height, whatever the page number in them. */
  private static String key(PageItem.Line line) {
    return Math.round(line.line().baseline() / 4)
        + " "
        + line.line().text().replaceAll("\\d+", "#");
  }
}
