package org.gongkai.cli;

import java.util.List;

/** A command line that asks for something that cannot be done. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /**
   * @param key the text that says what is wrong, where, and what to do
   */
  UsageException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** The explanation in the language of {@code texts}. */
  String explanation(Texts texts) {
    return texts.say(key, arguments.toArray(String[]::new));
  }
}
