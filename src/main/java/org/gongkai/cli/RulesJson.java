package org.gongkai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.check.book.RuleBook;
import org.gongkai.check.book.RuleEntry;

/** Rules as JSON. Texts stand in it in every language. */
final class RulesJson {
  private final JsonGenerator json;

  private RulesJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a rule. */
  static void write(RuleEntry rule, JsonGenerator json) throws IOException {
    new RulesJson(json).write(rule);
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
