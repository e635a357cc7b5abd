package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.gongkai.check.Messages.Language;

/**
 * What the command line says, in one language: single messages from {@code messages/cli-*}, whole
 * pages from {@code help}. Fills in arguments by itself: {@link java.text.MessageFormat} would cost
 * a tenth of a cold start.
 */
final class Texts {
  private final Language language;
  private final Properties texts = new Properties();

  Texts(Language language) {
    this.language = language;
    String name = "/messages/cli-" + language.code() + ".properties";
    try (InputStream in = open(name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
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
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      int argument = Integer.parseInt(pattern, open + 1, close, 10);
      text.append(pattern, from, open).append(arguments[argument]);
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** The help page of a command; of the program for an empty name. */
  String help(String command) {
    String page = command.isEmpty() ? "gongkai" : command;
    String name = "/help/" + language.code() + "/" + page + ".txt";
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Texts.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is not on the class path");
    }
    return in;
  }
}
