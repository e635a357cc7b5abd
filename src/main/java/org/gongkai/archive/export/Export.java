package org.gongkai.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.archive.export.ExportException.Reason;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.form.Forms;

/**
 * Writes an archive as tables for other programs. Everything comes from one state of the archive,
 * also while a batch goes on writing it; the same documents give the same bytes, whenever and in
 * whatever order they were parsed. Rows pass through one at a time.
 */
public final class Export {
  private final Connection archive;
  private final ExportOptions options;
  private final Forms forms = Forms.load();
  private final ExportLosses losses = new ExportLosses();

  private Export(Connection archive, ExportOptions options) {
    this.archive = archive;
    this.options = options;
  }

  /**
   * Exports an archive.
   *
   * @throws ArchiveException when the archive cannot be used
   * @throws ExportException when the folder cannot be, or the archive is damaged
   * @throws IOException when files cannot be written
   */
  public static ExportCount run(Path archive, ExportOptions options)
      throws ArchiveException, ExportException, IOException {
    try (ArchiveFile file = ArchiveFile.read(archive);
        ExportFolder folder = ExportFolder.at(options.folder())) {
      // One transaction: what a batch writes meanwhile is not seen.
      file.connection().setAutoCommit(false);
      ExportCount count = new Export(file.connection(), options).write(folder.draft());
      folder.publish();
      return count;
    } catch (SQLException e) {
      throw new ExportException(Reason.ARCHIVE, e);
    }
  }

  private boolean wants(ExportFormat format) {
    return options.formats().contains(format);
  }

  private ExportCount write(Path folder) throws IOException, SQLException {
    Provenance provenance = Provenance.of(archive, options.toolVersion());
    PanelRows.Codes codes =
        wants(ExportFormat.STATA) ? PanelRows.Codes.WANTED : PanelRows.Codes.LEFT_OUT;
    List<ExportTable> tables = new Tables(forms, Variables.of(forms), codes).of(archive);
    List<ExportedFile> files = new ArrayList<>();
    Path scratch = Files.createDirectory(folder.resolve(".scratch"));
    List<FormatWriter> writers = writers(folder, scratch, provenance);
    try {
      for (ExportTable table : tables) {
        write(table, writers);
      }
      for (FormatWriter writer : writers) {
        files.addAll(writer.end());
      }
    } finally {
      for (FormatWriter writer : writers) {
        writer.close();
      }
    }
    if (wants(ExportFormat.JSONL)) {
      files.add(JsonLines.write(archive, folder));
    }
    ExportFolder.delete(scratch);
    files.add(provenance.write(folder, forms, losses, options.formats()));
    new DataPackage(provenance, files).write(folder);
    long bytes = 0;
    for (ExportedFile file : files) {
      bytes += Files.size(folder.resolve(file.path()));
    }
    return new ExportCount(
        provenance.documents(),
        provenance.reports(),
        files.size() + 1,
        bytes + Files.size(folder.resolve(DataPackage.FILE)),
        losses.inexact().values().stream().mapToInt(Integer::intValue).sum());
  }

  /** The codebook and the list of sources are part of every export. */
  private List<FormatWriter> writers(Path folder, Path scratch, Provenance provenance)
      throws IOException {
    List<FormatWriter> writers = new ArrayList<>();
    writers.add(
        new CsvFormat(
            folder,
            table ->
                wants(ExportFormat.CSV)
                    || table.equals(Tables.CODEBOOK)
                    || table.equals(Tables.DOCUMENTS)));
    if (wants(ExportFormat.PARQUET)) {
      writers.add(new ParquetFormat(folder, scratch, losses));
    }
    if (wants(ExportFormat.XLSX)) {
      writers.add(new XlsxFormat(folder, scratch, provenance, this::count));
    }
    if (wants(ExportFormat.STATA)) {
      writers.add(new StataFormat(folder, losses));
    }
    return writers;
  }

  /** Before it is written, for what must know. */
  private long count(ExportTable table) throws SQLException {
    String sql =
        switch (table.name()) {
          case Tables.CODEBOOK -> "SELECT 0";
          // Counting the cells themselves would read them all.
          case Tables.CELLS ->
              "SELECT total(cells_read + cells_blank + cells_mark + cells_missing"
                  + " + cells_unreadable + cells_proposed) FROM reports";
          default -> "SELECT count(*) FROM " + table.name();
        };
    try (Statement statement = archive.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private void write(ExportTable table, List<FormatWriter> formats)
      throws IOException, SQLException {
    List<TableWriter> open = new ArrayList<>();
    try {
      for (FormatWriter format : formats) {
        Optional<TableWriter> writer = format.begin(table);
        writer.ifPresent(open::add);
      }
      if (!open.isEmpty()) {
        table
            .rows()
            .forEach(
                archive,
                row -> {
                  for (TableWriter writer : open) {
                    writer.accept(row);
                  }
                });
        for (TableWriter writer : open) {
          writer.end();
        }
      }
    } finally {
      for (TableWriter writer : open) {
        writer.close();
      }
    }
  }
}
