package org.gongkai.archive.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.archive.store.SqlNumber;

/** An answer as JSON: an object for each row; a name that comes twice gets a number behind it. */
final class JsonAnswer implements Answer {
  private final Shape shape;
  private final JsonGenerator json;
  private final List<String> names = new ArrayList<>();
  private boolean empty = true;

  /** What stands around the objects. */
  enum Shape {
    ARRAY,
    LINES
  }

  JsonAnswer(OutputStream out, Shape shape) throws IOException {
    this.shape = shape;
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter(shape == Shape.LINES ? "\n" : ""));
    if (shape == Shape.ARRAY) {
      json.writeStartArray();
    }
  }

  @Override
  public void columns(List<String> columns) {
    Set<String> taken = new HashSet<>();
    for (String column : columns) {
      String name = column;
      for (int i = 2; !taken.add(name); i++) {
        name = column + "_" + i;
      }
      names.add(name);
    }
  }

  @Override
  public void row(List<Object> values) throws IOException {
    if (shape == Shape.ARRAY) {
      json.writeRaw('\n');
    }
    empty = false;
    json.writeStartObject();
    for (int i = 0; i < names.size(); i++) {
      json.writeFieldName(names.get(i));
      Object value = values.get(i);
      if (value instanceof Long || value instanceof Double real && Double.isFinite(real)) {
        json.writeNumber(SqlNumber.text(value));
      } else if (value instanceof Nothing) {
        json.writeNull();
      } else {
        json.writeString(value.toString());
      }
    }
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    if (shape == Shape.ARRAY) {
      json.writeRaw('\n');
      json.writeEndArray();
    }
    if (shape == Shape.ARRAY || !empty) {
      json.writeRaw('\n');
    }
    json.flush();
    json.close();
  }
}
