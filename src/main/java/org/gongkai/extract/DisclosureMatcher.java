package org.gongkai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.report.Reading;

/**
 * Matches a table of blocks that each have their own columns: the table of article 20. The forms
 * print the same rows under different columns, and filings mix them, so each row is held against
 * the blocks of every form.
 */
final class DisclosureMatcher {
  /** A row with blanks is worth a little less than a full one, and still a rival of it. */
  private static final double ABOUT_EQUAL = 1.5;

  private final Vocabulary vocabulary;
  private final String code;
  private final List<Form> forms;
  private final DisclosureCross cross;

  DisclosureMatcher(Vocabulary vocabulary, List<Form> forms, String code) {
    this.vocabulary = vocabulary;
    this.code = code;
    this.forms = forms;
    cross = new DisclosureCross(vocabulary, forms, code);
  }

  /**
   * A block of one of the forms as found in a document.
   *
   * @param form the form whose columns it has
   * @param block the block
   * @param rows the readings of its rows, by row and column
   * @param seen the rows of the document that they were read in
   */
  record FoundBlock(
      Form form, FormBlock block, Map<String, Map<String, Reading>> rows, List<ObservedRow> seen) {}

  /** A row of the document with one way to understand its columns. */
  private record Choice(
      Form form, FormBlock block, RowObservation row, double score, boolean named) {
    boolean sameBlock(Form otherForm, FormBlock otherBlock) {
      return form.id().equals(otherForm.id()) && block.article().equals(otherBlock.article());
    }
  }

  /** A row of the document with all ways to understand it, best first. */
  private record Candidate(String row, List<Choice> choices) {
    boolean clear() {
      return choices.size() == 1 || choices.get(0).score() > choices.get(1).score();
    }
  }

