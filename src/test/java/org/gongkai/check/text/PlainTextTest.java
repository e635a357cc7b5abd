package org.gongkai.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到 ２６ 件|收到26件",
        "收到1,234件,答复3件|收到1234件，答复3件",
        "收到1，234件|收到1234件",
        "收到3,答复12,3456|收到3，答复12，3456",
        "(含上年):|（含上年）：",
        "沒有引起行政復議和行政訴訟|没有引起行政复议和行政诉讼",
        "結轉下年度繼續辦理|结转下年度继续办理",
        "占５１．８５﹪|占51.85%",
        "复议诉讼|复议诉讼"
      })
  void aPlainText(String source, String plain) {
    assertThat(PlainText.of(source).text()).isEqualTo(plain);
  }

  @Test
  void everyCharacterKnowsWhereItStood() {
    PlainText plain = PlainText.of("收\n到 1,234件");
    assertThat(plain.text()).isEqualTo("收到1234件");
    assertThat(plain.offsets()).containsExactly(0, 2, 4, 6, 7, 8, 9);
    assertThat(plain).isEqualTo(PlainText.of("收\n到 1,234件")).isNotEqualTo(PlainText.of("收到1234件"));
    assertThat(plain.hashCode()).isEqualTo(PlainText.of("收\n到 1,234件").hashCode());
    assertThat(plain).hasToString("收到1234件");
  }
}
