package org.gongkai.render.findings;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongkai.report.ParseResult;

/**
 * Writes findings as a workbook: the row of headings stays in sight and filters; texts are texts,
 * never formulas. A sheet takes no more than 1,048,576 rows: what is more goes on another.
 *
 * <p>The workbook grows in a temporary file, from which it is copied in the end without the time at
 * which it was made, the only thing in it that differs from run to run.
 */
final class FindingsXlsx implements FindingsWriter {
  private static final int ROWS_HELD = 500;
  private static final int LONGEST_TEXT = 32_767;
  private static final int FASTEST = 1;

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

  private final FindingRows rows;
  private final Wording wording;
  private final OutputStream out;
  private final Path draft;
  private final OutputStream toDraft;
  private final Workbook workbook;
  private final List<Worksheet> sheets = new ArrayList<>();
  private int row;

  FindingsXlsx(FindingRows rows, Wording wording, OutputStream out) throws IOException {
    this.rows = rows;
    this.wording = wording;
    this.out = out;
    draft = Files.createTempFile("gongkai-findings", ".xlsx");
    draft.toFile().deleteOnExit();
    toDraft = new BufferedOutputStream(Files.newOutputStream(draft));
    workbook = new Workbook(toDraft, "gongkai", null);
    workbook.setCompressionLevel(FASTEST);
    begin();
  }

  private Worksheet sheet() {
    return sheets.get(sheets.size() - 1);
  }

  private void begin() {
    String number = sheets.isEmpty() ? "" : " " + (sheets.size() + 1);
    Worksheet sheet = workbook.newWorksheet(wording.say("findings.sheet") + number);
    sheets.add(sheet);
    sheet.freezePane(0, 1);
    List<String> headings = rows.headings();
    for (FindingColumn column : FindingColumn.values()) {
      sheet.width(column.ordinal(), column.width());
      sheet.inlineString(0, column.ordinal(), headings.get(column.ordinal()));
    }
    sheet.range(0, 0, 0, headings.size() - 1).style().bold().fillColor("DDE6F0").set();
    row = 1;
  }

  private void endSheet() throws IOException {
    sheet().setAutoFilter(0, 0, row - 1, FindingColumn.values().length - 1);
    sheet().finish();
  }

  @Override
  public void add(ParseResult result) throws IOException {
    for (FindingRow each : rows.of(result)) {
      if (row == Worksheet.MAX_ROWS) {
        endSheet();
        begin();
      }
      for (FindingColumn column : FindingColumn.values()) {
        write(each, column);
      }
      row++;
      if (row % ROWS_HELD == 0) {
        sheet().flush();
      }
    }
  }

  private void write(FindingRow each, FindingColumn column) {
    if (each.number(column).isPresent()) {
      sheet().value(row, column.ordinal(), each.number(column).get());
    } else if (!each.text(column).isEmpty()) {
      // In the sheet itself: shared strings would be held up to the end.
      sheet().inlineString(row, column.ordinal(), cut(each.text(column)));
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
  }

  @Override
  public void end() throws IOException {
    endSheet();
    workbook.finish();
    toDraft.close();
    copy();
    Files.deleteIfExists(draft);
  }

  private void copy() throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipFile drafted = new ZipFile(draft.toFile())) {
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
    copy.finish();
    copy.flush();
  }
}
