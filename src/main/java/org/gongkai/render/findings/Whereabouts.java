package org.gongkai.render.findings;

import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;

/** Where to look for a finding first. */
final class Whereabouts {
  private Whereabouts() {}

  /** The place of its sentence, or else of its first cell. */
  static Optional<Place> of(Finding finding, Report report) {
    return finding
        .place()
        .or(() -> finding.cells().stream().findFirst().flatMap(c -> of(c, report)))
        .filter(p -> !(p instanceof Place.Untracked));
  }

  /** The first piece of a cell. */
  static Optional<Place> of(CellKey cell, Report report) {
    return report.cell(cell.table(), cell.row(), cell.column()).places().stream()
        .filter(p -> !(p instanceof Place.Untracked))
        .findFirst();
  }
}
