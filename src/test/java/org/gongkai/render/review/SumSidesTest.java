package org.gongkai.render.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.junit.jupiter.api.Test;

/** The sides of an equation. */
class SumSidesTest {

  @Test
  void aFindingAboutAnEquationHasTwoSides() {
    List<CellKey> cells =
        Stream.of("total", "upheld", "corrected", "other", "pending")
            .map(column -> new CellKey("disputes", "reconsideration", column))
            .toList();
    SumSides sides = SumSides.of(finding("T4-REVIEW-SUM", cells), Reviewed.FORMS).orElseThrow();
    assertThat(sides.left()).containsExactly(cells.get(0));
    assertThat(sides.right()).containsExactlyElementsOf(cells.subList(1, 5));
  }

  @Test
  void theFormThatHasTheseCellsGivesTheSides() {
    List<CellKey> cells =
        Reviewed.FORMS.byId("2019").orElseThrow().table("requests").orElseThrow().sums().stream()
            .filter(sum -> sum.rule().equals("T3-COL-SUM"))
            .flatMap(sum -> Stream.concat(sum.left().stream(), sum.right().stream()))
            .map(row -> new CellKey("requests", row, "business"))
            .toList();
    SumSides sides = SumSides.of(finding("T3-COL-SUM", cells), Reviewed.FORMS).orElseThrow();
    assertThat(sides.right()).hasSize(cells.size() - 1);
    assertThat(sides.right()).contains(new CellKey("requests", "otherHandling", "business"));
  }

  @Test
  void aFindingAboutOtherCellsHasNone() {
    CellKey total = new CellKey("disputes", "reconsideration", "total");
    assertThat(SumSides.of(finding("T4-REVIEW-SUM", List.of(total)), Reviewed.FORMS)).isEmpty();
    assertThat(SumSides.of(finding("T4-MISSING", List.of(total)), Reviewed.FORMS)).isEmpty();
    assertThat(SumSides.of(finding("T4-REVIEW-SUM", List.of()), Reviewed.FORMS)).isEmpty();
  }

  private static Finding finding(String rule, List<CellKey> cells) {
    return new Finding(
        rule,
        Severity.ERROR,
        cells,
        Optional.of(BigDecimal.ONE),
        Optional.of(BigDecimal.TEN),
        "",
        Optional.empty());
  }
}
