package org.gongkai.read.sheet;

/**
 * A rectangle of a sheet.
 *
 * @param top first row, from 0
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
record SheetArea(int top, int left, int bottom, int right) {

  /** Reads a reference such as {@code B2:D7} or {@code A1}. */
  static SheetArea parse(String reference) {
    int colon = reference.indexOf(':');
    String first = colon < 0 ? reference : reference.substring(0, colon);
    String last = colon < 0 ? reference : reference.substring(colon + 1);
    return new SheetArea(row(first), column(first), row(last), column(last));
  }

  /** The row of a cell reference, from 0; -1 when it names none. */
  static int row(String cell) {
    int value = 0;
    for (char c : cell.toCharArray()) {
      if (c >= '0' && c <= '9' && value < 100_000_000) {
        value = value * 10 + c - '0';
      }
    }
    return value - 1;
  }

  /** The column of a cell reference, from 0; -1 when it names none. */
  static int column(String cell) {
    int value = 0;
    for (char c : cell.toCharArray()) {
      if (c >= 'A' && c <= 'Z' && value < 1_000_000) {
        value = value * 26 + c - 'A' + 1;
      }
    }
    return value - 1;
  }
}
