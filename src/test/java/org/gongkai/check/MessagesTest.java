package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.FormSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

  private static Properties texts(String name) {
    Properties texts = new Properties();
    try (var in =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream("/messages/" + name + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cli-"})
  void bothLanguagesSayTheSameThings(String prefix) {
    Properties chinese = texts(prefix + "zh");
    Properties english = texts(prefix + "en");
    assertThat(new TreeSet<>(chinese.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : chinese.stringPropertyNames()) {
      assertThat(arguments(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Rule.class, mode = EnumSource.Mode.EXCLUDE, names = "T3_PARTIAL_ONCE")
  void everyRuleHasItsMessage(Rule rule) {
    for (String language : List.of("zh", "en")) {
      Properties texts = texts(language);
      assertThat(texts.stringPropertyNames())
          .filteredOn(key -> key.equals(rule.id()) || key.startsWith(rule.id() + "."))
          .isNotEmpty()
          .allSatisfy(key -> assertThat(texts.getProperty(key)).isNotBlank());
    }
    assertThat(Rule.byId(rule.id())).hasValue(rule);
  }

  @Test
  void everySumOfTheFormsNamesARule() {
    for (Form form : Filing.FORMS.all()) {
      form.tables().stream()
          .flatMap(t -> t.sums().stream())
          .map(FormSum::rule)
          .forEach(rule -> assertThat(Rule.byId(rule)).as(rule).isPresent());
    }
  }

  @Test
  void numbersAreShownAsTheyAre() {
    assertThat(
            Messages.in(Messages.Language.ENGLISH)
                .text("T3-NONNEG-INT", "requests/a/b", "-1234.50"))
        .isEqualTo("requests/a/b is -1234.50; a count of requests is an integer of 0 or more");
  }

  @Test
  void theLocaleChoosesTheLanguage() {
    assertThat(Messages.Language.of(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(Messages.Language.CHINESE);
    assertThat(Messages.Language.of(Locale.TRADITIONAL_CHINESE))
        .isEqualTo(Messages.Language.CHINESE);
    assertThat(Messages.Language.of(Locale.FRENCH)).isEqualTo(Messages.Language.ENGLISH);
  }

  @Test
  void aMessageThatNobodyWroteIsAFault() {
    assertThatThrownBy(() -> Messages.in(Messages.Language.CHINESE).text("X-NONE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X-NONE");
  }
}
