package org.gongkai.archive.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.archive.panel.PanelViews;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.store.ArchiveException.Reason;
import org.gongkai.report.Reading.State;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * An archive: one SQLite file, written by one batch at a time while any number of others read.
 *
 * <p>Whatever was committed survives the death of the process at any moment (write-ahead log).
 */
public final class ArchiveFile implements AutoCloseable {
  /** {@code GKar}, which says that a SQLite file is an archive of this program. */
  private static final int APPLICATION = 0x474B6172;

  /** The layout of the tables; a file with a higher one is of a later version of this program. */
  private static final int LAYOUT = 1;

  private static final String SCHEMA = "/archive/schema.sql";

  private final Connection connection;
  private final AutoCloseable lock;

  private ArchiveFile(Connection connection, AutoCloseable lock) {
    this.connection = connection;
    this.lock = lock;
  }

  /**
   * Opens an archive to write, and makes it first where there is none.
   *
   * @throws ArchiveException when the file is something else, or another batch is writing it
   */
  public static ArchiveFile write(Path path, Variables variables) throws ArchiveException {
    AutoCloseable lock = lock(path);
    try {
      Connection connection = connect(path, config(false));
      ArchiveFile archive = new ArchiveFile(connection, lock);
      try {
        archive.recognise(path, true);
        archive.layOut(variables);
        return archive;
      } catch (SQLException | ArchiveException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      close(lock);
      throw refused(path, e);
    } catch (ArchiveException e) {
      close(lock);
      throw e;
    }
  }

  /**
   * Opens an archive to read.
   *
   * @throws ArchiveException when there is none
   */
  public static ArchiveFile read(Path path) throws ArchiveException {
    if (!Files.isRegularFile(path)) {
      throw new ArchiveException(Reason.MISSING, path.toString());
    }
    try {
      ArchiveFile archive = new ArchiveFile(connect(path, config(true)), () -> {});
      try {
        archive.recognise(path, false);
        return archive;
      } catch (SQLException | ArchiveException e) {
        archive.close();
        throw e;
      }
    } catch (SQLException e) {
      throw refused(path, e);
    }
  }

  /** The connection to SQLite. One thread at a time may use it. */
  public Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // What was committed stands; the next to open the file cleans up.
    }
    close(lock);
  }

  private static SQLiteConfig config(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(60_000);
    // In KB where negative: what stays out of the Java heap all the same counts on a small machine.
    config.setCacheSize(-32 * 1024);
    if (!readOnly) {
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.NORMAL);
      config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
    }
    return config;
  }

  private static Connection connect(Path path, SQLiteConfig config) throws SQLException {
    return config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
  }

  private static ArchiveException refused(Path path, SQLException e) {
    boolean foreign = String.valueOf(e.getMessage()).contains("SQLITE_NOTADB");
    return new ArchiveException(
        foreign ? Reason.FOREIGN : Reason.IO,
        foreign ? path.toString() : path + ": " + e.getMessage(),
        e);
  }

  /** Batches exclude each other by a lock beside the file, which ends with its process. */
  private static AutoCloseable lock(Path path) throws ArchiveException {
    Path beside = path.resolveSibling(path.getFileName() + "-lock");
    try {
      // The file stays: were it removed, one process could hold the old one and another a new one.
      return LockFile.hold(beside)
          .orElseThrow(() -> new ArchiveException(Reason.IN_USE, path.toString()));
    } catch (IOException e) {
      throw new ArchiveException(Reason.IO, path + ": " + e, e);
    }
  }

  private static void close(AutoCloseable lock) {
    try {
      lock.close();
    } catch (Exception e) {
      // The lock ends with the process at the latest.
    }
  }

  private void recognise(Path path, boolean mayBeNew) throws SQLException, ArchiveException {
    long application = number("PRAGMA application_id");
    boolean empty = number("SELECT count(*) FROM sqlite_schema") == 0;
    if (empty && mayBeNew && application == 0) {
      return;
    }
    if (application != APPLICATION) {
      throw new ArchiveException(Reason.FOREIGN, path.toString());
    }
    if (number("PRAGMA user_version") > LAYOUT) {
      throw new ArchiveException(Reason.NEWER, path.toString());
    }
  }

  private void layOut(Variables variables) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + APPLICATION);
      statement.execute("PRAGMA user_version = " + LAYOUT);
      for (String sql : statements()) {
        statement.execute(sql);
      }
      for (State state : State.values()) {
        statement.execute(
            "INSERT OR IGNORE INTO states VALUES (%d, '%s')"
                .formatted(state.ordinal(), state.code()));
      }
      Set<String> there = new HashSet<>();
      try (ResultSet columns = statement.executeQuery("PRAGMA table_info(panel_values)")) {
        while (columns.next()) {
          there.add(columns.getString("name"));
        }
      }
      for (String sql : PanelViews.table(variables, there)) {
        statement.execute(sql);
      }
      for (String sql : PanelViews.views(variables)) {
        statement.execute(sql);
      }
    }
    connection.commit();
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** The statements of the schema, in order. */
  private static List<String> statements() {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    try (InputStream bytes = ArchiveFile.class.getResourceAsStream(SCHEMA)) {
      if (bytes == null) {
        throw new IllegalStateException(SCHEMA + " is not on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("--")) {
          continue;
        }
        statement.append(line).append('\n');
        if (line.endsWith(";")) {
          statements.add(statement.toString());
          statement.setLength(0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return statements;
  }
}
