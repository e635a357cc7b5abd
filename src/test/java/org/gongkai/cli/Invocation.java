package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What a run of the program left behind.
 *
 * @param exit what it said to the shell
 * @param out standard output
 * @param err standard error
 */
record Invocation(int exit, String out, String err) {

  /** Runs the program where English is spoken, with nothing on standard input. */
  static Invocation of(String... words) {
    return with("", Locale.ENGLISH, Terminal.Watched.NO, words);
  }

  /** Runs the program in surroundings of the caller's choice. */
  static Invocation with(String in, Locale locale, Terminal.Watched watched, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                locale,
                watched),
            List.of(words));
    return new Invocation(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs words that are wrong usage: nothing is written, and the complaint says so. */
  static void assertRefused(String words, String complaint) {
    Invocation run = of(words.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(complaint);
  }

  /** The lines of standard output. */
  List<String> lines() {
    return out.lines().toList();
  }
}
