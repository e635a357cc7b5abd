package org.gongkai.read;

import org.jsoup.nodes.Element;

/**
 * The text of a table cell, its paragraphs on lines of their own, and whether the cell is one of a
 * layout: it holds a table of its own with two or more rows, or running text with headings.
 */
final class HtmlCellText extends HtmlWalk {

  private static final int LONG_TEXT = 400;
  private static final int MANY_PARAGRAPHS = 3;

  private int paragraphs;
  private int headings;
  private int lengthBefore;
  private boolean holdsTable;

  HtmlCellText(HtmlPage page) {
    super(page);
  }

  void read(Element cell, DomPath path) {
    children(cell, path);
    endParagraph();
  }

  boolean isLayout() {
    return holdsTable
        || paragraphs >= MANY_PARAGRAPHS && (text.length() > LONG_TEXT || headings > 0);
  }

  @Override
  void block(Element element, DomPath path, HtmlTag tag) {
    endParagraph();
    children(element, path);
    if (tag == HtmlTag.HEADING || tag == HtmlTag.TITLE) {
      headings++;
    }
    endParagraph();
  }

  @Override
  void table(Element table, DomPath path) {
    if (HtmlTable.hasRows(table, 2)) {
      holdsTable = true;
    } else {
      block(table, path, HtmlTag.BLOCK);
    }
  }

  @Override
  boolean isDone() {
    return holdsTable;
  }

  private void endParagraph() {
    text.lineEnd();
    if (text.length() > lengthBefore) {
      paragraphs++;
      lengthBefore = text.length();
    }
  }
}
