package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormSum;
import org.gongkai.report.Reading;

/**
 * Matches a table whose rows stand one below the other under one header: the table of requests.
 *
 * <p>A row belongs where its label says, whatever its place. A row without a label belongs to the
 * form's row that is missing between its labelled neighbours, if there are as many rows without
 * label as rows missing; otherwise nothing tells.
 */
final class RequestsMatcher {
  /** Certainty of a row that only its place names. */
  private static final double BY_PLACE = 0.8;

  /** A row with a label says more of the form than all rows without one together. */
  private static final long LABELLED_ROW = 1000;

  private final Vocabulary vocabulary;
  private final String code;
  private final List<String> columns;
  private final List<InferredBlanks.Equation> equations;
  private final HeaderReader headers;

  /** The headings above each column. */
  private final List<List<String>> levels;

  /** The rows of each form, in order. */
  private final List<List<String>> rowOrders;

  private final Map<String, List<String>> rowLabels = new LinkedHashMap<>();

  /** How many groups each row stands under. */
  private final Map<String, Integer> rowDepths = new LinkedHashMap<>();

  RequestsMatcher(Vocabulary vocabulary, List<Form> forms, String code) {
    this.vocabulary = vocabulary;
    this.code = code;
    List<FormBlock> blocks =
        forms.stream().flatMap(f -> f.table(code).stream()).map(t -> t.blocks().get(0)).toList();
    List<FormColumn> formColumns = blocks.get(0).columns();
    columns = formColumns.stream().map(FormColumn::code).toList();
    equations =
        forms.get(0).table(code).stream()
            .flatMap(t -> t.sums().stream())
            .filter(s -> s.over() == FormSum.Over.ROWS)
            .map(s -> InferredBlanks.Equation.of(s, ""))
            .toList();
    levels = formColumns.stream().map(FormColumn::path).toList();
    headers =
        new HeaderReader(
            vocabulary,
            code,
            columns,
            formColumns.stream().map(c -> LabelKey.of(c.label()).text()).toList());
    rowOrders = blocks.stream().map(b -> b.rows().stream().map(FormRow::code).toList()).toList();
    for (FormBlock block : blocks) {
      for (FormRow row : block.rows()) {
        List<String> keys = new ArrayList<>(List.of(LabelKey.of(row.label()).text()));
        row.aliases().forEach(a -> keys.add(LabelKey.of(a).text()));
        rowLabels.putIfAbsent(row.code(), keys);
        rowDepths.putIfAbsent(row.code(), row.path().size());
      }
    }
  }

  /**
   * One row of the document in the sequence of this table's rows; without a code when no label
   * names it.
   */
  private record Item(Optional<String> code, RowObservation row) {}

  /** The readings of the table's rows that the document has, by row and column. */
  Map<String, Map<String, Reading>> match(List<ObservedTable> tables) {
    List<List<Item>> instances = instances(items(tables));
    if (instances.isEmpty()) {
      return Map.of();
    }
    List<List<Item>> ranked = new ArrayList<>(instances);
    ranked.sort((a, b) -> Integer.compare(weight(b), weight(a)));
    List<Item> best = ranked.get(0);
    Map<String, RowObservation> rows = rows(best);
    Map<String, Map<String, Reading>> readings = new LinkedHashMap<>();
    List<Map<String, RowObservation>> rivals =
        ranked.stream()
            .skip(1)
            .filter(other -> 2 * weight(other) >= weight(best))
            .map(this::rows)
            .toList();
    rows.forEach(
        (rowCode, row) -> {
          List<RowObservation> all = new ArrayList<>(List.of(row));
          best.stream()
              .filter(i -> i.code().filter(rowCode::equals).isPresent())
              .map(Item::row)
              .filter(r -> r.observed() != row.observed() && !r.bare())
              .forEach(all::add);
          rivals.forEach(r -> Optional.ofNullable(r.get(rowCode)).ifPresent(all::add));
          readings.put(rowCode, RowObservation.agreed(all, all.size()));
        });
    if (best.stream().allMatch(i -> i.row().table().arrangement() == Arrangement.LINES)) {
      addUnrecognised(order(rows.keySet(), best), readings);
    }
    return readings;
  }

