package org.gongkai.archive.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Asks an archive what it knows already, beside the thread that writes it. */
public final class ArchiveReader implements AutoCloseable {
  private final PreparedStatement unchanged;
  private final PreparedStatement document;

  /** What a batch would have to do anew. */
  public enum Again {
    /** Nothing that is there. */
    NOTHING,
    /** What another version of the program parsed. */
    OTHER_VERSIONS,
    /** What could not be parsed. */
    FAILURES
  }

  /** On an archive of its own connection. */
  public ArchiveReader(ArchiveFile archive, Again again, String toolVersion) throws SQLException {
    String stands =
        switch (again) {
          case NOTHING -> "? IS NOT NULL";
          case OTHER_VERSIONS -> "d.tool_version = ?";
          case FAILURES -> "? IS NOT NULL AND d.outcome = 'report'";
        };
    unchanged =
        archive
            .connection()
            .prepareStatement(
                "SELECT 1 FROM names AS n JOIN documents AS d USING (document)"
                    + " WHERE n.name = ? AND n.bytes = ? AND n.modified = ? AND "
                    + stands);
    unchanged.setString(4, toolVersion);
    document =
        archive
            .connection()
            .prepareStatement("SELECT 1 FROM documents AS d WHERE d.sha256 = ? AND " + stands);
    document.setString(2, toolVersion);
  }

  /** Whether a file of this name, size and time is in the archive and need not be looked at. */
  public boolean isUnchanged(String name, long bytes, long modified) throws SQLException {
    unchanged.setString(1, name);
    unchanged.setLong(2, bytes);
    unchanged.setLong(3, modified);
    return hasRow(unchanged);
  }

  /** Whether a document of these bytes is in the archive and need not be parsed. */
  public boolean has(String sha256) throws SQLException {
    document.setString(1, sha256);
    return hasRow(document);
  }

  private static boolean hasRow(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  @Override
  public void close() throws SQLException {
    unchanged.close();
    document.close();
  }
}
