package org.gongkai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Cell;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormSum;
import org.gongkai.form.FormTable;
import org.gongkai.report.Reading;

/**
 * Matches a table that prints all its rows in one line of cells under levels of headings: the table
 * of reconsiderations and suits.
 */
final class DisputesMatcher {
  private static final String SEPARATOR = "/";

  /**
   * Within how many rows the headings stand: three on the form, more where labels are broken over
   * lines.
   */
  private static final int LEVELS = 8;

  /** Of the five outcomes, 总计 is anybody's. */
  private static final int FEWEST_OUTCOMES = 3;

  private final String code;
  private final FormBlock block;
  private final List<String> cells = new ArrayList<>();
  private final HeaderReader headers;
  private final List<InferredBlanks.Equation> equations;
  private final Vocabulary vocabulary;
  private final DisputesCross cross;

  DisputesMatcher(Vocabulary vocabulary, FormTable table) {
    this.vocabulary = vocabulary;
    code = table.code();
    block = table.blocks().get(0);
    List<String> labels = new ArrayList<>();
    for (FormRow row : block.rows()) {
      for (FormColumn column : block.columns()) {
        cells.add(row.code() + SEPARATOR + column.code());
        labels.add(LabelKey.of(column.label()).text());
      }
    }
    headers = new HeaderReader(vocabulary, code, cells, labels);
    cross =
        new DisputesCross(
            block.rows().stream().map(FormRow::code).toList(),
            block.columns().stream().map(FormColumn::code).toList(),
            this::procedure,
            this::outcome);
    equations =
        table.sums().stream()
            .filter(s -> s.over() == FormSum.Over.ROWS)
            .flatMap(s -> s.only().stream().map(r -> InferredBlanks.Equation.of(s, r + SEPARATOR)))
            .toList();
  }

  /** The readings of the table, by row and column; empty when the document does not have it. */
  Map<String, Map<String, Reading>> match(List<ObservedTable> tables) {
    List<RowObservation> lines = new ArrayList<>();
    boolean announced = false;
    for (ObservedTable table : tables) {
      int headerFrom = -1;
      boolean lineSince = false;
      Optional<RowObservation> best = Optional.empty();
      for (int r = 0; r < table.rows().size(); r++) {
        ObservedRow row = table.rows().get(r);
        int below = Math.min(r + LEVELS, table.rows().size());
        if (headerFrom < 0 && speaksOfTable(table.rows().subList(r, below))) {
          headerFrom = r;
        }
        if (row.kind() == ObservedRow.Kind.DATA || row.kind() == ObservedRow.Kind.ARTICLE) {
          // Another table has begun.
          announced = false;
          headerFrom = -1;
          continue;
        }
        if (lineSince && row.kind() == ObservedRow.Kind.HEADER) {
          // The head of another copy.
          headerFrom = speaksOfTable(table.rows().subList(r, below)) ? r : headerFrom;
          lineSince = false;
        }
        if (headerFrom < 0 && !announced || row.kind() == ObservedRow.Kind.HEADER) {
          continue;
        }
        if (!couldBeLine(row, table.arrangement())) {
          continue;
        }
        Optional<Header> header =
            headerFrom >= 0 && headerFrom < r ? header(table, headerFrom, r) : Optional.empty();
        if (header.isEmpty() && row.filled() != cells.size()) {
          continue;
        }
        lineSince = true;
        RowObservation line = observation(table, row, header.orElse(Header.inOrder(cells)));
        if (best.isEmpty() || !hasNumbers(best.get()) && hasNumbers(line)) {
          best = Optional.of(line);
        } else if (hasNumbers(line)) {
          lines.add(line);
        }
      }
      if (best.isPresent()) {
        lines.add(0, best.get());
        announced = false;
      } else if (headerFrom >= 0) {
        announced = true;
      }
    }
    if (lines.stream().noneMatch(RowObservation::decided)) {
      Map<String, Map<String, Reading>> crossed = crossed(tables);
      if (!crossed.isEmpty()) {
        return crossed;
      }
    }
    return lines.isEmpty() ? Map.of() : readings(lines);
  }

  /** The procedures as the labels on both sides of the values tell them, in whatever tables. */
  private Map<String, Map<String, Reading>> crossed(List<ObservedTable> tables) {
    Map<String, List<RowObservation>> found = new LinkedHashMap<>();
    for (ObservedTable table : tables) {
      if (outcomesIn(table, code) >= FEWEST_OUTCOMES) {
        cross
            .read(table)
            .forEach(r -> found.computeIfAbsent(r.code(), c -> new ArrayList<>()).add(r));
      }
    }
    Map<String, Map<String, Reading>> readings = new LinkedHashMap<>();
    found.forEach(
        (procedure, rows) -> {
          rows.sort(Comparator.comparing(RowObservation::decided).reversed());
          readings.put(procedure, RowObservation.agreed(rows, rows.size()));
        });
    return readings;
  }

