package org.gongkai.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.layout.SampleTable;
import org.gongkai.layout.SampleTable.Position;

/** A filing as a workbook. */
final class SheetPage {
  private static final int WIDTH = 15;

  private final Workbook workbook;
  private Sheet sheet;
  private int next;

  private SheetPage(Workbook workbook) {
    this.workbook = workbook;
    sheet = workbook.createSheet("年报");
  }

  static byte[] write(Paper paper, Workbook workbook, boolean sheetPerSection) throws IOException {
    try (workbook) {
      SheetPage page = new SheetPage(workbook);
      paper.title().forEach(page::line);
      paper.lead().forEach(page::line);
      for (Part part : paper.parts()) {
        if (sheetPerSection) {
          page.turn("第" + part.key());
        }
        page.line(part.heading());
        part.before().forEach(page::line);
        part.table().ifPresent(page::table);
        part.after().forEach(page::line);
      }
      paper.signature().forEach(page::line);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return ZipTimes.fixed(bytes.toByteArray());
    }
  }

  private void turn(String name) {
    sheet = workbook.createSheet(name);
    next = 0;
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
        if (p.cell().isValue() && text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
          row.createCell(c).setCellValue(Double.parseDouble(text));
        } else if (p.begins()) {
          row.createCell(c).setCellValue(text);
        }
        if (p.begins() && (p.cell().rows() > 1 || p.cell().columns() > 1)) {
          sheet.addMergedRegion(
              new CellRangeAddress(
                  next + r, next + r + p.cell().rows() - 1, c, c + p.cell().columns() - 1));
        }
      }
    }
    next += positions.size();
  }
}
