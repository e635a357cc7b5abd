package org.gongkai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Indented JSON: each thing the same object, alone or in a list, and a line end behind all. */
final class PrettyJson {
  private PrettyJson() {}

  /** Writes a thing as an object. */
  interface Item<T> {
    void write(T thing, JsonGenerator json) throws IOException;
  }

  /** Things, as an array. */
  static <T> String list(List<T> things, Item<T> item) throws IOException {
    return of(
        things,
        (all, json) -> {
          json.writeStartArray();
          for (T thing : all) {
            item.write(thing, json);
          }
          json.writeEndArray();
        });
  }

  /** One thing, as an object. */
  static <T> String of(T thing, Item<T> item) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      item.write(thing, json);
    }
    return text.append('\n').toString();
  }
}
