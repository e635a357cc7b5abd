package org.gongkai.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.render.PrintedCell.Align;
import org.gongkai.render.PrintedCell.Kind;
import org.gongkai.render.PrintedTable.Slot;

/** A table, or a piece of one, at its place on a sheet. Lengths are points. */
final class SheetTable {
  private static final double SIZE = 10;

  /** Numbers that a column is too narrow for are set smaller, down to this. */
  private static final double SMALLEST = 5;

  private static final double LEADING = 1.35;
  private static final double SIDE = 2.8;
  private static final double SIDE_OF_LABEL = 1.5;
  private static final double ABOVE = 1.5;

  /** The text of a cell in lines of one size. */
  private record CellLines(List<String> lines, double size) {
    double height() {
      return lines.size() * size * LEADING + 2 * ABOVE;
    }
  }

  private final PrintedTable table;
  private final SheetText texts;
  private final double[] columns;
  private final double[] rows;
  private final Map<PrintedCell, CellLines> lines = new HashMap<>();

  /**
   * @param width of the whole table
   */
  SheetTable(PrintedTable table, double width, SheetText texts) throws IOException {
    this.table = table;
    this.texts = texts;
    columns = new double[table.columnTwips().size() + 1];
    for (int c = 0; c + 1 < columns.length; c++) {
      columns[c + 1] = columns[c] + width * table.columnTwips().get(c) / table.widthTwips();
    }
    rows = new double[table.rows().size() + 1];
    measure();
  }

  private void measure() throws IOException {
    double[] heights = new double[table.rows().size()];
    for (int r = 0; r < heights.length; r++) {
      heights[r] = Math.max(heights[r], table.rows().get(r).minHeightTwips() / 20.0);
      for (PrintedCell cell : table.rows().get(r).cells()) {
        lines.put(cell, broken(cell));
        if (cell.rowSpan() == 1) {
          heights[r] = Math.max(heights[r], lines(cell).height());
        }
      }
    }
    for (int r = 0; r < heights.length; r++) {
      for (PrintedCell cell : table.rows().get(r).cells()) {
        double lacking = lines(cell).height();
        for (int i = r; i < r + cell.rowSpan(); i++) {
          lacking -= heights[i];
        }
        for (int i = r; lacking > 0 && i < r + cell.rowSpan(); i++) {
          heights[i] += lacking / cell.rowSpan();
        }
      }
    }
    for (int r = 0; r < heights.length; r++) {
      rows[r + 1] = rows[r] + heights[r];
    }
  }

  private CellLines lines(PrintedCell cell) {
    return lines.getOrDefault(cell, new CellLines(List.of(), SIZE));
  }

  private CellLines broken(PrintedCell cell) throws IOException {
    double room = columns[cell.endColumn()] - columns[cell.column()] - 2 * side(cell);
    double widest = texts.breaker().widestPiece(cell.text());
    double size = Math.max(SMALLEST, Math.min(SIZE, widest > 0 ? room / widest : SIZE));
    return new CellLines(texts.breaker().lines(cell.text(), room / size, room / size), size);
  }

  private static double side(PrintedCell cell) {
    return cell.align() == Align.LEFT && cell.kind() != Kind.ARTICLE ? SIDE_OF_LABEL : SIDE;
  }

  double height() {
    return rows[rows.length - 1];
  }

  /** Draws the table with its top left corner at a point. */
  void draw(Sheet sheet, double left, double top) throws IOException {
    for (int r = 0; r < table.rows().size(); r++) {
      for (PrintedCell cell : table.rows().get(r).cells()) {
        cell(sheet, cell, left, top + rows[r], rows[r + cell.rowSpan()] - rows[r]);
      }
    }
    rules(sheet, left, top);
  }

  private void cell(Sheet sheet, PrintedCell cell, double left, double top, double height)
      throws IOException {
    double x = left + columns[cell.column()];
    double width = columns[cell.endColumn()] - columns[cell.column()];
    if (cell.kind() == Kind.ARTICLE) {
      sheet.shades().add(new Sheet.Shade(x, top, width, height));
    }
    CellLines broken = lines(cell);
    double leading = broken.size() * LEADING;
    double y = top + (height - broken.lines().size() * leading) / 2;
    for (String line : broken.lines()) {
      double free = width - texts.width(line, broken.size());
      boolean centred = cell.align() == Align.CENTER && cell.kind() != Kind.ARTICLE;
      double at = x + (centred ? free / 2 : side(cell));
      texts.draw(sheet, line, at, SheetText.baseline(y, leading, broken.size()), broken.size());
      y += leading;
    }
  }

  /** Each edge between two cells is drawn once, as far as it goes straight on. */
  private void rules(Sheet sheet, double left, double top) {
    int[][] owners = owners();
    int height = owners.length;
    int width = columns.length - 1;
    for (int y = 0; y <= height; y++) {
      int from = 0;
      for (int x = 0; x <= width; x++) {
        boolean edge = x < width && (y == 0 || y == height || owners[y - 1][x] != owners[y][x]);
        if (!edge) {
          addRule(sheet, left + columns[from], top + rows[y], left + columns[x], top + rows[y]);
          from = x + 1;
        }
      }
    }
    for (int x = 0; x <= width; x++) {
      int from = 0;
      for (int y = 0; y <= height; y++) {
        boolean edge = y < height && (x == 0 || x == width || owners[y][x - 1] != owners[y][x]);
        if (!edge) {
          addRule(sheet, left + columns[x], top + rows[from], left + columns[x], top + rows[y]);
          from = y + 1;
        }
      }
    }
  }

  private static void addRule(Sheet sheet, double x1, double y1, double x2, double y2) {
    if (x2 > x1 || y2 > y1) {
      sheet.rules().add(new Sheet.Rule(x1, y1, x2, y2));
    }
  }

  /** A number for each position, the same for all positions of a cell. */
  private int[][] owners() {
    int[][] owners = new int[table.rows().size()][columns.length - 1];
    List<PrintedCell> cells = new ArrayList<>();
    List<List<Slot>> slots = table.slots();
    Map<Integer, Integer> open = new HashMap<>();
    for (int r = 0; r < owners.length; r++) {
      for (Slot slot : slots.get(r)) {
        PrintedCell cell = slot.cell();
        if (slot.begins()) {
          cells.add(cell);
          open.put(cell.column(), cells.size());
        }
        for (int c = cell.column(); c < cell.endColumn(); c++) {
          owners[r][c] = open.getOrDefault(cell.column(), 0);
        }
      }
    }
    return owners;
  }
}
