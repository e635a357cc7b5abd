package org.gongkai.archive.export;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;

/** Writes one table in one format. */
interface TableWriter extends RowSink, Closeable {
  /** Ends the table well. */
  void end() throws IOException, SQLException;
}
