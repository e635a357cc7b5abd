package org.gongkai.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.Reader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;

/**
 * Reads binary workbooks of Excel 97 and later, which WPS Spreadsheets' own files also are. Numbers
 * come as the sheet shows them, formulas by their last result.
 */
public final class XlsReader implements Reader {
  @Override
  public String name() {
    return "xls";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return read(workbook);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(
          Code.ENCRYPTED,
          "The workbook is locked by a password. Save it without one and try again.",
          e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableException(
          Code.UNSUPPORTED,
          "The workbook was written by Excel 5 or 95. Save it anew in a later version.",
          e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          Code.DAMAGED, "The XLS workbook is damaged: " + e.getMessage() + ".", e);
    }
  }

  private static Document read(HSSFWorkbook workbook) throws UnreadableException {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    List<Block> blocks = new ArrayList<>();
    SheetLosses losses = new SheetLosses();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
        losses.hiddenSheet(workbook.getSheetName(i));
        continue;
      }
      SheetGrid grid = collect(workbook.getSheetAt(i), formatter);
      grid.build(i + 1).ifPresent(blocks::add);
      losses.hiddenCells(grid, workbook.getSheetName(i));
    }
    if (blocks.isEmpty()) {
      throw new UnreadableException(Code.EMPTY, "The workbook shows no text.");
    }
    return new Document(blocks, Map.of(), losses.all());
  }

  private static SheetGrid collect(HSSFSheet sheet, DataFormatter formatter)
      throws UnreadableException {
    SheetGrid grid = new SheetGrid();
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      grid.merge(
          new SheetArea(
              area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
    }
    for (int column = 0; column < 256; column++) {
      if (sheet.isColumnHidden(column)) {
        grid.hideColumns(column, column);
      }
    }
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        grid.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        grid.text(row.getRowNum(), cell.getColumnIndex(), shown(cell, formatter));
      }
    }
    return grid;
  }

  private static String shown(Cell cell, DataFormatter formatter) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type != CellType.NUMERIC) {
      return formatter.formatCellValue(cell);
    }
    CellStyle style = cell.getCellStyle();
    return formatter.formatRawCellContents(
        cell.getNumericCellValue(),
        style.getDataFormat(),
        XlsxValues.unquote(style.getDataFormatString()));
  }
}
