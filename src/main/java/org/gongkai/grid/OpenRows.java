package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table without lines between its columns: which lines of label text are one row's,
 * and which values are.
 *
 * <p>Lines across the page part rows beyond doubt. Without them a label is the lines that follow
 * each other as closely as the lines of one cell do, and the values stand at its first line, its
 * middle or its last: at the same one in all rows of the table. Where that does not come out, no
 * row of the table is certain.
 */
final class OpenRows {

  /** The part of a line by which values may stand off their label's first, middle or last line. */
  private static final double ASIDE = 0.22;

  /** Lines of one cell follow each other at one distance, give or take this part of it. */
  private static final double UNEVEN = 0.08;

  /** Lines of one cell are never farther apart than this, in heights of a line. */
  private static final double MOST_LEADING = 2.2;

  /** Lines of one cell of a heading are never farther apart than this, in heights of a line. */
  private static final double CLOSE = 1.52;

  /** The part of the distance of rows that a label keeps clear when it has a row to itself. */
  private static final double APART = 0.75;

  /** The part of a label's width that must stand over the labels beside the values. */
  private static final double INNER = 0.3;

  /** Words of one line of a label stand no farther apart than this part of a line. */
  private static final double SPACE = 0.4;

  /**
   * A row.
   *
   * @param y where its values stand, or the middle of its label
   * @param values the line of its values, -1 when all are blank
   * @param labels its labels from left to right; those that are not next to the values may be
   *     labels of a group
   * @param group whether it is the label of a group of rows, with no values of its own
   * @param doubt why its values may be another row's, or empty
   */
  record Row(double y, int values, List<LabelCell> labels, boolean group, String doubt) {
    Row doubted() {
      return new Row(y, values, labels, group, CUT);
    }
  }

  private static final String CUT =
      "a page break may cut this row: whether it goes on across it does not show";

  /** Where values stand beside a label of several lines. */
  private enum Stand {
    FIRST,
    MIDDLE,
    LAST
  }

  private final List<LabelCell.Piece> pieces;
  private final List<Integer> valueLines;
  private final double[] ys;
  private final double height;
  private final Rules drawn;
  private final List<Double> rules;
  private final double pitch;
  private final boolean numbered;
  private final List<LabelCell> headingLabels = new ArrayList<>();
  private final List<Double> headingYs;
  private final double headingBottom;

  /**
   * @param pieces the words of all labels
   * @param valueLines the lines that hold values
   * @param ys the middle of each line
   * @param height of a line of text
   * @param drawn all lines
   * @param rules where lines are drawn across all values
   * @param headingYs where the words over the values stand
   */
  OpenRows(
      List<LabelCell.Piece> pieces,
      List<Integer> valueLines,
      double[] ys,
      double height,
      Rules drawn,
      List<Double> rules,
      List<Double> headingYs) {
    this.pieces = pieces;
    this.valueLines = valueLines;
    this.ys = ys;
    this.height = height;
    this.drawn = drawn;
    this.rules = rules;
    this.headingYs = headingYs;
    this.headingBottom =
        headingYs.stream().mapToDouble(y -> y).max().orElse(Double.NEGATIVE_INFINITY);
    this.pitch = pitch();
    long numbers = pieces.stream().filter(p -> ValueText.isNumbered(p.word().text())).count();
    this.numbered = numbers > 2 && 2 * numbers >= valueLines.size();
  }

  /** The rows from top to bottom; empty when they are not certain. */
  Optional<List<Row>> find() {
    List<LabelCell> labels = labels();
    for (LabelCell label : List.copyOf(labels)) {
      if (label.first() <= headingBottom + ASIDE * height) {
        headingLabels.add(label);
        labels.remove(label);
      }
    }
    if (labels.isEmpty()) {
      return Optional.of(
          valueLines.stream().map(i -> new Row(ys[i], i, List.of(), false, "")).toList());
    }
    double[] inner = inner(labels);
    List<LabelCell> beside = new ArrayList<>();
    List<LabelCell> outer = new ArrayList<>();
    for (LabelCell label : labels) {
      (label.meets(inner[0], inner[1], INNER) ? beside : outer).add(label);
    }
    addLabelsOverGroups(beside, outer);
    Optional<List<Row>> rows = ruled() ? betweenRules(beside) : byLabels(beside);
    return rows.map(r -> withGroups(cutByPages(r), outer));
  }

  /** The labels that stand beside the heading. */
  List<LabelCell> headingLabels() {
    return headingLabels;
  }

  /**
   * Rows of which a page break may have made two, because one of them has a label or values only.
   */
  private List<Row> cutByPages(List<Row> rows) {
    List<Row> all = new ArrayList<>(rows);
    for (int i = 1; i < all.size(); i++) {
      Row upper = all.get(i - 1);
      Row lower = all.get(i);
      boolean half = upper.values() < 0 || lower.values() < 0;
      boolean begins = !lower.labels().isEmpty() && lower.labels().get(0).isNumbered();
      if (half && !begins && page(upper) != page(lower)) {
        all.set(i - 1, upper.doubted());
        all.set(i, lower.doubted());
      }
    }
    return all;
  }

