package org.gongkai.form;

import java.util.List;

/**
 * The indicator tables of reports on the years before 2019. There is no one form: each block of the
 * form is what one family of tables prints, and a row may stand in several blocks, under the same
 * code. A row's path names the rows that it is a part of.
 *
 * @param form its sections, and its one table, {@link Form#STATISTICS}
 * @param heads what stands above the columns that hold no numbers
 * @param units what stands in the column of units
 * @param closings how rows begin that close a table
 * @param generic labels that say what they count only together with the row above them
 */
public record StatisticsForm(
    Form form, Heads heads, List<String> units, List<String> closings, List<String> generic) {

  /**
   * Labels of columns.
   *
   * @param indicator above the labels of the rows; they name nothing else
   * @param weakIndicator above the labels of the rows, but of other tables too
   * @param unit above the units
   * @param ordinal above codes and ordinals
   * @param remark above remarks
   */
  public record Heads(
      List<String> indicator,
      List<String> weakIndicator,
      List<String> unit,
      List<String> ordinal,
      List<String> remark) {
    public Heads {
      indicator = List.copyOf(indicator);
      weakIndicator = List.copyOf(weakIndicator);
      unit = List.copyOf(unit);
      ordinal = List.copyOf(ordinal);
      remark = List.copyOf(remark);
    }
  }

  public StatisticsForm {
    units = List.copyOf(units);
    closings = List.copyOf(closings);
    generic = List.copyOf(generic);
  }

  /** The families of tables. */
  public List<FormBlock> families() {
    return form.table(Form.STATISTICS).orElseThrow().blocks();
  }
}