  private static int outcomesIn(ObservedTable table, String code) {
    Set<Term> outcomes = new HashSet<>();
    for (ObservedRow row : table.rows()) {
      for (Slot slot : row.slots()) {
        slot.match().flatMap(m -> m.as(Term.Column.class, code)).ifPresent(outcomes::add);
      }
    }
    return outcomes.size();
  }

  /**
   * Whether rows show the table's headings: the first one of them, and several in all. One alone
   * may be anybody's.
   */
  private boolean speaksOfTable(List<ObservedRow> rows) {
    return !labels(rows.subList(0, 1)).isEmpty() && labels(rows).size() >= 3;
  }

  private Set<Term> labels(List<ObservedRow> rows) {
    Set<Term> labels = new HashSet<>();
    for (ObservedRow row : rows) {
      for (Slot slot : row.slots()) {
        slot.match().flatMap(m -> m.as(Term.LineRow.class, code)).ifPresent(labels::add);
        slot.match()
            .filter(m -> m.terms().size() == 1)
            .flatMap(m -> m.as(Term.Column.class, code))
            .ifPresent(labels::add);
      }
    }
    return labels;
  }

  /**
   * Whether the row may be the line of values: its cells could all hold values and are about as
   * many as the form's.
   */
  private boolean couldBeLine(ObservedRow row, Arrangement arrangement) {
    boolean valuesOnly = row.values().stream().allMatch(Slot::valueLike);
    boolean enough =
        arrangement.positional()
            ? row.values().size() >= block.columns().size()
            : row.values().size() >= cells.size();
    boolean numbers = row.numeric() && row.filled() >= 2;
    return valuesOnly && (enough || numbers);
  }

  private static boolean hasNumbers(RowObservation line) {
    return line.observed().numeric();
  }

  private Optional<Header> header(ObservedTable table, int from, int to) {
    if (table.arrangement().positional() && table.cells().isPresent()) {
      Optional<Header> placed = headers.onGrid(table.cells().get(), from, to, this::cell);
      if (placed.isPresent() && placed.get().codes().size() == cells.size()) {
        return placed;
      }
      Optional<Header> byOutcomes = byOutcomes(table.cells().get(), from, to);
      if (byOutcomes.isPresent() && proceduresInOrder(table.rows().subList(from, to))) {
        return byOutcomes;
      }
    }
    List<String> order = cells.stream().map(c -> c.substring(c.indexOf(SEPARATOR) + 1)).toList();
    List<String> printed =
        table.rows().subList(from, to).stream()
            .flatMap(r -> r.slots().stream())
            .filter(s -> !s.valueLike())
            .flatMap(s -> outcome(List.of(s.cell().text())).stream())
            .toList();
    // Levels mix in text, but each procedure prints the same outcomes in the same order.
    if (!proceduresInOrder(table.rows().subList(from, to)) || !subsequence(printed, order)) {
      return Optional.of(Header.ordinal(cells, 0, Header.Names.SCRAMBLED));
    }
    return Optional.of(
        printed.equals(order) ? Header.ordinal(cells, 1, Header.Names.ALL) : Header.inOrder(cells));
  }

  /** Whether the labels of the procedures, as far as they were read, stand as the form has them. */
  private boolean proceduresInOrder(List<ObservedRow> rows) {
    List<String> codes = block.rows().stream().map(FormRow::code).toList();
    List<String> seen = new ArrayList<>();
    for (ObservedRow row : rows) {
      boolean group = false;
      for (Slot slot : row.slots()) {
        group |= slot.match().flatMap(m -> m.as(Term.ColumnGroup.class, code)).isPresent();
        Optional<String> procedure =
            slot.match().flatMap(m -> m.as(Term.LineRow.class, code)).map(Term.LineRow::code);
        if (procedure.isPresent()) {
          // 行政诉讼, the group of the later ones, stands behind 行政复议.
          if (group && procedure.get().equals(codes.get(0))) {
            return false;
          }
          seen.add(procedure.get());
        }
      }
    }
    return subsequence(seen, codes);
  }

  private static boolean subsequence(List<String> part, List<String> whole) {
    int at = 0;
    for (String item : whole) {
      if (at < part.size() && part.get(at).equals(item)) {
        at++;
      }
    }
    return at == part.size();
  }

