package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the tree of a form file. Whatever the file lacks or misspells ends in a {@link
 * FormException}: forms are not guessed.
 */
final class FormFile {
  private final String name;

  FormFile(String name) {
    this.name = name;
  }

  Form read(Object tree) {
    Entry root = new Entry(tree, name);
    List<FormSection> sections = new ArrayList<>();
    for (Entry section : root.entries("sections")) {
      sections.add(
          new FormSection(
              section.text("key"),
              sections.size() + 1,
              section.text("heading"),
              section.texts("aliases")));
    }
    List<FormTable> tables = new ArrayList<>();
    Entry tableEntries = root.entry("tables");
    for (String code : tableEntries.keys()) {
      tables.add(table(code, tableEntries.entry(code)));
    }
    return new Form(
        root.text("id"),
        root.text("notice"),
        root.year("firstYear"),
        root.has("lastYear") ? OptionalInt.of(root.year("lastYear")) : OptionalInt.empty(),
        sections,
        tables);
  }

  /** Reads a form with the words that stand around the numbers of its indicator tables. */
  StatisticsForm statistics(Object tree) {
    Entry words = new Entry(tree, name).entry("words");
    return new StatisticsForm(
        read(tree),
        new StatisticsForm.Heads(
            words.texts("indicator"),
            words.texts("weakIndicator"),
            words.texts("unit"),
            words.texts("ordinal"),
            words.texts("remark")),
        words.texts("units"),
        words.texts("closing"),
        words.texts("generic"));
  }

  private static FormTable table(String code, Entry entry) {
    return new FormTable(
        code,
        entry.has("corner") ? entry.text("corner") : "",
        entry.has("printed")
            ? entry.constant("printed", FormTable.Layout.class)
            : FormTable.Layout.ROWS,
        entry.entries("blocks").stream().map(FormFile::block).toList(),
        entry.entries("sums").stream().map(FormFile::sum).toList());
  }

  private static FormBlock block(Entry entry) {
    return new FormBlock(
        entry.has("article") ? entry.text("article") : "",
        entry.entries("columns").stream().map(FormFile::column).toList(),
        entry.entries("rows").stream().map(FormFile::row).toList());
  }

  private static FormColumn column(Entry entry) {
    return new FormColumn(
        entry.text("code"),
        entry.text("label"),
        entry.text("brief", "label"),
        entry.text("en", "label"),
        entry.texts("aliases"),
        entry.texts("path"),
        entry.constant("kind", FormColumn.Kind.class),
        entry.has("unit") ? entry.text("unit") : "");
  }

  private static FormRow row(Entry entry) {
    return new FormRow(
        entry.text("code"),
        entry.text("label"),
        entry.text("brief", "label"),
        entry.text("en", "label"),
        entry.texts("aliases"),
        entry.texts("path"),
        entry.texts("articles"),
        entry.has("unit") ? entry.text("unit") : "");
  }

  private static FormSum sum(Entry entry) {
    return new FormSum(
        entry.text("rule"),
        entry.constant("over", FormSum.Over.class),
        entry.texts("left"),
        entry.texts("right"),
        entry.texts("only"),
        entry.constant("basis", FormSum.Basis.class));
  }

  /** A mapping of the file, with the path to it for messages. */
  private record Entry(Object node, String path) {

    private Map<?, ?> map() {
      if (node instanceof Map<?, ?> map) {
        return map;
      }
      throw new FormException(path + " is not a mapping");
    }

    boolean has(String key) {
      return map().containsKey(key);
    }

    List<String> keys() {
      return map().keySet().stream().map(String::valueOf).toList();
    }

    private Object value(String key) {
      return Optional.<Object>ofNullable(map().get(key))
          .orElseThrow(() -> new FormException(path + " has no " + key));
    }

    String text(String key) {
      return String.valueOf(value(key));
    }

    /** The text of a key; where it is absent, that of another. */
    String text(String key, String other) {
      return text(has(key) ? key : other);
    }

    int year(String key) {
      try {
        return Integer.parseInt(text(key));
      } catch (NumberFormatException e) {
        throw new FormException(path + "/" + key + " is no year", e);
      }
    }

    Entry entry(String key) {
      return new Entry(value(key), path + "/" + key);
    }

    /** The entries of a list; none where the key is absent. */
    List<Entry> entries(String key) {
      if (!has(key)) {
        return List.of();
      }
      List<Entry> entries = new ArrayList<>();
      for (Object item : list(key)) {
        entries.add(new Entry(item, path + "/" + key + "[" + entries.size() + "]"));
      }
      return entries;
    }

    /** The texts of a list; none where the key is absent. */
    List<String> texts(String key) {
      return has(key) ? list(key).stream().map(String::valueOf).toList() : List.of();
    }

    private List<?> list(String key) {
      if (value(key) instanceof List<?> list) {
        return list;
      }
      throw new FormException(path + "/" + key + " is not a list");
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
      try {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new FormException(path + "/" + key + " is no " + type.getSimpleName(), e);
      }
    }
  }
}