  private static int page(Row row) {
    return row.labels().isEmpty() ? 0 : row.labels().get(0).lastPage();
  }

  /**
   * A label that takes the room of a group's label too may stand beside the others: its values, or
   * the room that it has for itself, tell it from a group's.
   */
  private void addLabelsOverGroups(List<LabelCell> beside, List<LabelCell> outer) {
    List<LabelCell> rows = new ArrayList<>();
    for (LabelCell label : outer) {
      boolean valued =
          valueLines.stream()
              .anyMatch(
                  v ->
                      reaches(label, ys[v])
                          && beside.stream().noneMatch(b -> reaches(b, ys[v]))
                          && outer.stream()
                              .noneMatch(o -> o.left() > label.left() && reaches(o, ys[v])));
      boolean apart =
          beside.stream()
              .allMatch(
                  b ->
                      b.first() - label.last() > APART * pitch
                          || label.first() - b.last() > APART * pitch);
      if (valued || apart) {
        rows.add(label);
      }
    }
    beside.addAll(rows);
    outer.removeAll(rows);
  }

  private boolean ruled() {
    for (int i = 1; i < valueLines.size(); i++) {
      if (band(ys[valueLines.get(i)]) == band(ys[valueLines.get(i - 1)])) {
        return false;
      }
    }
    return rules.size() >= 2 && rules.size() >= valueLines.size() / 2;
  }

  private int band(double y) {
    int band = 0;
    while (band < rules.size() && rules.get(band) < y) {
      band++;
    }
    return band;
  }

  private Optional<List<Row>> betweenRules(List<LabelCell> beside) {
    int bands = rules.size() + 1;
    List<List<LabelCell>> labels = new ArrayList<>();
    int[] values = new int[bands];
    Arrays.fill(values, -1);
    for (int i = 0; i < bands; i++) {
      labels.add(new ArrayList<>());
    }
    for (int line : valueLines) {
      values[band(ys[line])] = line;
    }
    for (LabelCell label : beside) {
      for (LabelCell.Piece piece : label.pieces()) {
        addTo(labels.get(band(piece.y())), piece);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < bands; i++) {
      if (values[i] >= 0 || !labels.get(i).isEmpty()) {
        double y = values[i] >= 0 ? ys[values[i]] : labels.get(i).get(0).middle();
        rows.add(new Row(y, values[i], labels.get(i), false, ""));
      }
    }
    return Optional.of(rows);
  }

  private static void addTo(List<LabelCell> cells, LabelCell.Piece piece) {
    for (LabelCell cell : cells) {
      if (cell.meets(piece.word().left(), piece.word().right(), 0)) {
        cell.add(piece);
        return;
      }
    }
    cells.add(new LabelCell(piece));
  }

  /** The least distance of lines with values. */
  private double pitch() {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < valueLines.size(); i++) {
      least = Math.min(least, ys[valueLines.get(i)] - ys[valueLines.get(i - 1)]);
    }
    return least;
  }

  /**
   * The distance of the lines of a label: the least between lines that stand under each other. It
   * is 0 when rows are no farther apart, so that no label seems to have several lines.
   */
  double leading() {
    double least = Double.POSITIVE_INFINITY;
    for (LabelCell.Piece lower : pieces) {
      for (LabelCell.Piece upper : pieces) {
        double step = lower.y() - upper.y();
        // Rows of blanks may stand between headings, and the first row below them.
        boolean close = upper.y() > headingBottom || step <= CLOSE * height;
        if (step > height / 2 && step < least && close && isUnder(upper.word(), lower.word())) {
          least = step;
        }
      }
    }
    // One row of values alone does not show how far apart rows are.
    double most = Double.isInfinite(pitch) ? CLOSE * height : (1 - UNEVEN) * pitch;
    return least < Math.min(most, MOST_LEADING * height) ? least : 0;
  }

  private static boolean isUnder(Word a, Word b) {
    double common = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    return common > Math.min(a.right() - a.left(), b.right() - b.left()) / 2;
  }

  private List<LabelCell> labels() {
    double leading = leading();
    // Where rows follow as closely as lines, only numbers tell where a label begins.
    boolean byNumbers = leading == 0 && numbered;
    double most = byNumbers ? pitch * (1 + UNEVEN) : leading * (1 + UNEVEN);
    List<LabelCell> labels = new ArrayList<>();
    List<LabelCell.Piece> inOrder =
        pieces.stream().sorted(Comparator.comparingDouble(LabelCell.Piece::y)).toList();
    for (LabelCell.Piece piece : inOrder) {
      LabelCell into = null;
      for (int i = labels.size() - 1; i >= 0 && into == null; i--) {
        LabelCell label = labels.get(i);
        double step = piece.y() - label.last();
        boolean near = step <= most && (label.isNumbered() || !byNumbers);
        boolean cut = numbered && label.isNumbered() && label.isOnPageBefore(piece);
        if (step > 0
            && (near && !isHeadingAlone(label, piece) || cut)
            && label.isOver(piece.word())
            && !ValueText.isNumbered(piece.word().text())
            && (cut || !drawn.between(piece.word(), label.last(), piece.y()))) {
          into = label;
        } else if (label.goesOnWith(piece, SPACE * height)) {
          into = label;
        }
      }
      if (into == null) {
        labels.add(new LabelCell(piece));
      } else {
        into.add(piece);
      }
    }
    return labels;
  }

