package org.gongkai.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.document.Place;
import org.gongkai.document.Place.InFlow;
import org.gongkai.document.Place.InTable;
import org.gongkai.read.flow.FlowTable.FlowCell;

/**
 * Turns the pieces of a flow document into blocks.
 *
 * <p>A table that only arranges things is no grid: one with a single cell (a frame), or one with a
 * cell that holds a table of at least two rows. What its cells hold comes out in their order, each
 * table in them as a grid of its own. A smaller table inside a cell is text of that cell.
 *
 * <p>Paragraphs are counted as the source has them, empty ones too, and tables as they begin,
 * nested ones too.
 */
public final class FlowBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private final int titleSize;
  private int paragraphs;
  private int tables;

  private FlowBlocks(int titleSize) {
    this.titleSize = titleSize;
  }

  /**
   * The blocks of a document.
   *
   * @param body the text in reading order
   * @param notes footnotes and endnotes, which follow the text
   * @param furniture headers and footers of pages, one paragraph each, which come last
   */
  public static List<Block> of(
      List<FlowPiece> body, List<FlowPiece> notes, List<List<FlowPiece>> furniture) {
    FlowBlocks flow = new FlowBlocks(TitleSize.of(body));
    flow.body(body);
    flow.body(notes);
    for (List<FlowPiece> pieces : furniture) {
      String shown = flow.textOf(pieces);
      if (!shown.isEmpty()) {
        flow.blocks.add(new Paragraph(shown, Role.FURNITURE, new Place.Untracked()));
      }
    }
    return flow.blocks;
  }

  private void body(List<FlowPiece> pieces) {
    for (FlowPiece piece : pieces) {
      if (piece instanceof FlowText text) {
        paragraphs++;
        paragraph(text, new InFlow(paragraphs));
      } else if (piece instanceof FlowTable table) {
        table(table);
      }
    }
  }

  private void paragraph(FlowText text, Place place) {
    String shown = FlowWhitespace.strip(text.text());
    if (shown.isEmpty()) {
      return;
    }
    boolean largest = titleSize > 0 && text.centred() && text.halfPoints() == titleSize;
    blocks.add(new Paragraph(shown, largest ? Role.TITLE : text.role(), place));
  }

  private void table(FlowTable table) {
    int ordinal = ++tables;
    if (arranges(table)) {
      for (FlowCell cell : table.cells()) {
        Place place = placeOf(ordinal, cell);
        for (FlowPiece piece : cell.content()) {
          if (piece instanceof FlowText text) {
            paragraph(text, place);
          } else if (piece instanceof FlowTable nested) {
            table(nested);
          }
        }
      }
      return;
    }
    List<Cell> cells = new ArrayList<>(table.cells().size());
    for (FlowCell cell : table.cells()) {
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              textOf(cell.content()),
              cell.doubt(),
              List.of(placeOf(ordinal, cell))));
    }
    if (!cells.isEmpty()) {
      blocks.add(
          new Grid(
              table.rows(),
              table.columns(),
              cells,
              Grid.Fidelity.LATTICE,
              new InTable(ordinal, 1, 1)));
    }
  }

  private static Place placeOf(int table, FlowCell cell) {
    return new InTable(table, cell.row() + 1, cell.ordinal());
  }

  private static boolean arranges(FlowTable table) {
    return table.cells().size() == 1
        || table.cells().stream().anyMatch(c -> holdsTable(c.content()));
  }

  private static boolean holdsTable(List<FlowPiece> content) {
    for (FlowPiece piece : content) {
      if (piece instanceof FlowTable nested
          && (nested.rows() > 1
              || nested.cells().stream().anyMatch(c -> holdsTable(c.content())))) {
        return true;
      }
    }
    return false;
  }

  /** The text of a cell or of a header; counts the tables in it. */
  private String textOf(List<FlowPiece> content) {
    List<String> lines = new ArrayList<>();
    for (FlowPiece piece : content) {
      if (piece instanceof FlowText text) {
        lines.add(FlowWhitespace.strip(text.text()));
      } else if (piece instanceof FlowTable nested) {
        tables++;
        lines.add(
            nested.cells().stream().map(c -> textOf(c.content())).collect(Collectors.joining(" ")));
      }
    }
    return FlowWhitespace.strip(String.join("\n", lines));
  }
}
