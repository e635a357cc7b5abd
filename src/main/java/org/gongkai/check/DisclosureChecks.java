package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/** The table of article 20: its blocks, and what its cells may hold. */
final class DisclosureChecks {
  private final Forms forms;
  private final Form form;
  private final Messages messages;

  DisclosureChecks(Forms forms, Form form, Messages messages) {
    this.forms = forms;
    this.form = form;
    this.messages = messages;
  }

  List<Finding> run(Report report) {
    List<Finding> findings = new ArrayList<>();
    for (FormBlock block : form.table(Form.DISCLOSURE).orElseThrow().blocks()) {
      if (!present(report, block)) {
        findings.add(
            new Finding(
                Rule.T2_BLOCK_MISSING.id(),
                Rule.T2_BLOCK_MISSING.severity(),
                cells(block),
                Optional.empty(),
                Optional.empty(),
                messages.text(Rule.T2_BLOCK_MISSING.id(), block.article()),
                Optional.empty()));
      }
    }
    for (Map.Entry<CellKey, Reading> cell : report.cells().entrySet()) {
      if (cell.getKey().table().equals(Form.DISCLOSURE)) {
        cell.getValue().number().flatMap(n -> number(cell.getKey(), n)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean present(Report report, FormBlock block) {
    return report.cells().entrySet().stream()
        .anyMatch(
            e ->
                e.getKey().table().equals(Form.DISCLOSURE)
                    && block.row(e.getKey().row()).isPresent()
                    && e.getValue().state() != Reading.State.MISSING);
  }

  private static List<CellKey> cells(FormBlock block) {
    List<CellKey> cells = new ArrayList<>();
    block
        .rows()
        .forEach(
            row ->
                block
                    .columns()
                    .forEach(
                        column ->
                            cells.add(new CellKey(Form.DISCLOSURE, row.code(), column.code()))));
    return cells;
  }

  private Optional<Finding> number(CellKey key, BigDecimal number) {
    FormColumn.Kind kind = kind(key);
    boolean negative = number.signum() < 0 && kind != FormColumn.Kind.CHANGE;
    boolean broken = number.stripTrailingZeros().scale() > 0 && kind != FormColumn.Kind.AMOUNT;
    if (!negative && !broken) {
      return Optional.empty();
    }
    Rule rule = form.id().equals(forms.current().id()) ? Rule.T2_NONNEG : Rule.T2_SIGNED;
    return Optional.of(
        new Finding(
            rule.id(),
            rule.severity(),
            List.of(key),
            Optional.empty(),
            Optional.of(number),
            messages.text(rule.id(), key, number.toPlainString()),
            Optional.empty()));
  }

  /** What the column holds in the first form that prints it under that row. */
  private FormColumn.Kind kind(CellKey key) {
    return forms.all().stream()
        .flatMap(f -> f.table(key.table()).stream())
        .flatMap(t -> t.blocks().stream())
        .filter(b -> b.row(key.row()).isPresent())
        .flatMap(b -> b.column(key.column()).stream())
        .map(FormColumn::kind)
        .findFirst()
        .orElse(FormColumn.Kind.COUNT);
  }
}
