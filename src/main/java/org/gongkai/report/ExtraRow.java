package org.gongkai.report;

import java.util.List;
import org.gongkai.document.Place;

/**
 * A row of a table that the forms do not have, as printed.
 *
 * @param table the code of the table that it stands in
 * @param label its label
 * @param values the cells behind the label, in order; empty texts for blank cells
 * @param place where the label stands
 */
public record ExtraRow(String table, String label, List<String> values, Place place) {

  public ExtraRow {
    values = List.copyOf(values);
  }
}
