package org.gongkai.read.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.read.flow.RaisedText.Height;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedTextTest {

  /** Runs parted by {@code ;}; {@code ^} begins a raised one, {@code _} a lowered one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12;^2|12",
        "12;^[;^1;^];3|12 3",
        "12;^注1|12",
        "12;_2|12 2",
        "^1;^2|12",
        "^1;2|1 2",
        "m;^2|m2",
        "12;^2345678|12 2345678",
        "规章;^①;数|规章数",
        "1;2|12",
      })
  void marksAreLeftOutAndOtherRaisedDigitsKeptApart(String runs, String line) {
    RaisedText heights = new RaisedText();
    StringBuilder text = new StringBuilder();
    for (String run : runs.split(";")) {
      switch (run.charAt(0)) {
        case '^' -> heights.append(text, run.substring(1), Height.RAISED);
        case '_' -> heights.append(text, run.substring(1), Height.LOWERED);
        default -> heights.append(text, run, Height.ON_LINE);
      }
    }
    assertThat(text.toString()).isEqualTo(line);
  }
}
