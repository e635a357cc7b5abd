package org.gongkai.render.review;

import org.gongkai.form.CellNames;
import org.gongkai.report.CellKey;
import org.gongkai.report.Report;

/** What stands beside and above the cells of one report. */
record PrintedLabels(CellNames names, Report report) {

  /** The labels of a cell; the codes where nothing is known to be printed. */
  CellNames.Labels of(CellKey key) {
    String label = report.cell(key.table(), key.row(), key.column()).label();
    return names.labels(report.form(), key.table(), key.row(), key.column(), label);
  }
}
