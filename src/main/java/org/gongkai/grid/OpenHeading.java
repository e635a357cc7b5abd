package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Place;

/**
 * The heading of an open table: its words put together into cells, and these on rows.
 *
 * <p>Lines under each other in one column are one cell when they follow each other as closely as
 * the lines of a cell do. A label that stands alone on its row, below the first labels of columns,
 * has blank cells beside it.
 */
final class OpenHeading {

  private static final double UNEVEN = 0.08;

  /** Lines farther apart than this, in heights of a line, are never one cell's. */
  private static final double MOST_LEADING = 1.52;

  /** Cells whose middles stand closer than this part of a line are one row's. */
  private static final double ONE_ROW = 0.6;

  private final OpenColumns columns;
  private final List<Entry> entries = new ArrayList<>();
  private final List<List<Entry>> rows = new ArrayList<>();
  private final double height;
  private final Rules rules;

  /** Stands in columns first to last; first is -1 for a label of rows. */
  private record Entry(LabelCell cell, int first, int last) {}

  OpenHeading(
      List<TextLine> lines, OpenColumns columns, double labelsRight, OpenRows found, Rules rules) {
    this.columns = columns;
    this.rules = rules;
    this.height = lines.stream().mapToDouble(l -> l.bottom() - l.top()).max().orElse(1);
    for (int i = 0; i < lines.size(); i++) {
      for (Word word : lines.get(i).words()) {
        if (word.left() >= labelsRight) {
          put(new LabelCell.Piece(i, lines.get(i).middleOf(word), word));
        }
      }
    }
    double leading = found.leading() > 0 ? Math.min(found.leading(), leading()) : leading();
    join(Math.min(leading * (1 + UNEVEN), MOST_LEADING * height));
    found.headingLabels().forEach(l -> entries.add(new Entry(l, -1, -1)));
    arrange();
  }

  private void put(LabelCell.Piece piece) {
    int one = columns.of(piece.word());
    int first = one >= 0 ? one : columns.firstOf(piece.word());
    int last = one >= 0 ? one : columns.lastOf(piece.word());
    entries.add(new Entry(new LabelCell(piece), first, last));
  }

  private double leading() {
    double least = Double.POSITIVE_INFINITY;
    for (Entry lower : entries) {
      for (Entry upper : entries) {
        double step = lower.cell().first() - upper.cell().last();
        if (step > height / 2 && step < least && isUnder(upper, lower)) {
          least = step;
        }
      }
    }
    return least;
  }

  private static boolean isUnder(Entry upper, Entry lower) {
    return upper.first() == lower.first()
        && upper.last() == lower.last()
        && upper.cell().isOver(lower.cell().pieces().get(0).word());
  }

  private void join(double most) {
    List<Entry> joined = new ArrayList<>();
    for (Entry entry : entries) {
      Entry into = null;
      for (Entry before : joined) {
        double step = entry.cell().first() - before.cell().last();
        boolean sameLine = Math.abs(step) < height / 4;
        boolean below = step > 0 && step <= most && isUnder(before, entry);
        boolean beside = sameLine && entry.first() == before.first();
        if ((below || beside && entry.last() == before.last())
            && !rules.between(
                entry.cell().pieces().get(0).word(), before.cell().last(), entry.cell().first())) {
          into = before;
        }
      }
      if (into == null) {
        joined.add(entry);
      } else {
        into.cell().addAll(entry.cell());
      }
    }
    entries.clear();
    entries.addAll(joined);
  }

  private void arrange() {
    entries.sort(
        Comparator.comparingDouble((Entry e) -> e.cell().middle())
            .thenComparingDouble(e -> e.cell().left()));
    double y = Double.NEGATIVE_INFINITY;
    for (Entry entry : entries) {
      List<Entry> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      boolean taken =
          row.stream()
              .anyMatch(
                  e -> e.first() >= 0 && e.first() <= entry.last() && entry.first() <= e.last());
      if (rows.isEmpty() || taken || entry.cell().middle() - y > ONE_ROW * height) {
        rows.add(new ArrayList<>());
        y = entry.cell().middle();
      }
      rows.get(rows.size() - 1).add(entry);
    }
  }

  int rows() {
    return rows.size();
  }

  int labelColumns() {
    return rows.stream()
        .mapToInt(r -> (int) r.stream().filter(e -> e.first() < 0).count())
        .max()
        .orElse(0);
  }

  /** The cells, on rows from 0. */
  List<Cell> cells(int labelColumns) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Entry> labels =
          rows.get(r).stream()
              .filter(e -> e.first() < 0)
              .sorted(Comparator.comparingDouble(e -> e.cell().left()))
              .toList();
      for (int i = 0; i < labels.size(); i++) {
        int span = i == labels.size() - 1 ? labelColumns - i : 1;
        cells.add(cell(labels.get(i), r, i, span));
      }
      if (isRowOfBlanks(r)) {
        Place near = labels.get(labels.size() - 1).cell().places().get(0);
        for (int c = 0; c < columns.size(); c++) {
          cells.add(new Cell(r, labelColumns + c, 1, 1, "", "", List.of(near)));
        }
      }
      List<Entry> words =
          rows.get(r).stream()
              .filter(e -> e.first() >= 0)
              .sorted(Comparator.comparingInt(Entry::first))
              .toList();
      for (Entry entry : words) {
        cells.add(cell(entry, r, labelColumns + entry.first(), entry.last() - entry.first() + 1));
      }
    }
    return cells;
  }

  private static Cell cell(Entry entry, int row, int column, int span) {
    return new Cell(row, column, 1, span, entry.cell().text(), "", entry.cell().places());
  }

  private boolean isRowOfBlanks(int row) {
    List<Entry> here = rows.get(row);
    boolean below =
        entries.stream()
            .anyMatch(e -> e.first() >= 0 && e.cell().last() < here.get(0).cell().first() - height);
    double top = here.stream().mapToDouble(e -> e.cell().first()).min().orElse(0) - height;
    double bottom = here.stream().mapToDouble(e -> e.cell().last()).max().orElse(0) + height;
    return below
        && here.stream().allMatch(e -> e.first() < 0)
        && entries.stream()
            .noneMatch(e -> e.first() >= 0 && e.cell().first() < bottom && e.cell().last() > top);
  }
}