  /**
   * In lines of text a row that was not recognised may stand there all the same, its label broken
   * into the others.
   */
  private void addUnrecognised(List<String> order, Map<String, Map<String, Reading>> readings) {
    for (String row : order) {
      Map<String, Reading> unrecognised = new LinkedHashMap<>();
      columns.forEach(
          c ->
              unrecognised.put(
                  c,
                  Reading.unreadable("", "no line of the text shows this row whole", List.of())));
      readings.putIfAbsent(row, unrecognised);
    }
  }

  /** How much of the table an instance shows; lines of text count less than cells. */
  private static int weight(List<Item> instance) {
    int weight = 0;
    for (Item item : instance) {
      if (item.code().isPresent() && item.row().decided()) {
        weight += item.row().table().arrangement() == Arrangement.LINES ? 2 : 3;
      } else if (item.code().isPresent() && !item.row().bare()) {
        weight++;
      }
    }
    return weight;
  }

  private List<Item> items(List<ObservedTable> tables) {
    List<Item> items = new ArrayList<>();
    Header carried = Header.inOrder(columns);
    for (ObservedTable table : tables) {
      if (table.arrangement() == Arrangement.LINES && !speaksOfTable(table)) {
        continue;
      }
      Header header = carried;
      Stretch stretch =
          Stretch.of(table.rows().stream().filter(this::mine).toList(), columns.size());
      int headerFrom = -1;
      for (int r = 0; r < table.rows().size(); r++) {
        ObservedRow row = table.rows().get(r);
        if (row.kind() == ObservedRow.Kind.HEADER) {
          headerFrom = headerFrom < 0 ? r : headerFrom;
          continue;
        }
        if (headerFrom >= 0) {
          // Merged head cells make rows of their own without labels; the header ends at the first
          // row of the form.
          if (row.kind() == ObservedRow.Kind.OTHER) {
            continue;
          }
          header = header(table, headerFrom, r).orElse(header);
          carried =
              Header.ordinal(
                  header.codes(), Math.min(header.certainty(), Header.BY_ORDER), header.names());
          headerFrom = -1;
        }
        item(table, row, header, stretch(table, row, stretch)).ifPresent(items::add);
      }
    }
    return items;
  }

  /**
   * In a run the head cell shows how many blanks the label of a row leaves behind it, by the depth
   * of its groups.
   */
  private Stretch stretch(ObservedTable table, ObservedRow row, Stretch ofTable) {
    if (table.arrangement() != Arrangement.RUN || !mine(row)) {
      return ofTable;
    }
    int depth = row.row().map(t -> rowDepths.getOrDefault(t.code(), 0)).orElse(0);
    return table.rows().stream()
        .filter(r -> r.kind() == ObservedRow.Kind.HEADER)
        .flatMap(r -> Stretch.behindCorner(r).stream())
        .findFirst()
        .map(blanks -> Stretch.behind(Math.max(0, blanks - depth)))
        .orElse(ofTable);
  }

  private Optional<Header> header(ObservedTable table, int from, int to) {
    List<ObservedRow> rows = table.rows().subList(from, to);
    boolean about =
        rows.stream()
            .flatMap(r -> r.slots().stream())
            .flatMap(s -> s.match().stream())
            .anyMatch(
                m ->
                    m.as(Term.ColumnGroup.class, code).isPresent()
                        || m.as(Term.Corner.class, code).isPresent()
                        || m.terms().size() == 1 && m.as(Term.Column.class, code).isPresent());
    if (!about) {
      return Optional.empty();
    }
    if (table.arrangement().positional() && table.cells().isPresent()) {
      Optional<Header> placed = headers.onGrid(table.cells().get(), from, to, headers::column);
      if (placed.filter(h -> fits(h, table)).isPresent()) {
        return placed;
      }
    }
    return headers.inSequence(rows, levels, table.arrangement());
  }

