package org.gongkai.document;

/** Where in the source something stands, in the terms of the source's own format. */
public sealed interface Place {

  /**
   * On a page of a fixed layout.
   *
   * @param page from 1
   * @param box the part of the page
   */
  record OnPage(int page, Box box) implements Place {}

  /**
   * In a DOM.
   *
   * @param path a CSS path from the root that selects exactly this element, for example {@code body
   *     > table:nth-child(7) > tbody > tr:nth-child(2) > td:nth-child(1)}
   */
  record InDom(String path) implements Place {}

  /**
   * In a flow document (Word, RTF, OpenDocument), by ordinals in document order.
   *
   * @param paragraph ordinal of the body paragraph, from 1; 0 inside a table
   */
  record InFlow(int paragraph) implements Place {}

  /**
   * In a table of a flow document or of a workbook.
   *
   * @param table ordinal of the table or sheet, from 1
   * @param row from 1
   * @param column ordinal of the cell in its row, from 1
   */
  record InTable(int table, int row, int column) implements Place {}

  /**
   * In a text.
   *
   * @param line from 1
   * @param column character in the line, from 1
   */
  record InText(int line, int column) implements Place {}

  /** The source tells no place. */
  record Untracked() implements Place {}

  /**
   * A rectangle on a page, in points (1/72 inch), from the top left corner of the page as shown
   * (crop box, after rotation).
   */
  record Box(double left, double top, double right, double bottom) {

    /** The smallest box around both. */
    public Box union(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    /** Width in points. */
    public double width() {
      return right - left;
    }

    /** Height in points. */
    public double height() {
      return bottom - top;
    }
  }
}
