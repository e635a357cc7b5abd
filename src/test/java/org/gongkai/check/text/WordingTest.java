package org.gongkai.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void itFindsWhatThePatternFinds() {
    String text = "本年收到3件，去年收到12件，收件3份";
    assertThat(all(new Wording("收", "收到?\\d*"), text)).containsExactly("收到3", "收到12", "收");
  }

  @Test
  void itLooksOnlyWhereItsWordsBegin() {
    assertThat(all(new Wording("到", "收?到"), "收到")).containsExactly("到");
  }

  @Test
  void conditionsSeeWhatStandsAround() {
    assertThat(all(new Wording("一", "(?<!同)一些(?=地区$)"), "同一些地区一些地区")).containsExactly("一些");
    assertThat(new Wording("一", "^一些").occursIn("有一些")).isFalse();
  }

  @Test
  void anEmptyMatchDoesNotHoldItUp() {
    assertThat(all(new Wording("年", "(?=年)"), "年年")).hasSize(2);
  }

  @Test
  void theFirstMatchIsTold() {
    assertThat(new Wording("2", "2\\d{3}").first("自2021年至2022年").map(MatchResult::group))
        .contains("2021");
    assertThat(new Wording("2", "2\\d{3}").first("自元年")).isEmpty();
  }

  private static List<String> all(Wording wording, String text) {
    List<String> found = new ArrayList<>();
    Wording.Search search = wording.in(text);
    while (search.find()) {
      found.add(search.match().group());
    }
    assertThat(search.find()).isFalse();
    return found;
  }
}
