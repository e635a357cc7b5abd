package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;

/**
 * A line of text of a document.
 *
 * @param block ordinal of the block that holds it
 * @param kind what it stands in
 * @param text the line, outer white space removed
 * @param place where it stands
 */
record Line(int block, Kind kind, String text, Place place) {

  enum Kind {
    /** Running text. */
    BODY,
    /** Running text that the source marks as a title. */
    TITLE,
    /** Running text that the source marks as a heading. */
    HEADING,
    /** The only text of a row of a table, or a cell of a run. */
    CELL
  }

  /** Whether the line is running text. */
  boolean prose() {
    return kind != Kind.CELL;
  }

  /** All lines of a document in reading order, page furniture left out. */
  static List<Line> of(Document document) {
    List<Line> lines = new ArrayList<>();
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      if (block instanceof Paragraph paragraph) {
        addParagraph(paragraph, b, lines);
      } else if (block instanceof Grid grid) {
        addSingles(grid, b, lines);
      } else if (block instanceof CellRun run) {
        for (Cell cell : run.cells()) {
          add(b, Kind.CELL, cell.text().replace("\n", ""), cell.place(), lines);
        }
      }
    }
    return lines;
  }

  private static void addParagraph(Paragraph paragraph, int block, List<Line> lines) {
    if (paragraph.role() == Paragraph.Role.FURNITURE) {
      return;
    }
    Kind kind =
        switch (paragraph.role()) {
          case TITLE -> Kind.TITLE;
          case HEADING -> Kind.HEADING;
          case BODY, FURNITURE -> Kind.BODY;
        };
    for (String text : paragraph.text().split("\n")) {
      add(block, kind, text, paragraph.place(), lines);
    }
  }

  private static void addSingles(Grid grid, int block, List<Line> lines) {
    int[] filled = new int[grid.rows()];
    for (Cell cell : grid.cells()) {
      if (!cell.text().isBlank()) {
        filled[cell.row()]++;
      }
    }
    for (Cell cell : grid.cells()) {
      if (filled[cell.row()] != 1 || cell.rowSpan() != 1) {
        continue;
      }
      // Some pages lay the whole report out as one table; a row of one cell across it is running
      // text there.
      boolean across = cell.columnSpan() == grid.columns() && grid.columns() > 1;
      if (across) {
        for (String text : cell.text().split("\n")) {
          add(block, Kind.BODY, text, cell.place(), lines);
        }
      } else {
        add(block, Kind.CELL, cell.text().replace("\n", ""), cell.place(), lines);
      }
    }
  }

  private static void add(int block, Kind kind, String text, Place place, List<Line> lines) {
    String stripped = text.strip();
    if (!stripped.isEmpty()) {
      lines.add(new Line(block, kind, stripped, place));
    }
  }
}
