package org.gongkai.archive.export;

import java.io.IOException;
import java.sql.SQLException;

/** Takes the rows of a table. */
interface RowSink {
  /** Takes the next row, which changes afterwards. */
  void accept(Row row) throws IOException, SQLException;
}
