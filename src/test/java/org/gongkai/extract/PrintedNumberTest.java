package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gongkai.report.PrintedNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read back from JSON must take the text of a cell for the number that extraction saw. */
class PrintedNumberTest {
  private static final String[] PIECES = {
    "1",
    "23",
    "456",
    "007",
    "0",
    ",",
    "，",
    ".",
    "．",
    "-",
    "－",
    "−",
    "+",
    "减",
    "增加",
    " ",
    "　",
    "\n",
    "\u200b",
    "件",
    "万元",
    "（其中修订16件）",
    "[1]",
    "②",
    "²",
    "*",
    "/",
    "无",
    "３",
    "１２",
    "。"
  };

  @Test
  void aTextThatExtractionReadsSaysTheSameNumber() {
    Random random = new Random(5);
    int numbers = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (CellText.of(text.toString()) instanceof CellText.Number number) {
        numbers++;
        assertThat(PrintedNumber.in(text.toString()))
            .as("%s", text)
            .hasValueSatisfying(said -> assertThat(said).isEqualByComparingTo(number.value()));
      }
    }
    assertThat(numbers).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "无", "007", "12 34", "1.2.3", "1,23", "约5", "①"})
  void aTextOfNoOneNumberSaysNone(String text) {
    assertThat(PrintedNumber.in(text)).isEmpty();
  }
}
