package org.gongkai.form;

import java.util.List;

/**
 * A column of a form.
 *
 * @param code its code in the output
 * @param label the label as printed
 * @param brief the label in short, as messages in Chinese name the column
 * @param english what messages in English call the column; the label where the form has no English
 *     name
 * @param aliases other wordings met
 * @param path the labels of the merged cells above it, outermost first
 * @param kind what numbers may stand in it
 * @param unit the unit of its numbers; empty where the form prints none
 */
public record FormColumn(
    String code,
    String label,
    String brief,
    String english,
    List<String> aliases,
    List<String> path,
    Kind kind,
    String unit) {

  /** What numbers may stand in a column. */
  public enum Kind {
    /** An integer of 0 or more. */
    COUNT,
    /** A signed integer. */
    CHANGE,
    /** A decimal of 0 or more. */
    AMOUNT
  }

  public FormColumn {
    aliases = List.copyOf(aliases);
    path = List.copyOf(path);
  }
}
