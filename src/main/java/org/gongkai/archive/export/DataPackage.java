package org.gongkai.archive.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.archive.export.ExportTable.ForeignKey;

/**
 * The descriptor of an export as a Data Package, for readers of version 1 of the specification
 * (which know {@code profile}) and of version 2 (which ignore it and know {@code $schema}).
 */
final class DataPackage {
  /** What the descriptor is called. */
  static final String FILE = "datapackage.json";

  /** What the id of every export begins with. */
  static final String ID = "urn:gongkai:export:1:";

  private static final String SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json";

  private final Provenance provenance;
  private final List<ExportedFile> files;
  private final Map<String, ExportedFile> byPath;

  DataPackage(Provenance provenance, List<ExportedFile> files) {
    this.provenance = provenance;
    this.files = List.copyOf(files);
    byPath = files.stream().collect(Collectors.toMap(ExportedFile::path, Function.identity()));
  }

  /** Writes the descriptor of what stands in a folder. */
  void write(Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE));
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("profile", "data-package");
      json.writeStringField("name", "gongkai-export");
      json.writeStringField("id", ID + provenance.digest());
      json.writeStringField("title", "政府信息公开工作年度报告 / annual reports on government information");
      json.writeStringField("description", provenance.summary());
      json.writeArrayFieldStart("resources");
      for (ExportedFile file : files) {
        write(file, folder.resolve(file.path()), json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(ExportedFile file, Path path, JsonGenerator json) throws IOException {
    boolean csv = file.format().equals("csv");
    json.writeStartObject();
    json.writeStringField("name", file.name());
    json.writeStringField("path", file.path());
    json.writeStringField("title", file.title().english());
    json.writeStringField("description", file.title().chinese());
    if (csv) {
      json.writeStringField("profile", "tabular-data-resource");
      json.writeStringField("type", "table");
    }
    json.writeStringField("format", file.format());
    json.writeStringField("mediatype", file.mediaType());
    if (!file.isBinary()) {
      json.writeStringField("encoding", "utf-8");
    }
    json.writeNumberField("bytes", Files.size(path));
    json.writeStringField("hash", "sha256:" + Provenance.sha256(path));
    if (csv) {
      json.writeObjectFieldStart("dialect");
      json.writeStringField("delimiter", ",");
      json.writeStringField("lineTerminator", "\r\n");
      json.writeStringField("quoteChar", "\"");
      json.writeBooleanField("doubleQuote", true);
      json.writeBooleanField("header", true);
      json.writeEndObject();
    }
    if (file.table().isPresent()) {
      writeSchema(file, file.table().get(), json);
    }
    json.writeEndObject();
  }

  private void writeSchema(ExportedFile file, ExportTable table, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Field field : table.fields()) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeStringField("type", field.type().frictionless());
      json.writeStringField("title", field.label().chinese());
      json.writeStringField("description", description(field));
      if (table.primaryKey().contains(field.name())) {
        json.writeObjectFieldStart("constraints");
        json.writeBooleanField("required", true);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!file.missingValues().isEmpty()) {
      json.writeArrayFieldStart("missingValues");
      for (String missing : file.missingValues()) {
        json.writeString(missing);
      }
      json.writeEndArray();
    }
    writeNames("primaryKey", table.primaryKey(), json);
    writeForeignKeys(file, table, json);
    json.writeEndObject();
  }

  private static void writeNames(String field, List<String> names, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  /** Those whose other table is there in the same format. */
  private void writeForeignKeys(ExportedFile file, ExportTable table, JsonGenerator json)
      throws IOException {
    boolean begun = false;
    for (ForeignKey key : table.foreignKeys()) {
      Optional<ExportedFile> other = Optional.ofNullable(byPath.get(other(file, key)));
      if (other.isEmpty()) {
        continue;
      }
      if (!begun) {
        json.writeArrayFieldStart("foreignKeys");
        begun = true;
      }
      json.writeStartObject();
      writeNames("fields", List.of(key.field()), json);
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", other.get().name());
      writeNames("fields", List.of(key.field()), json);
      json.writeEndObject();
      json.writeEndObject();
    }
    if (begun) {
      json.writeEndArray();
    }
  }

  private static String other(ExportedFile file, ForeignKey key) {
    String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
    return folder + key.table() + "." + file.format();
  }

  private static String description(Field field) {
    StringBuilder text = new StringBuilder(field.label().english());
    if (!field.origin().unit().isEmpty()) {
      text.append(" [").append(field.origin().unit()).append(']');
    }
    if (!field.origin().cells().isEmpty()) {
      text.append("; ").append(field.origin().cells());
    }
    if (!field.note().english().isEmpty()) {
      text.append("; ").append(field.note().english());
    }
    if (!field.note().chinese().isEmpty()) {
      text.append(" / ").append(field.note().chinese());
    }
    return text.toString();
  }
}
