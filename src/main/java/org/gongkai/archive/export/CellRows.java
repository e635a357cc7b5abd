package org.gongkai.archive.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.panel.Variables.Variable;
import org.gongkai.report.CellKey;

/**
 * The cells of all reports, those of a report in the order of the forms, then those that no form
 * has by their codes. The archive numbers cells as it meets them, which decides nothing here.
 */
record CellRows(Variables variables) implements RowSource {
  private static final String CELLS =
      "SELECT cell, state, value, raw, unit, note, label, place FROM cell_values WHERE document = ?";

  private static final int VALUE = 3;

  /** A cell as the archive knows it, with its place in the order. */
  private record Name(CellKey key, String variable, int rank) {}

  /** A row of the archive, kept until those of its report are in order. */
  private record Kept(Name name, String state, Object[] values) {}

  @Override
  public void forEach(Connection archive, RowSink sink) throws IOException, SQLException {
    Map<Long, Name> names = names(archive);
    Map<Integer, String> states = states(archive);
    int named = ReportRows.OF_REPORT;
    Row row = new Row(named + 11);
    List<Kept> kept = new ArrayList<>();
    try (PreparedStatement cells = archive.prepareStatement(CELLS)) {
      ReportRows.forEachReport(
          archive,
          row,
          (report, same) -> {
            cells.setLong(1, report.getLong(1));
            kept.clear();
            try (ResultSet rows = cells.executeQuery()) {
              while (rows.next()) {
                kept.add(kept(rows, names, states));
              }
            }
            kept.sort(Comparator.comparingInt(each -> each.name().rank()));
            for (Kept each : kept) {
              CellKey key = each.name().key();
              row.set(named, key.table());
              row.set(named + 1, key.row());
              row.set(named + 2, key.column());
              row.set(named + 3, each.name().variable());
              row.set(named + 4, each.values()[0]);
              row.set(named + 5, each.state());
              for (int i = 1; i < each.values().length; i++) {
                row.set(named + 5 + i, each.values()[i]);
              }
              sink.accept(row);
            }
          });
    }
  }

  private static Kept kept(ResultSet rows, Map<Long, Name> names, Map<Integer, String> states)
      throws SQLException {
    Name name = names.get(rows.getLong(1));
    String state = states.get(rows.getInt(2));
    if (name == null || state == null) {
      throw new SQLException("cell_values names a cell or state that the archive does not have");
    }
    Row values = new Row(6);
    for (int i = 0; i < values.width(); i++) {
      values.take(i, rows, VALUE + i);
    }
    // As in the view cells: where it is not kept, it is the number itself.
    if (values.isEmpty(1) && !values.isEmpty(0)) {
      values.set(1, values.text(0));
    }
    Object[] all = new Object[values.width()];
    for (int i = 0; i < all.length; i++) {
      all[i] = values.value(i);
    }
    return new Kept(name, state, all);
  }

  private Map<Long, Name> names(Connection archive) throws SQLException {
    Map<CellKey, Integer> ranks = new HashMap<>();
    for (Variable variable : variables.all()) {
      ranks.put(variable.cell(), ranks.size());
    }
    Map<Long, Name> names = new HashMap<>();
    try (Statement statement = archive.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT cell, table_code, row_code, column_code, variable FROM cell_names"
                    + " ORDER BY table_code, row_code, column_code")) {
      int next = ranks.size();
      while (rows.next()) {
        CellKey key = new CellKey(rows.getString(2), rows.getString(3), rows.getString(4));
        Integer rank = ranks.get(key);
        names.put(rows.getLong(1), new Name(key, rows.getString(5), rank == null ? next++ : rank));
      }
    }
    return names;
  }

  private static Map<Integer, String> states(Connection archive) throws SQLException {
    Map<Integer, String> states = new HashMap<>();
    try (Statement statement = archive.createStatement();
        ResultSet rows = statement.executeQuery("SELECT state, code FROM states")) {
      while (rows.next()) {
        states.put(rows.getInt(1), rows.getString(2));
      }
    }
    return states;
  }
}
