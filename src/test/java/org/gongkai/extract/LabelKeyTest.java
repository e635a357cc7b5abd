package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.属于国家秘密 | 1",
        "1、属于国家秘密 | 1",
        "1．属于国家秘密 | 1",
        "１．属于国家秘密 | 1",
        "1 属于国家秘密 | 1",
        "1属于国家秘密 | 1",
        "(1)属于国家秘密 | 1",
        "（1）属于国家秘密 | 1",
        "（三）属于国家秘密 | 3",
        "(三) 属于国家秘密 | 3",
        "㈢属于国家秘密 | 3",
        "①属于国家秘密 | 1",
        "三、属于国家秘密 | 3",
        "三.属于国家秘密 | 3",
        "十一、属于国家秘密 | 11",
        "属于国家秘密 | 0",
      })
  void numberingInEveryStyleIsReadAndDropped(String label, int number) {
    assertThat(LabelKey.of(label)).isEqualTo(new LabelKey("属于国家秘密", number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"规 章", "规\n章", "规\u3000章", "规\u00a0章：", "规\u200b章", "“规章”", "規章"})
  void spacesPunctuationAndScriptDoNotMatter(String label) {
    assertThat(LabelKey.of(label).text()).isEqualTo("规章");
  }

  @Test
  void kangxiRadicalsAreTheCharactersTheyLookLike() {
    assertThat(LabelKey.of("⾏政许可").text()).isEqualTo("行政许可");
  }

  @Test
  void theWidthOfBracketsDoesNotMatter() {
    assertThat(LabelKey.of("第二十条 第(一)项")).isEqualTo(LabelKey.of("第二十条第（一）项"));
  }

  @Test
  void wordsThatBeginWithANumeralKeepIt() {
    assertThat(LabelKey.of("三类内部事务信息")).isEqualTo(new LabelKey("三类内部事务信息", 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年(2023)制发件数", "本年（2023）制发件数", "本年制发件数（件）"})
  void remarksInParenthesesAreNoPartOfTheLabelOutsideThem(String label) {
    assertThat(LabelKey.outsideParentheses(label).text()).isEqualTo("本年制发件数");
  }

  @Test
  void numberingInParenthesesIsNoRemark() {
    assertThat(LabelKey.outsideParentheses("（三）不予公开（区分）")).isEqualTo(new LabelKey("不予公开", 3));
  }

  @Test
  void aLabelThatIsAllRemarkKeepsIt() {
    assertThat(LabelKey.outsideParentheses("（不予公开）").text()).isEqualTo("不予公开");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1.", "（）", "——"})
  void whatHoldsNoLetterIdentifiesNothing(String label) {
    assertThat(LabelKey.of(label).isEmpty()).isTrue();
  }
}
