package org.gongkai.archive.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.archive.export.Field.Origin;

/**
 * The fields that are no variables of cells, as {@code archive/export/fields.tsv} describes them.
 */
final class Fields {
  private static final String FILE = "/archive/export/fields.tsv";
  private static final String ANY = "*";

  private final Map<String, Field> byTableAndName;

  private Fields(Map<String, Field> byTableAndName) {
    this.byTableAndName = Map.copyOf(byTableAndName);
  }

  static Fields load() {
    Map<String, Field> fields = new HashMap<>();
    try (InputStream bytes = Fields.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] parts = line.split("\t", -1);
        Field field =
            new Field(
                parts[1],
                FieldType.of(parts[2]),
                new Bilingual(parts[3], parts[4]),
                new Bilingual(parts[5], parts[6]),
                Origin.NONE);
        for (String table : parts[0].split(",", -1)) {
          fields.put(table + "." + field.name(), field);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Fields(fields);
  }

  /** The fields of a table, by their names. */
  List<Field> of(String table, String... names) {
    return Arrays.stream(names).map(name -> of(table, name)).toList();
  }

  /**
   * A field.
   *
   * @throws IllegalStateException when nothing describes it
   */
  Field of(String table, String name) {
    return Stream.of(table, ANY)
        .flatMap(owner -> Optional.ofNullable(byTableAndName.get(owner + "." + name)).stream())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(FILE + " does not describe " + table + "." + name));
  }
}
