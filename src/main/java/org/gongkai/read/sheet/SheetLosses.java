package org.gongkai.read.sheet;

import java.util.ArrayList;
import java.util.List;

/** What of a workbook is not shown and therefore not read. */
final class SheetLosses {
  private final List<String> losses = new ArrayList<>();

  void hiddenSheet(String name) {
    losses.add("sheet " + name + " is hidden and not read");
  }

  void hiddenCells(SheetGrid grid, String name) {
    if (grid.lostHidden()) {
      losses.add("sheet " + name + " has hidden rows or columns with text, which are not read");
    }
  }

  List<String> all() {
    return losses;
  }
}
