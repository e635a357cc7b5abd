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
  private final List<List<Piece>> rows = new ArrayList<>();
  private final List<Integer> firstLines = new ArrayList<>();
  private final List<List<Integer>> pieceLines = new ArrayList<>();
  private boolean ruled;

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
  private int addRow(int index, PipeLine cut, Habit habit) {
    List<Piece> cells = new ArrayList<>(cut.cells());
    if (cut.isOpened() && !habit.opened()) {
      // Where rows begin with their first cell, one that begins with a pipe has a blank first cell.
      cells.add(0, cut.pieces().get(0));
    }
    List<Integer> at = new ArrayList<>();
    cells.forEach(c -> at.add(index));
    int next = index + 1;
    if (habit.closed() && !cut.isClosed()) {
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
    rows.add(cells);
    firstLines.add(index);
    pieceLines.add(at);
    return next;
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
      int last = rows.size() - 1;
      List<Piece> head = rows.remove(last);
      int line = firstLines.remove(last);
      List<Integer> at = pieceLines.remove(last);
      flush();
      rows.add(head);
      firstLines.add(line);
      pieceLines.add(at);
    }
    ruled = !rows.isEmpty();
  }

  private void flush() {
    if (isTable()) {
      SeparatedRows grid = new SeparatedRows();
      for (int r = 0; r < rows.size(); r++) {
        grid.beginRow();
        for (int c = 0; c < rows.get(r).size(); c++) {
          Piece piece = rows.get(r).get(c);
          Line line = lines.get(pieceLines.get(r).get(c));
          grid.cell(
              piece.text(), line.at(PrintedText.firstInk(line.raw(), piece.from(), piece.to())));
        }
      }
      blocks.add(grid.grid());
    } else {
      firstLines.forEach(i -> PlainLines.addTo(blocks, lines.get(i)));
    }
    rows.clear();
    firstLines.clear();
    pieceLines.clear();
    ruled = false;
  }

  private boolean isTable() {
    long cells = rows.stream().mapToInt(List::size).sum();
    if (rows.size() > 1 || ruled) {
      return cells > 0;
    }
    // One line alone: a breadcrumb or a menu unless it holds numbers.
    return cells > 2 && rows.get(0).stream().anyMatch(PipeRows::isNumber);
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
