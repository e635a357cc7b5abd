package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people call the rows, columns and cells of the forms: by what the form prints there, or in a
 * sentence of one language.
 *
 * <p>A name is that of the form asked for, else that of the newest form that has the cell: a filing
 * may mix the blocks of two. What no form has goes by its code.
 */
public final class CellNames {
  /** Before the label of a row of an indicator table that no form fixes. */
  private static final String UNFIXED = "label:";

  private final Forms forms;
  private final Tongue tongue;

  private CellNames(Forms forms, Tongue tongue) {
    this.forms = forms;
    this.tongue = tongue;
  }

  /** Names in Chinese sentences: {@code “（七）总计”·总计}. */
  public static CellNames chinese(Forms forms) {
    return new CellNames(forms, Tongue.CHINESE);
  }

  /** Names in English sentences: {@code "Total concluded" · total}. */
  public static CellNames english(Forms forms) {
    return new CellNames(forms, Tongue.ENGLISH);
  }

  /** The labels of a cell's row and column, in full. */
  public record Labels(String row, String column) {
    @Override
    public String toString() {
      return row + " · " + column;
    }
  }

  private Stream<FormBlock> blocks(Optional<String> form, String table) {
    List<Form> known = forms.known();
    return Stream.concat(
            known.stream().filter(f -> form.filter(f.id()::equals).isPresent()), known.stream())
        .flatMap(f -> f.table(table).stream())
        .flatMap(t -> t.blocks().stream());
  }

  private Optional<FormBlock> block(
      Optional<String> form, String table, String row, String column) {
    return blocks(form, table)
        .filter(b -> b.row(row).isPresent() && b.column(column).isPresent())
        .findFirst();
  }

  /** What a form prints beside and above a cell; empty for a cell of no form. */
  public Optional<Labels> printed(Optional<String> form, String table, String row, String column) {
    return block(form, table, row, column)
        .map(
            b ->
                new Labels(
                    b.row(row).orElseThrow().label(), b.column(column).orElseThrow().label()));
  }

  /**
   * What is printed beside and above a cell, else its codes.
   *
   * @param label that the report prints beside it where no form fixes the row; empty elsewhere
   */
  public Labels labels(
      Optional<String> form, String table, String row, String column, String label) {
    Labels fixed = printed(form, table, row, column).orElseGet(() -> new Labels(row, column));
    return label.isEmpty() ? fixed : new Labels(label, fixed.column());
  }

  /** A row in a sentence: {@code “（七）总计”}. */
  public String row(Optional<String> form, String table, String row) {
    return blocks(form, table)
        .flatMap(b -> b.row(row).stream())
        .findFirst()
        .map(r -> tongue.quoted(tongue.row(r)))
        .orElseGet(() -> tongue.quoted(unfixed(row)));
  }

  /** A column in a sentence: {@code “总计”}. */
  public String column(Optional<String> form, String table, String column) {
    return blocks(form, table)
        .flatMap(b -> b.column(column).stream())
        .findFirst()
        .map(c -> tongue.quoted(tongue.column(c)))
        .orElseGet(() -> tongue.quoted(unfixed(column)));
  }

  /**
   * A cell in a sentence.
   *
   * @param label that the report prints beside it where no form fixes the row; empty elsewhere
   */
  public String cell(Optional<String> form, String table, String row, String column, String label) {
    Optional<FormBlock> block = block(form, table, row, column);
    String fixed = block.flatMap(b -> b.row(row)).map(tongue::row).orElseGet(() -> unfixed(row));
    String head =
        block
            .flatMap(b -> b.column(column))
            .or(() -> blocks(form, table).flatMap(b -> b.column(column).stream()).findFirst())
            .map(tongue::column)
            .orElseGet(() -> unfixed(column));
    return tongue.cell(label.isEmpty() ? fixed : label, head);
  }

  /**
   * Several rows in a sentence, whole groups and long ranges by their names: {@code （一）至（六）各项},
   * {@code “（四）无法提供”各项}.
   */
  public String rows(Optional<String> form, String table, List<String> rows) {
    Optional<FormBlock> block =
        blocks(form, table)
            .filter(b -> rows.stream().allMatch(r -> b.row(r).isPresent()))
            .findFirst();
    return block
        .map(b -> new RowSpans(b.rows(), tongue).of(rows))
        .orElseGet(
            () ->
                rows.stream()
                    .map(r -> row(form, table, r))
                    .collect(Collectors.joining(tongue.plus())));
  }

  /** The sum of one column over several rows, in a sentence. */
  public String sum(Optional<String> form, String table, List<String> rows, String column) {
    String head =
        blocks(form, table)
            .filter(b -> rows.stream().allMatch(r -> b.row(r).isPresent()))
            .flatMap(b -> b.column(column).stream())
            .findFirst()
            .map(tongue::column)
            .orElseGet(() -> unfixed(column));
    return tongue.sum(rows(form, table, rows), head);
  }

  private static String unfixed(String code) {
    return code.startsWith(UNFIXED) ? code.substring(UNFIXED.length()) : code;
  }
}
