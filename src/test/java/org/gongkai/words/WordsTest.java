package org.gongkai.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void argumentsStandWhereTheTextWantsThem() {
    assertThat(Words.load("cli-en").say("check.numbers", "1234.50", 13))
        .isEqualTo("expected 1234.50, found 13");
    assertThat(Words.load("review-zh").say("report.nothing")).isNotBlank();
  }

  @Test
  void whatNobodyWroteIsAFault() {
    Words words = Words.load("cli-en");
    assertThatThrownBy(() -> words.say("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
    assertThatThrownBy(() -> Words.load("review-fr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("review-fr");
  }
}
