package org.gongkai.check.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A place in a YAML file, asked for what must stand there. What is wrong says where. */
final class Node {
  private final @Nullable Object value;
  private final String where;

  private Node(@Nullable Object value, String where) {
    this.value = value;
    this.where = where;
  }

  /**
   * Reads a file.
   *
   * @param name of the file, for messages
   * @throws RuleBookException when it is no YAML
   */
  static Node read(String name, Reader yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Node(new Yaml(new SafeConstructor(options)).load(yaml), name);
    } catch (YAMLException e) {
      throw new RuleBookException(name + " is no YAML: " + e.getMessage());
    }
  }

  /** Reads a resource of the program. */
  static Node resource(String name) {
    try (InputStream in = Node.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RuleBookException fault(String message) {
    return new RuleBookException(where + ": " + message);
  }

  boolean has(String key) {
    return fields().containsKey(key);
  }

  boolean isNull() {
    return value == null;
  }

  /** The field of a key. */
  Node at(String key) {
    if (!has(key)) {
      throw fault("the field \"" + key + "\" is missing");
    }
    return new Node(fields().get(key), where + ", " + key);
  }

  /** The keys of a map, none of them but these. */
  List<String> keys(Collection<String> known) {
    List<String> keys = new ArrayList<>(fields().keySet());
    for (String key : keys) {
      if (!known.contains(key)) {
        throw fault(
            "there is no field \"" + key + "\": the fields are " + String.join(", ", known));
      }
    }
    return keys;
  }

  /** The keys of a map. */
  List<String> keys() {
    return new ArrayList<>(fields().keySet());
  }

  private Map<String, @Nullable Object> fields() {
    if (!(value instanceof Map<?, ?> map)) {
      throw fault("a map of fields is wanted here");
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    map.forEach((key, field) -> fields.put(String.valueOf(key), field));
    return fields;
  }

  List<Node> items() {
    if (!(value instanceof List<?> list)) {
      throw fault("a list is wanted here");
    }
    List<Node> items = new ArrayList<>();
    for (Object item : list) {
      String named =
          item instanceof Map<?, ?> map && map.get("id") != null ? map.get("id").toString() : "";
      items.add(
          new Node(item, where + ", " + (named.isEmpty() ? "item " + (items.size() + 1) : named)));
    }
    return items;
  }

  String text() {
    if (value == null || value instanceof Map || value instanceof List) {
      throw fault("a text is wanted here");
    }
    return value.toString().strip();
  }

  /** One of these texts. */
  String oneOf(Collection<String> allowed) {
    String text = text();
    if (!allowed.contains(text)) {
      throw fault("\"" + text + "\" is none of " + String.join(", ", allowed));
    }
    return text;
  }

  int count() {
    if (value instanceof Integer number && number >= 0) {
      return number;
    }
    throw fault("a whole number of 0 or more is wanted here");
  }

  /** The texts of a list. */
  List<String> texts() {
    return items().stream().map(Node::text).toList();
  }
}
