package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header rows of an observed table into columns.
 *
 * <p>On a grid each column is named by the cells above it, the lowest first; a label broken over
 * two rows of cells (商业 above 企业) is put together. Where columns are only ordinals, the labels are
 * taken in the order in which they stand.
 */
final class HeaderReader {
  private static final int LONGEST_STRANGER = 12;

  private final Vocabulary vocabulary;
  private final String table;
  private final List<String> codes;
  private final List<String> labels;

  /**
   * @param table the code of the form's table
   * @param codes its columns, in order
   * @param labels the labels of these, as keys
   */
  HeaderReader(Vocabulary vocabulary, String table, List<String> codes, List<String> labels) {
    this.vocabulary = vocabulary;
    this.table = table;
    this.codes = List.copyOf(codes);
    this.labels = List.copyOf(labels);
  }

  /**
   * Reads the header in the rows from one (inclusive) to another (exclusive).
   *
   * @param code the column that the texts above a column name, lowest first; empty when they name
   *     none
   */
  Optional<Header> onGrid(
      ObservedTable.Cover cover, int from, int to, Function<List<String>, Optional<String>> code) {
    List<Leaf> leaves = new ArrayList<>();
    Cell lowestBefore = null;
    boolean begun = false;
    for (int column = 0; column < cover.columns(); column++) {
      List<Cell> above = new ArrayList<>();
      for (int row = to - 1; row >= from; row--) {
        Cell cell = cover.at(row, column).orElse(null);
        // One cell may cover several rows.
        if (cell != null && (above.isEmpty() || above.get(above.size() - 1) != cell)) {
          above.add(cell);
        }
      }
      List<String> texts = above.stream().map(Cell::text).filter(t -> !t.isBlank()).toList();
      Optional<String> named = code.apply(texts);
      if (above.stream().anyMatch(c -> corner(c.text()))) {
        continue;
      }
      begun = begun || named.isPresent();
      if (!begun) {
        continue;
      }
      Cell lowest = above.stream().findFirst().orElse(null);
      int last = leaves.size() - 1;
      if (named.isPresent() && last >= 0 && isHalf(leaves.get(last), lowestBefore, above)) {
        // The label over both columns goes on below, over one of them.
        leaves.set(last, new Leaf(leaves.get(last).first(), column, named, ""));
        lowestBefore = lowest;
        continue;
      }
      boolean continues =
          last >= 0
              && ((lowest != null && lowest == lowestBefore)
                  || (named.isPresent() && named.equals(leaves.get(last).code())));
      if (continues) {
        Leaf leaf = leaves.get(last);
        leaves.set(last, new Leaf(leaf.first(), column, leaf.code(), leaf.label()));
      } else {
        // The heading of a group says nothing of the column below whose own label is lost.
        String label = texts.stream().filter(t -> !group(t)).findFirst().orElse("");
        leaves.add(new Leaf(column, column, named, label));
      }
      lowestBefore = lowest;
    }
    return begun
        ? Header.complete(leaves, codes, labels)
            .map(
                h ->
                    ascending(h)
                        ? h
                        : new Header(h.leaves(), h.certainty(), Header.Names.SCRAMBLED))
        : Optional.empty();
  }

  /** Whether a column without a name stands under a label that reaches over the next one too. */
  private boolean isHalf(Leaf leaf, @Nullable Cell label, List<Cell> aboveNext) {
    return leaf.code().isEmpty()
        && label != null
        && !label.text().isBlank()
        && aboveNext.contains(label)
        && !group(label.text());
  }

  /** Whether the columns stand in the form's order. */
  private boolean ascending(Header header) {
    List<Integer> order = header.codes().stream().map(codes::indexOf).toList();
    return order.equals(order.stream().sorted().toList());
  }

  private boolean corner(String text) {
    return vocabulary.find(text).flatMap(m -> m.as(Term.Corner.class)).isPresent();
  }

