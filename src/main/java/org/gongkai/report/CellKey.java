package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * The name of a cell of the form, by the codes of its table, row and column.
 *
 * @param table for example {@code requests}
 * @param row for example {@code refused.stateSecret}
 * @param column for example {@code total}
 */
public record CellKey(String table, String row, String column) implements Comparable<CellKey> {

  /** The cells of a block of a form, row by row. */
  public static List<CellKey> of(String table, FormBlock block) {
    List<CellKey> cells = new ArrayList<>();
    for (FormRow row : block.rows()) {
      for (FormColumn column : block.columns()) {
        cells.add(new CellKey(table, row.code(), column.code()));
      }
    }
    return cells;
  }

  /** The cells of a table of a form, block by block and row by row. */
  public static List<CellKey> of(FormTable table) {
    return table.blocks().stream().flatMap(b -> of(table.code(), b).stream()).toList();
  }

  /** As the output writes it: {@code TABLE/ROW/COLUMN}. */
  @Override
  public String toString() {
    return table + "/" + row + "/" + column;
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static CellKey parse(String text) {
    int first = text.indexOf('/');
    int second = text.indexOf('/', first + 1);
    if (first < 1 || second < 0) {
      throw new IllegalArgumentException("not a TABLE/ROW/COLUMN: " + text);
    }
    return new CellKey(
        text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1));
  }

  // Written out, since linking the generated methods takes a noticeable part of a cold start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellKey key
        && row.equals(key.row)
        && column.equals(key.column)
        && table.equals(key.table);
  }

  @Override
  public int hashCode() {
    return (table.hashCode() * 31 + row.hashCode()) * 31 + column.hashCode();
  }

  @Override
  public int compareTo(CellKey other) {
    return toString().compareTo(other.toString());
  }
}
