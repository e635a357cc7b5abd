package org.gongkai.archive.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A row for each column of other tables.
 *
 * @param tables the tables
 * @param width how many columns the codebook has
 */
record CodebookRows(List<ExportTable> tables, int width) implements RowSource {
  CodebookRows {
    tables = List.copyOf(tables);
  }

  @Override
  public void forEach(Connection archive, RowSink sink) throws IOException, SQLException {
    Row row = new Row(width);
    for (ExportTable table : tables) {
      for (Field field : table.fields()) {
        List<String> values =
            List.of(
                table.name(),
                field.name(),
                field.type().code(),
                field.label().chinese(),
                field.label().english(),
                field.origin().unit(),
                String.join(" ", field.origin().forms()),
                field.origin().cells(),
                field.origin().printed(),
                field.origin().comparability(),
                field.note().chinese(),
                field.note().english());
        for (int i = 0; i < width; i++) {
          row.set(i, values.get(i));
        }
        sink.accept(row);
      }
    }
  }
}
