package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;

/**
 * Tables whose cells are parted by tabs, in the two shapes that word processors and browsers write:
 *
 * <ul>
 *   <li>one cell a line, a tab before each and a blank line after each row; a line without a tab
 *       goes on with the cell above it. Cells merged downwards come back as empty cells, cells
 *       merged across come as one;
 *   <li>one row a line, a tab between cells.
 * </ul>
 *
 * Indented paragraphs look like the first shape and are told apart by being prose or by being
 * alone.
 */
final class TabTables {

  /** A cell longer than this is prose more often than not. */
  private static final int LONG_CELL = 60;

  /** A note under a number in the same cell is shorter than this; a longer line is a paragraph. */
  private static final int LONGEST_NOTE = 20;

  /** Lines of one cell; a longer stretch without tabs is text. */
  private static final int MOST_LINES_OF_A_CELL = 30;

  private final List<Line> lines;

  TabTables(List<Line> lines) {
    this.lines = lines;
  }

  static boolean mayBegin(Line line) {
    return line.raw().indexOf('\t') >= 0;
  }

  /** Claims the table, or the indented text, that begins at a line with a tab. */
  Claim read(int from) {
    int end = from;
    boolean rowPerLine = false;
    while (end < lines.size() && mayBegin(lines.get(end))) {
      rowPerLine |= partsCells(lines.get(end).raw());
      end++;
    }
    return rowPerLine ? readRowPerLine(from, end) : readCellPerLine(from);
  }

  /** Whether a tab stands between two pieces of text rather than only before the first. */
  private static boolean partsCells(String raw) {
    int ink = PrintedText.firstInk(raw, 0, raw.length());
    return ink < raw.length() && raw.indexOf('\t', ink) >= 0;
  }

  private Claim readRowPerLine(int from, int end) {
    SeparatedRows rows = new SeparatedRows();
    int told = 0;
    int width = 0;
    for (int i = from; i < end; i++) {
      width = Math.max(width, cells(lines.get(i)));
    }
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (i > from && isRestOf(lines.get(i - 1), line, width)) {
        rows.doubtCell("the cell may go on in the next line");
      }
      rows.beginRow();
      int inked = 0;
      int start = 0;
      String raw = line.raw();
      while (start <= raw.length()) {
        int tab = raw.indexOf('\t', start);
        int stop = tab < 0 ? raw.length() : tab;
        String text = PrintedText.of(raw.substring(start, stop));
        rows.cell(text, line.at(PrintedText.firstInk(raw, start, stop)));
        inked += text.isEmpty() ? 0 : 1;
        start = stop + 1;
      }
      told += inked >= 2 ? 1 : 0;
    }
    if (end - from < 2 || told == 0) {
      return new Claim(paragraphs(from, end), end);
    }
    return new Claim(List.of(rows.grid()), end);
  }

  private static int cells(Line line) {
    return (int) line.raw().chars().filter(c -> c == '\t').count() + 1;
  }

  /** Whether two lines that are too short are one row cut within a cell, before a digit. */
  private static boolean isRestOf(Line above, Line line, int width) {
    String raw = line.raw();
    return !raw.isEmpty()
        && Character.isDigit(raw.charAt(0))
        && cells(above) < width
        && cells(above) + cells(line) == width + 1;
  }

  private Claim readCellPerLine(int from) {
    SeparatedRows rows = new SeparatedRows();
    boolean inRow = false;
    int linesOfCell = 0;
    int end = from;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.raw().startsWith("\t")) {
        if (!inRow) {
          rows.beginRow();
          inRow = true;
        }
        rows.cell(line.text(), line.place());
        linesOfCell = 1;
        end = i + 1;
      } else if (line.isBlank()) {
        inRow = false;
      } else if (inRow && linesOfCell < MOST_LINES_OF_A_CELL && goesOn(rows, line)) {
        rows.continueCell(line.text());
        linesOfCell++;
        end = i + 1;
      } else {
        break;
      }
    }
    return new Claim(
        isTable(rows) ? List.of(rows.grid()) : paragraphs(from, end), Math.max(end, from + 1));
  }

  private static boolean goesOn(SeparatedRows rows, Line line) {
    String above = rows.cells().get(rows.cells().size() - 1).text();
    return !isNumber(above) || line.text().length() <= LONGEST_NOTE;
  }

  private static boolean isTable(SeparatedRows rows) {
    List<Cell> cells = rows.cells();
    long several = cells.stream().filter(c -> c.column() == 1).count();
    long prose = cells.stream().filter(c -> isProse(c.text())).count();
    return rows.rows() >= 2 && several >= 2 && prose * 4 < cells.size();
  }

  private static boolean isProse(String text) {
    return text.length() > LONG_CELL || text.endsWith("。") || text.endsWith("；");
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.isDigit(c) || ".,+-%".indexOf(c) >= 0);
  }

  private List<Block> paragraphs(int from, int end) {
    List<Block> blocks = new ArrayList<>();
    for (int i = from; i < end; i++) {
      PlainLines.addTo(blocks, lines.get(i));
    }
    return blocks;
  }
}
