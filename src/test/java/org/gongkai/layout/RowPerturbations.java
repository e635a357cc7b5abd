package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Form;

/** Ways to spoil which rows, columns and cells there are. */
final class RowPerturbations {
  private RowPerturbations() {}

  static List<Perturbation> all() {
    return List.of(
        Perturbation.of("row-missing", RowPerturbations::removeRow)
            .in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of(
                "row-too-many",
                s -> {
                  int row = s.leafRow();
                  s.insertBelow(row, s.copyWithOtherNumbers(row, "其他特定情形的公开文件"));
                })
            .in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of("row-twice-with-other-numbers", RowPerturbations::repeatRow)
            .in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of(
                "unlabelled-row-too-many",
                s -> {
                  int row = s.leafRow();
                  s.insertBelow(row, s.copyWithOtherNumbers(row, ""));
                })
            .in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of("rows-swapped", RowPerturbations::swapRows)
            .in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of("two-rows-in-one", RowPerturbations::glueRows)
            .whereCellsShow()
            .in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of("empty-row", RowPerturbations::emptyRow),
        Perturbation.of("page-number-between-rows", RowPerturbations::pageNumber),
        Perturbation.of("page-number-in-a-cell-between-rows", RowPerturbations::pageNumberInCell),
        Perturbation.of("header-row-lost", RowPerturbations::loseHeader),
        Perturbation.of("all-headers-lost", RowPerturbations::loseHeaders)
            .in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of("header-repeated", RowPerturbations::repeatHeader).in(Form.REQUESTS),
        Perturbation.of("columns-swapped", RowPerturbations::swapColumns).in(Form.REQUESTS),
        Perturbation.of("column-too-many-at-the-end", s -> addColumn(s, true)).in(Form.REQUESTS),
        Perturbation.of("column-too-many-in-the-middle", s -> addColumn(s, false))
            .in(Form.REQUESTS),
        Perturbation.of("column-missing", RowPerturbations::removeColumn).in(Form.REQUESTS),
        Perturbation.of(
                "cells-of-column-lost-but-not-its-label", RowPerturbations::loseColumnOfValues)
            .in(Form.REQUESTS)
            .whereShortRowsShow()
            .withoutBlanks(),
        Perturbation.of("digits-of-two-cells-glued", RowPerturbations::glueDigits)
            .whereShortRowsShow()
            .withoutBlanks(),
        Perturbation.of("digits-of-a-row-glued", RowPerturbations::glueRowDigits)
            .whereShortRowsShow()
            .withoutBlanks(),
        Perturbation.of("empty-cell-before-the-values", s -> emptyCells(s, true)).withoutBlanks(),
        Perturbation.of("empty-cells-behind-the-values", s -> emptyCells(s, false)),
        Perturbation.of("cell-lost", RowPerturbations::loseCell).whereShortRowsShow(),
        Perturbation.of("two-values-in-one-wide-cell", RowPerturbations::twoCellsInOne)
            .withoutBlanks());
  }

  private static void removeRow(Spoilt s) {
    int row = s.leafRow();
    s.valuesOf(row).forEach(c -> s.truth.remove(c.key().orElseThrow()));
    s.removeRow(row);
  }

  private static void repeatRow(Spoilt s) {
    int row = s.leafRow();
    SampleCell label = s.rows.get(row).get(0);
    s.undecidedRow(row);
    s.insertBelow(row, s.copyWithOtherNumbers(row, label.text()));
  }

  private static int leafBelowLeaf(Spoilt s) {
    return s.rowWhere(
        r -> s.isLeaf(r) && s.isLeaf(r - 1) && s.labelColumns(r) == s.labelColumns(r - 1));
  }

  private static void swapRows(Spoilt s) {
    int row = leafBelowLeaf(s);
    s.rows.add(row - 1, s.rows.remove(row));
  }

  /** Two rows are one, with two lines in every cell. */
  private static void glueRows(Spoilt s) {
    int row = leafBelowLeaf(s);
    s.undecidedRow(row);
    s.undecidedRow(row - 1);
    for (int c = 0; c < s.rows.get(row).size(); c++) {
      String below = s.rows.get(row).get(c).text();
      s.changeText(row - 1, c, t -> (t + Family.BREAK + below));
    }
    s.removeRow(row);
  }

  private static int rowWithRowBelow(Spoilt s) {
    return s.rowWhere(r -> s.hasValues(r) && r + 1 < s.rows.size() && s.isLeaf(r + 1));
  }

  /** As wide as the row below it, label and values; none of it filled. */
  private static void emptyRow(Spoilt s) {
    int row = rowWithRowBelow(s);
    s.insertBelow(
        row, s.rows.get(row + 1).stream().map(c -> SampleCell.label("", c.columns(), 1)).toList());
  }

  private static void pageNumber(Spoilt s) {
    int row = rowWithRowBelow(s);
    String text = s.pick(List.of("— 5 —", "- 3 -", "第 4 页", "5", "3 / 6"));
    int width = s.rows.get(row + 1).stream().mapToInt(SampleCell::columns).sum();
    s.insertBelow(row, List.of(SampleCell.label(text, width, 1)));
  }

