package org.gongkai.render;

import java.util.Optional;
import org.gongkai.report.CellKey;

/**
 * A cell of a printed table.
 *
 * @param text what stands in it, on one line; empty for a blank cell
 * @param column the grid column it begins in, from 0
 * @param columnSpan how many grid columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1
 * @param kind what it is for
 * @param align how its text stands between its sides
 * @param key the cell of the form that it shows; empty for labels and headings
 */
public record PrintedCell(
    String text,
    int column,
    int columnSpan,
    int rowSpan,
    Kind kind,
    Align align,
    Optional<CellKey> key) {

  /** What a cell is for. */
  public enum Kind {
    /** Names an item of article 20, over the whole width. */
    ARTICLE,
    /** Names columns; the corner above the row labels too. */
    HEADER,
    /** Names rows. */
    LABEL,
    /** Holds a value, or is left blank for one. */
    VALUE
  }

  /** How text stands between the sides of a cell. */
  public enum Align {
    LEFT,
    CENTER
  }

  /** The column behind its last one. */
  public int endColumn() {
    return column + columnSpan;
  }

  /** What a web page says that it is a heading of; empty for a value. */
  public String scope() {
    return switch (kind) {
      case ARTICLE -> "colgroup";
      case HEADER -> columnSpan > 1 ? "colgroup" : "col";
      case LABEL -> rowSpan > 1 ? "rowgroup" : "row";
      case VALUE -> "";
    };
  }

  /** The same cell over another number of rows. */
  PrintedCell withRowSpan(int rows) {
    return new PrintedCell(text, column, columnSpan, rows, kind, align, key);
  }
}
