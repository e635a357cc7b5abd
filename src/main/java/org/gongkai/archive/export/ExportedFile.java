package org.gongkai.archive.export;

import java.util.List;
import java.util.Optional;

/**
 * A file of an export.
 *
 * @param path within the folder, with {@code /}
 * @param name by which the Data Package knows it
 * @param format the usual ending of such files
 * @param mediaType its media type
 * @param title what it is
 * @param table that it holds; empty when it holds several or none
 * @param missingValues texts that stand for no value in it, where it is text
 */
record ExportedFile(
    String path,
    String name,
    String format,
    String mediaType,
    Bilingual title,
    Optional<ExportTable> table,
    List<String> missingValues) {
  ExportedFile {
    missingValues = List.copyOf(missingValues);
  }

  /** A file that holds no single table. */
  static ExportedFile other(
      String path, String name, String format, String mediaType, Bilingual title) {
    return new ExportedFile(path, name, format, mediaType, title, Optional.empty(), List.of());
  }

  /** Whether it is no text. */
  boolean isBinary() {
    return format.equals("parquet") || format.equals("xlsx");
  }
}
