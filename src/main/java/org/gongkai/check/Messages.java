package org.gongkai.check;

import java.util.Locale;
import org.gongkai.form.CellNames;
import org.gongkai.form.Forms;
import org.gongkai.words.Words;

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

  private final Words texts;
  private final CellNames names;

  private Messages(Words texts, CellNames names) {
    this.texts = texts;
    this.names = names;
  }

  /** Loads the messages of a language. */
  public static Messages in(Language language) {
    return in(language, Forms.load());
  }

  /** Loads the messages of a language, which name cells as these forms do. */
  public static Messages in(Language language, Forms forms) {
    CellNames names =
        switch (language) {
          case CHINESE -> CellNames.chinese(forms);
          case ENGLISH -> CellNames.english(forms);
        };
    return new Messages(Words.load(language.code()), names);
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
    return texts.say(key, arguments);
  }
}
