package org.gongkai.archive.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tables as CSV, a file each. */
final class CsvFormat implements FormatWriter {
  private final Path folder;
  private final Predicate<String> wanted;
  private final List<ExportedFile> files = new ArrayList<>();

  /**
   * In a folder.
   *
   * @param wanted which tables to write
   */
  CsvFormat(Path folder, Predicate<String> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  @Override
  public Optional<TableWriter> begin(ExportTable table) throws IOException {
    if (!wanted.test(table.name())) {
      return Optional.empty();
    }
    String path = table.name() + ".csv";
    files.add(
        new ExportedFile(
            path, table.name(), "csv", "text/csv", table.title(), Optional.of(table), List.of("")));
    return Optional.of(CsvFile.forSpreadsheets(folder.resolve(path), table.header()));
  }

  @Override
  public List<ExportedFile> end() {
    return files;
  }

  @Override
  public void close() {}
}
