package org.gongkai.archive.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as one workbook, a sheet each. The sheet {@code about} comes first and says what each
 * sheet holds, and what could not be put there: a table of more rows than a sheet takes, the end of
 * a text longer than a cell takes, control characters.
 *
 * <p>The workbook grows in a temporary file, from which it is copied without the time at which it
 * was made, the only thing in it that differs from run to run.
 */
final class XlsxFormat implements FormatWriter {
  private static final String FILE = "gongkai.xlsx";
  private static final int FASTEST = 1;

  /** Long texts, and the names of inputs once more. */
  private static final Set<String> LEFT_OUT = Set.of(Tables.SECTIONS, Tables.NAMES);

  /** The part of the package (ECMA-376 part 2, 11) that says when it was made. */
  private static final String CORE_PROPERTIES = "docProps/core.xml";

  private static final String WITHOUT_TIME =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>gongkai</dc:creator>\
      </cp:coreProperties>
      """;

  /** The first day that a ZIP file can name. */
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String TOO_MANY =
      "整张表：行数超过一个工作表的 1048576 行，请用 CSV 或 Parquet /"
          + " all of it: a sheet has 1,048,576 rows; use CSV or Parquet";

  private final Path folder;
  private final Path draft;
  private final Provenance provenance;
  private final OutputStream toDraft;
  private final Workbook workbook;
  private final Worksheet about;
  private final List<SheetSummary> summaries = new ArrayList<>();
  private final TableSizes sizes;

  /** How many rows a table has, which must be known before its sheet is begun. */
  interface TableSizes {
    /** How many rows a table has. */
    long of(ExportTable table) throws SQLException;
  }

  /** What there is to say of a sheet. */
  private record SheetSummary(ExportTable table, Optional<XlsxSheet> sheet, long rows) {}

  XlsxFormat(Path folder, Path scratch, Provenance provenance, TableSizes sizes)
      throws IOException {
    this.folder = folder;
    this.provenance = provenance;
    this.sizes = sizes;
    draft = scratch.resolve(FILE);
    toDraft = new BufferedOutputStream(Files.newOutputStream(draft));
    workbook = new Workbook(toDraft, "gongkai", null);
    workbook.setCompressionLevel(FASTEST);
    about = workbook.newWorksheet("about");
  }

  @Override
  public Optional<TableWriter> begin(ExportTable table) throws SQLException {
    if (LEFT_OUT.contains(table.name())) {
      return Optional.empty();
    }
    long rows = sizes.of(table);
    if (rows >= Worksheet.MAX_ROWS) {
      summaries.add(new SheetSummary(table, Optional.empty(), rows));
      return Optional.empty();
    }
    XlsxSheet sheet = new XlsxSheet(workbook.newWorksheet(table.name()), table);
    summaries.add(new SheetSummary(table, Optional.of(sheet), rows));
    return Optional.of(sheet);
  }

  @Override
  public List<ExportedFile> end() throws IOException {
    writeAbout();
    workbook.finish();
    toDraft.close();
    copy();
    Files.delete(draft);
    return List.of(
        ExportedFile.other(
            FILE,
            "workbook",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new Bilingual("工作簿，每张表一个工作表", "a workbook with a sheet for each table")));
  }

  @Override
  public void close() throws IOException {
    toDraft.close();
  }

  private void writeAbout() throws IOException {
    about.width(0, 20);
    about.width(1, 10);
    about.width(2, 50);
    about.width(3, 60);
    about.width(4, 80);
    about.inlineString(0, 0, "政府信息公开工作年度报告 / annual reports on government information");
    about.style(0, 0).bold().set();
    about.inlineString(
        1,
        0,
        "文件 documents: %d    报告 reports: %d    gongkai %s    sha256:%s"
            .formatted(
                provenance.documents(),
                provenance.reports(),
                provenance.versions(),
                provenance.digest()));
    int row = 3;
    List<String> header = List.of("工作表 sheet", "行数 rows", "内容", "what it holds", "未写入的 left out");
    for (int i = 0; i < header.size(); i++) {
      about.inlineString(row, i, header.get(i));
    }
    about.range(row, 0, row, header.size() - 1).style().bold().fillColor("DDE6F0").set();
    for (SheetSummary each : summaries) {
      row++;
      about.inlineString(row, 0, each.table().name());
      about.value(
          row, 1, each.sheet().map(XlsxSheet::rows).map(Number.class::cast).orElse(each.rows()));
      about.inlineString(row, 2, each.table().title().chinese());
      about.inlineString(row, 3, each.table().title().english());
      about.inlineString(row, 4, each.sheet().map(XlsxSheet::losses).orElse(TOO_MANY));
    }
    about.finish();
  }

  private void copy() throws IOException {
    try (ZipOutputStream copy =
            new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE))));
        ZipFile drafted = new ZipFile(draft.toFile())) {
      for (ZipEntry part : drafted.stream().toList()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(NO_DAY);
        copy.putNextEntry(entry);
        if (part.getName().equals(CORE_PROPERTIES)) {
          copy.write(WITHOUT_TIME.getBytes(StandardCharsets.UTF_8));
        } else {
          drafted.getInputStream(part).transferTo(copy);
        }
        copy.closeEntry();
      }
    }
  }
}
