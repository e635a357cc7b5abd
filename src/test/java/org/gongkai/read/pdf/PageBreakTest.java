package org.gongkai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Test;

/** Tables that a page break cuts. Three columns: a group, a label, a number. */
class PageBreakTest {
  private static final double[] XS = {80, 140, 240, 320};

  /** Rules a full lattice of rows of 30 pt. */
  private static Sheet lattice(Sheet s, double top, int rows) {
    for (int r = 0; r <= rows; r++) {
      s.line(XS[0], top + 30 * r, XS[3], top + 30 * r);
    }
    for (double x : XS) {
      s.line(x, top, x, top + 30 * rows);
    }
    return s;
  }

  /** Rules rows whose first column is one merged cell. */
  private static Sheet grouped(Sheet s, double top, int rows) {
    s.line(XS[0], top, XS[3], top).line(XS[0], top + 30 * rows, XS[3], top + 30 * rows);
    for (int r = 1; r < rows; r++) {
      s.line(XS[1], top + 30 * r, XS[3], top + 30 * r);
    }
    for (double x : XS) {
      s.line(x, top, x, top + 30 * rows);
    }
    return s;
  }

  private static Sheet row(Sheet s, double top, String group, String label, String number) {
    if (!group.isEmpty()) {
      s.text(84, top + 18, group);
    }
    if (!label.isEmpty()) {
      s.text(144, top + 18, label);
    }
    return number.isEmpty() ? s : s.text(244, top + 18, number);
  }

  @Test
  void rowsOnBothSidesBecomeOneGrid() throws Exception {
    Sheet s = lattice(new Sheet(), 700, 2);
    row(s, 700, "g", "alpha", "1");
    row(s, 730, "h", "beta", "2");
    lattice(s.text(290, 820, "- 1 -").page(), 60, 2);
    row(s, 60, "i", "gamma", "3");
    row(s, 90, "j", "delta", "4");
    List<Grid> grids = s.grids();
    assertThat(grids).hasSize(1);
    assertThat(Sheet.rows(grids.get(0)))
        .containsExactly("g|alpha|1", "h|beta|2", "i|gamma|3", "j|delta|4");
    assertThat(grids.get(0).row(3).get(2).place())
        .isInstanceOfSatisfying(Place.OnPage.class, p -> assertThat(p.page()).isEqualTo(2));
  }

  @Test
  void thePageNumberBetweenThePiecesIsFurniture() throws Exception {
    Sheet s = lattice(new Sheet(), 700, 1);
    row(s, 700, "g", "alpha", "1").text(290, 820, "- 1 -");
    row(lattice(s.page(), 60, 1), 60, "i", "gamma", "3").text(290, 820, "- 2 -");
    assertThat(s.read().blocks())
        .filteredOn(Paragraph.class::isInstance)
        .extracting(b -> ((Paragraph) b).role())
        .containsExactly(Role.FURNITURE, Role.FURNITURE);
  }

  @Test
  void aMergedCellCutInItsTextIsOneCell() throws Exception {
    Sheet s = grouped(new Sheet(), 700, 2);
    row(s, 700, "4. not hold", "1. alpha", "746");
    row(s, 730, "", "2. beta", "12");
    grouped(s.page(), 60, 2);
    row(s, 60, "ing it", "3. gamma", "11");
    row(s, 90, "", "4. delta", "1");
    Grid grid = s.grids().get(0);
    assertThat(Sheet.rows(grid))
        .containsExactly(
            "4. not hold/ing it^4|1. alpha|746", "2. beta|12", "3. gamma|11", "4. delta|1");
    Cell group = grid.row(0).get(0);
    assertThat(group.places()).extracting(p -> ((Place.OnPage) p).page()).containsExactly(1, 2);
  }

  @Test
  void aMergedCellWithNothingBelowTheBreakIsOneCell() throws Exception {
    Sheet s = grouped(new Sheet(), 700, 2);
    row(s, 700, "3. no", "1. alpha", "7");
    row(s, 730, "", "2. beta", "8");
    row(grouped(s.page(), 60, 2), 60, "", "3. gamma", "9");
    row(s, 90, "", "4. delta", "10");
    assertThat(Sheet.rows(s.grids().get(0)).get(0)).isEqualTo("3. no^4|1. alpha|7");
  }

