package org.gongkai.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Tables as Parquet, a file each, written by DuckDB from a database on the disk: its memory stays
 * within bounds, and one thread that keeps the order of rows gives the same bytes each time.
 *
 * <p>Numbers are of type DOUBLE. A number that no double holds exactly is left out and counted.
 */
final class ParquetFormat implements FormatWriter {
  private static final String MEMORY = "256MB";

  private final Path folder;
  private final Path scratch;
  private final ExportLosses losses;
  private final List<ExportedFile> files = new ArrayList<>();

  /**
   * In a folder.
   *
   * @param scratch a folder for what is not to stay
   */
  ParquetFormat(Path folder, Path scratch, ExportLosses losses) {
    this.folder = folder;
    this.scratch = scratch;
    this.losses = losses;
  }

  @Override
  public Optional<TableWriter> begin(ExportTable table) throws IOException, SQLException {
    String path = table.name() + ".parquet";
    files.add(
        new ExportedFile(
            path,
            table.name() + "-parquet",
            "parquet",
            "application/vnd.apache.parquet",
            table.title(),
            Optional.of(table),
            List.of()));
    Path database = Files.createDirectory(scratch.resolve(table.name()));
    return Optional.of(new ParquetFile(table, folder.resolve(path), database, losses));
  }

  @Override
  public List<ExportedFile> end() {
    return files;
  }

  @Override
  public void close() {}

  /** One table on its way through DuckDB. */
  private static final class ParquetFile implements TableWriter {
    private final ExportTable table;
    private final Path file;
    private final Path folder;
    private final ExportLosses losses;
    private final DuckDBConnection database;
    private final DuckDBAppender appender;

    ParquetFile(ExportTable table, Path file, Path folder, ExportLosses losses)
        throws SQLException {
      this.table = table;
      this.file = file;
      this.folder = folder;
      this.losses = losses;
      Properties settings = new Properties();
      settings.setProperty("threads", "1");
      settings.setProperty("memory_limit", MEMORY);
      settings.setProperty("preserve_insertion_order", "true");
      settings.setProperty("temp_directory", folder.resolve("spill").toString());
      Connection connection =
          DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("table.duckdb"), settings);
      database = connection.unwrap(DuckDBConnection.class);
      String columns =
          table.fields().stream()
              .map(field -> quoted(field.name()) + " " + field.type().sql())
              .collect(Collectors.joining(", "));
      execute("CREATE TABLE rows (" + columns + ")");
      appender = database.createAppender("main", "rows");
    }

    private void execute(String sql) throws SQLException {
      try (Statement statement = database.createStatement()) {
        statement.execute(sql);
      }
    }

    private static String quoted(String name) {
      return '"' + name + '"';
    }

    @Override
    public void accept(Row row) throws SQLException {
      appender.beginRow();
      for (int i = 0; i < row.width(); i++) {
        if (row.isEmpty(i)) {
          appender.appendNull();
        } else {
          append(row, i, table.fields().get(i));
        }
      }
      appender.endRow();
    }

    private void append(Row row, int index, Field field) throws SQLException {
      switch (field.type()) {
        case TEXT -> appender.append(row.text(index));
        case INTEGER -> appender.append(((Number) row.value(index)).longValue());
        case DATE -> appender.append(LocalDate.parse(row.text(index)));
        case NUMBER -> {
          Optional<Double> number = Numbers.exactly(row.value(index));
          if (number.isPresent()) {
            appender.append(number.get().doubleValue());
          } else {
            losses.inexact(table.name());
            appender.appendNull();
          }
        }
      }
    }

    @Override
    public void end() throws SQLException {
      appender.close();
      execute(
          "COPY rows TO '"
              + file.toString().replace("'", "''")
              + "' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)");
    }

    @Override
    public void close() throws IOException {
      try {
        appender.close();
        database.close();
      } catch (SQLException e) {
        throw new IOException(e);
      }
      try (Stream<Path> scratch = Files.list(folder)) {
        for (Path each : scratch.toList()) {
          ExportFolder.delete(each);
        }
      }
      Files.delete(folder);
    }
  }
}
