package org.gongkai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.check.book.RuleBook;
import org.gongkai.check.book.RuleEntry;

/** Rules as JSON: each the same object, alone or in a list. Texts stand in it in every language. */
final class RulesJson {

  private final JsonGenerator json;

  private RulesJson(JsonGenerator json) {
    this.json = json;
  }

  /** All rules, as an array. */
  static String list(RuleBook book) throws IOException {
    return written(
        writer -> {
          writer.json.writeStartArray();
          for (RuleEntry rule : book.entries()) {
            writer.write(rule);
          }
          writer.json.writeEndArray();
        });
  }

  /** One rule, as an object. */
  static String one(RuleEntry rule) throws IOException {
    return written(writer -> writer.write(rule));
  }

  private interface Content {
    void writeTo(RulesJson writer) throws IOException;
  }

  private static String written(Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      content.writeTo(new RulesJson(json));
    }
    return text.append('\n').toString();
  }

  private void write(RuleEntry rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("part", rule.part());
    json.writeStringField("severity", rule.severity());
    json.writeArrayFieldStart("forms");
    for (String form : rule.forms()) {
      json.writeString(form);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("tests");
    for (String form : RuleBook.FORMS) {
      json.writeNumberField(form, rule.tests(form));
    }
    json.writeEndObject();
    json.writeStringField("basis", rule.basis().name());
    json.writeStringField("source", rule.source());
    write("asks", rule.asks());
    write("why", rule.why());
    write("mend", rule.mend());
    json.writeObjectFieldStart("messages");
    for (Map.Entry<String, Map<String, String>> message :
        new TreeMap<>(rule.messages()).entrySet()) {
      write(message.getKey().isEmpty() ? "usual" : message.getKey(), message.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(String field, Map<String, String> inLanguages) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("zh", inLanguages.getOrDefault("zh", ""));
    json.writeStringField("en", inLanguages.getOrDefault("en", ""));
    json.writeEndObject();
  }
}