  @Test
  void theNextGroupIsNotTheSameCell() throws Exception {
    Sheet s = grouped(new Sheet(), 700, 2);
    row(s, 700, "4. not held", "1. alpha", "7");
    row(s, 730, "", "2. beta", "8");
    row(grouped(s.page(), 60, 2), 60, "5. repeated", "1. gamma", "9");
    row(s, 90, "", "2. delta", "10");
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly(
            "4. not held^2|1. alpha|7", "2. beta|8", "5. repeated^2|1. gamma|9", "2. delta|10");
  }

  @Test
  void aRowCutInItsLabelIsOneRow() throws Exception {
    Sheet s = lattice(new Sheet(), 730, 1);
    row(s, 730, "g", "5. asking for a known", "17");
    lattice(s.page(), 60, 2);
    row(s, 60, "", "answer again", "");
    row(s, 90, "h", "6. other", "2");
    Grid grid = s.grids().get(0);
    assertThat(Sheet.rows(grid))
        .containsExactly("g|5. asking for a known/answer again|17", "h|6. other|2");
    assertThat(grid.row(0).get(1).places()).hasSize(2);
  }

  @Test
  void aRowCutBesideMergedCellsIsOneRow() throws Exception {
    Sheet s = grouped(new Sheet(), 700, 2);
    row(s, 700, "3. no", "1. secrets", "7");
    row(s, 730, "", "2. forbidden by other", "8");
    row(grouped(s.page(), 60, 2), 60, "", "laws", "");
    row(s, 90, "", "3. third parties", "10");
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly(
            "3. no^3|1. secrets|7", "2. forbidden by other/laws|8", "3. third parties|10");
  }

  @Test
  void aNumberCentredBelowTheCutBelongsToTheRow() throws Exception {
    Sheet s = row(lattice(new Sheet(), 730, 1), 730, "g", "5. asking for a known", "");
    row(lattice(s.page(), 60, 1), 60, "", "answer again", "17");
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly("g|5. asking for a known/answer again|17");
  }

  @Test
  void aNumberAloneBelowTheCutBelongsToTheRow() throws Exception {
    Sheet s = row(lattice(new Sheet(), 730, 1), 730, "g", "5. short", "");
    row(lattice(s.page(), 60, 1), 60, "", "", "17");
    assertThat(Sheet.rows(s.grids().get(0))).containsExactly("g|5. short|17");
  }

  @Test
  void aNumberBrokenByTheCutIsNotReadAsItsFirstDigits() throws Exception {
    Sheet s = row(lattice(new Sheet(), 730, 1), 730, "g", "5. asking for a known", "");
    s.text(244, 748, "4,791,000,000");
    row(lattice(s.page(), 60, 1), 60, "", "answer again", "841");
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly("g|5. asking for a known/answer again|4,791,000,000/841");
  }

  @Test
  void halvesThatMayBeTwoRowsKeepTheirValuesInDoubt() throws Exception {
    Sheet s = row(lattice(new Sheet(), 730, 1), 730, "", "of asking for a known", "");
    row(lattice(s.page(), 60, 1), 60, "", "answer again", "3");
    Grid grid = s.grids().get(0);
    assertThat(Sheet.rows(grid)).containsExactly("^2|of asking for a known|", "answer again|3");
    assertThat(grid.row(0).get(2).doubt()).contains("page break");
    assertThat(grid.row(1).get(1).doubt()).contains("page break");
  }

  @Test
  void aNewGroupBelowTheBreakIsNotTheBlankRowAbove() throws Exception {
    Sheet s = row(lattice(new Sheet(), 730, 1), 730, "3. g", "1. alpha", "");
    row(grouped(s.page(), 60, 2), 60, "4. h", "", "17");
    row(s, 90, "", "2. beta", "8");
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly("3. g|1. alpha|", "4. h^2||17", "2. beta|8");
  }

  @Test
  void aLineWithRoomLeftEndsItsRow() throws Exception {
    Sheet s = row(lattice(new Sheet(), 730, 1), 730, "", "licences", "");
    row(lattice(s.page(), 60, 1), 60, "", "fines", "3");
    assertThat(s.grids().get(0).cells()).extracting(Cell::doubt).containsOnly("");
  }

  @Test
  void aBlankRowBelowTheBreakStaysARow() throws Exception {
    Sheet s = lattice(new Sheet(), 730, 1);
    row(s, 730, "g", "short", "17");
    row(lattice(s.page(), 60, 1), 60, "h", "blank row", "");
    assertThat(Sheet.rows(s.grids().get(0))).containsExactly("g|short|17", "h|blank row|");
  }

