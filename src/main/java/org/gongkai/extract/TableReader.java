package org.gongkai.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.report.CellKey;
import org.gongkai.report.ExtraRow;
import org.gongkai.report.Reading;

/** Reads the tables of a document into the cells of the form, and tells which form that is. */
final class TableReader {
  private final List<Form> forms;
  private final DisclosureMatcher disclosure;
  private final RequestsMatcher requests;
  private final DisputesMatcher disputes;

  TableReader(Vocabulary vocabulary, List<Form> forms) {
    this.forms = forms;
    disclosure = new DisclosureMatcher(vocabulary, forms, Form.DISCLOSURE);
    requests = new RequestsMatcher(vocabulary, forms, Form.REQUESTS);
    disputes = new DisputesMatcher(vocabulary, forms.get(0).table(Form.DISPUTES).orElseThrow());
  }

  /**
   * The tables of a report.
   *
   * @param form the form that most blocks follow; empty when no label tells
   * @param cells every cell of the form, with each found block's own columns
   * @param extraRows rows that no form has
   */
  record Tables(Optional<String> form, Map<CellKey, Reading> cells, List<ExtraRow> extraRows) {}

  /**
   * Reads the tables.
   *
   * @param tables the tables of the year reported on
   * @param shown all tables that the document shows, those of other years too
   * @param year the year reported on, which names the form of the cells that are missing where no
   *     label does
   */
  Tables read(List<ObservedTable> tables, List<ObservedTable> shown, OptionalInt year) {
    List<DisclosureMatcher.FoundBlock> blocks = disclosure.match(tables);
    Map<String, Map<String, Reading>> requestRows = requests.match(tables);
    Map<String, Map<String, Reading>> disputeRows = disputes.match(tables);
    Optional<Form> told = form(blocks, requestRows);
    Form form = told.orElseGet(() -> formOf(year));
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    Traces traces = Traces.of(shown);
    addDisclosure(form, blocks, traces, cells);
    addRequests(form, requestRows, traces, cells);
    addRows(form.table(Form.DISPUTES).orElseThrow(), disputeRows, traces, cells);
    BrokenNumbers.mend(form, cells);
    return new Tables(told.map(Form::id), cells, ExtraRows.of(tables, blocks));
  }

  /**
   * The form that most blocks follow; where there are none, the form whose rows the requests have.
   */
  private Optional<Form> form(
      List<DisclosureMatcher.FoundBlock> blocks, Map<String, Map<String, Reading>> requestRows) {
    Map<String, Integer> votes = new HashMap<>();
    blocks.forEach(b -> votes.merge(b.form().id(), 1, Integer::sum));
    Optional<Form> most =
        forms.stream()
            .filter(f -> votes.containsKey(f.id()))
            .reduce(
                (a, b) -> votes.getOrDefault(b.id(), 0) > votes.getOrDefault(a.id(), 0) ? b : a);
    if (most.isPresent()) {
      return most;
    }
    List<Form> possible =
        forms.stream()
            .filter(f -> rowCodes(f, Form.REQUESTS).containsAll(requestRows.keySet()))
            .toList();
    boolean tells = !requestRows.isEmpty() && possible.size() == 1;
    return tells ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private Form formOf(OptionalInt year) {
    if (year.isPresent() && year.getAsInt() < Integer.parseInt(forms.get(0).id())) {
      return forms.get(forms.size() - 1);
    }
    return forms.get(0);
  }

  private static List<String> rowCodes(Form form, String table) {
    return form.table(table).stream()
        .flatMap(t -> t.blocks().stream())
        .flatMap(b -> b.rows().stream())
        .map(FormRow::code)
        .toList();
  }

  private static void addDisclosure(
      Form form,
      List<DisclosureMatcher.FoundBlock> found,
      Traces traces,
      Map<CellKey, Reading> cells) {
    List<FormBlock> expected = form.table(Form.DISCLOSURE).orElseThrow().blocks();
    for (FormBlock block : expected) {
      List<DisclosureMatcher.FoundBlock> here =
          found.stream().filter(f -> f.block().article().equals(block.article())).toList();
      if (here.isEmpty()) {
        addBlock(block, Map.of(), unread(block, found, traces), cells);
      }
      here.forEach(f -> addBlock(f.block(), f.rows(), unread(f.block(), found, traces), cells));
    }
    found.stream()
        .filter(f -> expected.stream().noneMatch(b -> b.article().equals(f.block().article())))
        .forEach(f -> addBlock(f.block(), f.rows(), unread(f.block(), found, traces), cells));
  }

  /** What the cells of rows are that nobody read, by row. */
  private static Function<String, Reading> unread(
      FormBlock block, List<DisclosureMatcher.FoundBlock> found, Traces traces) {
    return found.isEmpty()
        ? row -> traces.ofUnreadTable(Form.DISCLOSURE)
        : row -> traces.ofUnreadRow(block, row);
  }

  private static void addBlock(
      FormBlock block,
      Map<String, Map<String, Reading>> rows,
      Function<String, Reading> unread,
      Map<CellKey, Reading> cells) {
    for (FormRow row : block.rows()) {
      Map<String, Reading> read = present(rows, row.code());
      for (FormColumn column : block.columns()) {
        Reading reading =
            read.isEmpty()
                ? unread.apply(row.code())
                : read.getOrDefault(column.code(), Reading.missing());
        CellKey key = new CellKey(Form.DISCLOSURE, row.code(), column.code());
        // A block in the columns of two forms: what one of them shows is not missing.
        if (!read.isEmpty() || !cells.containsKey(key)) {
          cells.put(key, reading);
        }
      }
    }
  }

  /** The rows of the form, but with those of another form where the document has these instead. */
  private void addRequests(
      Form form,
      Map<String, Map<String, Reading>> rows,
      Traces traces,
      Map<CellKey, Reading> cells) {
    Form fitting = form;
    if (!rowCodes(form, Form.REQUESTS).containsAll(rows.keySet())) {
      fitting =
          forms.stream()
              .filter(f -> rowCodes(f, Form.REQUESTS).containsAll(rows.keySet()))
              .findFirst()
              .orElse(form);
    }
    addRows(fitting.table(Form.REQUESTS).orElseThrow(), rows, traces, cells);
  }

  private static void addRows(
      FormTable table,
      Map<String, Map<String, Reading>> rows,
      Traces traces,
      Map<CellKey, Reading> cells) {
    for (FormBlock block : table.blocks()) {
      for (FormRow row : block.rows()) {
        Reading unread =
            rows.isEmpty()
                ? traces.ofUnreadTable(table.code())
                : present(rows, row.code()).isEmpty()
                    ? traces.ofUnreadRow(table.code(), row.code())
                    : Reading.missing();
        for (FormColumn column : block.columns()) {
          cells.put(
              new CellKey(table.code(), row.code(), column.code()),
              present(rows, row.code()).getOrDefault(column.code(), unread));
        }
      }
    }
  }

  /** The readings of a row; none when it has no cell at all. */
  private static Map<String, Reading> present(Map<String, Map<String, Reading>> rows, String row) {
    Map<String, Reading> read = rows.getOrDefault(row, Map.of());
    return read.values().stream().allMatch(r -> r.state() == Reading.State.MISSING)
        ? Map.of()
        : read;
  }
}
