package org.gongkai.archive.export;

import java.util.List;

/**
 * A column of an exported table.
 *
 * @param name ASCII, begins with a letter, at most 32 characters, as Stata wants it
 * @param type what it holds
 * @param label what it is
 * @param note what else there is to know
 * @param origin the cells that a variable of a panel comes from
 */
record Field(String name, FieldType type, Bilingual label, Bilingual note, Origin origin) {

  /**
   * Where the numbers of a variable come from.
   *
   * @param unit of the numbers; empty where the forms print none
   * @param forms that have it, newest first
   * @param alternatives sums of variables of cells that give it; the first that has a number counts
   * @param cells the same for people: cells as {@code TABLE/ROW/COLUMN}, {@code +} and {@code |}
   *     between them
   * @param printed what the form prints beside and above it
   * @param comparability how far its numbers may be compared between forms
   */
  record Origin(
      String unit,
      List<String> forms,
      List<List<String>> alternatives,
      String cells,
      String printed,
      String comparability) {
    static final Origin NONE = new Origin("", List.of(), List.of(), "", "", "");

    Origin {
      forms = List.copyOf(forms);
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }
  }

  /** Whether it is a variable of a panel, made from cells. */
  boolean isVariable() {
    return !origin.alternatives().isEmpty();
  }
}