  /** The blocks that the document has, in the order of its form. */
  List<FoundBlock> match(List<ObservedTable> tables) {
    List<Candidate> candidates = new ArrayList<>();
    boolean announced = false;
    Optional<ObservedTable> before = Optional.empty();
    for (ObservedTable table : tables) {
      announced = announced(table) || announced && table.arrangement() != Arrangement.LINES;
      // Words such as 规章 before a number are no accident only where the table's own headings stand.
      if (announced) {
        candidates.addAll(cross.isTurned(table) ? crossed(table) : candidates(table, before));
      }
      before = Optional.of(table);
    }
    candidates = ofOneCopy(candidates);
    Optional<String> majority = majority(candidates);
    Map<String, List<Choice>> chosen = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      choose(candidate, majority)
          .ifPresent(c -> chosen.computeIfAbsent(candidate.row(), r -> new ArrayList<>()).add(c));
    }
    List<FoundBlock> found = new ArrayList<>();
    chosen.forEach((row, choices) -> add(found, row, choices));
    found.sort(Comparator.comparingInt(b -> ordinal(b.form(), b.block())));
    return found;
  }

  private int ordinal(Form form, FormBlock block) {
    List<FormBlock> blocks = form.table(code).orElseThrow().blocks();
    int ordinal = 0;
    while (!blocks.get(ordinal).article().equals(block.article())) {
      ordinal++;
    }
    return ordinal;
  }

  /**
   * The header of the block in which the piece of a table before a cut ends, if rows of that block
   * go on in this one.
   */
  private Optional<ObservedRow> leftBehind(Optional<ObservedTable> before, ObservedTable table) {
    return before
        .filter(b -> b.arrangement() == table.arrangement())
        .filter(b -> width(b).equals(width(table)))
        .flatMap(b -> openHeader(b, table));
  }

  private Optional<ObservedRow> openHeader(ObservedTable before, ObservedTable table) {
    Optional<ObservedRow> header = Optional.empty();
    Optional<String> last = Optional.empty();
    for (ObservedRow row : before.rows()) {
      if (row.kind() == ObservedRow.Kind.HEADER) {
        header = Optional.of(row);
        last = Optional.empty();
      } else if (row.kind() == ObservedRow.Kind.ARTICLE) {
        header = Optional.empty();
      } else {
        last = rowCode(row);
        header = last.isPresent() ? header : Optional.empty();
      }
    }
    Optional<String> above = last;
    return header
        .filter(this::namesColumn)
        .filter(h -> above.isEmpty() || goesOn(above.get(), table));
  }

  /** Whether the first row of a table is of the same block as a row. */
  private boolean goesOn(String row, ObservedTable table) {
    Optional<String> next = table.rows().stream().findFirst().flatMap(this::rowCode);
    return next.isPresent()
        && forms.stream()
            .flatMap(f -> f.table(code).orElseThrow().blocks().stream())
            .anyMatch(b -> b.row(row).isPresent() && b.row(next.get()).isPresent());
  }

  /** The code of the row of this table that a row is. */
  private Optional<String> rowCode(ObservedRow row) {
    return row.row().filter(t -> t.table().equals(code)).map(Term.Row::code);
  }

  private static Optional<Integer> width(ObservedTable table) {
    return table.cells().map(ObservedTable.Cover::columns);
  }

  private List<Candidate> candidates(ObservedTable table, Optional<ObservedTable> before) {
    List<Candidate> candidates = new ArrayList<>();
    Optional<ObservedRow> header = leftBehind(before, table);
    for (ObservedRow row : table.rows()) {
      switch (row.kind()) {
        case ARTICLE -> header = Optional.empty();
        case HEADER -> header = Optional.of(row);
        case DATA -> {
          Optional<String> rowCode = rowCode(row);
          if (rowCode.isPresent()) {
            List<Choice> choices = choices(table, row, rowCode.get(), header);
            if (!choices.isEmpty()) {
              candidates.add(new Candidate(rowCode.get(), choices));
            }
          }
        }
        default -> {}
      }
    }
    return candidates;
  }

  /** The rows of a table that is turned or has blocks side by side. */
  private List<Candidate> crossed(ObservedTable table) {
    DisclosureCross.Found found = cross.read(table);
    List<Candidate> candidates = new ArrayList<>();
    found
        .cells()
        .forEach(
            (row, cells) -> {
              List<Choice> choices = new ArrayList<>();
              for (Form form : forms) {
                for (FormBlock block : form.table(code).orElseThrow().blocks()) {
                  if (block.row(row).isPresent()) {
                    choices.add(choice(form, block, row, cells, found, table));
                  }
                }
              }
              choices.sort(Comparator.comparingDouble(Choice::score).reversed());
              candidates.add(new Candidate(row, choices));
            });
    return candidates;
  }

  private static Choice choice(
      Form form,
      FormBlock block,
      String row,
      Map<String, Slot> cells,
      DisclosureCross.Found found,
      ObservedTable table) {
    List<String> columns = block.columns().stream().map(FormColumn::code).toList();
    List<Slot> values = List.copyOf(cells.values());
    long named = columns.stream().filter(cells::containsKey).count();
    Assignment assignment =
        named == cells.size()
            ? new Assignment.Decided(
                cells,
                found.doubts().getOrDefault(row, Map.of()),
                found.strangers() ? "a number stands here whose labels are not known" : "",
                1)
            : new Assignment.Undecided("the labels do not name this form's columns");
    ObservedRow observed =
        new ObservedRow(
            ObservedRow.Kind.DATA, Optional.empty(), Optional.empty(), 1, values, values);
    double score = assignment instanceof Assignment.Decided ? 10.0 * named / columns.size() : 0;
    return new Choice(
        form,
        block,
        new RowObservation(row, columns, table, observed, assignment, 1),
        score,
        named > 0);
  }

  /** Whether a table shows headings of this one: of a block, or of a column. */
  private boolean announced(ObservedTable table) {
    return table.rows().stream()
            .anyMatch(
                r ->
                    r.article().map(a -> a.table().equals(code)).orElse(false)
                        || r.kind() == ObservedRow.Kind.HEADER && namesColumn(r))
        || cross.isTurned(table);
  }

  private boolean namesColumn(ObservedRow header) {
    return header.slots().stream()
        .flatMap(s -> s.match().stream())
        .anyMatch(m -> m.as(Term.Column.class, code).isPresent());
  }

  /**
   * The rows of the first copy of the table that is no mere piece, with those of other copies only
   * as rivals of the same rows: another report in the file must not lend this one the rows that it
   * lacks.
   */
  private static List<Candidate> ofOneCopy(List<Candidate> candidates) {
    List<List<Candidate>> copies = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (copies.isEmpty() || seen.contains(candidate.row())) {
        copies.add(new ArrayList<>());
        seen.clear();
      }
      seen.add(candidate.row());
      copies.get(copies.size() - 1).add(candidate);
    }
    if (copies.size() < 2) {
      return candidates;
    }
    // The title and the year are the first report's.
    List<Candidate> main =
        copies.stream().reduce((a, b) -> b.size() > 2 * a.size() ? b : a).orElse(List.of());
    Set<String> rows = main.stream().map(Candidate::row).collect(Collectors.toSet());
    List<Candidate> kept = new ArrayList<>();
    for (List<Candidate> copy : copies) {
      long shared = copy.stream().filter(c -> rows.contains(c.row())).count();
      copy.stream()
          .filter(c -> copy == main || shared < 2 || rows.contains(c.row()))
          .forEach(kept::add);
    }
    return kept;
  }

  private List<Choice> choices(
      ObservedTable table, ObservedRow row, String rowCode, Optional<ObservedRow> header) {
    List<Choice> choices = new ArrayList<>();
    for (Form form : forms) {
      for (FormBlock block : form.table(code).orElseThrow().blocks()) {
        if (block.row(rowCode).isEmpty()) {
          continue;
        }
        List<String> columns = block.columns().stream().map(FormColumn::code).toList();
        Optional<Header> read = header.flatMap(h -> header(h, block, columns));
        boolean foreign = read.isEmpty() && header.filter(this::namesColumn).isPresent();
        double labelled = read.map(h -> labelScore(header.get(), columns, h)).orElse(0.0);
        Header used = read.orElse(Header.inOrder(columns));
        List<ObservedRow> likes = likes(table, block);
        // A header of one row names its columns even where these are only ordinals.
        Stretch place =
            table.arrangement() == Arrangement.RUN
                ? inRun(row, header)
                : read.filter(h -> h.leaves().size() == columns.size())
                    .map(h -> Stretch.at(h.leaves().get(0).first()))
                    .orElse(Stretch.UNKNOWN);
        Stretch stretch =
            place.full(
                likes.stream().anyMatch(r -> r.filled() == columns.size())
                    || !table.arrangement().positional()
                        && row.values().size() == columns.size()
                        && header.filter(h -> h.slots().size() == row.slots().size()).isPresent());
        Assignment assignment =
            foreign
                ? new Assignment.Undecided("the header does not name this form's columns")
                : fallsShort(row, likes, table, columns.size())
                    ? new Assignment.Undecided("the row has fewer cells than others of its block")
                    : InferredBlanks.held(
                        Assignment.of(row, used, table, stretch), table, List.of());
        boolean fits = assignment instanceof Assignment.Decided && !row.values().isEmpty();
        double score =
            10 * labelled + (fits ? 1 : 0) + (fits && row.filled() == columns.size() ? 1 : 0);
        choices.add(
            new Choice(
                form,
                block,
                new RowObservation(rowCode, columns, table, row, assignment, row.similarity()),
                score,
                read.isPresent()));
      }
    }
    choices.sort(Comparator.comparingDouble(Choice::score).reversed());
    return choices;
  }

  /**
   * In a run the head cell shows how many blanks a label leaves behind it, for a row that has as
   * many cells as the header: neither of them has lost one then.
   */
  private static Stretch inRun(ObservedRow row, Optional<ObservedRow> header) {
    Optional<Integer> blanks = header.flatMap(Stretch::behindCorner);
    boolean alike = header.filter(h -> h.slots().size() == row.slots().size()).isPresent();
    Stretch behind = Stretch.behind(blanks.orElse(0));
    return blanks.isPresent() && alike ? behind.told(blanks.get()) : behind;
  }

  /** The rows of a block that a table has. */
  private List<ObservedRow> likes(ObservedTable table, FormBlock block) {
    return table.rows().stream()
        .filter(
            r ->
                r.row()
                    .filter(t -> t.table().equals(code) && block.row(t.code()).isPresent())
                    .isPresent())
        .toList();
  }

  /** Whether a row whose cells are only ordinals has lost some that its likes have. */
  private static boolean fallsShort(
      ObservedRow row, List<ObservedRow> likes, ObservedTable table, int columns) {
    int label = row.slots().size() - row.values().size();
    return !table.arrangement().positional()
        && row.filled() > 0
        && row.filled() < columns
        && likes.stream()
            .filter(r -> r.slots().size() - r.values().size() == label)
            .anyMatch(r -> r.slots().size() > row.slots().size());
  }

  /** The columns of a block under a header row; empty when the header is another block's. */
  private Optional<Header> header(ObservedRow header, FormBlock block, List<String> columns) {
    List<Leaf> leaves = new ArrayList<>();
    boolean corner = false;
    for (Slot slot : header.slots()) {
      if (!corner && slot.match().flatMap(m -> m.as(Term.Corner.class, code)).isPresent()) {
        corner = true;
        leaves.clear();
        continue;
      }
      Optional<String> column =
          slot.match().flatMap(m -> m.as(Term.Column.class, code)).map(Term.Column::code);
      if (column.isPresent() && !columns.contains(column.get())) {
        return Optional.empty();
      }
      leaves.add(
          new Leaf(
              slot.column(),
              slot.lastColumn(),
              column,
              slot.valueLike() ? "" : slot.cell().text()));
    }
    List<String> labels = block.columns().stream().map(c -> LabelKey.of(c.label()).text()).toList();
    return Header.complete(leaves, columns, labels).filter(h -> h.codes().containsAll(columns));
  }

  /**
   * How much of the block's columns the header names, 0 to 1; misspelt and truncated labels count
   * less.
   */
  private double labelScore(ObservedRow header, List<String> columns, Header read) {
    long named =
        header.slots().stream()
            .flatMap(s -> s.match().stream())
            .flatMap(m -> m.as(Term.Column.class, code).stream())
            .map(Term.Column::code)
            .filter(columns::contains)
            .distinct()
            .count();
    return (double) named / columns.size() * 0.5 + read.certainty() * 0.5;
  }

  /**
   * The id of the form whose columns most rows clearly have: of the rows under a header if there
   * are any, since a row of one value seems to be of whatever form has one column there.
   */
  private static Optional<String> majority(List<Candidate> candidates) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    boolean headed = candidates.stream().anyMatch(c -> c.choices().get(0).named());
    for (Candidate candidate : candidates) {
      if (candidate.clear()
          && candidate.choices().get(0).score() >= 1
          && candidate.choices().get(0).named() == headed) {
        votes.merge(candidate.choices().get(0).form().id(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Optional<Choice> choose(Candidate candidate, Optional<String> majority) {
    double best = candidate.choices().get(0).score();
    if (candidate.choices().stream().noneMatch(Choice::named) && majority.isPresent()) {
      // Without a header the form of the other rows tells the columns, not how many values happen
      // to stand here. A filing may mix the forms: where two have as many columns, nothing tells.
      Optional<Choice> usual =
          candidate.choices().stream()
              .filter(c -> majority.filter(c.form().id()::equals).isPresent())
              .findFirst();
      return usual.map(c -> alike(c, candidate) ? undecided(c) : c);
    }
    List<Choice> equal = candidate.choices().stream().filter(c -> c.score() == best).toList();
    if (equal.size() == 1 && best > 0) {
      return Optional.of(equal.get(0));
    }
    Optional<Choice> usual =
        equal.stream().filter(c -> majority.filter(c.form().id()::equals).isPresent()).findFirst();
    if (usual.isPresent()) {
      return usual;
    }
    Choice first = equal.get(0);
    return first.row().bare() ? Optional.empty() : Optional.of(undecided(first));
  }

  /** Whether another form has the row under as many columns of its own. */
  private static boolean alike(Choice choice, Candidate candidate) {
    return candidate.choices().stream()
        .anyMatch(
            c ->
                c.block().columns().size() == choice.block().columns().size()
                    && !c.row().columns().equals(choice.row().columns()));
  }

  private static Choice undecided(Choice choice) {
    RowObservation row = choice.row().undecided("no label tells which form's columns these are");
    return new Choice(choice.form(), choice.block(), row, choice.score(), false);
  }

  /** Adds the row's readings to its block; of several places that show the row, the best. */
  private void add(List<FoundBlock> found, String row, List<Choice> choices) {
    List<Choice> ranked = new ArrayList<>(choices);
    ranked.sort(Comparator.comparingDouble(DisclosureMatcher::worth).reversed());
    Choice best = ranked.get(0);
    List<RowObservation> observations =
        ranked.stream()
            .filter(c -> c.sameBlock(best.form(), best.block()))
            .filter(c -> worth(c) >= worth(best) - ABOUT_EQUAL)
            .map(Choice::row)
            .toList();
    Map<String, Reading> readings = RowObservation.agreed(observations, observations.size());
    for (FoundBlock block : found) {
      if (best.sameBlock(block.form(), block.block())) {
        block.rows().put(row, readings);
        block.seen().add(best.row().observed());
        return;
      }
    }
    Map<String, Map<String, Reading>> rows = new LinkedHashMap<>();
    rows.put(row, readings);
    List<ObservedRow> seen = new ArrayList<>(List.of(best.row().observed()));
    found.add(new FoundBlock(best.form(), best.block(), rows, seen));
  }

  private static double worth(Choice choice) {
    return choice.score()
        + (choice.row().decided() ? 2 : 0)
        + (choice.row().table().arrangement() == Arrangement.LINES ? 0 : 5);
  }
}
