package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.check.Messages.Language;
import org.gongkai.words.Words;

/**
 * What the command line says, in one language: single messages from {@code messages/cli-*}, whole
 * pages from {@code help}.
 */
final class Texts {
  private final Language language;
  private final Words texts;

  Texts(Language language) {
    this.language = language;
    texts = Words.load("cli-" + language.code());
  }

  Language language() {
    return language;
  }

  /**
   * The text of a key, {@code {0}}, {@code {1}}… replaced by the arguments.
   *
   * @throws IllegalArgumentException for a key without text
   */
  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }

  /** The help page of a command; of the program for an empty name. */
  String help(String command) {
    String page = command.isEmpty() ? "gongkai" : command;
    String name = "/help/" + language.code() + "/" + page + ".txt";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
