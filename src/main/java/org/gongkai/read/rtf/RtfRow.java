package org.gongkai.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.read.flow.EdgeTable.CellShape;
import org.gongkai.read.flow.EdgeTable.RowShape;
import org.gongkai.read.flow.FlowTableBuilder.Down;

/** Collects the definition of a table row: cell properties, each set closed by {@code \cellx}. */
final class RtfRow {

  /** More cells than this in a row are not kept. */
  private static final int MAX_CELLS = 1000;

  private final List<CellShape> cells = new ArrayList<>();
  private int left;
  private Down down = Down.ALONE;
  private boolean goesOn;

  /** Takes a control word when it belongs to a row definition. */
  void word(String word, int number) {
    switch (word) {
      case "trowd" -> {
        cells.clear();
        left = 0;
        down = Down.ALONE;
        goesOn = false;
      }
      case "trleft" -> left = number;
      case "clvmgf" -> down = Down.BEGINS;
      case "clvmrg" -> down = Down.CONTINUES;
      case "clmgf" -> goesOn = false;
      case "clmrg" -> goesOn = true;
      case "cellx" -> {
        if (cells.size() < MAX_CELLS) {
          cells.add(new CellShape(number, down, goesOn));
        }
        down = Down.ALONE;
        goesOn = false;
      }
      default -> {
        // No word of a row.
      }
    }
  }

  RowShape shape() {
    return new RowShape(left, cells);
  }
}
