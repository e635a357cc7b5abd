package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.extract.StatisticsHeader.Head;
import org.gongkai.extract.StatisticsHeader.Kind;

/** Reads the indicator tables of a grid. */
final class StatisticsGridReader {
  /** So many units one below the other make a column of units. */
  private static final int FEWEST_UNITS = 3;

  private static final double UNNAMED = 0.9;

  private final StatisticsWords words;
  private final OptionalInt year;
  private final Grid grid;
  private final ObservedTable.Cover cover;

  private StatisticsGridReader(StatisticsWords words, OptionalInt year, Grid grid) {
    this.words = words;
    this.year = year;
    this.grid = grid;
    cover = new ObservedTable.Cover(grid.rows(), grid.columns(), grid.cells());
  }

  /**
   * The tables of a grid.
   *
   * @param before the table that ends above the grid, which the grid may continue
   * @param year the year reported on
   */
  static List<StatisticsTable> read(
      Grid grid, StatisticsWords words, Optional<StatisticsTable> before, OptionalInt year) {
    StatisticsGridReader reader = new StatisticsGridReader(words, year, grid);
    List<StatisticsTable> tables = new ArrayList<>();
    int firstHeader = reader.headerFrom(0);
    if (firstHeader > 0 || grid.rows() > 0 && firstHeader < 0) {
      int end = firstHeader < 0 ? grid.rows() : firstHeader;
      reader.unnamed(before, end).ifPresent(h -> tables.add(reader.table(List.of(h), 0, 0, end)));
    }
    for (int row = firstHeader; row >= 0; ) {
      int depth = reader.depth(row);
      int next = reader.headerFrom(row + depth);
      int end = next < 0 ? grid.rows() : next;
      List<StatisticsHeader> headers = reader.headers(row, depth);
      if (!headers.isEmpty()) {
        tables.add(reader.table(headers, row, row + depth, end));
      }
      row = next;
    }
    return tables;
  }