  private static void pageNumberInCell(Spoilt s) {
    int row = rowWithRowBelow(s);
    List<SampleCell> cells = new ArrayList<>();
    int at = s.random.nextInt(s.rows.get(row + 1).size());
    for (SampleCell c : s.rows.get(row + 1)) {
      cells.add(SampleCell.label(cells.size() == at ? "5" : "", c.columns(), 1));
    }
    s.insertBelow(row, cells);
  }

  private static void loseHeader(Spoilt s) {
    int first = s.rowWhere(r -> !s.hasValues(r));
    s.removeRow(first);
  }

  private static void loseHeaders(Spoilt s) {
    for (int r = s.rows.size() - 1; r >= 0; r--) {
      if (!s.hasValues(r)) {
        s.rows.remove(r);
      }
    }
  }

  /** As Word repeats it on each page. */
  private static void repeatHeader(Spoilt s) {
    int cut = s.rowWhere(r -> r > 4 && s.hasValues(r));
    SampleTable below = s.cutBefore(cut);
    List<List<SampleCell>> rows = new ArrayList<>(s.original.rows().subList(0, 3));
    rows.addAll(below.rows());
    s.after.add(Spoilt.piece("", List.of(), new SampleTable(below.code(), below.width(), rows)));
  }

  private static void swapColumns(Spoilt s) {
    int left = s.random.nextInt(4);
    for (List<SampleCell> row : s.rows) {
      int first = row.size() == 5 ? 0 : row.size() - 7 + 1;
      if (row.size() == 5 || row.get(row.size() - 1).isValue()) {
        row.add(first + left, row.remove(first + left + 1));
      }
    }
  }

  private static void addColumn(Spoilt s, boolean atTheEnd) {
    int place = s.random.nextInt(5);
    if (atTheEnd) {
      s.rows.get(0).add(SampleCell.label("上年同期", 1, 3));
    } else {
      s.rows.get(2).add(place, SampleCell.label("个体工商户", 1, 1));
      s.resize(1, 1, 6, 1);
      s.resize(0, 1, 8, 1);
    }
    for (List<SampleCell> row : s.rows) {
      if (row.get(row.size() - 1).isValue()) {
        SampleCell extra = SampleCell.label(String.valueOf(800 + s.random.nextInt(99)), 1, 1);
        row.add(atTheEnd ? row.size() : row.size() - 6 + place, extra);
      }
    }
  }

  private static void removeColumn(Spoilt s) {
    int place = s.random.nextInt(5);
    s.rows.get(2).remove(place);
    s.resize(1, 1, 4, 1);
    s.resize(0, 1, 6, 1);
    for (int r = 0; r < s.rows.size(); r++) {
      if (s.hasValues(r)) {
        SampleCell lost = s.rows.get(r).remove(s.firstValue(r) + 1 + place);
        s.truth.remove(lost.key().orElseThrow());
      }
    }
  }

  /** Every row is short of the same cell, and the header does not show which. */
  private static void loseColumnOfValues(Spoilt s) {
    int place = s.random.nextInt(7);
    for (int r = 0; r < s.rows.size(); r++) {
      if (s.hasValues(r)) {
        s.undecided(s.rows.get(r).remove(s.firstValue(r) + place));
      }
    }
  }

  private static void glueDigits(Spoilt s) {
    int row = s.rowWhere(s::isFull);
    List<SampleCell> cells = s.rows.get(row);
    int first = s.firstValue(row);
    int at = first + s.random.nextInt(cells.size() - first - 1);
    SampleCell right = cells.remove(at + 1);
    SampleCell left = cells.get(at);
    cells.set(at, left.withText(left.text() + right.text()));
    s.undecided(left);
    s.undecided(right);
  }

  private static void glueRowDigits(Spoilt s) {
    int row = s.rowWhere(s::isFull);
    List<SampleCell> values = s.valuesOf(row);
    s.undecidedRow(row);
    StringBuilder glued = new StringBuilder();
    values.forEach(c -> glued.append(c.text()));
    int first = s.firstValue(row);
    s.rows.get(row).set(first, values.get(0).withText(glued.toString()));
    s.rows.get(row).subList(first + 1, s.rows.get(row).size()).clear();
  }

  private static void emptyCells(Spoilt s, boolean before) {
    int row = s.rowWhere(before ? s::isFull : s::hasValues);
    int at = before ? s.firstValue(row) : s.rows.get(row).size();
    for (int i = before ? 0 : s.random.nextInt(2); i >= 0; i--) {
      s.rows.get(row).add(at, SampleCell.label("", 1, 1));
    }
  }

  private static void loseCell(Spoilt s) {
    int row = s.rowWhere(r -> s.valuesOf(r).size() > 1);
    List<SampleCell> cells = s.rows.get(row);
    int first = s.firstValue(row);
    s.undecided(cells.remove(first + s.random.nextInt(cells.size() - first)));
  }

  /**
   * Two values, a space between, in a cell of the width of both: they may be read as the two that
   * they are.
   */
  private static void twoCellsInOne(Spoilt s) {
    int row = s.rowWhere(s::isFull);
    List<SampleCell> cells = s.rows.get(row);
    int first = s.firstValue(row);
    int at = first + s.random.nextInt(cells.size() - first - 1);
    SampleCell right = cells.remove(at + 1);
    SampleCell left = cells.get(at);
    cells.set(
        at,
        new SampleCell(
            left.text() + s.pick(List.of(" ", Family.BREAK, "\u3000")) + right.text(),
            left.columns() + right.columns(),
            1,
            left.key()));
  }
}
