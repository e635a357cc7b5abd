package org.gongkai.layout;

import java.util.Optional;
import org.gongkai.report.CellKey;

/**
 * A cell of a sample table.
 *
 * @param text as printed
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param key the cell of the form that it fills; empty for a label
 */
record SampleCell(String text, int columns, int rows, Optional<CellKey> key) {

  static SampleCell label(String text, int columns, int rows) {
    return new SampleCell(text, columns, rows, Optional.empty());
  }

  static SampleCell value(CellKey key, String text, int columns) {
    return new SampleCell(text, columns, 1, Optional.of(key));
  }

  SampleCell withText(String newText) {
    return new SampleCell(newText, columns, rows, key);
  }

  boolean isValue() {
    return key.isPresent();
  }
}
