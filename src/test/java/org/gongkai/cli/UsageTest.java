package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.gongkai.check.Messages.Language;
import org.gongkai.read.UnreadableException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and to those who mistype. */
class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | name a command: parse, check, verdicts, render, batch, export, query, compare, rules",
        "prase x | no command \"prase\": do you mean \"parse\"",
        "frobnicate | no command \"frobnicate\"; the commands are parse",
        "parse | nothing to read: name files or folders",
        "parse --fromat json x | no option --fromat here: do you mean --format?",
        "parse --out=y x | no option --out here: do you mean --output?",
        "parse -x x | no option -x here",
        "parse --format yaml x | --format cannot be \"yaml\": choose one of json, jsonl",
        "parse x --format | --format needs a value behind it",
        "parse x --format= | --format needs a value behind it",
        "parse --threads many x | --threads cannot be \"many\"",
        "parse --threads 0 x | --threads cannot be \"0\": give a whole number from 1 to",
        "parse --threads 1 --threads 2 x | --threads is given twice",
        "parse - - | standard input (-) is named twice",
        "parse --lang fr x | --lang cannot be \"fr\": choose one of zh, en",
        "schema --format json | no option --format here",
        "schema summary | no schema \"summary\"",
        "forms 1999 | no form \"1999\": the forms are 2021, 2019",
        "forms 2021 2019 | one form at a time",
        "help prase | no help on \"prase\"",
        "parse x -o missing/folder/out.json | there is no folder",
        "check --format pdf x | choose one of text, json, jsonl, html, sarif, junit, csv, xlsx",
        "check --format csv --show-fingerprints x | --show-fingerprints is for text",
        "check --verdicts nowhere.jsonl x | there is no file nowhere.jsonl",
        "verdicts | say what to do with verdicts: gongkai verdicts add",
        "verdicts remove | say what to do with verdicts: gongkai verdicts add",
        "verdicts add --dismiss --by A --why B | name the finding by its fingerprint",
        "verdicts add T3-ROW-SUM --dismiss --by A --why B | \"T3-ROW-SUM\" is no fingerprint",
      })
  void wrongUsageSaysWhatIsWrongAndWritesNothing(String words, String message) {
    Invocation run = Invocation.of(words.isEmpty() ? new String[0] : words.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("gongkai: ").contains(message).contains("--help");
  }

  @Test
  void wrongUsageIsExplainedInTheLanguageChosen() {
    assertThat(Invocation.of("parse", "--lang", "zh").err()).contains("没有指定输入");
    assertThat(Invocation.of("--lang=zh", "prase").err()).contains("没有“prase”这个命令");
    assertThat(Invocation.with("", Locale.CHINA, Terminal.Watched.NO, "parse").err())
        .contains("没有指定输入");
    assertThat(
            Invocation.with("", Locale.TAIWAN, Terminal.Watched.NO, "parse", "--lang", "en").err())
        .contains("nothing to read");
    assertThat(Invocation.with("", Locale.FRANCE, Terminal.Watched.NO, "parse").err())
        .contains("nothing to read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse",
        "check",
        "verdicts",
        "render",
        "batch",
        "export",
        "query",
        "compare",
        "rules",
        "forms",
        "schema"
      })
  void everyCommandHasHelpInBothLanguages(String command) {
    Invocation english = Invocation.of(command, "--help");
    assertThat(english.exit()).isZero();
    assertThat(english.out()).startsWith("Usage: gongkai " + command);
    assertThat(Invocation.of("help", command)).isEqualTo(english);
    assertThat(Invocation.of(command, "-h", "--lang", "zh").out())
        .startsWith("用法：gongkai " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format", "--output", "--threads", "--lang"})
  void theHelpOfParseAndCheckNamesTheirOptions(String option) {
    for (String command : List.of("parse", "check")) {
      for (String language : List.of("zh", "en")) {
        assertThat(Invocation.of(command, "--help", "--lang", language).out()).contains(option);
      }
    }
  }

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    Invocation run = Invocation.of("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("parse PATH", "check PATH", "render REPORT", "forms", "schema", "Exit codes");
    assertThat(Invocation.of("help")).isEqualTo(run);
    assertThat(Invocation.of("help", "help")).isEqualTo(run);
  }

  @Test
  void theVersionIsOneLine() {
    Invocation run = Invocation.of("--version");
    assertThat(run.exit()).isZero();
    assertThat(run.lines()).singleElement().asString().startsWith("gongkai ");
  }

  @Test
  void theSchemaIsPrintedByteForByte() throws Exception {
    Path resources = Path.of("src/main/resources/schema");
    assertThat(Invocation.of("schema").out())
        .isEqualTo(Files.readString(resources.resolve("report-1.json")));
    assertThat(Invocation.of("schema", "check").out())
        .isEqualTo(Files.readString(resources.resolve("check-1.json")));
  }

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameArguments() throws Exception {
    Properties english = texts("en");
    Properties chinese = texts("zh");
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyReasonNotToReadAnInputHasAText(Code code) {
    for (Language language : Language.values()) {
      assertThat(new Texts(language).say("code." + code)).isNotBlank();
    }
  }

  private static Properties texts(String language) throws Exception {
    Properties texts = new Properties();
    try (var reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/messages/cli-" + language + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }

  private static List<String> arguments(String text) {
    return text
        .replaceAll("[^{}0-9]", "")
        .chars()
        .boxed()
        .map(Character::toString)
        .toList()
        .stream()
        .filter(c -> Character.isDigit(c.charAt(0)))
        .sorted()
        .toList();
  }
}
