package org.gongkai.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tables as CSV that Stata's extended missing values stand in, and a do-file that imports and
 * labels them.
 */
final class StataFormat implements FormatWriter {
  private static final String FOLDER = "stata/";
  private static final String DO_FILE = FOLDER + "import.do";

  /** Long texts, the names of inputs once more, and what labels and notes say already. */
  private static final Set<String> LEFT_OUT =
      Set.of(Tables.SECTIONS, Tables.NAMES, Tables.CODEBOOK);

  private final Path folder;
  private final ExportLosses losses;
  private final DoFile doFile = new DoFile();
  private final List<ExportedFile> files = new ArrayList<>();

  StataFormat(Path folder, ExportLosses losses) throws IOException {
    this.folder = folder;
    this.losses = losses;
    Files.createDirectory(folder.resolve(FOLDER));
  }

  @Override
  public Optional<TableWriter> begin(ExportTable table) throws IOException {
    if (LEFT_OUT.contains(table.name())) {
      return Optional.empty();
    }
    String path = FOLDER + table.name() + ".csv";
    List<String> missing =
        Stream.concat(Stream.of(""), Stream.of(MissingCode.values()).map(MissingCode::code))
            .toList();
    files.add(
        new ExportedFile(
            path,
            table.name() + "-stata",
            "csv",
            "text/csv",
            table.title(),
            Optional.of(table),
            missing));
    doFile.add(table);
    List<Field> fields = table.fields();
    return Optional.of(
        CsvFile.plain(
            folder.resolve(path),
            table.header(),
            (row, index) -> text(row, index, fields.get(index), table)));
  }

  private String text(Row row, int index, Field field, ExportTable table) {
    if (!field.type().isNumeric()) {
      return row.text(index);
    }
    if (row.isEmpty(index)) {
      return row.hasMissing(index) ? "." + row.missing(index) : "";
    }
    if (Numbers.exactly(row.value(index)).isEmpty()) {
      losses.inexact(table.name());
      return MissingCode.INEXACT.code();
    }
    return row.text(index);
  }

  @Override
  public List<ExportedFile> end() throws IOException {
    Files.writeString(folder.resolve(DO_FILE), doFile.text());
    files.add(
        ExportedFile.other(
            DO_FILE,
            "import-stata",
            "do",
            "text/x-stata",
            new Bilingual("导入各表并加标签的 do 文件", "the do-file that imports and labels the tables")));
    return files;
  }

  @Override
  public void close() {}
}
