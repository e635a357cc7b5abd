package org.gongkai.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * What was recognised so far, which decides what an ambiguous label means: 总计 and 其他 name rows and
 * columns, （六）其他处理 a row or a group of rows.
 */
final class LabelContext {
  private String table = "";
  private final Set<String> tablesWithRows = new HashSet<>();

  /**
   * Decides what a label means here, and remembers it.
   *
   * @param match the label
   * @param valuesFollow whether the next cell could hold a value
   */
  Term decide(Vocabulary.Match match, boolean valuesFollow) {
    Term decided = meaning(match, valuesFollow);
    table = decided.table();
    if (decided instanceof Term.Row) {
      tablesWithRows.add(table);
    } else if (decided instanceof Term.Article || decided instanceof Term.Corner) {
      tablesWithRows.remove(table);
    }
    return decided;
  }

  private Term meaning(Vocabulary.Match match, boolean valuesFollow) {
    String known =
        match.terms().stream()
            .map(Term::table)
            .filter(table::equals)
            .findFirst()
            .orElse(match.terms().get(0).table());
    var row = match.as(Term.Row.class, known);
    var column = match.as(Term.Column.class, known);
    var group = match.as(Term.RowGroup.class, known);
    if (row.isPresent() && group.isPresent()) {
      return valuesFollow ? row.get() : group.get();
    }
    if (row.isPresent() && column.isPresent()) {
      boolean asRow = match.number() > 0 || (valuesFollow && tablesWithRows.contains(known));
      return asRow ? row.get() : column.get();
    }
    return match.terms().stream()
        .filter(t -> t.table().equals(known))
        .findFirst()
        .orElse(match.terms().get(0));
  }
}
