package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Report;

/** What the forms print beside and above a cell. */
final class CellNames {
  private final Map<String, Map<CellKey, Name>> byForm = new HashMap<>();
  private final List<String> forms = new ArrayList<>();

  /**
   * The labels of a cell.
   *
   * @param row of its row
   * @param column of its column; empty where the form has none
   */
  record Name(String row, String column) {
    @Override
    public String toString() {
      return column.isEmpty() ? row : row + " · " + column;
    }
  }

  CellNames(Forms forms) {
    for (Form form : forms.known()) {
      this.forms.add(form.id());
      Map<CellKey, Name> names = new HashMap<>();
      for (FormTable table : form.tables()) {
        table.blocks().forEach(block -> add(table, block, names));
      }
      byForm.put(form.id(), names);
    }
  }

  private static void add(FormTable table, FormBlock block, Map<CellKey, Name> names) {
    for (FormRow row : block.rows()) {
      for (FormColumn column : block.columns()) {
        names.putIfAbsent(
            new CellKey(table.code(), row.code(), column.code()),
            new Name(row.label(), column.label()));
      }
    }
  }

  /**
   * The labels of a report's cell: by its own form, then by the newest that has it; of a row that
   * no form fixes, the label that the report prints.
   */
  Name of(CellKey key, Report report) {
    String printed = report.cell(key.table(), key.row(), key.column()).label();
    List<String> order = new ArrayList<>(forms);
    report.form().ifPresent(own -> order.add(0, own));
    for (String form : order) {
      Name name = byForm.getOrDefault(form, Map.of()).get(key);
      if (name != null) {
        return printed.isEmpty() ? name : new Name(printed, name.column());
      }
    }
    return new Name(printed.isEmpty() ? key.row() : printed, key.column());
  }
}
