package org.gongkai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Report;

/**
 * The form of each block of a report. Filings mix them: a block is printed on the form that has
 * most of its cells, on the report's own form when several have as many.
 */
final class BlockChoice {
  private final Forms forms;
  private final Report report;
  private final Form base;

  BlockChoice(Forms forms, Report report) {
    this.forms = forms;
    this.report = report;
    base = report.form().flatMap(forms::byId).orElseGet(this::likeliest);
  }

  /** The form that the headings and the order of the blocks follow. */
  Form base() {
    return base;
  }

  private Form likeliest() {
    return forms.all().stream()
        .max(
            Comparator.comparingLong((Form form) -> count(form, this::isThere))
                .thenComparingLong(form -> -forms.all().indexOf(form)))
        .orElseThrow();
  }

  private long count(Form form, Predicate<CellKey> counted) {
    return form.tables().stream()
        .flatMap(table -> table.blocks().stream().map(block -> count(table, block, counted)))
        .mapToLong(Long::longValue)
        .sum();
  }

  private static long count(FormTable table, FormBlock block, Predicate<CellKey> counted) {
    return keys(table.code(), block).stream().filter(counted).count();
  }

  /** The cells of a block, in order. */
  static List<CellKey> keys(String table, FormBlock block) {
    return block.rows().stream()
        .flatMap(
            row ->
                block.columns().stream()
                    .map(column -> new CellKey(table, row.code(), column.code())))
        .toList();
  }

  private boolean isThere(CellKey key) {
    return PrintedValue.isThere(report.cell(key.table(), key.row(), key.column()));
  }

  /**
   * The table of the report's form, each block exchanged for the one that the report has; a block
   * of which only another form knows stands behind them when the report has it.
   */
  FormTable table(FormTable own) {
    Map<String, List<FormBlock>> byArticle = new LinkedHashMap<>();
    own.blocks().forEach(block -> byArticle.put(block.article(), new ArrayList<>(List.of(block))));
    for (Form form : forms.all()) {
      for (FormTable other : form.table(own.code()).stream().toList()) {
        for (FormBlock block : other.blocks()) {
          if (byArticle.containsKey(block.article()) || count(own, block, this::isThere) > 0) {
            byArticle.computeIfAbsent(block.article(), a -> new ArrayList<>()).add(block);
          }
        }
      }
    }
    List<FormBlock> blocks = byArticle.values().stream().map(like -> fullest(own, like)).toList();
    return new FormTable(own.code(), own.corner(), own.layout(), blocks, own.sums());
  }

  /** The first of the blocks of which the report has most cells. */
  private FormBlock fullest(FormTable table, List<FormBlock> blocks) {
    FormBlock fullest = blocks.get(0);
    for (FormBlock block : blocks.subList(1, blocks.size())) {
      int more =
          Comparator.comparingLong((FormBlock each) -> count(table, each, this::isThere))
              .thenComparingLong(each -> count(table, each, report.cells()::containsKey))
              .compare(block, fullest);
      if (more > 0) {
        fullest = block;
      }
    }
    return fullest;
  }
}
