package org.gongkai.check.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a file of the rule book. Whatever it lacks or misspells ends in a {@link
 * RuleBookException}.
 */
final class RuleFile {
  private static final Pattern ID = Pattern.compile("[A-Z][0-9]?(?:-[A-Z0-9]+)+");
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");
  private static final List<String> FIELDS =
      List.of(
          "id",
          "severity",
          "forms",
          "tests",
          "basis",
          "source",
          "asks",
          "why",
          "mend",
          "message",
          "messages");

  private RuleFile() {}

  static List<RuleEntry> read(String part, Node file) {
    List<RuleEntry> entries = new ArrayList<>();
    for (Node node : file.items()) {
      node.keys(FIELDS);
      String id = node.at("id").text();
      if (!ID.matcher(id).matches()) {
        throw node.fault("\"" + id + "\" is no id of a rule, such as T3-ROW-SUM");
      }
      entries.add(
          new RuleEntry(
              id,
              part,
              node.at("severity").oneOf(SEVERITIES),
              node.has("forms") ? node.at("forms").texts() : List.of(),
              tests(node.at("tests")),
              RuleEntry.Basis.valueOf(node.at("basis").oneOf(List.of("A", "B", "C"))),
              node.at("source").text(),
              inLanguages(node.at("asks")),
              inLanguages(node.at("why")),
              inLanguages(node.at("mend")),
              messages(node)));
    }
    return entries;
  }

  private static Map<String, Integer> tests(Node node) {
    Map<String, Integer> tests = new LinkedHashMap<>();
    node.keys().forEach(form -> tests.put(form, node.at(form).count()));
    return tests;
  }

  private static Map<String, Map<String, String>> messages(Node node) {
    Map<String, Map<String, String>> messages = new LinkedHashMap<>();
    if (node.has("message")) {
      messages.put("", inLanguages(node.at("message")));
    }
    if (node.has("messages")) {
      Node more = node.at("messages");
      more.keys().forEach(key -> messages.put(key, inLanguages(more.at(key))));
    }
    boolean tests = tests(node.at("tests")).values().stream().anyMatch(count -> count > 0);
    if (messages.isEmpty() && tests) {
      throw node.fault("neither \"message\" nor \"messages\" says what a finding says");
    }
    return messages;
  }

  private static Map<String, String> inLanguages(Node node) {
    node.keys(LANGUAGES);
    Map<String, String> texts = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> texts.put(language, node.at(language).text()));
    return texts;
  }
}
