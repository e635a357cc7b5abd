package org.gongkai.check;

import java.util.Arrays;
import java.util.List;
import org.gongkai.form.CellNames;
import org.gongkai.report.CellKey;
import org.gongkai.report.Report;

/**
 * Puts the names that people know for the cells, rows and columns that a message speaks of, by the
 * form of the report. What is handed over keeps its codes: fingerprints never depend on a name.
 */
record Naming(CellNames names, Report report) {

  /** What a message names, besides a {@link CellKey}. */
  sealed interface Named {

    /** A row, by its code. */
    record Row(String table, String code) implements Named {}

    /** A column, by its code. */
    record Column(String table, String code) implements Named {}

    /** Rows whose cells are added up, by their codes. */
    record Rows(String table, List<String> codes) implements Named {
      public Rows {
        codes = List.copyOf(codes);
      }
    }

    /** One cell, or the sum of several. */
    record Sum(List<CellKey> cells) implements Named {
      public Sum {
        cells = List.copyOf(cells);
      }
    }
  }

  /** What a message fills in for its arguments. */
  Object[] words(Object... arguments) {
    return Arrays.stream(arguments).map(this::word).toArray();
  }

  private Object word(Object argument) {
    if (argument instanceof CellKey key) {
      return cell(key);
    }
    return argument instanceof Named named ? named(named) : argument;
  }

  private String named(Named named) {
    if (named instanceof Named.Row row) {
      return names.row(report.form(), row.table(), row.code());
    } else if (named instanceof Named.Column column) {
      return names.column(report.form(), column.table(), column.code());
    } else if (named instanceof Named.Rows rows) {
      return names.rows(report.form(), rows.table(), rows.codes());
    }
    return sum(((Named.Sum) named).cells());
  }

  private String cell(CellKey key) {
    String label = report.cell(key.table(), key.row(), key.column()).label();
    return names.cell(report.form(), key.table(), key.row(), key.column(), label);
  }

  private String sum(List<CellKey> cells) {
    CellKey first = cells.get(0);
    boolean oneColumn =
        cells.stream()
            .allMatch(c -> c.table().equals(first.table()) && c.column().equals(first.column()));
    if (cells.size() == 1) {
      return cell(first);
    }
    return oneColumn
        ? names.sum(
            report.form(), first.table(), cells.stream().map(CellKey::row).toList(), first.column())
        : String.join(" + ", cells.stream().map(this::cell).toList());
  }
}
