package org.gongkai.render.findings;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A row of a table of findings: in each column a number, a text on one line, or nothing. */
final class FindingRow {
  private final Map<FindingColumn, String> texts = new EnumMap<>(FindingColumn.class);
  private final Map<FindingColumn, BigDecimal> numbers = new EnumMap<>(FindingColumn.class);

  FindingRow put(FindingColumn column, String text) {
    texts.put(column, PrintableText.onOneLine(text));
    return this;
  }

  FindingRow put(FindingColumn column, BigDecimal number) {
    numbers.put(column, number);
    return this;
  }

  /** The number in a column, if there is one. */
  Optional<BigDecimal> number(FindingColumn column) {
    return Optional.ofNullable(numbers.get(column));
  }

  /** The text in a column; empty for a number or nothing. */
  String text(FindingColumn column) {
    return texts.getOrDefault(column, "");
  }
}
