package org.gongkai.archive.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A question that everyone asks, in {@code archive/queries}.
 *
 * @param name such as {@code coverage.years}: the part in front of the point is the report that it
 *     belongs to
 * @param chinese what it answers, in Chinese
 * @param english what it answers, in English
 * @param sql the statement, with comments
 */
public record ReadyQuery(String name, String chinese, String english, String sql) {
  private static final List<String> NAMES =
      List.of(
          "coverage.years",
          "coverage.gaps",
          "quality.documents",
          "quality.inputs",
          "quality.cells",
          "quality.rules",
          "totals.years",
          "totals.provinces");

  private static final String CHINESE = "-- zh: ";
  private static final String ENGLISH = "-- en: ";

  /** All of them, in order. */
  public static List<ReadyQuery> all() {
    return NAMES.stream().map(ReadyQuery::load).toList();
  }

  /** Those of a report, or the one of that name; empty when there is none. */
  public static List<ReadyQuery> of(String report) {
    return NAMES.stream()
        .filter(name -> name.equals(report) || name.startsWith(report + "."))
        .map(ReadyQuery::load)
        .toList();
  }

  /** The names of the reports. */
  public static List<String> reports() {
    return NAMES.stream().map(name -> name.substring(0, name.indexOf('.'))).distinct().toList();
  }

  private static ReadyQuery load(String name) {
    String file = "/archive/queries/" + name + ".sql";
    try (InputStream bytes = ReadyQuery.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      String sql = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new ReadyQuery(name, line(CHINESE, sql), line(ENGLISH, sql), sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String mark, String sql) {
    return sql.lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .findFirst()
        .orElse("");
  }
}
