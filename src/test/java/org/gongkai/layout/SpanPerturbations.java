package org.gongkai.layout;

import java.util.List;
import org.gongkai.form.Form;

/**
 * Spans that lie: cells that claim more or fewer columns and rows than they have. In HTML they are
 * {@code colspan} and {@code rowspan}, in Word {@code gridSpan} and {@code vMerge}, in a workbook
 * merged regions.
 */
final class SpanPerturbations {
  private SpanPerturbations() {}

  static List<Perturbation> all() {
    return List.of(
        Perturbation.of("value-too-wide", SpanPerturbations::tooWide).withoutBlanks(),
        Perturbation.of("value-too-tall", SpanPerturbations::tooTall).withoutBlanks(),
        Perturbation.of("two-values-merged", SpanPerturbations::mergeAcross)
            .withoutBlanks()
            .whereSpansShow(),
        Perturbation.of("values-of-two-rows-merged", SpanPerturbations::mergeDown)
            .withoutBlanks()
            .whereSpansShow()
            .shownIn(Family.HTML, Family.DOCX, Family.WORKBOOK),
        Perturbation.of("values-of-two-rows-merged-on-a-page", SpanPerturbations::mergeDownOnPage)
            .withoutBlanks()
            .whereSpansShow()
            .shownIn(Family.PDF, Family.OFD),
        Perturbation.of("label-too-wide", s -> label(s, 1)).in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of("label-too-narrow", s -> label(s, -1))
            .in(Form.REQUESTS)
            .shownIn(Family.TEXT, Family.HTML, Family.DOCX, Family.WORKBOOK, Family.OFD),
        // Where no rules show cells, the values simply stand under other headings.
        Perturbation.of("label-too-narrow-on-a-page", s -> label(s, -1))
            .in(Form.REQUESTS)
            .shownIn(Family.PDF)
            .whereSpansShow(),
        Perturbation.of("group-too-tall", s -> group(s, 1)).in(Form.REQUESTS),
        Perturbation.of("group-too-short", s -> group(s, -1)).in(Form.REQUESTS),
        Perturbation.of("header-too-wide", s -> header(s, 1)),
        Perturbation.of("header-too-narrow", s -> header(s, -1)),
        Perturbation.of("header-too-tall", s -> headerRows(s, 1)).in(Form.REQUESTS, Form.DISPUTES),
        Perturbation.of("header-too-short", s -> headerRows(s, -1))
            .in(Form.REQUESTS, Form.DISPUTES));
  }

  private static void tooWide(Spoilt s) {
    int row = s.rowWhere(s::isFull);
    int at = s.firstValue(row) + s.random.nextInt(s.valuesOf(row).size());
    SampleCell cell = s.rows.get(row).get(at);
    s.resize(row, at, cell.columns() + 1, cell.rows());
  }

  /** A value that reaches into the row below and pushes that row's own cells aside. */
  private static void tooTall(Spoilt s) {
    int row = s.rowWhere(r -> s.isFull(r) && r + 1 < s.rows.size() && s.isFull(r + 1));
    int at = s.firstValue(row) + s.random.nextInt(s.valuesOf(row).size());
    s.resize(row, at, s.rows.get(row).get(at).columns(), 2);
  }

  private static void mergeAcross(Spoilt s) {
    int row = s.rowWhere(s::isFull);
    int first = s.firstValue(row);
    int at = first + s.random.nextInt(s.rows.get(row).size() - first - 1);
    SampleCell right = s.rows.get(row).remove(at + 1);
    SampleCell left = s.rows.get(row).get(at);
    s.resize(row, at, left.columns() + right.columns(), 1);
    s.undecided(left);
    s.undecided(right);
  }

  /**
   * Where the end of a page cuts the merged cell, the value stands in a cell of its own beside the
   * upper row's label.
   */
  private static void mergeDownOnPage(Spoilt s) {
    s.keep(mergeDown(s));
  }

  /** Merges a value with the one below, and answers it. */
  private static SampleCell mergeDown(Spoilt s) {
    int row = s.rowWhere(r -> s.isFull(r) && r + 1 < s.rows.size() && s.isFull(r + 1));
    int n = Math.min(s.valuesOf(row).size(), s.valuesOf(row + 1).size());
    int value = s.random.nextInt(n);
    SampleCell above = s.valuesOf(row).get(value);
    SampleCell below = s.valuesOf(row + 1).get(value);
    s.rows.get(row + 1).remove(below);
    s.resize(row, s.firstValue(row) + value, above.columns(), 2);
    s.undecided(above);
    s.undecided(below);
    return above;
  }

  private static void label(Spoilt s, int by) {
    int row = s.rowWhere(r -> s.isLeaf(r) && s.labelColumns(r) + by > 0);
    s.resize(row, 0, s.labelColumns(row) + by, 1);
  }

  private static void group(Spoilt s, int by) {
    int row = s.rowWhere(r -> s.hasValues(r) && s.firstValue(r) > 1);
    int at = s.random.nextInt(s.firstValue(row) - 1);
    SampleCell cell = s.rows.get(row).get(at);
    if (cell.rows() + by < 1 || row + cell.rows() + by > s.rows.size()) {
      throw new Spoilt.NotApplicable();
    }
    s.resize(row, at, cell.columns(), cell.rows() + by);
  }

  private static void header(Spoilt s, int by) {
    int row = s.rowWhere(r -> !s.hasValues(r) && s.rows.get(r).size() > 1);
    int at = s.random.nextInt(s.rows.get(row).size());
    SampleCell cell = s.rows.get(row).get(at);
    if (cell.columns() + by < 1) {
      throw new Spoilt.NotApplicable();
    }
    s.resize(row, at, cell.columns() + by, cell.rows());
  }

  private static void headerRows(Spoilt s, int by) {
    int row = s.rowWhere(r -> !s.hasValues(r));
    int at = s.random.nextInt(s.rows.get(row).size());
    SampleCell cell = s.rows.get(row).get(at);
    if (cell.rows() + by < 1 || row + cell.rows() + by > s.rows.size()) {
      throw new Spoilt.NotApplicable();
    }
    s.resize(row, at, cell.columns(), cell.rows() + by);
  }
}
