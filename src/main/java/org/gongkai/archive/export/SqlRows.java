package org.gongkai.archive.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The rows of a query whose columns are those of the table. */
record SqlRows(String sql) implements RowSource {

  @Override
  public void forEach(Connection archive, RowSink sink) throws IOException, SQLException {
    try (Statement statement = archive.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      Row row = new Row(rows.getMetaData().getColumnCount());
      while (rows.next()) {
        row.take(rows);
        sink.accept(row);
      }
    }
  }
}
