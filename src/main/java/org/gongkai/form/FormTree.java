package org.gongkai.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A form file as a tree of maps, lists and texts. People write YAML; the build turns it into JSON,
 * since reading YAML would take half of the time of a cold start.
 */
final class FormTree {
  private static final JsonFactory JSON = new JsonFactory();

  private FormTree() {}

  /**
   * Reads a form as people write it.
   *
   * @param name of the file, for messages
   * @throws FormException when the text is no YAML; names the file and the line
   */
  static Object fromYaml(String name, Reader yaml) {
    return Yamls.load(name, yaml);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IOException when the text is no JSON
   */
  static Object fromJson(Reader text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      return node(json);
    }
  }

  private static Object node(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        json.nextToken();
        map.put(key, node(json));
      }
      return map;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(node(json));
      }
      return list;
    }
    return json.getText();
  }

  static void toJson(Object tree, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(tree, json);
    }
  }

  private static void write(Object node, JsonGenerator json) throws IOException {
    if (node instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (node instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else {
      json.writeString(String.valueOf(node));
    }
  }

  /** Keeps the YAML library from loading until it is asked. */
  private static final class Yamls {
    static Object load(String name, Reader yaml) {
      try {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      } catch (YAMLException e) {
        throw new FormException(name + " is no YAML: " + e.getMessage(), e);
      }
    }
  }
}
