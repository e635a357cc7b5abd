package org.gongkai.archive;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;

/**
 * All that an archive says, in an order that does not depend on how it came about: without numbers
 * of rows and runs, and without times.
 */
final class ArchiveDump {
  private static final List<String> QUERIES =
      List.of(
          "SELECT sha256, bytes, media_type, reader, outcome, code, message, tool_version, hex(json)"
              + " FROM documents ORDER BY sha256",
          "SELECT n.name, d.sha256, n.url, n.code, n.message FROM names AS n"
              + " LEFT JOIN documents AS d USING (document) ORDER BY n.name",
          "SELECT d.sha256, r.form, r.title, r.year, r.issuer_printed, i.issuer_key, r.issued_on,"
              + " r.cells_read, r.cells_missing, r.errors, r.warnings, r.notes, r.values_hash"
              + " FROM reports AS r JOIN documents AS d USING (document)"
              + " LEFT JOIN issuers AS i USING (issuer) ORDER BY d.sha256",
          "SELECT d.sha256, c.table_code, c.row_code, c.column_code, c.variable, c.value,"
              + " typeof(c.value), c.state, c.raw, c.unit, c.note, c.label, c.place"
              + " FROM cells AS c JOIN documents AS d USING (document)"
              + " ORDER BY d.sha256, c.table_code, c.row_code, c.column_code",
          "SELECT d.sha256, s.position, s.key, s.number, s.heading, s.text, s.place"
              + " FROM sections AS s JOIN documents AS d USING (document)"
              + " ORDER BY d.sha256, s.position",
          "SELECT d.sha256, f.position, f.rule, f.severity, f.cells, f.expected, f.actual,"
              + " f.message, f.quote, f.place, f.fingerprint"
              + " FROM findings AS f JOIN documents AS d USING (document)"
              + " ORDER BY d.sha256, f.position",
          "SELECT issuer_key, name, kind, place, division_code FROM issuers ORDER BY issuer_key",
          "SELECT * FROM panel ORDER BY issuer_key, year, sha256",
          "SELECT * FROM panel_harmonised ORDER BY issuer_key, year, sha256");

  private ArchiveDump() {}

  /** One line for each row. */
  static List<String> of(Path archive) throws ArchiveException, SQLException {
    List<String> lines = new ArrayList<>();
    try (ArchiveFile file = ArchiveFile.read(archive);
        Statement statement = file.connection().createStatement()) {
      for (String query : QUERIES) {
        try (ResultSet rows = statement.executeQuery(query)) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) {
              row[i] = rows.getObject(i + 1);
            }
            lines.add(Arrays.toString(row));
          }
        }
      }
    }
    return lines;
  }
}
