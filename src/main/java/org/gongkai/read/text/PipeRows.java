package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.read.text.PipeLine.Piece;

/**
 * Pipe tables with a row a line: with or without the outer pipes, with or without the rule of
 * Markdown. A rule begins a table with the row before it, so that pieces cut from one table stay
 * the pieces they are.
 *
 * <p>Where lines are closed by a pipe as a habit, a line that is not goes on in the next one: a
 * cell was broken. It is joined only as long as the row gets no wider than the other rows are.
 */
final class PipeRows {

  private static final int MOST_LINES_OF_A_ROW = 6;

  private final List<Line> lines;
  private final int from;
  private final int end;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private boolean ruled;

  /**
   * A row of the table.
   *
   * @param firstLine index of the line on which it begins
   * @param lines for each cell, the index of the line on which it begins
   * @param doubt why its last cell may not be whole; empty when it is
   */
  private record Row(int firstLine, List<Piece> cells, List<Integer> lines, String doubt) {}

  PipeRows(List<Line> lines, int from, int end) {
    this.lines = lines;
    this.from = from;
    this.end = end;
  }

  Claim read() {
    Habit habit = Habit.of(lines, from, end);
    int i = from;
    while (i < end) {
      Line line = lines.get(i);
      if (!PipeLine.hasPipe(line.raw())) {
        if (!line.isBlank()) {
          flush();
          PlainLines.addTo(blocks, line);
        } else if (!habit.spaced()) {
          flush();
        }
        i++;
        continue;
      }
      PipeLine cut = PipeLine.of(line.raw());
      if (cut.isRule()) {
        beginAtLastRow();
        i++;
        continue;
      }
      i = addRow(i, cut, habit);
    }
    flush();
    return new Claim(blocks, end);
  }

  /** Adds the row that begins on a line and answers the line after it. */
  private int addRow(int index, PipeLine line, Habit habit) {
    List<Piece> cells = new ArrayList<>(line.cells());
    if (line.isOpened() && !habit.opened()) {
      // Where rows begin with their first cell, one that begins with a pipe has a blank first cell.
      cells.add(0, line.pieces().get(0));
    }
    List<Integer> at = new ArrayList<>();
    cells.forEach(c -> at.add(index));
    int next = index + 1;
    if (habit.closed() && !line.isClosed()) {
      int closing = closingLine(index, cells.size(), habit);
      for (; next <= closing; next++) {
        String raw = lines.get(next).raw();
        List<Piece> more = new ArrayList<>(PipeLine.of(raw).pieces());
        if (next == closing) {
          more.remove(more.size() - 1);
        }
        Piece broken = cells.remove(cells.size() - 1);
        Piece rest = more.get(0);
        String joined = (broken.text() + "\n" + rest.text()).strip();
        cells.add(new Piece(broken.from(), broken.to(), joined));
        for (Piece piece : more.subList(1, more.size())) {
          cells.add(piece);
          at.add(next);
        }
      }
    }
    boolean cut = habit.closed() && !line.isClosed() && next == index + 1 && goesOn(index, habit);
    rows.add(
        new Row(index, cells, at, cut ? "the cell may go on in a line that was not joined" : ""));
    return next;
  }

  /**
   * Whether the next line, rules and blank ones aside, is a row's rest that begins with a digit.
   */
  private boolean goesOn(int index, Habit habit) {
    int next = index + 1;
    while (next < end
        && (lines.get(next).isBlank() || PipeLine.of(lines.get(next).raw()).isRule())) {
      next++;
    }
    if (next == end || !PipeLine.hasPipe(lines.get(next).raw())) {
      return false;
    }
    PipeLine rest = PipeLine.of(lines.get(next).raw());
    String text = rest.pieces().get(0).text();
    return habit.opened()
        && !rest.isOpened()
        && !text.isEmpty()
        && Character.isDigit(text.charAt(0));
  }

  /** The line that closes the row, or the row's own line when no line does so credibly. */
  private int closingLine(int index, int cellsSoFar, Habit habit) {
    int width = cellsSoFar;
    for (int i = index + 1; i < Math.min(end, index + MOST_LINES_OF_A_ROW); i++) {
      Line line = lines.get(i);
      PipeLine cut = PipeLine.of(line.raw());
      if (line.isBlank() || (habit.opened() && cut.isOpened())) {
        return index;
      }
      boolean closed = cut.isClosed();
      width += closed ? cut.pipes() - 1 : cut.pipes();
      if (width > habit.width()) {
        return index;
      }
      if (closed) {
        return i;
      }
    }
    return index;
  }

  private void beginAtLastRow() {
    if (rows.size() > 1) {
      Row head = rows.remove(rows.size() - 1);
      flush();
      rows.add(head);
    }
    ruled = !rows.isEmpty();
  }

  private void flush() {
    if (isTable()) {
      SeparatedRows grid = new SeparatedRows();
      for (Row row : rows) {
        grid.beginRow();
        for (int c = 0; c < row.cells().size(); c++) {
          Piece piece = row.cells().get(c);
          Line line = lines.get(row.lines().get(c));
          grid.cell(
              piece.text(), line.at(PrintedText.firstInk(line.raw(), piece.from(), piece.to())));
        }
        if (!row.doubt().isEmpty()) {
          grid.doubtCell(row.doubt());
        }
      }
      blocks.add(grid.grid());
    } else {
      rows.forEach(r -> PlainLines.addTo(blocks, lines.get(r.firstLine())));
    }
    rows.clear();
    ruled = false;
  }

  private boolean isTable() {
    long cells = rows.stream().mapToInt(r -> r.cells().size()).sum();
    if (rows.size() > 1 || ruled) {
      return cells > 0;
    }
    // One line alone: a breadcrumb or a menu unless it holds numbers.
    return cells > 2 && rows.get(0).cells().stream().anyMatch(PipeRows::isNumber);
  }

  private static boolean isNumber(Piece piece) {
    String text = piece.text();
    return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  /**
   * How the lines of a stretch are written.
   *
   * @param opened rows begin with a pipe, save for a stray one; rows whose first cells are merged
   *     look so too
   * @param closed rows end with a pipe
   * @param spaced blank lines part the rows
   * @param width cells of the widest row
   */
  private record Habit(boolean opened, boolean closed, boolean spaced, int width) {

    static Habit of(List<Line> lines, int from, int end) {
      List<PipeLine> rows = new ArrayList<>();
      int closed = 0;
      int blanks = 0;
      int width = 0;
      for (int i = from; i < end; i++) {
        Line line = lines.get(i);
        if (line.isBlank()) {
          blanks++;
        } else if (PipeLine.hasPipe(line.raw())) {
          PipeLine cut = PipeLine.of(line.raw());
          rows.add(cut);
          closed += cut.isClosed() ? 1 : 0;
          width = Math.max(width, cut.cells().size());
        }
      }
      boolean closes = closed * 2 > rows.size();
      return new Habit(opens(rows, closes), closes, blanks * 2 >= rows.size(), width);
    }

    /**
     * Whether all rows but stray ones begin with a pipe; what follows a row left open is the rest
     * of it.
     */
    private static boolean opens(List<PipeLine> rows, boolean closes) {
      int begun = 0;
      int opened = 0;
      for (int i = 0; i < rows.size(); i++) {
        if (i == 0 || !closes || rows.get(i - 1).isClosed()) {
          begun++;
          opened += rows.get(i).isOpened() ? 1 : 0;
        }
      }
      return opened * 10 >= begun * 9;
    }
  }
}
