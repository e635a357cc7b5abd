package org.gongkai.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading.State;

/** One way to spoil a report. What the spoilt report says is still known. */
enum Perturbation {
  BLANK_CELL {
    @Override
    void spoil(Spoilt s) {
      s.setValue("", Expected.without(State.BLANK));
    }
  },
  SLASH_FOR_NUMBER {
    @Override
    void spoil(Spoilt s) {
      s.setValue("/", Expected.without(State.MARK));
    }
  },
  THOUSANDS_SEPARATOR {
    @Override
    void spoil(Spoilt s) {
      s.setValue("3,001", Expected.number(BigDecimal.valueOf(3001)));
    }
  },
  FULL_WIDTH_DIGITS {
    @Override
    void spoil(Spoilt s) {
      s.setValue("４７", Expected.number(BigDecimal.valueOf(47)));
    }
  },
  WORDS_FOR_NUMBER {
    @Override
    void spoil(Spoilt s) {
      s.setValue(s.pick(List.of("见附件", "约三百", "12或13", "3 4", "1/2")), UNREADABLE);
    }
  },
  FOOTNOTE_DIGIT_BEHIND_LABEL {
    @Override
    void spoil(Spoilt s) {
      s.changeLabel(text -> text + s.pick(List.of("1", "①", "*", " 2")));
    }
  },
  TYPO_IN_LABEL {
    @Override
    void spoil(Spoilt s) {
      s.changeLabel(
          text -> {
            int at = s.random.nextInt(text.length());
            return text.substring(0, at) + "某" + text.substring(at + 1);
          });
    }
  },
  LABEL_LOST {
    @Override
    void spoil(Spoilt s) {
      s.changeLabel(text -> "");
    }
  },
  ROW_MISSING {
    @Override
    void spoil(Spoilt s) {
      int row = s.leafRow();
      s.valuesOf(row).forEach(c -> s.truth.remove(c.key().orElseThrow()));
      s.removeRow(row);
    }
  },
  ROW_TOO_MANY {
    @Override
    void spoil(Spoilt s) {
      int row = s.leafRow();
      s.insertBelow(row, s.copyWithOtherNumbers(row, "其他特定情形的公开文件"));
    }
  },
  ROW_TWICE_WITH_OTHER_NUMBERS {
    @Override
    void spoil(Spoilt s) {
      int row = s.leafRow();
      SampleCell label = s.rows.get(row).get(0);
      s.valuesOf(row).forEach(c -> s.truth.put(c.key().orElseThrow(), UNREADABLE));
      s.insertBelow(row, s.copyWithOtherNumbers(row, label.text()));
    }
  },
  ROWS_SWAPPED {
    @Override
    void spoil(Spoilt s) {
      int row =
          s.rowWhere(
              r -> s.isLeaf(r) && s.isLeaf(r - 1) && s.labelColumns(r) == s.labelColumns(r - 1));
      s.rows.add(row - 1, s.rows.remove(row));
    }
  },
  HEADER_ROW_LOST {
    @Override
    void spoil(Spoilt s) {
      s.removeRow(s.rowWhere(r -> s.rows.get(r).get(0).text().equals("信息内容")));
    }

    @Override
    String table(Random random) {
      return Form.DISCLOSURE;
    }
  },
  COLUMNS_SWAPPED {
    @Override
    void spoil(Spoilt s) {
      int left = s.random.nextInt(4);
      for (List<SampleCell> row : s.rows) {
        int first = row.size() == 5 ? 0 : row.size() - 7 + 1;
        if (row.size() == 5 || row.get(row.size() - 1).isValue()) {
          row.add(first + left, row.remove(first + left + 1));
        }
      }
    }

    @Override
    String table(Random random) {
      return Form.REQUESTS;
    }
  },
  COLUMN_TOO_MANY {
    @Override
    void spoil(Spoilt s) {
      s.rows.get(0).add(SampleCell.label("上年同期", 1, 3));
      for (List<SampleCell> row : s.rows) {
        if (row.get(row.size() - 1).isValue()) {
          row.add(SampleCell.label(String.valueOf(800 + s.random.nextInt(99)), 1, 1));
        }
      }
    }

    @Override
    String table(Random random) {
      return Form.REQUESTS;
    }
  },
  DIGITS_OF_TWO_CELLS_GLUED {
    @Override
    void spoil(Spoilt s) {
      int row = s.rowWhere(s::isFull);
      List<SampleCell> cells = s.rows.get(row);
      int first = cells.size() - s.valuesOf(row).size();
      int at = first + s.random.nextInt(cells.size() - first - 1);
      SampleCell right = cells.remove(at + 1);
      SampleCell left = cells.get(at);
      cells.set(at, left.withText(left.text() + right.text()));
      s.truth.put(left.key().orElseThrow(), UNREADABLE);
      s.truth.put(right.key().orElseThrow(), UNREADABLE);
    }

    @Override
    List<Sample> samples() {
      return WITHOUT_BLANKS;
    }
  },
  CELL_TOO_WIDE {
    @Override
    void spoil(Spoilt s) {
      int row = s.rowWhere(s::isFull);
      List<SampleCell> cells = s.rows.get(row);
      int first = cells.size() - s.valuesOf(row).size();
      int at = first + s.random.nextInt(cells.size() - first);
      SampleCell cell = cells.get(at);
      cells.set(at, new SampleCell(cell.text(), cell.columns() + 1, cell.rows(), cell.key()));
    }

    @Override
    List<Sample> samples() {
      return WITHOUT_BLANKS;
    }
  },
  EMPTY_CELL_BEFORE_THE_VALUES {
    @Override
    void spoil(Spoilt s) {
      int row = s.rowWhere(s::isFull);
      List<SampleCell> cells = s.rows.get(row);
      cells.add(cells.size() - s.valuesOf(row).size(), SampleCell.label("", 1, 1));
    }

    @Override
    List<Sample> samples() {
      return WITHOUT_BLANKS;
    }
  },
  EMPTY_CELLS_BEHIND_THE_VALUES {
    @Override
    void spoil(Spoilt s) {
      int row = s.rowWhere(r -> !s.valuesOf(r).isEmpty());
      for (int i = s.random.nextInt(2); i >= 0; i--) {
        s.rows.get(row).add(SampleCell.label("", 1, 1));
      }
    }
  },
  CELL_LOST {
    @Override
    void spoil(Spoilt s) {
      int row = s.rowWhere(r -> s.valuesOf(r).size() > 1);
      List<SampleCell> cells = s.rows.get(row);
      int first = cells.size() - s.valuesOf(row).size();
      SampleCell lost = cells.remove(first + s.random.nextInt(cells.size() - first));
      s.truth.put(lost.key().orElseThrow(), UNREADABLE);
    }
  };