  /**
   * Whether a label is a heading of one line, beside one over the values, and not the first line of
   * a label that goes on: cells of a row have their first lines or their middles at one height.
   */
  private boolean isHeadingAlone(LabelCell label, LabelCell.Piece next) {
    return label.lines() == 1 && isBesideHeading(label.first()) && !isBesideHeading(next.y());
  }

  private boolean isBesideHeading(double y) {
    return headingYs.stream().anyMatch(h -> Math.abs(h - y) < ASIDE * height / 2);
  }

  /** The stretch in which the labels next to the values stand; of length 0 without any. */
  private double[] inner(List<LabelCell> labels) {
    List<LabelCell> next = new ArrayList<>();
    for (int line : valueLines) {
      labels.stream()
          .filter(l -> l.pieces().stream().anyMatch(p -> p.line() == line))
          .max(Comparator.comparingDouble(LabelCell::left))
          .ifPresent(next::add);
    }
    if (next.isEmpty()) {
      next = labels;
    }
    if (next.isEmpty()) {
      return new double[0];
    }
    double[] lefts = next.stream().mapToDouble(LabelCell::left).sorted().toArray();
    double[] rights = next.stream().mapToDouble(LabelCell::right).sorted().toArray();
    double left = lefts[lefts.length / 2];
    return new double[] {left, Math.max(rights[rights.length / 2], left + height)};
  }

  private Optional<List<Row>> byLabels(List<LabelCell> beside) {
    List<LabelCell> labels = new ArrayList<>();
    List<List<Integer>> values = new ArrayList<>();
    for (LabelCell label : beside) {
      List<Integer> inside = valueLines.stream().filter(v -> reaches(label, ys[v])).toList();
      if (inside.size() < 2) {
        labels.add(label);
        values.add(inside);
        continue;
      }
      // Labels of one line each that follow as closely as the lines of one.
      for (LabelCell.Piece piece : label.pieces()) {
        LabelCell single = new LabelCell(piece);
        List<Integer> own = inside.stream().filter(v -> reaches(single, ys[v])).toList();
        if (own.size() != 1) {
          return Optional.empty();
        }
        labels.add(single);
        values.add(own);
      }
    }
    for (int line : valueLines) {
      if (values.stream().filter(v -> v.contains(line)).count() != 1) {
        return Optional.empty();
      }
    }
    return oneStand(labels, values) ? Optional.of(rows(labels, values)) : Optional.empty();
  }

  private boolean reaches(LabelCell label, double y) {
    return y >= label.first() - ASIDE * height && y <= label.last() + ASIDE * height;
  }

  /** Whether the values of all rows stand at the same line of their label. */
  private boolean oneStand(List<LabelCell> labels, List<List<Integer>> values) {
    for (Stand stand : Stand.values()) {
      int apart = 0;
      int standing = 0;
      for (int i = 0; i < labels.size(); i++) {
        LabelCell label = labels.get(i);
        if (values.get(i).isEmpty() || label.lines() < 2) {
          continue;
        }
        double wanted =
            switch (stand) {
              case FIRST -> label.first();
              case MIDDLE -> label.middle();
              case LAST -> label.last();
            };
        boolean stands = Math.abs(ys[values.get(i).get(0)] - wanted) <= ASIDE * height;
        standing += stands ? 1 : 0;
        // A row that a page break moved may stand otherwise; its number says where it begins.
        apart += !stands && !label.isNumbered() ? labels.size() : stands ? 0 : 1;
      }
      if (apart <= standing) {
        return true;
      }
    }
    return false;
  }

  private List<Row> rows(List<LabelCell> labels, List<List<Integer>> values) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int line = values.get(i).isEmpty() ? -1 : values.get(i).get(0);
      double y = line >= 0 ? ys[line] : labels.get(i).middle();
      rows.add(new Row(y, line, List.of(labels.get(i)), false, ""));
    }
    rows.sort(Comparator.comparingDouble(Row::y));
    return rows;
  }

  /** With the labels of groups on rows of their own, where they take nothing from another. */
  private static List<Row> withGroups(List<Row> rows, List<LabelCell> groups) {
    List<Row> all = new ArrayList<>(rows);
    groups.forEach(g -> all.add(new Row(g.middle(), -1, List.of(g), true, "")));
    all.sort(Comparator.comparingDouble(Row::y));
    return all;
  }
}
