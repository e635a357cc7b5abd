package org.gongkai.form;

import java.util.List;
import java.util.Optional;

/**
 * Rows under common columns.
 *
 * @param article the full-width heading printed above, naming the item of article 20, or the family
 *     of indicator tables that print these rows; empty in tables without
 * @param columns the data columns, in order
 * @param rows the data rows, in order
 */
public record FormBlock(String article, List<FormColumn> columns, List<FormRow> rows) {
  public FormBlock {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The row of a code. */
  public Optional<FormRow> row(String code) {
    return rows.stream().filter(r -> r.code().equals(code)).findFirst();
  }

  /** The column of a code. */
  public Optional<FormColumn> column(String code) {
    return columns.stream().filter(c -> c.code().equals(code)).findFirst();
  }
}
