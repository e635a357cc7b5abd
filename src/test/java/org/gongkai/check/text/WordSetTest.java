package org.gongkai.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void theNextWordIsFoundWhereverItStands() {
    WordSet words = WordSet.of("申请|答复|不予");
    String text = "答复申请，不予";
    assertThat(words.next(text, 0)).isZero();
    assertThat(words.next(text, 1)).isEqualTo(2);
    assertThat(words.next(text, 3)).isEqualTo(5);
    assertThat(words.next(text, 6)).isEqualTo(-1);
    assertThat(words.occursIn("申报")).isFalse();
  }

  @Test
  void aSingleWordIsFoundToo() {
    WordSet words = WordSet.of("711号");
    assertThat(words.next("第711号令711号", 2)).isEqualTo(6);
    assertThat(words.occursIn("第711")).isFalse();
  }

  @Test
  void charactersWithTheSameLastBitsAreTold() {
    WordSet words = WordSet.of("\u4e00");
    assertThat(WordSet.of("\u4e00|x").occursIn("\u5000")).isFalse();
    assertThat(words.occursIn("\u5000")).isFalse();
  }

  @Test
  void eachWordHasABit() {
    WordSet words = WordSet.of("收|收到|办结");
    assertThat(words.foundIn("收到", 0, 2)).isEqualTo(0b011);
    assertThat(words.foundIn("收到办结", 1, 4)).isEqualTo(0b100);
    assertThat(words.foundIn("收到办结", 0, 3)).isEqualTo(0b011);
    assertThat(words.foundIn("收到办结", 0, 1)).isEqualTo(0b001);
  }

  @Test
  void moreWordsThanBitsAreNotToldApart() {
    WordSet words = WordSet.of(Collections.nCopies(65, "年"));
    assertThat(words.occursIn("2023年")).isTrue();
    assertThatThrownBy(() -> words.foundIn("年", 0, 1)).isInstanceOf(IllegalStateException.class);
  }
}
