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
  /** A row with more values than columns may be a number torn in two; so many rows are none. */
  private static final int FEWEST_WIDER = 2;

  /** One row may have lost as many cells as its label leaves blanks; so many rows have not. */
  private static final int FEWEST_SPANNING = 2;

  private final Vocabulary vocabulary;
  private final String code;
  private final List<String> columns;
  private final List<InferredBlanks.Equation> equations;
  private final HeaderReader headers;

  /** The headings above each column. */
  private final List<List<String>> levels;

  private final RowGaps gaps;

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
    gaps = new RowGaps(blocks, columns);
    for (FormBlock block : blocks) {
      for (FormRow row : block.rows()) {
        rowDepths.putIfAbsent(row.code(), row.path().size());
      }
    }
  }

  /** The readings of the table's rows that the document has, by row and column. */
  Map<String, Map<String, Reading>> match(List<ObservedTable> tables) {
    List<List<SeenRow>> instances = instances(items(tables));
    if (instances.isEmpty()) {
      return Map.of();
    }
    List<List<SeenRow>> ranked = new ArrayList<>(instances);
    ranked.sort((a, b) -> Integer.compare(weight(b), weight(a)));
    List<SeenRow> best = ranked.get(0);
    Map<String, RowObservation> rows = gaps.rows(best);
    Map<String, Map<String, Reading>> readings = new LinkedHashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (List<SeenRow> other : ranked.subList(1, ranked.size())) {
      boolean rival = 2 * weight(other) >= weight(best);
      if (rival || 2 * size(other) >= size(best)) {
        copies.add(new Copy(gaps.rows(other), rival));
      }
    }
    rows.forEach(
        (rowCode, row) -> {
          List<RowObservation> all = new ArrayList<>(List.of(row));
          best.stream()
              .filter(i -> i.code().filter(rowCode::equals).isPresent())
              .map(SeenRow::row)
              .filter(r -> r.observed() != row.observed() && !r.bare())
              .forEach(all::add);
          copies.stream()
              .filter(Copy::rival)
              .forEach(c -> Optional.ofNullable(c.rows().get(rowCode)).ifPresent(all::add));
          readings.put(
              rowCode,
              row.decided() && copies.stream().anyMatch(c -> c.contradicts(row))
                  ? row.undecided("the document prints this row twice, with other numbers")
                      .readings()
                  : RowObservation.agreed(all, all.size()));
        });
    if (best.stream().allMatch(i -> i.row().table().arrangement() == Arrangement.LINES)) {
      addUnrecognised(gaps.order(rows.keySet(), best), readings);
    }
    return readings;
  }

  /** How many rows of the form a copy of the table shows, readable or not. */
  private static long size(List<SeenRow> copy) {
    return copy.stream().filter(i -> i.code().isPresent() && !i.row().bare()).count();
  }

  /**
   * Another copy of the table in the document.
   *
   * @param rival whether it is as clear as the best one, so that the two are held against each
   *     other cell by cell where a row is decided in both
   */
  private record Copy(Map<String, RowObservation> rows, boolean rival) {

    /** Whether it prints a row with other numbers, in whichever columns. */
    boolean contradicts(RowObservation row) {
      RowObservation other = rows.get(row.code());
      return other != null
          && !(rival && other.decided())
          && !other.bare()
          && !row.numbers().containsAll(other.numbers());
    }
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
  private static int weight(List<SeenRow> instance) {
    int weight = 0;
    for (SeenRow item : instance) {
      if (item.code().isPresent() && item.row().decided()) {
        weight += item.row().table().arrangement() == Arrangement.LINES ? 2 : 3;
      } else if (item.code().isPresent() && !item.row().bare()) {
        weight++;
      }
    }
    return weight;
  }

  private List<SeenRow> items(List<ObservedTable> tables) {
    List<SeenRow> items = new ArrayList<>();
    Header carried = Header.inOrder(columns);
    boolean surplus = hasSurplusColumn(tables);
    for (ObservedTable table : tables) {
      if (table.arrangement() == Arrangement.LINES && !speaksOfTable(table)) {
        continue;
      }
      Header header = carried;
      Stretch stretch =
          Stretch.of(table.rows().stream().filter(this::mine).toList(), columns.size());
      int headerFrom = -1;
      boolean underForeignHeader = false;
      for (int r = 0; r < table.rows().size(); r++) {
        ObservedRow row = table.rows().get(r);
        if (row.kind() == ObservedRow.Kind.HEADER) {
          headerFrom = headerFrom < 0 ? r : headerFrom;
          continue;
        }
        if (headerFrom >= 0) {
          underForeignHeader = foreign(table.rows().subList(headerFrom, r));
        }
        underForeignHeader &= !mine(row);
        if (underForeignHeader) {
          headerFrom = -1;
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
                  header.codes(),
                  Math.min(header.certainty(), Header.BY_ORDER),
                  carriedNames(header));
          headerFrom = -1;
        }
        Header columnsHere = header;
        item(table, row, header, stretch(table, row, stretch))
            .map(seen -> surplus && !placed(table, columnsHere) ? withSurplus(seen) : seen)
            .ifPresent(items::add);
      }
    }
    return items;
  }

  /**
   * How far the labels name the columns of the pieces of the table that follow without a header.
   */
  private static Header.Names carriedNames(Header header) {
    boolean placed = header.positioned() && header.names() != Header.Names.SCRAMBLED;
    return placed ? Header.Names.ALL : header.names();
  }

  /** Whether rows have more values than there are columns: one of them is a column too many. */
  private boolean hasSurplusColumn(List<ObservedTable> tables) {
    long wider =
        tables.stream()
            .flatMap(t -> t.rows().stream())
            .filter(r -> mine(r) && r.filled() > columns.size())
            .count();
    return wider >= FEWEST_WIDER;
  }

  private static boolean placed(ObservedTable table, Header header) {
    return table.arrangement().positional() && header.positioned();
  }

  /** Where nothing but order tells the columns, a blank cell and one too many look like none. */
  private static SeenRow withSurplus(SeenRow seen) {
    return new SeenRow(
        seen.code(),
        seen.standing(),
        seen.row().undecided("other rows have more values than the table has columns"));
  }

  /**
   * In a run the head cell shows how many blanks the label of a row leaves behind it, by the depth
   * of its groups; where rows are known, other rows may show that labels leave none.
   */
  private Stretch stretch(ObservedTable table, ObservedRow row, Stretch ofTable) {
    if (!mine(row)) {
      return ofTable;
    }
    int depth = depth(row);
    if (table.arrangement() == Arrangement.SEPARATED) {
      return row.values().size() == columns.size() && labelsLeaveNoBlanks(table, row, depth)
          ? ofTable.told(0)
          : ofTable;
    }
    if (table.arrangement() != Arrangement.RUN) {
      return ofTable;
    }
    return table.rows().stream()
        .filter(r -> r.kind() == ObservedRow.Kind.HEADER)
        .flatMap(r -> Stretch.behindCorner(r).stream())
        .findFirst()
        .map(blanks -> ofTable.from(Math.max(0, blanks - depth)))
        .orElse(ofTable);
  }

  private int depth(ObservedRow row) {
    return row.row().map(t -> rowDepths.getOrDefault(t.code(), 0)).orElse(0);
  }

  /**
   * Whether other rows begin with a value right behind their label. Labels that stand under fewer
   * groups are wider, and leave at least as many blanks where merged cells leave any.
   */
  private boolean labelsLeaveNoBlanks(ObservedTable table, ObservedRow row, int depth) {
    return table.rows().stream()
            .filter(r -> r != row && mine(r) && depth(r) <= depth)
            .filter(r -> Stretch.spans(r, columns.size()))
            .count()
        >= FEWEST_SPANNING;
  }

  /** Whether header rows name groups of another table's columns, and nothing that is this one's. */
  private boolean foreign(List<ObservedRow> header) {
    return !about(header)
        && header.stream()
            .flatMap(r -> r.slots().stream())
            .flatMap(s -> s.match().stream())
            .anyMatch(m -> m.as(Term.ColumnGroup.class).isPresent());
  }

  /** Whether header rows have labels that only this table has. */
  private boolean about(List<ObservedRow> header) {
    return header.stream()
        .flatMap(r -> r.slots().stream())
        .flatMap(s -> s.match().stream())
        .anyMatch(
            m ->
                m.as(Term.ColumnGroup.class, code).isPresent()
                    || m.as(Term.Corner.class, code).isPresent()
                    || m.terms().size() == 1 && m.as(Term.Column.class, code).isPresent());
  }

  private Optional<Header> header(ObservedTable table, int from, int to) {
    List<ObservedRow> rows = table.rows().subList(from, to);
    if (!about(rows)) {
      return Optional.empty();
    }
    if (table.arrangement().positional() && table.cells().isPresent()) {
      Optional<Header> placed = headers.onGrid(table.cells().get(), from, to, headers::column);
      if (placed.filter(h -> fits(h, table)).isPresent()) {
        return placed;
      }
      if (placed.filter(h -> valuesStandWhereTheFormHasNone(h, table)).isPresent()) {
        return Optional.of(Header.ordinal(columns, 0, Header.Names.SCRAMBLED));
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

  /**
   * Whether values stand between two labels that follow one another in the form: then the column of
   * the label that is missing is not at its place.
   */
  private boolean valuesStandWhereTheFormHasNone(Header header, ObservedTable table) {
    for (int i = 1; i < header.leaves().size(); i++) {
      Leaf left = header.leaves().get(i - 1);
      Leaf right = header.leaves().get(i);
      boolean neighbours =
          left.code().isPresent()
              && right.code().isPresent()
              && columns.indexOf(right.code().get()) - columns.indexOf(left.code().get()) == 1;
      if (neighbours
          && table.rows().stream()
              .filter(this::mine)
              .flatMap(r -> r.values().stream())
              .anyMatch(
                  s -> !s.blank() && s.column() > left.last() && s.lastColumn() < right.first())) {
        return true;
      }
    }
    return false;
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

  private Optional<SeenRow> item(
      ObservedTable table, ObservedRow row, Header header, Stretch stretch) {
    boolean labelled = mine(row);
    boolean candidate =
        labelled
            || row.kind() == ObservedRow.Kind.UNLABELLED && table.arrangement() != Arrangement.LINES
            || row.kind() == ObservedRow.Kind.UNKNOWN;
    if (!candidate) {
      return stranger(table, row);
    }
    Assignment assignment =
        InferredBlanks.held(Assignment.of(row, header, table, stretch), table, equations);
    if (!labelled && !(assignment instanceof Assignment.Decided && row.numeric())) {
      return stranger(table, row);
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
    if (table.arrangement() == Arrangement.ALIGNED && namesAnother(row, rowCode)) {
      assignment = new Assignment.Undecided("the labels of two rows stand beside the values");
    }
    double certainty = labelled ? row.similarity() : RowGaps.BY_PLACE;
    return Optional.of(
        new SeenRow(
            rowCode,
            labelled ? SeenRow.Standing.NAMED : SeenRow.Standing.PLACEABLE,
            new RowObservation(rowCode.orElse(""), columns, table, row, assignment, certainty)));
  }

  /**
   * A row that is none of the form's for all that can be read, but may be one whose label nobody
   * could read: something with cells, among rows of the form.
   */
  private Optional<SeenRow> stranger(ObservedTable table, ObservedRow row) {
    boolean words = row.slots().stream().anyMatch(s -> !s.valueLike() && s.match().isEmpty());
    boolean something = words ? !row.values().isEmpty() : row.filled() > 0;
    if (!something
        || row.kind() == ObservedRow.Kind.HEADER
        || row.kind() == ObservedRow.Kind.ARTICLE
        || row.kind() == ObservedRow.Kind.DATA
        || table.arrangement() == Arrangement.LINES
        || table.rows().stream().noneMatch(this::mine)) {
      return Optional.empty();
    }
    Assignment why = new Assignment.Undecided("a row stands here whose label is not known");
    return Optional.of(
        new SeenRow(
            Optional.empty(),
            SeenRow.Standing.STRANGER,
            new RowObservation("", columns, table, row, why, 0)));
  }

  /**
   * Whether a label beside that of a row is another row's. In text without lines the label of a row
   * whose cells are blank looks like a piece of the row below.
   */
  private static boolean namesAnother(ObservedRow row, Optional<String> code) {
    return code.isPresent()
        && row.slots().stream()
            .flatMap(s -> s.match().stream())
            .filter(m -> m.as(Term.RowGroup.class).isEmpty())
            .flatMap(m -> m.as(Term.Row.class, Form.REQUESTS).stream())
            .anyMatch(other -> !other.code().equals(code.get()));
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
  private static List<List<SeenRow>> instances(List<SeenRow> items) {
    List<List<SeenRow>> instances = new ArrayList<>();
    List<SeenRow> current = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<SeenRow> labelled = items.stream().filter(i -> i.code().isPresent()).toList();
    int ordinal = 0;
    for (SeenRow item : items) {
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
}