  /** The column of this table that the texts above a grid column name, lowest first. */
  Optional<String> column(List<String> texts) {
    StringBuilder upward = new StringBuilder();
    for (String text : texts) {
      Optional<String> alone = columnOf(text);
      if (alone.isPresent()) {
        return alone;
      }
      upward.insert(0, text);
      Optional<String> together = columnOf(upward.toString());
      if (together.isPresent()) {
        return together;
      }
      if (group(text)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean group(String text) {
    return vocabulary.find(text).flatMap(m -> m.as(Term.ColumnGroup.class, table)).isPresent();
  }

  private Optional<String> columnOf(String text) {
    return vocabulary
        .find(text)
        .flatMap(m -> m.as(Term.Column.class, table))
        .map(Term.Column::code)
        .filter(codes::contains);
  }

  /**
   * Reads labels in the order in which they stand, for tables whose columns are only ordinals.
   * Labels of different levels follow one another there (自然人, 总计, then 商业企业 …). Another order than
   * the form's is taken over only among columns of the lowest level, and as it stands where one row
   * names all columns.
   *
   * @param levels for each column of the form, the headings above it
   * @param arrangement of the table: in runs and lines all rows of a header come as one
   */
  Optional<Header> inSequence(
      List<ObservedRow> rows, List<List<String>> levels, Arrangement arrangement) {
    List<String> seen =
        rows.stream()
            .flatMap(r -> r.slots().stream())
            .filter(s -> !s.valueLike())
            .flatMap(s -> columnOf(s.cell().text()).stream())
            .distinct()
            .toList();
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    boolean all = seen.size() == codes.size();
    boolean rowsKnown = arrangement != Arrangement.RUN && arrangement != Arrangement.LINES;
    if (all && rowsKnown && rows.size() == 1) {
      return Optional.of(Header.ordinal(seen, 1, names(rows, Header.Names.ALL)));
    }
    Optional<List<String>> order = order(seen, levels);
    if (order.isEmpty()) {
      return Optional.of(Header.ordinal(codes, 0, Header.Names.SCRAMBLED));
    }
    Header.Names names = names(rows, all ? Header.Names.ALL : Header.Names.SOME);
    return Optional.of(Header.ordinal(order.get(), all ? 1 : Header.BY_ORDER, names));
  }

  private static Header.Names names(List<ObservedRow> rows, Header.Names otherwise) {
    boolean strangers =
        rows.stream()
            .filter(r -> r.slots().size() > 1)
            .flatMap(r -> r.slots().stream().skip(1))
            .anyMatch(HeaderReader::stranger);
    return strangers ? Header.Names.STRANGERS : otherwise;
  }

  /**
   * The order of the form's columns that labels in this sequence mean; empty when they could mean
   * several.
   */
  private Optional<List<String>> order(List<String> seen, List<List<String>> levels) {
    List<Integer> depths = seen.stream().map(c -> levels.get(codes.indexOf(c)).size()).toList();
    List<Integer> ofForm =
        codes.stream()
            .filter(seen::contains)
            .map(c -> levels.get(codes.indexOf(c)).size())
            .toList();
    List<Integer> byLevel = ofForm.stream().sorted().toList();
    int top = byLevel.get(0);
    int bottom = byLevel.get(byLevel.size() - 1);
    List<String> upper =
        seen.stream()
            .filter(c -> levels.get(codes.indexOf(c)).size() < bottom || top == bottom)
            .toList();
    boolean upperInOrder = upper.equals(codes.stream().filter(upper::contains).toList());
    if (!(depths.equals(ofForm) || depths.equals(byLevel)) || !upperInOrder) {
      return Optional.empty();
    }
    List<String> order = new ArrayList<>(codes);
    List<String> lower = seen.stream().filter(c -> !upper.contains(c)).toList();
    List<Integer> places = lower.stream().map(order::indexOf).sorted().toList();
    for (int i = 0; i < lower.size(); i++) {
      order.set(places.get(i), lower.get(i));
    }
    return Optional.of(order);
  }

  /**
   * Whether a cell is the label of a column that the forms do not have; longer texts are remarks.
   */
  private static boolean stranger(Slot slot) {
    return !slot.valueLike()
        && slot.match().isEmpty()
        && LabelKey.of(slot.cell().text()).text().length() <= LONGEST_STRANGER;
  }
}
