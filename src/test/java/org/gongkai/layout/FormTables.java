package org.gongkai.layout;

import static org.gongkai.layout.SampleCell.label;
import static org.gongkai.layout.SampleCell.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.report.CellKey;

/** Lays the tables of a form out as they are printed, merged cells and all. */
public final class FormTables {
  private final Function<CellKey, String> values;

  /**
   * Tables that show certain values.
   *
   * @param values what each cell of the form shows
   */
  public FormTables(Function<CellKey, String> values) {
    this.values = values;
  }

  private SampleCell cell(String table, FormRow row, FormColumn column, int columns) {
    CellKey key = new CellKey(table, row.code(), column.code());
    return value(key, values.apply(key), columns);
  }

  /** The table of article 20. */
  public SampleTable disclosure(List<FormBlock> blocks) {
    int width = 4;
    List<List<SampleCell>> rows = new ArrayList<>();
    for (FormBlock block : blocks) {
      rows.add(List.of(label(block.article(), width, 1)));
      int last = block.columns().size() - 1;
      List<SampleCell> header = new ArrayList<>(List.of(label("信息内容", 1, 1)));
      for (int c = 0; c <= last; c++) {
        header.add(label(block.columns().get(c).label(), c == last ? width - 1 - last : 1, 1));
      }
      rows.add(header);
      for (FormRow row : block.rows()) {
        List<SampleCell> cells = new ArrayList<>(List.of(label(row.label(), 1, 1)));
        for (int c = 0; c <= last; c++) {
          cells.add(
              cell(Form.DISCLOSURE, row, block.columns().get(c), c == last ? width - 1 - last : 1));
        }
        rows.add(cells);
      }
    }
    return new SampleTable(Form.DISCLOSURE, width, rows);
  }

  /** The table of requests. */
  public SampleTable requests(FormBlock block) {
    List<List<SampleCell>> rows = new ArrayList<>();
    rows.add(List.of(label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), label("申请人情况", 7, 1)));
    rows.add(List.of(label("自然人", 1, 2), label("法人或其他组织", 5, 1), label("总计", 1, 2)));
    rows.add(block.columns().subList(1, 6).stream().map(c -> label(c.label(), 1, 1)).toList());
    List<String> before = List.of();
    for (FormRow row : block.rows()) {
      List<SampleCell> cells = new ArrayList<>();
      for (int depth = 0; depth < row.path().size(); depth++) {
        List<String> group = row.path().subList(0, depth + 1);
        if (!startsWith(before, group)) {
          int size = (int) block.rows().stream().filter(r -> startsWith(r.path(), group)).count();
          cells.add(label(group.get(depth), 1, size));
        }
      }
      before = row.path();
      cells.add(label(row.label(), 3 - row.path().size(), 1));
      for (FormColumn column : block.columns()) {
        cells.add(cell(Form.REQUESTS, row, column, 1));
      }
      rows.add(cells);
    }
    return new SampleTable(Form.REQUESTS, 10, rows);
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  /** The table of reconsiderations and suits. */
  public SampleTable disputes(FormBlock block) {
    List<List<SampleCell>> rows = new ArrayList<>();
    rows.add(List.of(label("行政复议", 5, 1), label("行政诉讼", 10, 1)));
    List<SampleCell> second = new ArrayList<>();
    List<SampleCell> third = new ArrayList<>();
    List<SampleCell> printed = new ArrayList<>();
    for (FormRow row : block.rows()) {
      boolean suit = !row.path().isEmpty();
      if (suit) {
        second.add(label(row.label(), 5, 1));
      }
      for (FormColumn column : block.columns()) {
        (suit ? third : second).add(label(column.label(), 1, suit ? 1 : 2));
        printed.add(cell(Form.DISPUTES, row, column, 1));
      }
    }
    rows.addAll(List.of(second, third, printed));
    return new SampleTable(Form.DISPUTES, 15, rows);
  }
}
