package org.gongkai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Cell;
import org.gongkai.report.Reading;

/**
 * A row of an indicator table.
 *
 * @param label what it counts
 * @param above merged cells left of the label, outermost first
 * @param unit the unit that the row prints; empty when it prints none
 * @param columns the columns of values of its table
 * @param observed its cells
 * @param assignment which value belongs to which column
 * @param heading whether nothing stands where others have their unit and their numbers
 * @param whole whether the label is known to be one, and whole; on a page without lines it may be a
 *     piece of one, or several
 * @param certainty of the columns
 */
record StatisticsRow(
    IndicatorLabel label,
    List<Cell> above,
    String unit,
    List<String> columns,
    ObservedRow observed,
    Assignment assignment,
    boolean heading,
    boolean whole,
    double certainty) {

  StatisticsRow {
    above = List.copyOf(above);
    columns = List.copyOf(columns);
  }

  /** Whether one of its values is a number, decided or not. */
  boolean hasNumber() {
    return observed.values().stream().anyMatch(s -> s.text() instanceof CellText.Number);
  }

  /** The row with its values left open. */
  StatisticsRow undecided(String why) {
    return new StatisticsRow(
        label,
        above,
        unit,
        columns,
        observed,
        new Assignment.Undecided(why),
        heading,
        whole,
        certainty);
  }

  /** The row as an observation of one of the form. */
  RowObservation as(String code, double similarity) {
    ObservedTable table =
        new ObservedTable(0, "", Arrangement.SEPARATED, List.of(), Optional.empty());
    return new RowObservation(code, columns, table, observed, assignment, certainty * similarity);
  }

  /** Its readings with what the row itself says of its numbers. */
  Map<String, Reading> labelled(Map<String, Reading> readings) {
    readings.replaceAll((column, reading) -> reading.inRow(label.printed(), unit));
    return readings;
  }
}
