package org.gongkai.form;

import java.util.List;

/**
 * A row of a form.
 *
 * @param code its code in the output
 * @param label the label as printed, numbering included
 * @param aliases other wordings met
 * @param path the labels of the merged cells to its left, outermost first
 * @param articles the articles of the Regulation (国务院令第711号) that the row counts
 * @param unit the unit of its numbers where the form prints one for each row; empty elsewhere
 */
public record FormRow(
    String code,
    String label,
    List<String> aliases,
    List<String> path,
    List<String> articles,
    String unit) {
  public FormRow {
    aliases = List.copyOf(aliases);
    path = List.copyOf(path);
    articles = List.copyOf(articles);
  }
}
