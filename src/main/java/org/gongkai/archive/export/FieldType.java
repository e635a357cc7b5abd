package org.gongkai.archive.export;

import java.util.Locale;

/** What a field holds. */
enum FieldType {
  TEXT("string", "VARCHAR"),
  INTEGER("integer", "BIGINT"),
  NUMBER("number", "DOUBLE"),
  DATE("date", "DATE");

  private final String frictionless;
  private final String sql;

  FieldType(String frictionless, String sql) {
    this.frictionless = frictionless;
    this.sql = sql;
  }

  /** As codebooks name it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As Table Schema names it. */
  String frictionless() {
    return frictionless;
  }

  /** The type of a column in DuckDB, and so in Parquet. */
  String sql() {
    return sql;
  }

  /** Whether it holds numbers. */
  boolean isNumeric() {
    return this == INTEGER || this == NUMBER;
  }

  static FieldType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
