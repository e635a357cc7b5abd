package org.gongkai.read;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;

/** Writes documents out in a short form that tests compare. */
public final class Shown {
  private Shown() {}

  /** Paragraphs as their text, with the role in front unless it is body text. */
  public static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .map(p -> (p.role() == Paragraph.Role.BODY ? "" : p.role() + ": ") + p.text())
        .toList();
  }

  public static List<Grid> grids(Document document) {
    return document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** All blocks, a grid as its size and cells. */
  public static List<String> blocks(Document document) {
    return document.blocks().stream().map(Shown::block).toList();
  }

  private static String block(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text();
    }
    return block instanceof Grid grid ? cells(grid).toString() : ((CellRun) block).toString();
  }

  /** Cells as {@code row,column text}, with the spans in front of the text when there are any. */
  public static List<String> cells(Grid grid) {
    return grid.cells().stream().map(Shown::cell).toList();
  }

  private static String cell(Cell cell) {
    String spans =
        cell.rowSpan() == 1 && cell.columnSpan() == 1
            ? ""
            : cell.rowSpan() + "x" + cell.columnSpan() + " ";
    return cell.row() + "," + cell.column() + " " + spans + cell.text();
  }
}
