package org.gongkai.archive.query;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.archive.query.Answer.Nothing;
import org.gongkai.archive.query.QueryException.Reason;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Asks an archive in SQL. The archive is opened so that nothing can change it; a batch may be. */
public final class Query {
  /** How the driver wraps what SQLite says: {@code [SQLITE_ERROR] SQL error … (near "x": …)}. */
  private static final Pattern WRAPPED =
      Pattern.compile("^\\[SQLITE_\\w+] .*? \\((.*)\\)$", Pattern.DOTALL);

  private Query() {}

  /**
   * Asks.
   *
   * @throws ArchiveException when the archive cannot be used
   * @throws QueryException when the statement is none that reads, or SQLite refuses it
   */
  public static void run(Path archive, String sql, Answer answer)
      throws ArchiveException, QueryException, IOException {
    SqlText statement = SqlText.of(sql);
    try (ArchiveFile file = ArchiveFile.read(archive)) {
      run(file, statement, answer);
    }
  }

  private static void run(ArchiveFile archive, SqlText sql, Answer answer)
      throws QueryException, IOException {
    try (Statement statement = archive.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql.text())) {
      int width = rows.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        names.add(rows.getMetaData().getColumnLabel(i));
      }
      answer.columns(names);
      List<Object> values = new ArrayList<>(width);
      while (rows.next()) {
        values.clear();
        for (int i = 1; i <= width; i++) {
          values.add(value(rows.getObject(i)));
        }
        answer.row(values);
      }
      answer.end();
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private static Object value(Object value) {
    if (value == null) {
      return Nothing.HERE;
    }
    if (value instanceof Integer integer) {
      return integer.longValue();
    }
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
  }

  private static QueryException refused(SQLException e) {
    String message = String.valueOf(e.getMessage());
    Matcher wrapped = WRAPPED.matcher(message);
    String said = wrapped.matches() ? wrapped.group(1) : message;
    boolean writes =
        e instanceof SQLiteException sqlite
            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY;
    return new QueryException(writes ? Reason.NOT_READING : Reason.SQL, said, e);
  }
}
