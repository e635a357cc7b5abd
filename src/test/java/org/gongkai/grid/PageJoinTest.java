package org.gongkai.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Test;

class PageJoinTest {
  private static final Place NOWHERE = new Place.Untracked();

  /** A piece of a table; cells are written {@code row column rowSpan columnSpan text}. */
  private static TablePiece piece(List<Double> lines, int rows, String... cells) {
    List<PieceCell> all = new ArrayList<>();
    for (String cell : cells) {
      String[] parts = cell.split(" ", 5);
      all.add(
          new PieceCell(
              Cell.of(
                  Integer.parseInt(parts[0]),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2]),
                  Integer.parseInt(parts[3]),
                  parts[4],
                  NOWHERE),
              0,
              true,
              true));
    }
    return new TablePiece(lines, rows, all, NOWHERE);
  }

  private static String shape(Grid grid) {
    return grid.cells().stream()
        .map(c -> c.row() + ":" + c.column() + (c.rowSpan() > 1 ? "r" : "") + c.text())
        .collect(Collectors.joining(" "));
  }

  private static final TablePiece UPPER =
      piece(
          List.of(0.0, 50.0, 103.0, 200.0, 240.0),
          1,
          "0 0 1 1 三、",
          "0 1 1 1 （五）",
          "0 2 1 1 4.反复申请",
          "0 3 1 1 95");

  /** Below the break a group's cell is drawn to end within the row beside it. */
  private static TablePiece lower(String inStrip) {
    return piece(
        List.of(0.0, 50.0, 100.0, 104.2, 200.0, 240.0),
        3,
        "0 0 3 1 ",
        "0 1 1 1 ",
        "0 2 2 1 " + inStrip,
        "0 3 2 1 5.确认信息",
        "0 4 2 1 17",
        "1 1 1 1 ",
        "2 1 1 2 （六）",
        "2 3 1 1 1.逾期",
        "2 4 1 1 23");
  }

  @Test
  void aBlankStripBetweenTwoLinesThatAreOneIsNoCell() {
    assertThat(shape(PageJoin.join(List.of(UPPER, lower("")))))
        .contains("1:25.确认信息 1:317")
        .contains("2:21.逾期 2:323")
        .doesNotContain("1:2 ");
  }

  @Test
  void aStripWithTextInItStays() {
    assertThat(shape(PageJoin.join(List.of(UPPER, lower("8"))))).contains("1:2r8");
  }
}
