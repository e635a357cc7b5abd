package org.gongkai.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.Source;

/**
 * Reads tables as scripts commonly do: a row is known by its label, and the cells behind the label
 * are its values in order. Knows nothing of doubt; it shows what a grid without spans costs those
 * who trust it.
 */
final class OrderReader {
  private static final Forms FORMS = Forms.load();

  private final Map<CellKey, Reading> cells = new LinkedHashMap<>();

  private OrderReader() {}

  static Report read(Document document, Source source) {
    OrderReader reader = new OrderReader();
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid) {
        for (int r = 0; r < grid.rows(); r++) {
          reader.row(grid.row(r));
        }
      }
    }
    return new Report(
        source,
        Optional.of("2021"),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        reader.cells,
        List.of());
  }

  private void row(List<Cell> row) {
    for (int c = 0; c < row.size(); c++) {
      String label = dense(row.get(c).text());
      for (FormTable table : FORMS.current().tables()) {
        for (FormBlock block : table.blocks()) {
          for (FormRow known : block.rows()) {
            if (!label.isEmpty() && label.equals(dense(known.label()))) {
              take(table, block, known, row.subList(c + 1, row.size()));
              return;
            }
          }
        }
      }
    }
  }

  private void take(FormTable table, FormBlock block, FormRow row, List<Cell> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(v -> texts.add(v.text().strip()));
    for (int i = 0; i < Math.min(texts.size(), block.columns().size()); i++) {
      CellKey key = new CellKey(table.code(), row.code(), block.columns().get(i).code());
      cells.putIfAbsent(key, reading(texts.get(i)));
    }
  }

  private static Reading reading(String text) {
    String digits = text.replace(",", "");
    if (digits.matches("-?\\d+(?:\\.\\d+)?")) {
      return new Reading(
          State.READ, Optional.of(new BigDecimal(digits)), text, 1, "", "", List.of());
    }
    State state = text.isEmpty() ? State.BLANK : State.MARK;
    return new Reading(state, Optional.empty(), text, 1, "", "", List.of());
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
