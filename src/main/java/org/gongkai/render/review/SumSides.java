package org.gongkai.render.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.FormSum;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;

/**
 * The two sides of the equation that a finding is about.
 *
 * @param left the cells on the left
 * @param right the cells on the right, which are to add up to as much
 */
record SumSides(List<CellKey> left, List<CellKey> right) {

  /** The sides of a finding whose cells are those of an equation of a form; empty for others. */
  static Optional<SumSides> of(Finding finding, Forms forms) {
    if (finding.cells().isEmpty()) {
      return Optional.empty();
    }
    CellKey first = finding.cells().get(0);
    Set<CellKey> cells = new HashSet<>(finding.cells());
    return forms.known().stream()
        .flatMap(form -> form.table(first.table()).stream())
        .flatMap(table -> sides(table, finding.rule(), first))
        .filter(sides -> sides.cells().equals(cells))
        .findFirst();
  }

  private static Stream<SumSides> sides(FormTable table, String rule, CellKey first) {
    return table.sums().stream()
        .filter(sum -> sum.rule().equals(rule))
        .map(sum -> new SumSides(cells(sum.left(), sum, first), cells(sum.right(), sum, first)));
  }

  private static List<CellKey> cells(List<String> codes, FormSum sum, CellKey line) {
    return codes.stream()
        .map(
            code ->
                switch (sum.over()) {
                  case ROWS -> new CellKey(line.table(), line.row(), code);
                  case COLUMNS -> new CellKey(line.table(), code, line.column());
                })
        .toList();
  }

  private Set<CellKey> cells() {
    Set<CellKey> cells = new HashSet<>(left);
    cells.addAll(right);
    return cells;
  }
}
