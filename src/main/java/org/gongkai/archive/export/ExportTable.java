package org.gongkai.archive.export;

import java.util.List;

/**
 * A table of an export.
 *
 * @param name as files and sheets are called
 * @param title what a row of it is
 * @param fields its columns, in order
 * @param primaryKey the fields that tell its rows apart
 * @param foreignKeys the fields that name rows of other tables
 * @param rows gives its rows
 */
record ExportTable(
    String name,
    Bilingual title,
    List<Field> fields,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    RowSource rows) {
  ExportTable {
    fields = List.copyOf(fields);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /**
   * A field that names a row of another table, or is empty.
   *
   * @param field of this table
   * @param table the other table, which has a field of the same name
   */
  record ForeignKey(String field, String table) {}

  /** The names of the columns. */
  List<String> header() {
    return fields.stream().map(Field::name).toList();
  }
}
