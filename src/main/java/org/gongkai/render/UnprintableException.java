package org.gongkai.render;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.CellKey;

/**
 * A report that cannot be laid out on the form: it has values in cells that the form does not have,
 * or in blocks of two forms of which only one can be printed.
 */
public final class UnprintableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<CellKey> cells;

  UnprintableException(List<CellKey> cells) {
    super(
        "no form has these cells beside the others: "
            + cells.stream().map(CellKey::toString).collect(Collectors.joining(", "))
            + "; see the codes with gongkai forms ID");
    this.cells = List.copyOf(cells);
  }

  /** The cells that have no place. */
  public List<CellKey> cells() {
    return cells;
  }
}
