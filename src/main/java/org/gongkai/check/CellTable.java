package org.gongkai.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;

/**
 * The cells of one table of a report by row and column. The rules on sums look at each cell several
 * times; a map of the names of cells would compare three codes at each look.
 */
final class CellTable {
  /** A table of which the report has no cell. */
  static final CellTable NONE = new CellTable();

  /** What stands where the report has no cell. */
  private static final Reading MISSING = Reading.missing();

  /** The cells in the order of the report. */
  private final List<CellKey> keys = new ArrayList<>();

  private final List<Reading> readings = new ArrayList<>();

  /** The number of each row and column, in the order in which they first occur. */
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  private final Map<String, Integer> columns = new LinkedHashMap<>();

  /** For each row, the readings by the number of the column; shorter where none follow. */
  private final List<Reading[]> grid = new ArrayList<>();

  private CellTable() {}

  /** The tables of a report by their codes. */
  static Map<String, CellTable> of(Map<CellKey, Reading> cells) {
    Map<String, CellTable> tables = new LinkedHashMap<>();
    Builder builder = new Builder("", new CellTable());
    for (Map.Entry<CellKey, Reading> cell : cells.entrySet()) {
      String code = cell.getKey().table();
      // The cells of a table follow each other.
      if (tables.isEmpty() || !code.equals(builder.code)) {
        builder = new Builder(code, tables.computeIfAbsent(code, c -> new CellTable()));
      }
      builder.add(cell.getKey(), cell.getValue());
    }
    return tables;
  }

  /** Fills a table; the row of the cell before is most often that of the next. */
  private static final class Builder {
    private final String code;
    private final CellTable table;
    private String row = "";
    private int rowNumber = -1;

    Builder(String code, CellTable table) {
      this.code = code;
      this.table = table;
    }

    void add(CellKey key, Reading reading) {
      table.keys.add(key);
      table.readings.add(reading);
      if (rowNumber < 0 || !row.equals(key.row())) {
        row = key.row();
        rowNumber = number(row, table.rows);
        if (rowNumber == table.grid.size()) {
          table.grid.add(new Reading[0]);
        }
      }
      table.put(rowNumber, number(key.column(), table.columns), reading);
    }

    private static int number(String code, Map<String, Integer> codes) {
      return codes.computeIfAbsent(code, c -> codes.size());
    }
  }

  private void put(int row, int column, Reading reading) {
    Reading[] line = grid.get(row);
    if (column >= line.length) {
      int filled = line.length;
      line = Arrays.copyOf(line, Math.max(column + 1, columns.size()));
      Arrays.fill(line, filled, line.length, MISSING);
      grid.set(row, line);
    }
    line[column] = reading;
  }

  /** The same table with the readings of two cells exchanged. */
  CellTable exchanged(CellKey one, CellKey other) {
    CellTable copy = new CellTable();
    Builder builder = new Builder(one.table(), copy);
    for (int i = 0; i < keys.size(); i++) {
      CellKey key = keys.get(i);
      Reading reading = readings.get(i);
      if (key.equals(one)) {
        reading = reading(other);
      } else if (key.equals(other)) {
        reading = reading(one);
      }
      builder.add(key, reading);
    }
    return copy;
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** The names of the cells in the order of the report. */
  List<CellKey> keys() {
    return keys;
  }

  /** What was read in each of the {@link #keys}. */
  List<Reading> readings() {
    return readings;
  }

  /** The codes of the rows in order. */
  Set<String> rows() {
    return rows.keySet();
  }

  /** The codes of the columns in order. */
  Set<String> columns() {
    return columns.keySet();
  }

  /** The number of a row; -1 when the table has none of that code. */
  int row(String code) {
    return rows.getOrDefault(code, -1);
  }

  /** The number of a column; -1 when the table has none of that code. */
  int column(String code) {
    return columns.getOrDefault(code, -1);
  }

  /** What was read in a row and a column, by their numbers; missing where there is no such cell. */
  Reading reading(int row, int column) {
    if (row < 0 || column < 0) {
      return MISSING;
    }
    Reading[] line = grid.get(row);
    return column < line.length ? line[column] : MISSING;
  }

  /** What was read in a cell. */
  Reading reading(CellKey key) {
    return reading(row(key.row()), column(key.column()));
  }

  /** Whether the document has a cell of the table, be it blank or unreadable. */
  boolean printed() {
    for (Reading reading : readings) {
      if (reading.state() != Reading.State.MISSING) {
        return true;
      }
    }
    return false;
  }
}
