package org.gongkai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.api.Test;

/** Tables whose columns only the alignment of text shows. */
class UnruledTableTest {

  private static Sheet aligned() {
    return new Sheet()
        .text(80, 60, "Here the numbers of the year follow.")
        .text(84, 100, "label")
        .text(204, 100, "one")
        .text(294, 100, "two")
        .text(84, 120, "first")
        .text(204, 120, "3001")
        .text(294, 120, "53")
        .text(84, 140, "second")
        .text(204, 140, "0")
        .text(294, 140, "7")
        .text(80, 180, "Here the text goes on.");
  }

  @Test
  void alignedTextBecomesAGrid() throws Exception {
    Grid grid = aligned().grids().get(0);
    assertThat(grid.fidelity()).isEqualTo(Grid.Fidelity.LATTICE);
    assertThat(Sheet.rows(grid)).containsExactly("label|one|two", "first|3001|53", "second|0|7");
  }

  @Test
  void theTextAroundItStaysText() throws Exception {
    assertThat(aligned().read().blocks())
        .filteredOn(Paragraph.class::isInstance)
        .extracting(b -> ((Paragraph) b).text())
        .containsExactly("Here the numbers of the year follow.", "Here the text goes on.");
  }

  @Test
  void rulesAcrossThePageAloneDoNotHinder() throws Exception {
    Sheet s = aligned();
    for (double y : new double[] {85, 105, 145}) {
      s.line(80, y, 380, y);
    }
    assertThat(Sheet.rows(s.grids().get(0)))
        .containsExactly("label|one|two", "first|3001|53", "second|0|7");
  }

  @Test
  void theNumberOfThePageIsNoValue() throws Exception {
    Sheet s = aligned().text(290, 820, "- 12 -");
    assertThat(s.grids().get(0).rows()).isEqualTo(3);
  }
}
