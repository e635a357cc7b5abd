package org.gongkai.render.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the page itself says, in one language: {@code messages/review-*}. */
public final class ReviewWords {
  private final String language;
  private final Properties texts = new Properties();

  private ReviewWords(String language) {
    this.language = language;
  }

  /**
   * The words of a language.
   *
   * @param language {@code zh} or {@code en}
   */
  public static ReviewWords in(String language) {
    ReviewWords words = new ReviewWords(language);
    String name = "/messages/review-" + language + ".properties";
    try (InputStream in = ReviewWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no words in " + language);
      }
      words.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return words;
  }

  /** The language as pages declare it. */
  String tag() {
    return language.equals("zh") ? "zh-CN" : language;
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
      text.append(pattern, from, open);
      text.append(arguments[Integer.parseInt(pattern, open + 1, close, 10)]);
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }
}
