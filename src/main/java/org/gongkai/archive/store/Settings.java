package org.gongkai.archive.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What holds for all runs of an archive. */
public final class Settings {
  private static final String LANGUAGE = "language";
  private static final String DIVISIONS = "divisions";

  private final Connection connection;

  /** Of an archive. */
  public Settings(ArchiveFile archive) {
    connection = archive.connection();
  }

  /** The language of messages in the archive: the one that the first run wanted. */
  public String language(String wanted) throws SQLException {
    Optional<byte[]> known = get(LANGUAGE);
    if (known.isEmpty()) {
      put(LANGUAGE, wanted.getBytes(StandardCharsets.UTF_8));
    }
    return known.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(wanted);
  }

  /**
   * The list of divisions by which issuers are resolved: the one that was given last.
   *
   * @param given a list, in the format of docs/DIVISIONS.md; empty for the one that the archive has
   */
  public Optional<byte[]> divisions(Optional<byte[]> given) throws SQLException {
    if (given.isPresent()) {
      put(DIVISIONS, given.get());
      return given;
    }
    return get(DIVISIONS);
  }

  private Optional<byte[]> get(String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT value FROM settings WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    }
  }

  private void put(String key, byte[] value) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO settings VALUES (?,?)")) {
      insert.setString(1, key);
      insert.setBytes(2, value);
      insert.executeUpdate();
    }
  }
}
