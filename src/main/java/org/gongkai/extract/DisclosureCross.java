package org.gongkai.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.document.Cell;
import org.gongkai.form.Form;

/**
 * Reads the table of article 20 where it is turned or has blocks side by side: the labels left of a
 * value and above it must name one row and one column between them.
 */
final class DisclosureCross {
  private final Vocabulary vocabulary;
  private final List<Form> forms;
  private final String code;

  DisclosureCross(Vocabulary vocabulary, List<Form> forms, String code) {
    this.vocabulary = vocabulary;
    this.forms = forms;
    this.code = code;
  }

  /**
   * The values of a table by row and column.
   *
   * @param cells the values; only rows and columns that labels name
   * @param doubts why some of them cannot be trusted
   * @param strangers whether a number stands there that no labels name
   */
  record Found(
      Map<String, Map<String, Slot>> cells,
      Map<String, Map<String, String>> doubts,
      boolean strangers) {}

  /**
   * Whether a table has another shape than the form's: two rows named in one line of cells, or a
   * column named beside a number.
   */
  boolean isTurned(ObservedTable table) {
    return table.arrangement().positional()
        && table.cells().isPresent()
        && table.rows().stream().anyMatch(this::isTurned);
  }

  private boolean isTurned(ObservedRow row) {
    Set<String> rows = new HashSet<>();
    boolean column = false;
    boolean number = false;
    for (Slot slot : row.slots()) {
      slot.match().flatMap(m -> m.as(Term.Row.class, code)).ifPresent(r -> rows.add(r.code()));
      column |= slot.match().flatMap(m -> m.as(Term.Column.class, code)).isPresent();
      number |= slot.text() instanceof CellText.Number;
    }
    return rows.size() > 1 || column && number;
  }

  /** The values of a table. */
  Found read(ObservedTable table) {
    ObservedTable.Cover cover = table.cells().orElseThrow();
    CrossLabels labels = new CrossLabels(cover);
    Map<String, Map<String, Slot>> cells = new LinkedHashMap<>();
    Map<String, Map<String, String>> doubts = new LinkedHashMap<>();
    boolean strangers = false;
    for (ObservedRow row : table.rows()) {
      for (Slot slot : row.slots()) {
        if (!slot.valueLike()) {
          continue;
        }
        Set<List<String>> named = named(slot.cell(), labels, cover);
        strangers |= named.isEmpty() && slot.text() instanceof CellText.Number;
        for (List<String> name : named) {
          Map<String, Slot> here = cells.computeIfAbsent(name.get(0), r -> new LinkedHashMap<>());
          Slot before = here.get(name.get(1));
          if (before == null || before.blank()) {
            here.put(name.get(1), slot.inOneRow());
          }
          boolean twice = before != null && !before.blank();
          if (!slot.blank() && (twice || named.size() > 1)) {
            doubts
                .computeIfAbsent(name.get(0), r -> new LinkedHashMap<>())
                .put(
                    name.get(1),
                    twice
                        ? "two values stand under these labels"
                        : "one cell covers " + named.size() + " columns");
          }
        }
      }
    }
    return new Found(cells, doubts, strangers);
  }

  /** The rows and columns that the labels at the positions of a cell name. */
  private Set<List<String>> named(Cell cell, CrossLabels labels, ObservedTable.Cover cover) {
    Set<List<String>> named = new HashSet<>();
    for (int r = cell.row(); r <= cell.lastRow(); r++) {
      for (int c = cell.column(); c <= Math.min(cell.lastColumn(), cover.columns() - 1); c++) {
        List<String> above = labels.above(r, c);
        List<String> left = labels.left(r, c);
        Optional<String> row = one(above, left, Term.Row.class);
        Optional<String> column = one(above, left, Term.Column.class);
        if (row.isPresent() && column.isPresent() && inOneBlock(row.get(), column.get())) {
          named.add(List.of(row.get(), column.get()));
        }
      }
    }
    return named;
  }

  /** Whether a form prints the column under the row; blank fillers stand under other blocks'. */
  private boolean inOneBlock(String row, String column) {
    return forms.stream()
        .flatMap(f -> f.table(code).stream())
        .flatMap(t -> t.blocks().stream())
        .anyMatch(b -> b.row(row).isPresent() && b.column(column).isPresent());
  }

  /** What the nearest label of a kind says; empty when above and left contradict each other. */
  private <T extends Term.Coded> Optional<String> one(
      List<String> above, List<String> left, Class<T> kind) {
    List<String> codes =
        Stream.of(first(above, kind), first(left, kind))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private <T extends Term.Coded> Optional<String> first(List<String> texts, Class<T> kind) {
    return texts.stream()
        .flatMap(t -> vocabulary.find(t).stream())
        .flatMap(m -> m.as(kind, code).stream())
        .map(Term.Coded::code)
        .findFirst();
  }
}
