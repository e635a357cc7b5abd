package org.gongkai.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.Passage;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<Sentence> of(String text) {
    return Sentences.of(new Passage(text, List.of()), "overview");
  }

  @Test
  void aSentenceGoesOnOverTheEndOfALine() {
    List<Sentence> sentences = of("全年收到政府信息公开\n申请26件，均已答复。其他略。");
    assertThat(sentences)
        .extracting(Sentence::quote)
        .containsExactly("全年收到政府信息公开申请26件，均已答复。", "其他略。");
    assertThat(sentences).extracting(Sentence::paragraph).containsOnly(0);
    assertThat(sentences.get(1).start()).isEqualTo(22);
    assertThat(sentences.get(1).raw()).isEqualTo("其他略。");
  }

  @Test
  void aHeadingIsNoPartOfTheSentenceBelow() {
    List<Sentence> sentences = of("（二）依申请公开情况\n收到申请26件。\n（三）政府信息管理情况\n规范管理");
    assertThat(sentences)
        .extracting(Sentence::quote)
        .containsExactly("（二）依申请公开情况", "收到申请26件。", "（三）政府信息管理情况", "规范管理");
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aNumberedLineOpensAParagraphButADecimalDoesNot() {
    assertThat(of("工作情况良好\n2.依申请公开。共26件。")).hasSize(3);
    assertThat(of("占比达到\n37.04%。")).hasSize(1);
  }

  @Test
  void blankLinesSeparateAndSayNothing() {
    assertThat(of("\n\n收到26件\n\n答复27件\n"))
        .extracting(Sentence::quote)
        .containsExactly("收到26件", "答复27件");
    assertThat(of("")).isEmpty();
  }

  @Test
  void whiteSpaceBeforeASentenceIsNotItsStart() {
    Sentence only = of("　　收到26件。").get(0);
    assertThat(only.start()).isEqualTo(2);
    assertThat(only.end()).isEqualTo(8);
  }

  @Test
  void aLineThatEndsWithASentenceOrAColonEndsItsParagraph() {
    assertThat(of("收到26件。\n答复27件。")).extracting(Sentence::paragraph).containsExactly(0, 1);
    assertThat(of("收到26件！\n答复27件。")).extracting(Sentence::paragraph).containsExactly(0, 1);
    assertThat(of("具体如下：\n收到26件\n答复27件。"))
        .extracting(Sentence::quote)
        .containsExactly("具体如下：", "收到26件答复27件。");
  }

  @Test
  void aNumberedLineIsAHeadingWhereItIsShortAndNamesASubject() {
    assertThat(of("（二）依申请公开政府信息办理答复工作情况\n收到26件。")).hasSize(2);
    assertThat(of("（二）依申请公开政府信息办理和答复工作情况\n收到26件。")).hasSize(1);
    assertThat(of("（二）依申请公开，情况\n收到26件。")).hasSize(1);
    assertThat(of("（二）收到申请\n26件。")).hasSize(1);
    assertThat(of("依申请公开情况\n收到26件。")).hasSize(1);
  }
}
