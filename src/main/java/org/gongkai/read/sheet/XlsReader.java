package org.gongkai.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.Reader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.flow.RaisedText;
import org.gongkai.read.flow.RaisedText.Height;

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

  /** Text whose stretches may be set in other fonts than the cell, raised ones among them. */
  private static String shown(RichTextString text, Workbook workbook) {
    if (!(text instanceof HSSFRichTextString rich) || rich.numFormattingRuns() == 0) {
      return text.getString();
    }
    String whole = rich.getString();
    StringBuilder shown = new StringBuilder();
    RaisedText heights = new RaisedText();
    heights.append(shown, whole.substring(0, rich.getIndexOfFormattingRun(0)), Height.ON_LINE);
    for (int i = 0; i < rich.numFormattingRuns(); i++) {
      int begin = rich.getIndexOfFormattingRun(i);
      int end =
          i + 1 < rich.numFormattingRuns() ? rich.getIndexOfFormattingRun(i + 1) : whole.length();
      Font font = workbook.getFontAt(rich.getFontOfFormattingRun(i));
      heights.append(shown, whole.substring(begin, Math.max(begin, end)), height(font));
    }
    return shown.toString();
  }

  private static Height height(Font font) {
    return switch (font.getTypeOffset()) {
      case Font.SS_SUPER -> Height.RAISED;
      case Font.SS_SUB -> Height.LOWERED;
      default -> Height.ON_LINE;
    };
  }

  private static String shown(Cell cell, DataFormatter formatter) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.STRING && cell.getCellType() == CellType.STRING) {
      return shown(cell.getRichStringCellValue(), cell.getSheet().getWorkbook());
    }
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
