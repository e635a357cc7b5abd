package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.report.Reading;

/**
 * What a document shows of the form's tables, read or not: where a table or a row stands in a shape
 * that nobody understood, its cells are unreadable, and only what left no trace is missing.
 *
 * <p>Words of the tables occur elsewhere too (行政许可 in the menu of a portal), so only what shows
 * several labels of one table counts.
 */
final class Traces {
  private static final int FEWEST_LABELS = 3;

  /** Reports on earlier years count 重复申请 and others too, under no heading of applicants. */
  private static final int FEWEST_ROWS_ALONE = 6;

  /** Where the first label of a table stands, by table. */
  private final Map<String, List<Place>> tables = new HashMap<>();

  /** Where the label of a row stands, by table and row. */
  private final Map<String, Map<String, List<Place>>> rows = new HashMap<>();

  private final List<Stranger> strangers = new ArrayList<>();

  /**
   * A row of the table of article 20 whose label is not known.
   *
   * @param article the key of the heading above it; empty when there is none
   * @param columns the columns that the header above it names
   */
  private record Stranger(String article, Set<String> columns, List<Place> places) {}

  /** What is left of the tables in a document. */
  static Traces of(List<ObservedTable> observed) {
    Traces traces = new Traces();
    String before = "";
    for (ObservedTable table : observed) {
      boolean told = false;
      for (String code : List.of(Form.DISCLOSURE, Form.REQUESTS, Form.DISPUTES)) {
        if (speaks(table, code)) {
          traces.add(table, code);
          before = code;
          told = true;
        }
      }
      if (!told && !before.isEmpty()) {
        // A piece of the table before, such as a label that stands apart from its numbers.
        traces.add(table, before);
      }
    }
    return traces;
  }

  /** Whether a table of the document shows labels that only one table of the form has. */
  private static boolean speaks(ObservedTable table, String code) {
    Set<Term> names = new HashSet<>();
    Set<Term> headings = new HashSet<>();
    for (ObservedRow row : table.rows()) {
      for (Slot slot : row.slots()) {
        slot.match()
            .filter(m -> m.similarity() == 1)
            .filter(m -> m.terms().stream().allMatch(t -> t.table().equals(code)))
            .ifPresent(m -> sort(m.terms(), names, headings));
      }
    }
    boolean alone = headings.isEmpty() && names.size() >= FEWEST_ROWS_ALONE;
    return alone && table.arrangement() != Arrangement.LINES
        || !headings.isEmpty() && names.size() + headings.size() >= FEWEST_LABELS;
  }

  private static void sort(List<Term> terms, Set<Term> names, Set<Term> headings) {
    for (Term term : terms) {
      boolean name = term instanceof Term.Row || term instanceof Term.LineRow;
      if (name) {
        names.add(term);
      } else if (!(term instanceof Term.RowGroup)) {
        headings.add(term);
      }
    }
  }

  private void add(ObservedTable table, String code) {
    String article = "";
    Set<String> columns = Set.of();
    for (ObservedRow row : table.rows()) {
      for (Slot slot : row.slots()) {
        slot.match()
            .filter(m -> m.terms().stream().allMatch(t -> t.table().equals(code)))
            .ifPresent(m -> add(slot, m, code));
      }
      if (!code.equals(Form.DISCLOSURE)) {
        continue;
      }
      switch (row.kind()) {
        case ARTICLE -> {
          article = articleKey(row);
          columns = Set.of();
        }
        case HEADER -> columns = columns(row);
        case UNLABELLED, UNKNOWN, OTHER -> {
          if (holdsSomething(row) && table.arrangement() != Arrangement.LINES) {
            strangers.add(new Stranger(article, columns, row.slots().get(0).cell().places()));
          }
        }
        case DATA -> {}
      }
    }
  }

  private void add(Slot slot, Vocabulary.Match match, String code) {
    List<Place> places = slot.cell().places();
    tables.putIfAbsent(code, places);
    for (Term term : match.terms()) {
      if (term instanceof Term.Row || term instanceof Term.LineRow) {
        rows.computeIfAbsent(code, c -> new HashMap<>())
            .putIfAbsent(((Term.Coded) term).code(), places);
      }
    }
  }

  private static String articleKey(ObservedRow row) {
    return row.slots().stream()
        .filter(s -> s.match().flatMap(m -> m.as(Term.Article.class)).isPresent())
        .map(s -> LabelKey.of(s.cell().text()).text())
        .findFirst()
        .orElse("");
  }

  private static Set<String> columns(ObservedRow header) {
    Set<String> columns = new HashSet<>();
    for (Slot slot : header.slots()) {
      slot.match()
          .flatMap(m -> m.as(Term.Column.class, Form.DISCLOSURE))
          .ifPresent(c -> columns.add(c.code()));
    }
    return columns;
  }

  private static boolean holdsSomething(ObservedRow row) {
    boolean words = row.slots().stream().anyMatch(s -> !s.valueLike() && s.match().isEmpty());
    return words ? !row.values().isEmpty() : row.filled() > 0;
  }

  /** The reading of every cell of a table of which nothing was read. */
  Reading ofUnreadTable(String table) {
    return tables.containsKey(table)
        ? Reading.unreadable(
            "",
            "labels of this table stand there, in a shape that could not be read",
            tables.getOrDefault(table, List.of()))
        : Reading.missing();
  }

  /** The reading of the cells of a row that was not read. */
  Reading ofUnreadRow(String table, String row) {
    return Optional.ofNullable(rows.getOrDefault(table, Map.of()).get(row))
        .map(
            places ->
                Reading.unreadable(
                    "", "the label stands there, and no value could be told", places))
        .orElse(Reading.missing());
  }

  /** The reading of the cells of a row of the table of article 20 that was not read. */
  Reading ofUnreadRow(FormBlock block, String row) {
    Reading labelled = ofUnreadRow(Form.DISCLOSURE, row);
    if (labelled.state() != Reading.State.MISSING) {
      return labelled;
    }
    String article = LabelKey.of(block.article()).text();
    List<String> columns = block.columns().stream().map(FormColumn::code).toList();
    return strangers.stream()
        .filter(s -> s.article().isEmpty() || s.article().equals(article))
        .filter(s -> s.columns().isEmpty() || s.columns().stream().anyMatch(columns::contains))
        .findFirst()
        .map(
            s ->
                Reading.unreadable(
                    "",
                    "a row stands here whose label is not known, and this row is missing",
                    s.places()))
        .orElse(Reading.missing());
  }
}
