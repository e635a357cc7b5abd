package org.gongkai.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.render.PrintedCell.Align;
import org.gongkai.render.PrintedCell.Kind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of a Word document, on the grid of the printed one. */
final class DocxTable {
  /** In eighths of a point. */
  private static final int BORDER = 8;

  /** Between the text of a cell and its sides, in twentieths of a point. */
  private static final int MARGIN = 57;

  private static final String ARTICLE_FILL = "C6D9F1";

  private final PrintedTable table;
  private final CTTbl xml;

  private DocxTable(PrintedTable table, CTTbl xml) {
    this.table = table;
    this.xml = xml;
  }

  /** Adds a table behind what the document has. */
  static void add(PrintedTable table, XWPFDocument document) {
    CTTbl xml = document.getDocument().getBody().addNewTbl();
    new DocxTable(table, xml).fill();
  }

  private void fill() {
    properties(xml.addNewTblPr());
    CTTblGrid grid = xml.addNewTblGrid();
    table.columnTwips().forEach(twips -> grid.addNewGridCol().setW(twips));
    List<List<PrintedTable.Slot>> slots = table.slots();
    for (int r = 0; r < slots.size(); r++) {
      CTRow row = xml.addNewTr();
      boolean heads = table.rows().get(r).isHeading();
      CTTrPr properties = row.addNewTrPr();
      properties.addNewCantSplit();
      CTHeight height = properties.addNewTrHeight();
      height.setVal(table.rows().get(r).minHeightTwips());
      height.setHRule(STHeightRule.AT_LEAST);
      if (r < table.headerRows()) {
        properties.addNewTblHeader();
      }
      for (PrintedTable.Slot slot : slots.get(r)) {
        cell(row.addNewTc(), slot, heads);
      }
    }
  }

  private void properties(CTTblPr properties) {
    CTTblWidth width = properties.addNewTblW();
    width.setW(table.widthTwips());
    width.setType(STTblWidth.DXA);
    properties.addNewJc().setVal(STJcTable.CENTER);
    CTTblBorders borders = properties.addNewTblBorders();
    rule(borders.addNewTop());
    rule(borders.addNewLeft());
    rule(borders.addNewBottom());
    rule(borders.addNewRight());
    rule(borders.addNewInsideH());
    rule(borders.addNewInsideV());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblCellMar margins = properties.addNewTblCellMar();
    for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
      side.setW(MARGIN);
      side.setType(STTblWidth.DXA);
    }
  }

  private static void rule(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(BORDER));
    border.setSpace(BigInteger.ZERO);
    border.setColor("auto");
  }

  /**
   * @param keep whether the row stays on the page of the next one
   */
  private void cell(CTTc xmlCell, PrintedTable.Slot slot, boolean keep) {
    PrintedCell cell = slot.cell();
    CTTcPr properties = xmlCell.addNewTcPr();
    CTTblWidth width = properties.addNewTcW();
    width.setW(table.widthTwips(cell));
    width.setType(STTblWidth.DXA);
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(slot.begins() ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (cell.kind() == Kind.ARTICLE) {
      CTShd shade = properties.addNewShd();
      shade.setVal(STShd.CLEAR);
      shade.setColor("auto");
      shade.setFill(ARTICLE_FILL);
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    CTP paragraph = xmlCell.addNewP();
    CTPPr style = paragraph.addNewPPr();
    style.addNewPStyle().setVal(DocxStyles.CELL);
    if (keep) {
      style.addNewKeepNext();
    }
    if (cell.align() == Align.LEFT) {
      style.addNewJc().setVal(STJc.LEFT);
    }
    if (slot.begins() && !cell.text().isEmpty()) {
      CTR run = paragraph.addNewR();
      double points = table.points(cell);
      if (points < TextFit.POINTS) {
        CTRPr size = run.addNewRPr();
        size.addNewSz().setVal(Math.round(2 * points));
        size.addNewSzCs().setVal(Math.round(2 * points));
      }
      run.addNewT().setStringValue(cell.text());
    }
  }
}
