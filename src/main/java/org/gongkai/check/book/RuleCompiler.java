package org.gongkai.check.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run by the build: extracts from the rule book what every check needs, so that a cold start reads
 * no YAML: the severities, and the messages in each language.
 */
public final class RuleCompiler {
  private RuleCompiler() {}

  /**
   * Writes {@code rules/severities.properties} and {@code messages/LANGUAGE.properties}.
   *
   * @param args the folder of the compiled classes and resources
   * @throws RuleBookException for a file of the book that does not follow its format
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    RuleBook book = RuleBook.load();
    StringBuilder severities = new StringBuilder();
    book.entries()
        .forEach(e -> severities.append(e.id()).append('=').append(e.severity()).append('\n'));
    write(folder.resolve("rules/severities.properties"), severities);
    for (String language : List.of("zh", "en")) {
      StringBuilder messages = new StringBuilder();
      for (RuleEntry entry : book.entries()) {
        entry
            .messages()
            .forEach(
                (key, texts) ->
                    messages
                        .append(entry.id())
                        .append(key.isEmpty() ? "" : ".")
                        .append(key)
                        .append('=')
                        .append(texts.getOrDefault(language, "").replace("\\", "\\\\"))
                        .append('\n'));
      }
      write(folder.resolve("messages/" + language + ".properties"), messages);
    }
  }

  private static void write(Path file, CharSequence text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
