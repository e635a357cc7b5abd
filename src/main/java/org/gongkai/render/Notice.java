package org.gongkai.render;

import java.util.List;
import org.gongkai.report.CellKey;

/**
 * Something about a printed report that its reader cannot see or must not overlook.
 *
 * @param kind what it is about
 * @param cells the cells concerned, in the form's order
 */
public record Notice(Kind kind, List<CellKey> cells) {

  /** What a notice is about. */
  public enum Kind {
    /** Unreadable: a sign in words is printed in place of a number. */
    UNREADABLE,
    /** Proposed from a scan: the number is printed with a remark. */
    PROPOSED,
    /** Missing in a row that has other cells: printed as a blank cell. */
    BLANK_FOR_MISSING,
    /** Rows and columns of the form that the report does not have: not printed. */
    LEFT_OUT
  }

  public Notice {
    cells = List.copyOf(cells);
  }
}
