package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.gongkai.layout.SampleTable;

/**
 * A section as printed.
 *
 * @param key as the output names it
 * @param number the ordinal that its heading prints
 * @param before paragraphs above the table
 * @param table empty in sections without
 * @param after paragraphs below the table
 */
record Part(
    String key,
    OptionalInt number,
    String heading,
    List<String> before,
    Optional<SampleTable> table,
    List<String> after) {
  Part {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The running text of the section, paragraphs joined by line feeds. */
  String text() {
    List<String> paragraphs = new ArrayList<>(before);
    paragraphs.addAll(after);
    return String.join("\n", paragraphs);
  }

  Part withTable(Optional<SampleTable> newTable) {
    return new Part(key, number, heading, before, newTable, after);
  }

  Part map(UnaryOperator<String> change) {
    return new Part(
        key,
        number,
        change.apply(heading),
        before.stream().map(change).toList(),
        table.map(t -> t.map(c -> c.withText(change.apply(c.text())))),
        after.stream().map(change).toList());
  }
}
