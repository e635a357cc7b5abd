package org.gongkai.read.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.gongkai.read.flow.EdgeTable.CellShape;
import org.gongkai.read.flow.EdgeTable.RowShape;
import org.gongkai.read.flow.FlowTableBuilder.Down;

/**
 * The shape of a table row of a binary Word file, from the property modifiers of the row's end mark
 * ([MS-DOC] 2.6.3 table modifiers, TDefTableOperand, TC80). A modifier that names cells the row
 * lacks is passed over.
 */
final class DocRow {

  // Operations (ispmd) of the table modifiers of [MS-DOC] 2.6.3.
  private static final int DEFINE_TABLE = 0x08;
  private static final int DELETE_CELLS = 0x22;
  private static final int CELL_WIDTH = 0x23;
  private static final int MERGE_CELLS = 0x24;
  private static final int MERGE_DOWN = 0x2B;

  // Flags of a TC80.
  private static final int MERGED = 1 << 1;
  private static final int MERGED_DOWN = 1 << 5;
  private static final int MERGED_DOWN_FIRST = 1 << 6;
  private static final int CELL_SIZE = 20;

  private static final class Draft {
    int width;
    Down down = Down.ALONE;
    boolean goesOn;
  }

  private final List<Draft> cells = new ArrayList<>();
  private int left;

  private DocRow() {}

  static RowShape shape(SprmBuffer modifiers) {
    DocRow row = new DocRow();
    SprmIterator all = modifiers.iterator();
    while (all.hasNext()) {
      SprmOperation modifier = all.next();
      if (modifier.getType() == SprmOperation.TYPE_TAP) {
        row.apply(modifier.getOperation(), modifier.getGrpprl(), modifier.getGrpprlOffset());
      }
    }
    List<CellShape> shapes = new ArrayList<>();
    int right = row.left;
    for (Draft cell : row.cells) {
      right += cell.width;
      shapes.add(new CellShape(right, cell.down, cell.goesOn));
    }
    return new RowShape(row.left, shapes);
  }

  private void apply(int operation, byte[] bytes, int at) {
    switch (operation) {
      case DEFINE_TABLE -> define(bytes, at);
      case DELETE_CELLS -> cells.subList(index(bytes, at), index(bytes, at + 1)).clear();
      case CELL_WIDTH -> {
        for (Draft cell : cells.subList(index(bytes, at), index(bytes, at + 1))) {
          cell.width = int16(bytes, at + 2);
        }
      }
      case MERGE_CELLS -> {
        int first = index(bytes, at);
        for (Draft cell : cells.subList(first, index(bytes, at + 1))) {
          cell.goesOn = cell != cells.get(first);
        }
      }
      case MERGE_DOWN -> {
        int which = bytes[at] & 0xFF;
        if (which < cells.size()) {
          cells.get(which).down =
              switch (bytes[at + 1]) {
                case 1 -> Down.CONTINUES;
                case 3 -> Down.BEGINS;
                default -> Down.ALONE;
              };
        }
      }
      default -> {
        // Looks.
      }
    }
  }

  private void define(byte[] bytes, int at) {
    int count = bytes[at] & 0xFF;
    int edges = at + 1;
    int flags = edges + 2 * (count + 1);
    cells.clear();
    left = int16(bytes, edges);
    for (int i = 0; i < count; i++) {
      Draft cell = new Draft();
      cell.width = int16(bytes, edges + 2 * i + 2) - int16(bytes, edges + 2 * i);
      // Cells at the end of the row may have no flags.
      int own = flags + CELL_SIZE * i;
      int bits = own + 2 <= bytes.length ? int16(bytes, own) : 0;
      cell.goesOn = (bits & MERGED) != 0;
      if ((bits & MERGED_DOWN_FIRST) != 0) {
        cell.down = Down.BEGINS;
      } else if ((bits & MERGED_DOWN) != 0) {
        cell.down = Down.CONTINUES;
      }
      cells.add(cell);
    }
  }

  private int index(byte[] bytes, int at) {
    return Math.min(bytes[at] & 0xFF, cells.size());
  }

  private static int int16(byte[] bytes, int at) {
    return (short) ((bytes[at] & 0xFF) | bytes[at + 1] << 8);
  }
}
