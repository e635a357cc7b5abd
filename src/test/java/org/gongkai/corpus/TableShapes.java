package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.layout.SampleCell;
import org.gongkai.layout.SampleTable;

/** Changes to the shape of a table that leave what it says. */
final class TableShapes {
  private TableShapes() {}

  /** The words of the labels of columns over two rows of cells: 商业 above 企业. */
  static SampleTable headerWordsInTwoRows(SampleTable table) {
    if (!table.code().equals(Form.REQUESTS)) {
      return table;
    }
    List<List<SampleCell>> rows = new ArrayList<>();
    rows.add(table.rows().get(0).stream().map(c -> c.columns() == 3 ? taller(c) : c).toList());
    rows.add(table.rows().get(1).stream().map(c -> c.columns() == 1 ? taller(c) : c).toList());
    List<SampleCell> above = new ArrayList<>();
    List<SampleCell> below = new ArrayList<>();
    for (SampleCell label : table.rows().get(2)) {
      String words = label.text().replace(" ", "");
      if (words.length() < 4) {
        above.add(taller(label));
      } else {
        above.add(label.withText(words.substring(0, words.length() - 2)));
        below.add(label.withText(words.substring(words.length() - 2)));
      }
    }
    rows.add(above);
    rows.add(below);
    rows.addAll(table.rows().subList(3, table.rows().size()));
    return new SampleTable(table.code(), table.width(), rows);
  }

  private static SampleCell taller(SampleCell cell) {
    return new SampleCell(cell.text(), cell.columns(), cell.rows() + 1, cell.key());
  }

  /**
   * The heading of the section, without numeral, as the first row: met in filings of a street
   * office.
   */
  static SampleTable headed(SampleTable table, String heading) {
    List<List<SampleCell>> rows = new ArrayList<>();
    rows.add(List.of(SampleCell.label(heading, table.width(), 1)));
    rows.addAll(table.rows());
    return new SampleTable(table.code(), table.width(), rows);
  }

  /**
   * One cell narrower: the labels of rows in groups lose their group, which stands in a row of its
   * own above them.
   */
  static SampleTable groupsInOwnRows(SampleTable table) {
    if (!table.code().equals(Form.REQUESTS)) {
      return table;
    }
    List<List<SampleCell>> rows = new ArrayList<>();
    for (List<SampleCell> row : table.rows().subList(0, 3)) {
      rows.add(
          row.stream()
              .map(c -> c.columns() == 3 ? new SampleCell(c.text(), 1, c.rows(), c.key()) : c)
              .toList());
    }
    for (List<SampleCell> row : table.rows().subList(3, table.rows().size())) {
      List<SampleCell> cells = new ArrayList<>();
      for (SampleCell cell : row) {
        if (!cell.isValue() && cell.rows() > 1) {
          rows.add(List.of(SampleCell.label(cell.text(), 8, 1)));
        } else {
          cells.add(cell.isValue() ? cell : SampleCell.label(cell.text(), 1, 1));
        }
      }
      rows.add(cells);
    }
    return new SampleTable(table.code(), 8, rows);
  }

  /**
   * The pieces of a table cut between rows. Merged cells that the cut goes through come to an end
   * above it and begin again, empty, below it.
   *
   * @param at before which rows, rising
   */
  static List<SampleTable> cut(SampleTable table, List<Integer> at) {
    List<SampleTable> pieces = new ArrayList<>();
    int from = 0;
    for (int end : at) {
      pieces.add(piece(table, from, end));
      from = end;
    }
    pieces.add(piece(table, from, table.rows().size()));
    return pieces;
  }

  private static SampleTable piece(SampleTable table, int from, int to) {
    List<List<SampleTable.Position>> positions = table.positions();
    List<List<SampleCell>> rows = new ArrayList<>();
    for (int r = from; r < to; r++) {
      List<SampleCell> cells = new ArrayList<>();
      List<SampleTable.Position> row = positions.get(r);
      for (int c = 0; c < row.size(); c++) {
        SampleTable.Position p = row.get(c);
        boolean begins = p.begins() || p.firstColumn() && r == from;
        if (begins) {
          int rest = 1;
          while (r + rest < to && !positions.get(r + rest).get(c).firstRow()) {
            rest++;
          }
          cells.add(new SampleCell(p.textOnce(), p.cell().columns(), rest, p.cell().key()));
        }
      }
      rows.add(cells);
    }
    return new SampleTable(table.code(), table.width(), rows);
  }

  /** The first row that holds values. */
  static int firstValues(SampleTable table) {
    int row = 0;
    while (row < table.rows().size() - 1
        && table.rows().get(row).stream().noneMatch(SampleCell::isValue)) {
      row++;
    }
    return row;
  }
}
