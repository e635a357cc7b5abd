package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.StatisticsForm;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;

/**
 * Reads the indicator tables of reports on the years before 2019, whose rows differ from place to
 * place. What the form file knows comes out under its code, every other row under its label. A
 * value whose row or column is in doubt is unreadable.
 */
final class StatisticsMatcher {
  /** So many known rows below 统计指标 or 指标名称 make a table one of indicators of disclosure. */
  private static final int FEWEST_KNOWN = 3;

  /** So many, where the header says less or is not there. */
  private static final int FEWEST_UNNAMED = 5;

  /** A longer paragraph is prose. */
  private static final int LONGEST_LINE = 60;

  private final StatisticsWords words;
  private final IndicatorNames names;

  StatisticsMatcher(StatisticsForm form) {
    words = new StatisticsWords(form);
    names = new IndicatorNames(form);
  }

  /**
   * What was found.
   *
   * @param cells of the tables, in the order of the document
   * @param places of everything that stands in the tables, which is no running text
   */
  record Found(Map<CellKey, Reading> cells, Set<Place> places) {}

  /**
   * Finds the tables of a document.
   *
   * @param year the year reported on, which a column may name
   */
  Optional<Found> match(Document document, OptionalInt year) {
    Map<String, Map<String, Reading>> rows = new LinkedHashMap<>();
    Set<Place> places = new HashSet<>();
    for (StatisticsTable table : tables(document, year)) {
      List<IndicatorTree.Node> nodes = IndicatorTree.of(table.rows(), names);
      long known =
          nodes.stream().map(IndicatorTree.Node::code).filter(c -> !c.isEmpty()).distinct().count();
      boolean strong = table.printed() && table.header().strong();
      if (known >= (strong ? FEWEST_KNOWN : FEWEST_UNNAMED)) {
        new StatisticsRows(words).readings(nodes).forEach((row, cells) -> add(row, cells, rows));
        table.cells().forEach(c -> places.addAll(c.places()));
      }
    }
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    rows.forEach(
        (row, readings) ->
            readings.forEach((c, r) -> cells.put(new CellKey(Form.STATISTICS, row, c), r)));
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Found(cells, places));
  }

  /** A row that two tables have must say the same in both. */
  private static void add(
      String row, Map<String, Reading> cells, Map<String, Map<String, Reading>> rows) {
    Map<String, Reading> known = rows.computeIfAbsent(row, r -> new LinkedHashMap<>());
    cells.forEach((column, reading) -> known.merge(column, reading, StatisticsRows::agreed));
  }

  /** The tables in order, the pieces of one put together. */
  private List<StatisticsTable> tables(Document document, OptionalInt year) {
    List<StatisticsTable> tables = new ArrayList<>();
    List<Cell> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        addLine(paragraph, lines, tables, year);
        continue;
      }
      endLines(lines, tables, year);
      if (block instanceof Grid grid) {
        Optional<StatisticsTable> before =
            tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1));
        StatisticsGridReader.read(grid, words, before, year).forEach(t -> add(t, tables));
      } else if (block instanceof CellRun run) {
        StatisticsRunReader.read(run.cells(), words, names, year).ifPresent(t -> add(t, tables));
      }
    }
    endLines(lines, tables, year);
    return tables;
  }

  /**
   * A piece goes on with the table before it if it has the same columns, and known rows or a unit
   * in each row.
   */
  private void add(StatisticsTable piece, List<StatisticsTable> tables) {
    int last = tables.size() - 1;
    boolean continues = last >= 0 && tables.get(last).continuedBy(piece);
    boolean known = piece.rows().stream().anyMatch(r -> names.knows(r.label()));
    boolean units =
        piece.rows().stream().allMatch(r -> r.heading() || !words.unit(r.unit()).isEmpty());
    // Where a unit stands for a label, the column of labels was not seen.
    boolean unlabelled =
        piece.rows().stream().anyMatch(r -> !words.unit(r.label().printed()).isEmpty());
    if (unlabelled || !known && !(continues && units)) {
      return;
    }
    if (continues) {
      tables.set(last, tables.get(last).with(piece));
    } else {
      tables.add(piece);
    }
  }

  private void addLine(
      Paragraph paragraph, List<Cell> lines, List<StatisticsTable> tables, OptionalInt year) {
    if (paragraph.role() == Paragraph.Role.FURNITURE) {
      return;
    }
    for (String line : paragraph.text().split("\n")) {
      if (line.length() > LONGEST_LINE || line.indexOf('。') >= 0) {
        endLines(lines, tables, year);
      } else {
        addTokens(line.strip(), paragraph.place(), lines);
      }
    }
  }

  /** The words and numbers of a line as cells; words that make one label stay together. */
  private void addTokens(String line, Place place, List<Cell> lines) {
    if (words.headWord(line)) {
      addCell(line, place, lines);
      return;
    }
    StringBuilder label = new StringBuilder();
    for (String token : line.split("[\\s\\u3000]+")) {
      boolean own =
          CellText.of(token).valueLike()
              || !words.unit(token).isEmpty()
              || words.headWord(token)
              || words.indicator(token);
      if (own) {
        addCell(label.toString(), place, lines);
        label.setLength(0);
        addCell(token, place, lines);
      } else {
        label.append(token);
      }
    }
    addCell(label.toString(), place, lines);
  }

  private static void addCell(String text, Place place, List<Cell> lines) {
    if (!text.isEmpty()) {
      lines.add(Cell.of(0, lines.size(), 1, 1, text, place));
    }
  }

  private void endLines(List<Cell> lines, List<StatisticsTable> tables, OptionalInt year) {
    StatisticsRunReader.read(List.copyOf(lines), words, names, year).ifPresent(t -> add(t, tables));
    lines.clear();
  }
}
