package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table with merged cells.
 *
 * @param code the code of the table of the form
 * @param width in columns
 * @param rows for each row the cells that begin in it
 */
public record SampleTable(String code, int width, List<List<SampleCell>> rows) {

  public SampleTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What stands at a position: the beginning of a cell, or the rest of one. */
  public record Position(SampleCell cell, boolean firstColumn, boolean firstRow) {
    public boolean begins() {
      return firstColumn && firstRow;
    }

    /** The text where the cell begins, nothing in the rest of it. */
    public String textOnce() {
      return begins() ? cell.text() : "";
    }
  }

  /** Every position of the table, row by row; a row with too few or too many cells stays so. */
  public List<List<Position>> positions() {
    List<List<Optional<Position>>> laid = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      laid.add(new ArrayList<>(Collections.nCopies(width, Optional.empty())));
    }
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (SampleCell cell : rows.get(r)) {
        while (laid.get(r).size() > column && laid.get(r).get(column).isPresent()) {
          column++;
        }
        for (int dr = 0; dr < cell.rows(); dr++) {
          for (int dc = 0; dc < cell.columns(); dc++) {
            List<Optional<Position>> row = laid.get(r + dr);
            while (row.size() <= column + dc) {
              row.add(Optional.empty());
            }
            row.set(column + dc, Optional.of(new Position(cell, dc == 0, dr == 0)));
          }
        }
      }
    }
    return laid.stream().map(row -> row.stream().flatMap(Optional::stream).toList()).toList();
  }

  /** The same table with every cell changed. */
  public SampleTable map(UnaryOperator<SampleCell> change) {
    return new SampleTable(
        code, width, rows.stream().map(r -> r.stream().map(change).toList()).toList());
  }

  /** The rows from one to before another, as a table. No cell may span the cut. */
  public SampleTable part(int from, int to) {
    return new SampleTable(code, width, rows.subList(from, to));
  }
}