  /** The cells that cover a row, from left to right. */
  private List<Cell> cells(int row) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      cover
          .at(row, c)
          .filter(cell -> cells.isEmpty() || cells.get(cells.size() - 1) != cell)
          .ifPresent(cells::add);
    }
    return cells;
  }

  /** The first row from a row on that is a header; -1 when there is none. */
  private int headerFrom(int row) {
    for (int r = row; r < grid.rows(); r++) {
      if (isHeader(cells(r))) {
        return r;
      }
    }
    return -1;
  }

  /** A word such as 项目 heads labels only beside other words of a header. */
  private boolean isHeader(List<Cell> cells) {
    boolean strong = cells.stream().anyMatch(c -> words.strong(c.text()));
    boolean weak = cells.stream().anyMatch(c -> words.indicator(c.text()));
    long others =
        cells.stream().filter(c -> words.headWord(c.text()) && !words.indicator(c.text())).count();
    boolean numbers =
        cells.stream().anyMatch(c -> CellText.of(c.text()) instanceof CellText.Number);
    return !numbers && (strong && cells.size() > 1 || weak && others > 0);
  }

  /** How many rows the header has. */
  private int depth(int row) {
    int spanned =
        cells(row).stream()
            .filter(c -> words.indicator(c.text()))
            .mapToInt(c -> c.lastRow() - row + 1)
            .max()
            .orElse(1);
    if (spanned > 1 || row + 1 >= grid.rows()) {
      return Math.max(1, Math.min(spanned, grid.rows() - row));
    }
    // The columns may be named in two rows without a merged cell: 统计数 above 2018年度 and 历年累计.
    List<Cell> below = cells(row + 1);
    boolean label = !below.isEmpty() && !below.get(0).text().isBlank();
    boolean heads =
        below.stream().allMatch(c -> c.text().isBlank() || words.headWord(c.text()))
            && below.stream().anyMatch(c -> !c.text().isBlank());
    return !label && heads ? 2 : 1;
  }

  /** The columns, once for each time that the table stands beside itself. */
  private List<StatisticsHeader> headers(int row, int depth) {
    List<Head> heads = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    boolean strong = false;
    for (int c = 0; c < grid.columns(); c++) {
      String text = text(c, row, depth);
      Kind kind = words.kind(text);
      strong |= words.strong(text);
      boolean same = !heads.isEmpty() && sameCell(c, row + depth - 1);
      if (cover.at(row, c).isEmpty() && cover.at(row + depth - 1, c).isEmpty()) {
        continue;
      }
      if (same) {
        Head last = heads.remove(heads.size() - 1);
        heads.add(new Head(last.kind(), "", last.first(), c));
      } else {
        heads.add(new Head(kind, "", c, c));
        texts.add(text);
      }
    }
    List<StatisticsHeader> headers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= heads.size(); i++) {
      boolean next =
          i == heads.size()
              || heads.get(i).kind() == Kind.INDICATOR
                  && heads.subList(from, i).stream().anyMatch(h -> h.kind() == Kind.VALUE);
      if (next) {
        List<Head> part = words.named(heads.subList(from, i), texts.subList(from, i), year);
        if (part.stream().anyMatch(h -> h.kind() == Kind.INDICATOR)
            && part.stream().anyMatch(h -> h.kind() == Kind.VALUE)) {
          headers.add(new StatisticsHeader(part, strong, 1));
        }
        from = i;
      }
    }
    return headers;
  }

  private boolean sameCell(int column, int row) {
    Optional<Cell> left = cover.at(row, column - 1);
    return left.isPresent() && left.equals(cover.at(row, column));
  }

  /** The lowest text above a column. */
  private String text(int column, int row, int depth) {
    for (int r = row + depth - 1; r >= row; r--) {
      String text = cover.at(r, column).map(Cell::text).orElse("");
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private StatisticsTable table(List<StatisticsHeader> headers, int headerRow, int from, int end) {
    List<StatisticsRow> rows = new ArrayList<>();
    List<Cell> own = new ArrayList<>();
    for (int side = 0; side < headers.size(); side++) {
      StatisticsHeader header = headers.get(side);
      int first = side == 0 ? 0 : header.heads().get(0).first();
      int next =
          side + 1 < headers.size() ? headers.get(side + 1).heads().get(0).first() : grid.columns();
      StatisticsRowReader reader =
          new StatisticsRowReader(words, header, grid.fidelity() != Grid.Fidelity.ALIGNED);
      for (int r = from; r < end; r++) {
        List<Cell> cells =
            cells(r).stream().filter(c -> c.column() >= first && c.column() < next).toList();
        if (closes(cells)) {
          break;
        }
        own.addAll(cells);
        reader.onGrid(cells, r).ifPresent(rows::add);
      }
    }
    for (int r = headerRow; r < from; r++) {
      own.addAll(cells(r));
    }
    return new StatisticsTable(headers.get(0), headerRow < from, grid.columns(), rows, own);
  }

  private boolean closes(List<Cell> cells) {
    return cells.stream()
        .map(Cell::text)
        .filter(t -> !t.isBlank())
        .findFirst()
        .filter(words::closes)
        .isPresent();
  }

  /**
   * The columns of a grid without header: those of the table that it continues, or by their
   * content.
   */
  private Optional<StatisticsHeader> unnamed(Optional<StatisticsTable> before, int end) {
    if (before.isPresent() && before.get().width() == grid.columns()) {
      return before.map(StatisticsTable::header);
    }
    int units = unitColumn(end);
    if (units < 1) {
      return Optional.empty();
    }
    boolean inferred = grid.fidelity() == Grid.Fidelity.ALIGNED;
    if (inferred && before.isEmpty()) {
      return Optional.empty();
    }
    // Where blank cells show, a column that is blank throughout is one all the same.
    List<Integer> numbers = new ArrayList<>();
    for (int c = units + 1; c < grid.columns(); c++) {
      if (!inferred || hasNumber(c, end)) {
        numbers.add(c);
      }
    }
    List<String> columns =
        before.map(b -> b.header().columns()).orElse(List.of(StatisticsWords.YEAR));
    List<Head> heads = new ArrayList<>();
    heads.add(new Head(Kind.INDICATOR, "", 0, units - 1));
    heads.add(new Head(Kind.UNIT, "", units, units));
    boolean fits = numbers.size() == columns.size();
    for (int i = 0; i < columns.size(); i++) {
      int at = fits ? numbers.get(i) : grid.columns() + i;
      heads.add(new Head(Kind.VALUE, columns.get(i), at, at));
    }
    return Optional.of(new StatisticsHeader(heads, false, fits ? UNNAMED : 0));
  }

  private int unitColumn(int end) {
    int best = -1;
    long most = FEWEST_UNITS - 1;
    for (int c = 0; c < grid.columns(); c++) {
      long units = 0;
      for (int r = 0; r < end; r++) {
        units +=
            cover.at(r, c).filter(cell -> !words.unit(cell.text()).isEmpty()).isPresent() ? 1 : 0;
      }
      if (units > most) {
        most = units;
        best = c;
      }
    }
    return best;
  }

  private boolean hasNumber(int column, int end) {
    for (int r = 0; r < end; r++) {
      if (cover
          .at(r, column)
          .filter(c -> CellText.of(c.text()) instanceof CellText.Number)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
