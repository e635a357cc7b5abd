package org.gongkai.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;

/**
 * The labels that the forms print beside and above their cells; the newest form's where several
 * have a cell.
 */
final class CellLabels {
  private final Map<CellKey, String> labels = new HashMap<>();

  CellLabels(Forms forms) {
    for (Form form : forms.all()) {
      for (FormTable table : form.tables()) {
        for (FormBlock block : table.blocks()) {
          add(table, block);
        }
      }
    }
  }

  private void add(FormTable table, FormBlock block) {
    for (FormRow row : block.rows()) {
      for (FormColumn column : block.columns()) {
        labels.putIfAbsent(
            new CellKey(table.code(), row.code(), column.code()),
            row.label() + " · " + column.label());
      }
    }
  }

  /** The labels of the row and of the column; empty for a cell of no form. */
  Optional<String> of(CellKey key) {
    return Optional.ofNullable(labels.get(key));
  }
}
