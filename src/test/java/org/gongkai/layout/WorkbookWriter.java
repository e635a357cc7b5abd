package org.gongkai.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.layout.SampleTable.Position;

/** Writes a report into one sheet of a workbook, merged regions and all. */
final class WorkbookWriter {
  private static final int WIDTH = 15;

  private final Sheet sheet;
  private int next;

  private WorkbookWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  static byte[] write(SampleReport report, Workbook workbook) throws IOException {
    try (workbook) {
      WorkbookWriter writer = new WorkbookWriter(workbook.createSheet("年报"));
      writer.line(report.title());
      writer.line(report.preface());
      for (SampleSection section : report.sections()) {
        writer.line(section.heading());
        section.paragraphs().forEach(writer::line);
        section.table().ifPresent(writer::table);
      }
      writer.line(report.issuer());
      writer.line(report.date());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void line(String text) {
    sheet.createRow(next).createCell(0).setCellValue(text);
    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, WIDTH - 1));
    next++;
  }

  private void table(SampleTable table) {
    List<List<Position>> positions = table.positions();
    for (int r = 0; r < positions.size(); r++) {
      Row row = sheet.createRow(next + r);
      for (int c = 0; c < positions.get(r).size(); c++) {
        Position p = positions.get(r).get(c);
        String text = p.textOnce();
        if (p.cell().isValue() && text.matches("-?\\d+(\\.\\d+)?")) {
          row.createCell(c).setCellValue(Double.parseDouble(text));
        } else if (p.begins()) {
          row.createCell(c).setCellValue(text);
        }
        if (p.begins() && (p.cell().rows() > 1 || p.cell().columns() > 1)) {
          // Unchecked: spans that lie may overlap.
          sheet.addMergedRegionUnsafe(
              new CellRangeAddress(
                  next + r, next + r + p.cell().rows() - 1, c, c + p.cell().columns() - 1));
        }
      }
    }
    next += positions.size();
  }
}