  /**
   * Whether a header read by position can be right. Without spans the labels of an upper level may
   * slip from their columns; then the header lacks columns for which the rows have cells.
   */
  private boolean fits(Header header, ObservedTable table) {
    return header.codes().size() == columns.size()
        || table.rows().stream()
            .filter(this::mine)
            .allMatch(r -> r.values().size() <= header.leaves().size());
  }

  private boolean mine(ObservedRow row) {
    return row.row().map(t -> t.table().equals(code)).orElse(false);
  }

  /** Lines of prose may begin with a label; a table in lines shows several rows or its header. */
  private boolean speaksOfTable(ObservedTable table) {
    long labels =
        table.rows().stream()
            .filter(this::mine)
            .map(r -> r.row().map(Term.Row::code))
            .distinct()
            .count();
    return labels >= 3;
  }

  private Optional<Item> item(
      ObservedTable table, ObservedRow row, Header header, Stretch stretch) {
    boolean labelled = mine(row);
    boolean candidate =
        labelled
            || row.kind() == ObservedRow.Kind.UNLABELLED && table.arrangement() != Arrangement.LINES
            || row.kind() == ObservedRow.Kind.UNKNOWN;
    if (!candidate) {
      return Optional.empty();
    }
    Assignment assignment =
        InferredBlanks.held(Assignment.of(row, header, table, stretch), table, equations);
    if (!labelled && !(assignment instanceof Assignment.Decided && row.numeric())) {
      return Optional.empty();
    }
    // Without a label nothing tells a blank value from a blank label, except where cells have
    // positions.
    boolean placed = table.arrangement().positional() && header.positioned();
    if (row.kind() == ObservedRow.Kind.UNLABELLED && !placed && row.filled() != columns.size()) {
      assignment = new Assignment.Undecided("a row without label has blank cells");
    }
    if (labelled && table.arrangement().positional() && labelCoversRows(row)) {
      assignment = new Assignment.Undecided("the label covers several rows");
    }
    Optional<String> rowCode = labelled ? row.row().map(Term.Row::code) : Optional.empty();
    double certainty = labelled ? row.similarity() : BY_PLACE;
    return Optional.of(
        new Item(
            rowCode,
            new RowObservation(rowCode.orElse(""), columns, table, row, assignment, certainty)));
  }

  /** Whether the label next to the values is a merged cell that other rows share. */
  private static boolean labelCoversRows(ObservedRow row) {
    int label = row.slots().size() - row.values().size() - 1;
    return label >= 0 && row.slots().get(label).cell().rowSpan() > 1;
  }

  /**
   * Cuts the sequence where another copy of the table begins: where a row comes a second time and
   * the one after it too. A row that alone comes twice stays, for its two readings to be held
   * against each other.
   */
  private static List<List<Item>> instances(List<Item> items) {
    List<List<Item>> instances = new ArrayList<>();
    List<Item> current = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Item> labelled = items.stream().filter(i -> i.code().isPresent()).toList();
    int ordinal = 0;
    for (Item item : items) {
      if (item.code().isPresent()) {
        ordinal++;
        boolean again = !item.row().bare() && seen.contains(item.code().get());
        boolean nextAgain =
            ordinal < labelled.size()
                && seen.contains(labelled.get(ordinal).code().orElse(""))
                && !labelled.get(ordinal).code().equals(item.code());
        if (again && nextAgain) {
          instances.add(current);
          current = new ArrayList<>();
          seen.clear();
        }
        if (!item.row().bare()) {
          seen.add(item.code().get());
        }
      }
      current.add(item);
    }
    if (current.stream().anyMatch(i -> i.code().isPresent())) {
      instances.add(current);
    }
    return instances;
  }

  /** The rows of an instance, those without label placed. */
  private Map<String, RowObservation> rows(List<Item> instance) {
    Map<String, RowObservation> rows = new LinkedHashMap<>();
    for (Item item : instance) {
      if (item.code().isPresent() && !item.row().bare()) {
        rows.putIfAbsent(item.code().get(), item.row());
      }
    }
    dropSubtotals(rows);
    List<String> order = order(rows.keySet(), instance);
    int from = -1;
    List<RowObservation> strangers = new ArrayList<>();
    for (Item item : instance) {
      if (item.code().isPresent() && rows.containsKey(item.code().get())) {
        int to = order.indexOf(item.code().get());
        fill(order, from, to, strangers, rows);
        from = Math.max(from, to);
        strangers = new ArrayList<>();
      } else if (item.code().isEmpty() && from >= 0) {
        strangers.add(item.row());
      }
    }
    fill(order, from, order.size(), strangers, rows);
    for (Item item : instance) {
      if (item.code().isPresent() && item.row().bare() && order.contains(item.code().get())) {
        rows.putIfAbsent(
            item.code().get(), item.row().undecided("the label stands there without any cell"));
      }
    }
    return rows;
  }