  @Test
  void twoRowsWithNumbersAreNeverOne() throws Exception {
    Sheet s = lattice(new Sheet(), 730, 1);
    row(s, 730, "g", "5. asking for a known", "17");
    row(lattice(s.page(), 60, 1), 60, "", "answer again", "3");
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly("g^2|5. asking for a known|17", "answer again|3");
  }

  @Test
  void aRowWithoutLinesAtTheBreakIsOneRow() throws Exception {
    Sheet s = new Sheet().line(XS[0], 730, XS[3], 730);
    Sheet t = s;
    for (double x : XS) {
      t.line(x, 730, x, 760);
    }
    row(t, 730, "g", "one", "5").page();
    for (double x : XS) {
      t.line(x, 60, x, 120);
    }
    t.line(XS[0], 90, XS[3], 90).line(XS[0], 120, XS[3], 120);
    row(t, 60, "", "two", "");
    row(t, 90, "h", "three", "6");
    assertThat(Sheet.rows(t.grids().get(0))).containsExactly("g|one/two|5", "h|three|6");
  }

  @Test
  void aRepeatedHeadIsDropped() throws Exception {
    Sheet s = lattice(new Sheet(), 700, 2);
    row(s, 700, "group", "label", "number");
    row(s, 730, "g", "alpha", "1");
    lattice(s.page(), 60, 2);
    row(s, 60, "group", "label", "number");
    row(s, 90, "h", "beta", "2");
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly("group|label|number", "g|alpha|1", "h|beta|2");
  }

  @Test
  void equalRowsOfNumbersAreNoHead() throws Exception {
    Sheet s = row(lattice(new Sheet(), 730, 1), 730, "0", "0", "0");
    row(lattice(s.page(), 60, 1), 60, "0", "0", "0");
    assertThat(Sheet.rows(s.grids().get(0))).containsExactly("0|0|0", "0|0|0");
  }

  @Test
  void textBetweenThePiecesKeepsTheTablesApart() throws Exception {
    Sheet s = row(lattice(new Sheet(), 600, 1), 600, "g", "alpha", "1");
    s.text(80, 680, "Here another part begins.");
    row(lattice(s.page(), 160, 1), 160, "h", "beta", "2");
    assertThat(s.grids()).hasSize(2);
  }

  @Test
  void tablesOfOtherWidthStayApart() throws Exception {
    Sheet s = row(lattice(new Sheet(), 730, 1), 730, "g", "alpha", "1").page();
    s.line(60, 60, 500, 60).line(60, 90, 500, 90).line(60, 60, 60, 90).line(500, 60, 500, 90);
    s.line(300, 60, 300, 90).text(70, 80, "x").text(310, 80, "2");
    assertThat(s.grids()).hasSize(2);
  }

  @Test
  void aMergedFirstColumnThatIsNotDrawnOnTheNextPageReachesDown() throws Exception {
    Sheet s = new Sheet().line(XS[0], 700, XS[3], 700).line(XS[1], 730, XS[3], 730);
    s.line(XS[1], 760, XS[3], 760);
    for (double x : XS) {
      s.line(x, 700, x, 760);
    }
    row(s, 700, "3. all", "1. alpha", "1");
    row(s, 730, "", "2. beta", "2").page();
    for (double y : new double[] {60, 90, 120}) {
      s.line(XS[1], y, XS[3], y);
    }
    for (double x : new double[] {XS[1], XS[2], XS[3]}) {
      s.line(x, 60, x, 120);
    }
    row(s, 60, "", "3. gamma", "3");
    row(s, 90, "", "4. delta", "4");
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly("3. all^4|1. alpha|1", "2. beta|2", "3. gamma|3", "4. delta|4");
  }

  @Test
  void aStripInWhichNoCellBeginsIsPartOfTheRowAbove() throws Exception {
    Sheet s = lattice(new Sheet(), 700, 2).line(XS[0], 720, XS[0] + 20, 720);
    row(s, 700, "g", "alpha", "1");
    row(s, 730, "h", "beta", "2");
    Grid grid = s.grids().get(0);
    assertThat(Sheet.rows(grid)).containsExactly("g|alpha|1", "h|beta|2");
    assertThat(grid.cells()).allMatch(c -> c.rowSpan() == 1);
  }
}
