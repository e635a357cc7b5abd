package org.gongkai.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The runs of an archive. */
public final class Runs {
  private final Connection connection;

  /** Of an archive. */
  public Runs(ArchiveFile archive) {
    connection = archive.connection();
  }

  /**
   * Writes that a run begins.
   *
   * @param inputs what it was called with
   * @return its number
   */
  public long begin(String toolVersion, String inputs) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO runs (tool_version, inputs, started) VALUES (?,?,?)" + " RETURNING run")) {
      insert.setString(1, toolVersion);
      insert.setString(2, inputs);
      insert.setString(3, now());
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /**
   * Writes that a run has come to its end.
   *
   * @param parsed documents parsed
   * @param known inputs that were there already
   * @param failed of the documents parsed, those that gave no report, and inputs that could not be
   *     had
   */
  public void end(long run, long parsed, long known, long failed) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE runs SET ended = ?, parsed = ?, known = ?, failed = ? WHERE run = ?")) {
      update.setString(1, now());
      update.setLong(2, parsed);
      update.setLong(3, known);
      update.setLong(4, failed);
      update.setLong(5, run);
      update.executeUpdate();
    }
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