  /**
   * A group row that carries numbers beside its own rows is a subtotal, which the forms do not
   * have.
   */
  private void dropSubtotals(Map<String, RowObservation> rows) {
    Set<String> groups = new HashSet<>();
    for (String row : rows.keySet()) {
      int dot = row.indexOf('.');
      if (dot > 0) {
        groups.add(row.substring(0, dot));
      }
    }
    rows.keySet().removeAll(groups);
  }

  /** The order of the form that has all of the rows; the first form's where several have. */
  private List<String> order(Set<String> present, List<Item> instance) {
    long unlabelled = instance.stream().filter(i -> i.code().isEmpty()).count();
    List<String> best = rowOrders.get(0);
    long bestScore = Long.MIN_VALUE;
    for (List<String> order : rowOrders) {
      long known = present.stream().filter(order::contains).count();
      // Rows without label speak, less than those with one, for the form that misses as many.
      long unfit = unlabelled == 0 ? 0 : Math.abs(order.size() - known - unlabelled);
      long score = known * LABELLED_ROW - unfit;
      if (score > bestScore) {
        best = order;
        bestScore = score;
      }
    }
    return best;
  }

  private void fill(
      List<String> order,
      int from,
      int to,
      List<RowObservation> strangers,
      Map<String, RowObservation> rows) {
    if (strangers.isEmpty() || to <= from) {
      return;
    }
    if (to == from + 1 && from >= 0) {
      doubtNeighbour(order.get(from), strangers, rows);
      return;
    }
    List<String> missing =
        order.subList(from + 1, to).stream().filter(r -> !rows.containsKey(r)).toList();
    List<RowObservation> candidates = new ArrayList<>();
    for (RowObservation stranger : strangers) {
      if (stranger.observed().kind() == ObservedRow.Kind.UNLABELLED
          || resembles(stranger, missing)) {
        candidates.add(stranger);
      }
    }
    for (int i = 0; i < missing.size() && !candidates.isEmpty(); i++) {
      RowObservation stranger = candidates.get(Math.min(i, candidates.size() - 1));
      boolean placed = candidates.size() == missing.size();
      Assignment assignment =
          placed
              ? stranger.assignment()
              : new Assignment.Undecided(
                  candidates.size()
                      + " rows without label stand where the form has "
                      + missing.size());
      rows.put(
          missing.get(i),
          new RowObservation(
              missing.get(i),
              columns,
              stranger.table(),
              stranger.observed(),
              assignment,
              BY_PLACE));
    }
  }

  /**
   * Rows without label behind a row after which the form has no other: it may be one of them that
   * the label means.
   */
  private static void doubtNeighbour(
      String code, List<RowObservation> strangers, Map<String, RowObservation> rows) {
    RowObservation neighbour = rows.get(code);
    if (neighbour != null
        && strangers.stream()
            .anyMatch(
                s ->
                    s.table() == neighbour.table()
                        && s.observed().kind() == ObservedRow.Kind.UNLABELLED)) {
      rows.put(
          code, neighbour.undecided("rows without label follow for which the form has no place"));
    }
  }

  /** Whether an unknown label has something of a missing row's. */
  private boolean resembles(RowObservation stranger, List<String> missing) {
    for (Slot slot : stranger.observed().slots()) {
      if (!slot.valueLike()) {
        String key = LabelKey.of(slot.cell().text()).text();
        for (String row : missing) {
          for (String label : rowLabels.getOrDefault(row, List.of())) {
            if (Similarity.of(key, label) >= 0.4) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }
}
