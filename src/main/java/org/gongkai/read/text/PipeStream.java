package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Place;
import org.gongkai.read.text.PipeLine.Piece;

/**
 * Pipe tables with a cell a line. Every cell is ended by a pipe, on its own line or on the next,
 * and the rows are lost: what comes out is a {@link CellRun}.
 *
 * <p>A line without a pipe is the beginning of a cell that the next line ends, or it is a heading
 * between two tables. Only the line next to the pipe is taken for certain; lines before it are
 * taken when they are as short as the pieces of a broken cell are.
 */
final class PipeStream {

  /** Characters in a line of a cell that was broken to fit a narrow column. */
  private static final int LONGEST_PIECE = 8;

  private static final int FEWEST_CELLS = 3;

  private final List<Line> lines;
  private final int from;
  private final int end;

  /** Whether pipes stand on lines of their own, so that they end the line above. */
  private final boolean pipesAlone;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final Set<Integer> runLines = new LinkedHashSet<>();
  private final List<Text> open = new ArrayList<>();

  /**
   * A piece of text that no pipe has ended yet.
   *
   * @param inCell whether a pipe stands before it, so that it can be nothing but a cell's
   */
  private record Text(int line, String text, Place place, boolean inCell) {}

  PipeStream(List<Line> lines, int from, int end, boolean pipesAlone) {
    this.lines = lines;
    this.from = from;
    this.end = end;
    this.pipesAlone = pipesAlone;
  }

  Claim read() {
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (PipeLine.hasPipe(line.raw())) {
        addPipeLine(i, line, PipeLine.of(line.raw()));
      } else if (!line.isBlank()) {
        open.add(new Text(i, line.text(), line.place(), false));
      }
    }
    endOpenCell();
    flushRun();
    flushOpen();
    return new Claim(blocks, end);
  }

  private void addPipeLine(int index, Line line, PipeLine cut) {
    List<Piece> pieces = cut.pieces();
    Piece first = pieces.get(0);
    List<Text> taken = takeOpen(first.text().isEmpty());
    boolean runGoesOn = open.isEmpty();
    if (!runGoesOn) {
      flushRun();
      flushOpen();
    }
    runLines.add(index);
    taken.forEach(t -> runLines.add(t.line()));
    Place place = line.at(PrintedText.firstInk(line.raw(), first.from(), first.to()));
    boolean opening = cells.isEmpty() && taken.isEmpty() && first.text().isEmpty();
    if (!opening) {
      addCell(taken, first.text(), place);
    }
    for (Piece piece : pieces.subList(1, pieces.size() - 1)) {
      addCell(
          List.of(),
          piece.text(),
          line.at(PrintedText.firstInk(line.raw(), piece.from(), piece.to())));
    }
    Piece last = pieces.get(pieces.size() - 1);
    if (!last.text().isEmpty()) {
      open.add(
          new Text(
              index,
              last.text(),
              line.at(PrintedText.firstInk(line.raw(), last.from(), last.to())),
              true));
    }
  }

  private void addCell(List<Text> before, String text, Place place) {
    StringBuilder whole = new StringBuilder();
    before.forEach(t -> whole.append(t.text()).append('\n'));
    whole.append(text);
    Place begin = before.isEmpty() ? place : before.get(0).place();
    cells.add(Cell.of(0, cells.size(), 1, 1, PrintedText.of(whole.toString()), begin));
  }

  /** Takes from the open text what belongs to the cell that a pipe now ends. */
  private List<Text> takeOpen(boolean pipeFirst) {
    if (!open.isEmpty() && open.get(0).inCell()) {
      List<Text> taken = takeFromFront();
      if (!open.isEmpty()) {
        // A cell that its own pipe opened, and then other text before this pipe.
        addCell(taken, "", taken.get(0).place());
        taken = new ArrayList<>();
      } else {
        return taken;
      }
    }
    int keep = open.size();
    if (pipeFirst && pipesAlone && keep > 0) {
      keep--;
    }
    if (!pipeFirst || pipesAlone) {
      while (keep > 0 && isPiece(open.get(keep - 1).text())) {
        keep--;
      }
    }
    List<Text> taken = new ArrayList<>(open.subList(keep, open.size()));
    open.subList(keep, open.size()).clear();
    return taken;
  }

  private List<Text> takeFromFront() {
    int n = 1;
    while (n < open.size() && isPiece(open.get(n).text())) {
      n++;
    }
    List<Text> taken = new ArrayList<>(open.subList(0, n));
    open.subList(0, n).clear();
    return taken;
  }

  private static boolean isPiece(String text) {
    return text.length() <= LONGEST_PIECE && !PlainLines.isPageNumber(text);
  }

  /** A cell that a pipe began and none ended. */
  private void endOpenCell() {
    if (!open.isEmpty() && open.get(0).inCell()) {
      List<Text> taken = takeFromFront();
      addCell(taken, "", taken.get(0).place());
    }
  }

  private void flushRun() {
    if (cells.size() >= FEWEST_CELLS) {
      blocks.add(new CellRun(cells, cells.get(0).place()));
    } else {
      runLines.stream().sorted().forEach(i -> PlainLines.addTo(blocks, lines.get(i)));
    }
    cells.clear();
    runLines.clear();
  }

  private void flushOpen() {
    open.forEach(t -> PlainLines.addTo(blocks, lines.get(t.line())));
    open.clear();
  }
}