  private static final List<Sample> WITHOUT_BLANKS = List.of(Sample.ORDINARY, Sample.FORM_OF_2019);
  private static final Expected UNREADABLE = Expected.without(State.UNREADABLE);

  abstract void spoil(Spoilt report);

  /** The samples that it is done to. */
  List<Sample> samples() {
    return List.of(Sample.ORDINARY, Sample.ZEROS_LEFT_BLANK, Sample.FORM_OF_2019);
  }

  /** The table to spoil. */
  String table(Random random) {
    return random.nextInt(3) == 0 ? Form.DISCLOSURE : Form.REQUESTS;
  }

  SampleReport report(long seed) {
    SampleReport report = samples().get((int) (seed % samples().size())).report();
    Random random = new Random(seed);
    SampleTable table = report.table(table(random));
    Spoilt spoilt = new Spoilt(table, report.truth(), random);
    spoil(spoilt);
    SampleTable changed = new SampleTable(table.code(), table.width(), spoilt.rows);
    return report
        .mapTables(t -> t.code().equals(table.code()) ? changed : t)
        .withTruth(spoilt.truth);
  }

  /** A table while it is being spoilt, with what it says. */
  static final class Spoilt {
    final List<List<SampleCell>> rows = new ArrayList<>();
    final Map<CellKey, Expected> truth;
    final Random random;

    Spoilt(SampleTable table, Map<CellKey, Expected> truth, Random random) {
      table.rows().forEach(r -> rows.add(new ArrayList<>(r)));
      this.truth = new LinkedHashMap<>(truth);
      this.random = random;
    }

    <T> T pick(List<T> from) {
      return from.get(random.nextInt(from.size()));
    }

    int rowWhere(IntPredicate wanted) {
      List<Integer> found = new ArrayList<>();
      for (int r = 0; r < rows.size(); r++) {
        if (wanted.test(r)) {
          found.add(r);
        }
      }
      return pick(found);
    }

    List<SampleCell> valuesOf(int row) {
      return rows.get(row).stream().filter(SampleCell::isValue).toList();
    }

    /** Whether a row has values and one label, so that no merged cell begins in it. */
    boolean isLeaf(int row) {
      return row > 0
          && rows.get(row).size() == valuesOf(row).size() + 1
          && !valuesOf(row).isEmpty();
    }

    /** Whether a row has several values and none is blank: where one is, a shift may not show. */
    boolean isFull(int row) {
      List<SampleCell> values = valuesOf(row);
      return values.size() > 1 && values.stream().noneMatch(c -> c.text().isEmpty());
    }

    int labelColumns(int row) {
      return rows.get(row).get(0).columns();
    }

    int leafRow() {
      return rowWhere(this::isLeaf);
    }

    void setValue(String text, Expected expected) {
      int row = rowWhere(r -> !valuesOf(r).isEmpty());
      SampleCell cell = pick(valuesOf(row));
      rows.get(row).set(rows.get(row).indexOf(cell), cell.withText(text));
      truth.put(cell.key().orElseThrow(), expected);
    }

    void changeLabel(java.util.function.UnaryOperator<String> change) {
      int row = rowWhere(r -> !valuesOf(r).isEmpty());
      int label = rows.get(row).size() - valuesOf(row).size() - 1;
      SampleCell cell = rows.get(row).get(label);
      rows.get(row).set(label, cell.withText(change.apply(cell.text())));
    }

    List<SampleCell> copyWithOtherNumbers(int row, String label) {
      List<SampleCell> copy = new ArrayList<>();
      for (SampleCell cell : rows.get(row)) {
        copy.add(
            cell.isValue()
                ? SampleCell.label(
                    String.valueOf(700 + random.nextInt(99)), cell.columns(), cell.rows())
                : cell.withText(label));
      }
      return copy;
    }

    void insertBelow(int row, List<SampleCell> cells) {
      stretch(row, 1);
      rows.add(row + 1, cells);
    }

    void removeRow(int row) {
      stretch(row, -1);
      rows.remove(row);
    }

    /** Makes the merged cells that cover a row, or end in it, longer or shorter. */
    private void stretch(int row, int by) {
      for (int r = 0; r < row; r++) {
        List<SampleCell> cells = rows.get(r);
        for (int c = 0; c < cells.size(); c++) {
          SampleCell cell = cells.get(c);
          if (r + cell.rows() > row) {
            cells.set(c, new SampleCell(cell.text(), cell.columns(), cell.rows() + by, cell.key()));
          }
        }
      }
    }
  }
}
