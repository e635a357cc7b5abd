package org.gongkai.render.review;

import org.gongkai.words.Words;

/**
 * What the page itself says, in one language: {@code messages/review-*}.
 *
 * @param language {@code zh} or {@code en}
 */
public record ReviewWords(String language, Words texts) {

  /**
   * The words of a language.
   *
   * @param language {@code zh} or {@code en}
   * @throws IllegalArgumentException for another
   */
  public static ReviewWords in(String language) {
    return new ReviewWords(language, Words.load("review-" + language));
  }

  /** The language as pages declare it. */
  String tag() {
    return language.equals("zh") ? "zh-CN" : language;
  }

  /**
   * The text of a key, with its arguments.
   *
   * @throws IllegalArgumentException for a key without text
   */
  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }
}
