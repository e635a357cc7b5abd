package org.gongkai.archive.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Gives the rows of a table, in an order that only the documents decide. */
interface RowSource {
  /** Gives all rows. */
  void forEach(Connection archive, RowSink sink) throws IOException, SQLException;
}
