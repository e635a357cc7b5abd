package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Place;
import org.gongkai.grid.BrokenNumber;
import org.gongkai.grid.PieceCell;
import org.gongkai.grid.RulingGrid;
import org.gongkai.grid.RulingGrid.RuledCell;
import org.gongkai.grid.TablePiece;

/** The ruled tables of a page with the text that stands in them. */
final class PageTables {

  /** A frame of one cell higher than this is a box around text, in points. */
  private static final double HIGHEST_SINGLE = 60;

  private static final String TORN = "a number lies across the line of its cell";

  private static final String OVER_THE_EDGE =
      "the cell runs over the edge of the page: part of a number may be cut off";

  private final PageInk ink;
  private final PageEdge edge;
  private final List<RulingGrid> grids = new ArrayList<>();
  private final List<List<List<Glyph>>> inCells = new ArrayList<>();
  private final List<Glyph> outside = new ArrayList<>();
  private final List<int[]> torn = new ArrayList<>();

  PageTables(PageInk ink) {
    this.ink = ink;
    this.edge = new PageEdge(ink);
    RulingGrid.find(ink.rulings()).stream().filter(PageTables::isTable).forEach(grids::add);
    distribute();
    if (removeOpen()) {
      distribute();
    }
  }

  /** Removes grids whose cells hold the values of several; whether there were any. */
  private boolean removeOpen() {
    List<RulingGrid> open = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      if (OpenGrid.isOpen(inCells.get(i), ink.frame())) {
        open.add(grids.get(i));
      }
    }
    return grids.removeAll(open);
  }

  /** Whether something but whole tables is on the page. */
  boolean isOpen() {
    return outside.stream().anyMatch(Glyph::isDigit);
  }

  private static boolean isTable(RulingGrid grid) {
    double[] ys = grid.rowLines();
    return grid.cells().size() > 1 || ys[ys.length - 1] - ys[0] <= HIGHEST_SINGLE;
  }

  /** Glyphs that stand in no table, in drawing order. */
  List<Glyph> outside() {
    return outside;
  }

  private void distribute() {
    inCells.clear();
    outside.clear();
    torn.clear();
    for (RulingGrid grid : grids) {
      List<List<Glyph>> cells = new ArrayList<>();
      grid.cells().forEach(c -> cells.add(new ArrayList<>()));
      inCells.add(cells);
    }
    Glyph last = null;
    int lastGrid = -1;
    int lastCell = -1;
    for (Glyph g : ink.glyphs()) {
      int grid = -1;
      int cell = -1;
      double area = Double.POSITIVE_INFINITY;
      for (int i = 0; i < grids.size(); i++) {
        int at = grids.get(i).cellAt(g.centreX(), g.centreY());
        if (at >= 0) {
          double size = area(grids.get(i));
          if (size < area) {
            grid = i;
            cell = at;
            area = size;
          }
        }
      }
      if (last != null && g.continues(last) && (grid != lastGrid || cell != lastCell)) {
        if (grid < 0) {
          // Text too wide for the last cell of its row goes on beside the table.
          grid = lastGrid;
          cell = lastCell;
        } else if (Glyph.inOneNumber(last, g)) {
          torn.add(new int[] {lastGrid, lastCell});
          torn.add(new int[] {grid, cell});
        }
      }
      if (grid < 0) {
        outside.add(g);
      } else {
        inCells.get(grid).get(cell).add(g);
      }
      last = g;
      lastGrid = grid;
      lastCell = cell;
    }
  }

  private static boolean isDigitOrBreak(int c) {
    return c == '\n' || NumberShape.isDigit((char) c);
  }

  private static double area(RulingGrid grid) {
    double[] xs = grid.columnLines();
    double[] ys = grid.rowLines();
    return (xs[xs.length - 1] - xs[0]) * (ys[ys.length - 1] - ys[0]);
  }

  /** The tables from top to bottom. */
  List<PageItem.Table> tables() {
    List<PageItem.Table> tables = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      tables.add(table(i));
    }
    return tables;
  }

  private PageItem.Table table(int index) {
    RulingGrid grid = grids.get(index);
    double[] xs = grid.columnLines();
    double[] ys = grid.rowLines();
    List<List<GlyphLine>> texts = inCells.get(index).stream().map(GlyphLine::of).toList();
    CellRoom room = new CellRoom(grid, texts);
    List<PieceCell> cells = new ArrayList<>();
    for (int i = 0; i < grid.cells().size(); i++) {
      RuledCell c = grid.cells().get(i);
      double left = xs[c.column()];
      double right = xs[c.column() + c.columnSpan()];
      Place.Box box = new Place.Box(left, ys[c.row()], right, ys[c.row() + c.rowSpan()]);
      List<GlyphLine> lines = texts.get(i);
      if (c.beside() && lines.isEmpty()) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      for (GlyphLine line : lines) {
        if (!text.isEmpty()) {
          text.append('\n');
        }
        text.append(line.text());
      }
      String whole = BrokenNumber.mended(text.toString());
      Cell cell =
          new Cell(
              c.row(),
              c.column(),
              c.rowSpan(),
              c.columnSpan(),
              whole,
              edge.cuts(box) ? OVER_THE_EDGE : doubt(index, i, whole, lines, left, right),
              List.of(ink.frame().place(box)));
      cells.add(new PieceCell(cell, room.of(i), c.ruledAbove(), c.ruledBelow()));
    }
    Place.Box table = new Place.Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    List<Double> lines = Arrays.stream(xs).boxed().toList();
    TablePiece piece = new TablePiece(lines, ys.length - 1, cells, ink.frame().place(table));
    return new PageItem.Table(piece, table);
  }

  private String doubt(
      int grid, int cell, String text, List<GlyphLine> lines, double left, double right) {
    for (int[] t : torn) {
      if (t[0] == grid && t[1] == cell) {
        return TORN;
      }
    }
    if (text.indexOf('\n') >= 0 && text.chars().allMatch(PageTables::isDigitOrBreak)) {
      return BrokenNumber.DOUBT;
    }
    for (GlyphLine line : lines) {
      for (Glyph g : line.glyphs()) {
        if (g.text().equals(Glyph.UNKNOWN)) {
          return "some glyphs are not known: the file gives no character for them, or they stand sideways";
        }
        if (g.isDigit()
            && (g.left() < left - 0.2 * g.size() || g.right() > right + 0.2 * g.size())) {
          return TORN;
        }
      }
    }
    return "";
  }
}
