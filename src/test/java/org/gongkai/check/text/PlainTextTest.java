package org.gongkai.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.Passage;
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
        "复议诉讼|复议诉讼",
        "收到10,990件|收到10990件",
        "收到１０，９９０件|收到10990件",
        "收到９,０90件|收到9090件",
        "12,34|12，34",
        "2,3456|2，3456",
        ",123|，123",
        "件,123|件，123",
        "1,23a|1，23a",
        "1,2345,678|1，2345678",
        "ａ～Ｚ！|a~Z！",
        "一龥鿿|一龥鿿"
      })
  void aPlainText(String source, String plain) {
    assertThat(PlainText.of(source)).isEqualTo(plain);
    assertThat(plain(source).text()).isEqualTo(plain);
  }

  @Test
  void everyCharacterKnowsWhereItStood() {
    PlainText text = plain("收\n到 1,234件");
    assertThat(text.text()).isEqualTo("收到1234件");
    PlainText.Stretch part = text.between(1, 9);
    assertThat(part.text()).isEqualTo("到1234");
    assertThat(IntStream.range(0, 5).map(part::origin)).containsExactly(2, 4, 6, 7, 8);
    assertThat(text).hasToString("收到1234件");
  }

  @Test
  void linesBeginAtTheirFirstCharacterThatPrints() {
    PlainText text = plain("　一、总体情况\n\n  2022年，收到 3件。\n完");
    assertThat(text.lineStarts()).containsExactly(0, 6, 17);
    assertThat(text.lineEnd(6)).isEqualTo(17);
    assertThat(text.lineEnd(17)).isEqualTo(18);
    assertThat(text.sentence(8)).isEqualTo("一、总体情况2022年，收到3件。");
    assertThat(text.quote(8)).isEqualTo("一、总体情况2022年，收到3件。");
  }

  @Test
  void aSentenceEndsWithItsStop() {
    PlainText text = plain("前。中；又！后？完");
    assertThat(IntStream.range(0, 9).mapToObj(text::sentence))
        .containsExactly("前。", "前。", "中；", "中；", "又！", "又！", "后？", "后？", "完");
    assertThat(text.quote(8)).isEqualTo("完");
    assertThat(text.quote(3)).isEqualTo("中；");
  }

  @Test
  void aLongSentenceIsQuotedInPart() {
    String sentence = "前。" + "长".repeat(500) + "。";
    assertThat(plain(sentence).quote(300)).hasSize(240).containsOnlyOnce("长长".repeat(120));
    assertThat(plain(sentence).quote(0)).isEqualTo("前。");
  }

  private static PlainText plain(String text) {
    return PlainText.of(new Passage(text, List.of()));
  }
}