  /**
   * The columns when the procedures above each cannot be told, their merged cells having been lost:
   * the outcomes of all procedures in the form's order.
   */
  private Optional<Header> byOutcomes(ObservedTable.Cover cover, int from, int to) {
    List<Leaf> leaves = new ArrayList<>();
    for (int column = 0; column < cover.columns(); column++) {
      List<String> texts = new ArrayList<>();
      for (int row = to - 1; row >= from; row--) {
        cover.at(row, column).map(Cell::text).filter(t -> !t.isBlank()).ifPresent(texts::add);
      }
      Optional<String> outcome = outcome(texts);
      if (outcome.isPresent()
          && leaves.size() < cells.size()
          && cells.get(leaves.size()).endsWith(SEPARATOR + outcome.get())) {
        leaves.add(new Leaf(column, column, Optional.of(cells.get(leaves.size())), ""));
      } else if (outcome.isPresent()) {
        return Optional.empty();
      }
    }
    return leaves.size() == cells.size() ? Optional.of(new Header(leaves, 1)) : Optional.empty();
  }

  /**
   * The cell that the texts above a grid column name: the outcome from the lowest, the procedure
   * from those above.
   */
  private Optional<String> cell(List<String> texts) {
    Optional<String> row = procedure(texts);
    Optional<String> column = outcome(texts);
    return row.isPresent() && column.isPresent()
        ? Optional.of(row.get() + SEPARATOR + column.get())
        : Optional.empty();
  }

  /** The procedure that the first of the texts names that names one. */
  private Optional<String> procedure(List<String> texts) {
    return texts.stream()
        .flatMap(t -> vocabulary.find(t).stream())
        .flatMap(m -> m.as(Term.LineRow.class, code).stream())
        .map(Term.LineRow::code)
        .findFirst();
  }

  private Optional<String> outcome(List<String> texts) {
    StringBuilder upward = new StringBuilder();
    for (String text : texts) {
      upward.insert(0, text);
      for (String candidate : List.of(text, upward.toString())) {
        Optional<Term.Column> found =
            vocabulary.find(candidate).flatMap(m -> m.as(Term.Column.class, code));
        if (found.isPresent()) {
          return found.map(Term.Column::code);
        }
      }
    }
    return Optional.empty();
  }

  private RowObservation observation(ObservedTable table, ObservedRow row, Header header) {
    Assignment assignment =
        mayHaveLostCells(table, row, header)
            ? new Assignment.Undecided("the row has fewer cells than the headings above it")
            : InferredBlanks.held(
                Assignment.of(row, header, table, Stretch.UNKNOWN), table, equations);
    return new RowObservation(code, cells, table, row, assignment, 1);
  }

  /**
   * Whether a line of ordinals that is not full is shorter than the headings show: what is left of
   * merged headings, or padding, then stands in for the cell that is lost.
   */
  private boolean mayHaveLostCells(ObservedTable table, ObservedRow row, Header header) {
    if (table.arrangement().positional() && header.positioned() || row.filled() == cells.size()) {
      return false;
    }
    List<ObservedRow> heads =
        table.rows().stream().filter(r -> !labels(List.of(r)).isEmpty()).toList();
    if (table.arrangement() == Arrangement.RUN) {
      int headCells = heads.stream().mapToInt(r -> r.slots().size()).sum();
      int all = headCells + row.slots().size();
      // Where each row of the run ends in one blank cell more, the last row may lack it.
      boolean whole = all % cells.size() == 0 || (all + 1) % (cells.size() + 1) == 0;
      return row.filled() > 0 && headCells > 2 * cells.size() && !whole;
    }
    return row.filled() > 0 && heads.stream().anyMatch(r -> r.slots().size() > row.slots().size());
  }

  /** The lines held against each other; one that nobody could place may still say other numbers. */
  private static Map<String, Reading> agreed(List<RowObservation> lines) {
    List<RowObservation> decided = lines.stream().filter(RowObservation::decided).toList();
    boolean others =
        lines.stream()
            .filter(l -> !l.decided())
            .anyMatch(l -> decided.stream().anyMatch(d -> !d.numbers().containsAll(l.numbers())));
    return others
        ? lines
            .get(0)
            .undecided("the document prints this line twice, and once unclearly")
            .readings()
        : RowObservation.agreed(lines, lines.size());
  }

  private Map<String, Map<String, Reading>> readings(List<RowObservation> lines) {
    Map<String, Map<String, Reading>> readings = new LinkedHashMap<>();
    Map<String, Reading> line = agreed(lines);
    for (FormRow row : block.rows()) {
      Map<String, Reading> columns = new LinkedHashMap<>();
      for (FormColumn column : block.columns()) {
        columns.put(
            column.code(),
            line.getOrDefault(row.code() + SEPARATOR + column.code(), Reading.missing()));
      }
      if (columns.values().stream().anyMatch(r -> r.state() != Reading.State.MISSING)) {
        readings.put(row.code(), columns);
      }
    }
    return readings;
  }
}
