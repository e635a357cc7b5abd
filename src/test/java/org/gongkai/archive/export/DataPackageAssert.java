package org.gongkai.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds a folder against the rules of Data Package, Tabular Data Resource and Table Schema
 * (specs.frictionlessdata.io, version 1; datapackage.org, version 2).
 */
final class DataPackageAssert {
  private final Path folder;
  private final Map<String, JsonNode> resources = new HashMap<>();
  private final Map<String, Set<List<String>>> values = new HashMap<>();

  private DataPackageAssert(Path folder) {
    this.folder = folder;
  }

  static void assertValid(Path folder) throws IOException {
    new DataPackageAssert(folder).check();
  }

  private void check() throws IOException {
    JsonNode json = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertThat(json.path("name").asText()).matches("[-a-z0-9._/]+");
    assertThat(json.path("resources")).isNotEmpty();
    List<Path> named = new ArrayList<>(List.of(folder.resolve("datapackage.json")));
    for (JsonNode resource : json.path("resources")) {
      String name = resource.path("name").asText();
      assertThat(name).matches("[-a-z0-9._/]+");
      assertThat(resources.put(name, resource)).as("a second " + name).isNull();
      String path = resource.path("path").asText();
      assertThat(path).doesNotStartWith("/").doesNotContain("..").doesNotContain("\\");
      Path file = folder.resolve(path);
      named.add(file);
      assertThat(Files.size(file)).as(path).isEqualTo(resource.path("bytes").asLong());
      assertThat("sha256:" + Provenance.sha256(file)).isEqualTo(resource.path("hash").asText());
    }
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(files).as("what is there is named").containsExactlyInAnyOrderElementsOf(named);
    }
    for (JsonNode resource : resources.values()) {
      if (resource.path("profile").asText().equals("tabular-data-resource")) {
        checkRows(resource);
      }
    }
    for (JsonNode resource : resources.values()) {
      if (resource.path("profile").asText().equals("tabular-data-resource")) {
        checkForeignKeys(resource);
      }
    }
  }

  private List<CsvRecord> rows(JsonNode resource) throws IOException {
    String text =
        Files.readString(folder.resolve(resource.path("path").asText()), StandardCharsets.UTF_8);
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return CsvReader.builder().ofCsvRecord(content).stream().toList();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static List<String> names(JsonNode schema) {
    List<String> names = new ArrayList<>();
    schema.path("fields").forEach(field -> names.add(field.path("name").asText()));
    return names;
  }

  private void checkRows(JsonNode resource) throws IOException {
    JsonNode schema = resource.path("schema");
    List<String> names = names(schema);
    Set<String> missing = new HashSet<>(texts(schema.path("missingValues")));
    List<CsvRecord> rows = rows(resource);
    assertThat(rows.get(0).getFields()).isEqualTo(names).doesNotHaveDuplicates();
    List<String> keys = texts(schema.path("primaryKey"));
    Set<List<String>> met = new HashSet<>();
    for (CsvRecord row : rows.subList(1, rows.size())) {
      assertThat(row.getFieldCount()).isEqualTo(names.size());
      for (int i = 0; i < names.size(); i++) {
        JsonNode field = schema.path("fields").get(i);
        String value = row.getField(i);
        String where = resource.path("name").asText() + "." + names.get(i) + ": " + value;
        if (missing.contains(value)) {
          assertThat(field.at("/constraints/required").asBoolean()).as(where).isFalse();
        } else {
          checkType(field.path("type").asText(), value, where);
        }
      }
      List<String> key = keys.stream().map(each -> row.getField(names.indexOf(each))).toList();
      assertThat(met.add(key)).as("a second row " + key).isTrue();
    }
    values.put(resource.path("name").asText(), met);
  }

  private static void checkType(String type, String value, String where) {
    switch (type) {
      case "integer" -> assertThat(value).as(where).matches("-?[0-9]+");
      case "number" -> assertThat(value).as(where).matches("-?[0-9]+(\\.[0-9]+)?");
      case "date" -> assertThat(LocalDate.parse(value)).as(where).hasToString(value);
      default -> assertThat(type).as(where).isEqualTo("string");
    }
  }

  private void checkForeignKeys(JsonNode resource) throws IOException {
    for (JsonNode key : resource.at("/schema/foreignKeys")) {
      String other = key.at("/reference/resource").asText();
      List<String> fields = texts(key.path("fields"));
      assertThat(texts(key.at("/reference/fields"))).hasSameSizeAs(fields);
      assertThat(texts(Objects.requireNonNull(resources.get(other)).at("/schema/primaryKey")))
          .isEqualTo(fields);
      int index = names(resource.path("schema")).indexOf(fields.get(0));
      List<CsvRecord> rows = rows(resource);
      for (CsvRecord row : rows.subList(1, rows.size())) {
        if (!row.getField(index).isEmpty()) {
          assertThat(values.get(other)).contains(List.of(row.getField(index)));
        }
      }
    }
  }
}
