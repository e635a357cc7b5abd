package org.gongkai.render.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.Finding.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Lines of a text with marks. */
class TextExcerptsTest {
  private static final ReviewWords WORDS = ReviewWords.in("zh");

  @Test
  void theLinesAroundAreShownAndRunsThatMeetAreOne() {
    TextExcerpts excerpts = of("一\n二\n三\n四\n五\n六\n七\n八\n九\n十\n甲\n乙");
    Document html =
        html(excerpts, spot("a", "三", 3, 1), spot("b", "五", 5, 1), spot("c", "乙", 12, 1));
    assertThat(html.select("figcaption").eachText()).containsExactly("第 1 至 7 行", "第 10 至 12 行");
    assertThat(html.select("li.hit").eachAttr("value")).containsExactly("3", "5", "12");
    assertThat(html.select("mark").eachText()).containsExactly("三", "五", "乙");
  }

  @Test
  void theWordsAtTheColumnAreMarkedNotTheSameBefore() {
    Document html = html(of("12 | 12 | 12"), spot("a", "12", 1, 6));
    assertThat(html.select("li").html()).matches("12 \\| <mark .*>12</mark> \\| 12");
  }

  @Test
  void twoMarksStandInOneLine() {
    Document html = html(of("7 | 8 | 9"), spot("b", "9", 1, 9), spot("a", "7", 1, 1));
    assertThat(html.select("mark").eachAttr("id")).containsExactly("a", "b");
    assertThat(html.select("li").text()).isEqualTo("7 | 8 | 9");
  }

  @Test
  void aBlankCellMarksWhereItIs() {
    Document html = html(of("| a |  | b |"), spot("a", "", 1, 6));
    assertThat(html.select("mark").get(0).wholeText()).isEqualTo(" ");
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    String line = "甲".repeat(1000) + "12" + "乙".repeat(1000);
    Document html = html(of(line), spot("a", "12", 1, 1001));
    assertThat(html.select("li").text()).startsWith("…甲").endsWith("乙…").hasSizeLessThan(400);
    assertThat(html.select("mark").text()).isEqualTo("12");
  }

  @Test
  void linesAreThoseOfTheDecodedText() {
    byte[] gbk = "标题\r\n第二行".getBytes(Charset.forName("GB18030"));
    Document html = html(new TextExcerpts(WORDS, gbk), spot("a", "第二行", 2, 1));
    assertThat(html.select("mark").text()).isEqualTo("第二行");
    assertThat(html.select("li").eachText()).containsExactly("标题", "第二行");
  }

  @Test
  void aPlaceBehindTheLastLineIsNotInTheText() {
    TextExcerpts excerpts = of("一行");
    assertThat(excerpts.has(spot("a", "x", 1, 1))).isTrue();
    assertThat(excerpts.has(spot("a", "x", 2, 1))).isFalse();
  }

  private static TextExcerpts of(String text) {
    return new TextExcerpts(WORDS, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document html(TextExcerpts excerpts, Spot... spots) {
    return Jsoup.parse(excerpts.of(List.of(spots)).toString());
  }

  private static Spot spot(String id, String text, int line, int column) {
    return new Spot(
        id,
        "back",
        "name",
        Flags.Role.SUBJECT,
        Severity.ERROR,
        List.of(new Place.InText(line, column)),
        text,
        List.of(0),
        Optional.of(Reviewed.TOTAL));
  }
}
