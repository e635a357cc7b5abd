package org.gongkai.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** The description of a corpus as a Frictionless data package. */
final class DataPackage {
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("id", "Unique."),
          Map.entry("path", "The document, relative to this file."),
          Map.entry("truth", "What it says, on the schema urn:gongkai:report:1."),
          Map.entry(
              "format", "pdf, html, mhtml, docx, doc, rtf, odt, xlsx, xls, ofd, txt, md or tsv."),
          Map.entry("layout", "The house style."),
          Map.entry("form", "2021, 2019, mixed, or statistics for the table of 2014 to 2018."),
          Map.entry("maker", "The program that wrote the bytes."),
          Map.entry("seed", "All of the document follows from it and its layout."),
          Map.entry("split", "dev, or test: kept out of development."),
          Map.entry(
              "rules",
              "RULE@CELL for each rule that must fire as an error or a warning, but for the quirks; RULE for one that names no cell; separated by ;."),
          Map.entry(
              "together",
              "The rules that must fire when the corpus is checked as a whole; separated by ;."),
          Map.entry(
              "quirks",
              "The rules that warn of what the document is like on purpose; separated by ;."),
          Map.entry("cuts", "In how many places a page break or the style cuts a table."),
          Map.entry("lossy", "Whether the layout keeps less than the truth states."),
          Map.entry("sha256", "Of the document."),
          Map.entry("bytes", "Of the document."));

  private DataPackage() {}

  static String json(byte[] manifest) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("profile", "tabular-data-package");
      json.writeStringField("name", "gongkai-corpus");
      json.writeStringField(
          "title",
          "Invented annual reports on government information disclosure, with what they say");
      json.writeArrayFieldStart("licenses");
      json.writeStartObject();
      json.writeStringField("name", "Apache-2.0");
      json.writeStringField("path", "../LICENSE");
      json.writeEndObject();
      json.writeEndArray();
      json.writeArrayFieldStart("resources");
      json.writeStartObject();
      json.writeStringField("profile", "tabular-data-resource");
      json.writeStringField("name", "documents");
      json.writeStringField("path", "documents.csv");
      json.writeStringField("format", "csv");
      json.writeStringField("encoding", "utf-8");
      json.writeNumberField("bytes", manifest.length);
      json.writeStringField("hash", "sha256:" + Entry.sha256(manifest));
      json.writeObjectFieldStart("schema");
      json.writeArrayFieldStart("fields");
      for (String column : Entry.COLUMNS) {
        boolean number = column.equals("seed") || column.equals("cuts") || column.equals("bytes");
        json.writeStartObject();
        json.writeStringField("name", column);
        json.writeStringField("type", number ? "integer" : "string");
        json.writeStringField("description", MEANINGS.getOrDefault(column, ""));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("primaryKey", "id");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }
}
