package org.gongkai.archive.export;

import java.util.Locale;

/** What an archive can be exported as. */
public enum ExportFormat {
  /** Text that any program reads, and Excel with its Chinese intact. */
  CSV,
  /** Columns for DuckDB, pandas, R and the like. */
  PARQUET,
  /** One workbook. */
  XLSX,
  /** The reports as {@code parse} writes them, one a line. */
  JSONL,
  /** Text and a do-file that imports and labels it. */
  STATA;

  /** As it is asked for. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
