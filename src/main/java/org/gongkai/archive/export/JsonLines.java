package org.gongkai.archive.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.DataFormatException;
import org.gongkai.archive.store.Deflated;

/** What {@code parse} wrote of each document, one a line, in the order of their hashes. */
final class JsonLines {
  private static final String FILE = "reports.jsonl";

  private JsonLines() {}

  /**
   * Writes the file.
   *
   * @throws SQLException also when what the archive holds is damaged
   */
  static ExportedFile write(Connection archive, Path folder) throws IOException, SQLException {
    try (OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)), 64 * 1024);
        Statement statement = archive.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT sha256, json FROM documents ORDER BY sha256")) {
      while (rows.next()) {
        try {
          out.write(Deflated.inflate(rows.getBytes(2)));
        } catch (DataFormatException e) {
          throw new SQLException("documents.json of " + rows.getString(1) + " is damaged", e);
        }
        out.write('\n');
      }
    }
    return ExportedFile.other(
        FILE,
        "reports-jsonl",
        "jsonl",
        "application/jsonl",
        new Bilingual("解析结果，每行一份", "the documents as parsed, one a line"));
  }
}
