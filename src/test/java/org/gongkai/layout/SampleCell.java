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
public record SampleCell(String text, int columns, int rows, Optional<CellKey> key) {

  public static SampleCell label(String text, int columns, int rows) {
    return new SampleCell(text, columns, rows, Optional.empty());
  }

  public static SampleCell value(CellKey key, String text, int columns) {
    return new SampleCell(text, columns, 1, Optional.of(key));
  }

  public SampleCell withText(String newText) {
    return new SampleCell(newText, columns, rows, key);
  }

  public boolean isValue() {
    return key.isPresent();
  }
}
