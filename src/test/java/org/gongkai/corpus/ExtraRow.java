package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.layout.SampleCell;
import org.gongkai.layout.SampleTable;

/** A row that the form does not have: 其他主动公开文件, met in filings of one province. */
final class ExtraRow {
  private ExtraRow() {}

  /** The table with one more row below the row whose label ends so. */
  static SampleTable under(String label, SampleTable table, Draw draw) {
    List<List<SampleCell>> rows = new ArrayList<>();
    boolean done = false;
    for (List<SampleCell> row : table.rows()) {
      rows.add(row);
      if (!done && row.get(0).text().endsWith(label) && row.size() > 2) {
        String count = draw.figures("##");
        List<SampleCell> extra = new ArrayList<>(List.of(SampleCell.label("其他主动公开文件", 1, 1)));
        row.subList(1, row.size()).forEach(c -> extra.add(SampleCell.label(count, c.columns(), 1)));
        rows.add(extra);
        done = true;
      }
    }
    return new SampleTable(table.code(), table.width(), rows);
  }
}
