package org.gongkai.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.Document;
import org.gongkai.document.Place.InTable;
import org.gongkai.read.Readers;
import org.gongkai.read.Shown;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XLS and XLSX, which must read alike. */
class WorkbookReadersTest {

  private static Stream<Workbook> workbooks() {
    return Stream.of(new HSSFWorkbook(), new XSSFWorkbook());
  }

  private static Document read(Workbook workbook) throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    workbook.close();
    return Readers.forBytes(out.toByteArray()).reader().read(out.toByteArray());
  }

  private static void fill(Sheet sheet, int row, Object... values) {
    Row cells = sheet.createRow(row);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Double number) {
        cells.createCell(i).setCellValue(number);
      } else {
        cells.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void keepsMergedCellsWhereTheyAre(Workbook workbook) throws IOException, UnreadableException {
    Sheet sheet = workbook.createSheet("表");
    fill(sheet, 0, "信息内容", "处理", "");
    fill(sheet, 1, "", "许可", "处罚");
    fill(sheet, 2, "合计", 3.0, 0.0);
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
    sheet.createRow(40).createCell(9);

    Document document = read(workbook);

    assertThat(Shown.cells(Shown.grids(document).get(0)))
        .containsExactly(
            "0,0 2x1 信息内容", "0,1 1x2 处理", "1,1 许可", "1,2 处罚", "2,0 合计", "2,1 3", "2,2 0");
    assertThat(Shown.grids(document).get(0).cells().get(3).place()).isEqualTo(new InTable(1, 2, 3));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsNumbersDatesAndFormulasAsTheSheetDoes(Workbook workbook)
      throws IOException, UnreadableException {
    Sheet sheet = workbook.createSheet();
    fill(sheet, 0, 96171.6, 1234.5, 45000.0, 5949.088667);
    for (int column = 1; column <= 2; column++) {
      CellStyle style = workbook.createCellStyle();
      String format = column == 1 ? "#,##0.00_ " : "yyyy\"年\"m\"月\"d\"日\"";
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      sheet.getRow(0).getCell(column).setCellStyle(style);
    }
    sheet.getRow(0).createCell(4).setCellFormula("A1+1");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(Shown.cells(Shown.grids(read(workbook)).get(0)))
        .containsExactly(
            "0,0 96171.6", "0,1 1,234.50", "0,2 2023年3月15日", "0,3 5949.088667", "0,4 96172.6");
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void leavesOutWhatIsHiddenAndSaysSo(Workbook workbook) throws IOException, UnreadableException {
    Sheet sheet = workbook.createSheet("显");
    fill(sheet, 0, "a", "b", "c");
    fill(sheet, 1, "d", "e", "f");
    fill(sheet, 2, "g", "h", "i");
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
    sheet.setColumnHidden(1, true);
    sheet.getRow(1).setZeroHeight(true);
    fill(workbook.createSheet("隐"), 0, "x");
    workbook.setSheetHidden(1, true);

    Document document = read(workbook);

    assertThat(Shown.blocks(document)).containsExactly("[0,0 a, 0,1 c, 1,0 1x2 g]");
    assertThat(document.losses()).hasSize(2);
  }

  @Test
  void readsASheetFormattedDownToItsLastRow() throws UnreadableException {
    StringBuilder rows =
        new StringBuilder("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>");
    for (int row = 2; row <= 1_048_576; row++) {
      rows.append("<row r='").append(row).append("' s='1'/>");
    }
    byte[] file = xlsx(rows.toString());
    assertThat(Shown.cells(Shown.grids(new XlsxReader().read(file)).get(0)))
        .containsExactly("0,0 a");
  }

  @Test
  void aStrayCellFarOutMakesNoPlainOfBlanks() throws UnreadableException {
    byte[] file =
        xlsx(
            "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>");
    assertThat(Shown.grids(new XlsxReader().read(file)).get(0).cells()).hasSize(2);
  }

  @Test
  void tooManyCellsAreTooLarge() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= SheetGrid.MAX_CELLS + 1; row++) {
      rows.append("<row><c><v>1</v></c></row>");
    }
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> new XlsxReader().read(xlsx(rows.toString())))
        .matches(e -> e.code() == Code.TOO_LARGE);
  }

  private static byte[] xlsx(String rows) {
    return new Zip()
        .with("xl/workbook.xml", "<workbook><sheets><sheet name='s' id='r1'/></sheets></workbook>")
        .with(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
        .bytes();
  }
}
