package org.gongkai.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.gongkai.form.CellNames;
import org.gongkai.form.Forms;

/** What findings say, in one of the languages that the program speaks. */
public final class Messages {

  /** The languages of messages. */
  public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
      this.code = code;
    }

    /** The language of a locale: Chinese for any Chinese one, else English. */
    public static Language of(Locale locale) {
      return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** ISO 639 code. */
    public String code() {
      return code;
    }
  }

  private final Properties texts;
  private final CellNames names;

  private Messages(Properties texts, CellNames names) {
    this.texts = texts;
    this.names = names;
  }

  /** Loads the messages of a language. */
  public static Messages in(Language language) {
    return in(language, Forms.load());
  }

  /** Loads the messages of a language, which name cells as these forms do. */
  public static Messages in(Language language, Forms forms) {
    String name = "/messages/" + language.code() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CellNames names =
        switch (language) {
          case CHINESE -> CellNames.chinese(forms);
          case ENGLISH -> CellNames.english(forms);
        };
    return new Messages(texts, names);
  }

  /** What this language calls the cells of the forms. */
  CellNames names() {
    return names;
  }

  /**
   * The message of a key with its arguments.
   *
   * @throws IllegalArgumentException for a key without message
   */
  public String text(String key, Object... arguments) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    // MessageFormat would print 1234 as 1,234, and takes a while to load.
    StringBuilder text = new StringBuilder(pattern.length() + 40);
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      text.append(pattern, from, open);
      text.append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }
}
