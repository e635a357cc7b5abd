package org.gongkai.archive.export;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Writes tables one after another in one format. */
interface FormatWriter extends Closeable {
  /** Begins a table; empty where the format leaves it out. */
  Optional<TableWriter> begin(ExportTable table) throws IOException, SQLException;

  /** Writes what stands behind or around the tables, and says which files there are. */
  List<ExportedFile> end() throws IOException, SQLException;
}
