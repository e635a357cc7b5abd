package org.gongkai.form;

import java.util.List;

/**
 * A row of a form.
 *
 * @param code its code in the output
 * @param label the label as printed, numbering included
 * @param brief the label in short, unambiguous in its table, as messages in Chinese name the row
 * @param english what messages in English call the row; the label where the form has no English
 *     name
 * @param aliases other wordings met
 * @param path the labels of the merged cells to its left, outermost first
 * @param articles the articles of the Regulation (国务院令第711号) that the row counts
 * @param unit the unit of its numbers where the form prints one for each row; empty elsewhere
 */
public record FormRow(
    String code,
    String label,
    String brief,
    String english,
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
