package org.gongkai.read.text;

import java.util.List;

/**
 * Tables whose cells are parted by pipes. The lines of a stretch decide together between the two
 * ways to write one: a row a line ({@link PipeRows}), or a cell a line with a pipe after each
 * ({@link PipeStream}).
 */
final class PipeTables {

  /** Headings and captions between two tables; more lines than these end a stretch. */
  private static final int WIDEST_GAP = 3;

  private final List<Line> lines;

  PipeTables(List<Line> lines) {
    this.lines = lines;
  }

  /** Whether a stretch may begin at a line: it has a pipe, or the next line is one alone. */
  boolean mayBegin(int index) {
    if (PipeLine.hasPipe(lines.get(index).raw())) {
      return true;
    }
    if (index + 1 >= lines.size()) {
      return false;
    }
    String next = lines.get(index + 1).raw();
    return PipeLine.hasPipe(next) && PipeLine.of(next).inked() == 0;
  }

  /** Claims the stretch that begins at a line. */
  Claim read(int from) {
    int end = from;
    int gap = 0;
    int rows = 0;
    int single = 0;
    int closingAlone = 0;
    boolean afterText = false;
    for (int i = from; i < lines.size() && gap <= WIDEST_GAP; i++) {
      Line line = lines.get(i);
      if (!PipeLine.hasPipe(line.raw())) {
        afterText = !line.isBlank();
        gap += afterText ? 1 : 0;
        continue;
      }
      PipeLine cut = PipeLine.of(line.raw());
      if (cut.inked() >= 2) {
        rows++;
      } else if (cut.isOpened() && afterText) {
        closingAlone++;
      } else {
        single++;
      }
      gap = 0;
      afterText = false;
      end = i + 1;
    }
    // Rows that head a block of a table have one cell, but most rows have more.
    boolean rowPerLine = rows * 2 >= single + closingAlone;
    return rowPerLine
        ? new PipeRows(lines, from, end).read()
        : new PipeStream(lines, from, end, closingAlone > single + rows).read();
  }
}
