package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Place;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.junit.jupiter.api.Test;

/** Text of several reports that is near-identical. */
class TextCopiesTest {
  private static final String TEXT =
      "2021年，溪口县财政局认真贯彻条例，扎实推进政府信息公开工作，围绕群众关切，全年通过门户网站公开各类信息412条，"
          + "召开新闻发布会3次，编制基层政务公开标准目录，公开惠民惠农补贴资金，更新政府信息公开指南，严格落实三审三校制度，"
          + "建成政务公开专区，接待群众咨询，办理网上留言，将政务公开纳入年度绩效考核，组织业务培训，开展季度检查，"
          + "调整领导小组成员，明确专职人员，落实工作经费，对所属单位开展第三方评估，整改链接失效问题。";

  private static final String OTHER =
      "一年来，本单位着力提升服务水平，聚焦重大项目、民生实事和营商环境，发布政策文件解读，制作图解短视频，"
          + "依托微信公众号推送便民资讯，完善依申请办理流程，规范答复文书格式，加强法律审核，妥善处理每一件来函，"
          + "推动档案数字化，清理失效文件，修订保密审查办法，健全责任追究机制，邀请人大代表和居民代表座谈评议。";

  private static Filing with(String text) {
    return Filing.on("2021").withText("overview", text);
  }

  private static List<Finding> copies(Filed filed, String uri) {
    return filed.findings(uri, Rule.X_TEXT_COPY);
  }

  @Test
  void lastYearsTextWithOtherNumbers() {
    String again = TEXT.replace("2021", "2022").replace("412", "398");
    Filed filed = new Filed().add("a", 2021, with(TEXT)).add("b", 2022, with(again));
    List<Finding> found = copies(filed, "b");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).message())
        .isEqualTo(
            "一、总体情况 is near-identical to this body's report on 2021 (about 100 % alike besides"
                + " names, years and numbers)");
    assertThat(found.get(0).quote()).startsWith("2022年，溪口县财政局").endsWith("…");
    assertThat(found.get(0).place()).contains(new Place.InText(900, 1));
    assertThat(found.get(0).related().get(0).uri()).isEqualTo("a");
    assertThat(found.get(0).related().get(0).raw()).startsWith("2021年，溪口县财政局");
    assertThat(copies(filed, "a")).isEmpty();
  }

  @Test
  void theNearestEarlierYearIsNamed() {
    Filed filed =
        new Filed()
            .add("a", 2020, with(TEXT))
            .add("b", 2021, with(TEXT))
            .add("c", 2022, with(OTHER))
            .add("d", 2024, with(TEXT));
    assertThat(copies(filed, "d").get(0).message()).contains("report on 2021");
    assertThat(copies(filed, "c")).isEmpty();
  }

  @Test
  void anotherBodysTextOfTheSameYearIsToldOfBoth() {
    String theirs = TEXT.replace("溪口县财政局", "柳泉县教育局");
    Filed filed = new Filed().add("a", 2021, with(TEXT)).add("b", "柳泉县教育局", 2021, with(theirs));
    assertThat(copies(filed, "b").get(0).message()).contains("that of 溪口县财政局 on 2021");
    assertThat(copies(filed, "a").get(0).message()).contains("that of 柳泉县教育局 on 2021");
  }

  @Test
  void whoWroteFirstCopiedNobody() {
    Filed filed = new Filed().add("a", 2021, with(TEXT)).add("b", "柳泉县教育局", 2023, with(TEXT));
    assertThat(copies(filed, "a")).isEmpty();
    assertThat(copies(filed, "b")).hasSize(1);
  }

  @Test
  void aYearWithoutTextBetweenHidesNoEarlierOne() {
    Filed filed =
        new Filed()
            .add("a", 2020, with(TEXT))
            .add("b", 2021, with("内容如下。"))
            .add("c", 2022, with(TEXT));
    assertThat(copies(filed, "c").get(0).message()).contains("report on 2020");
    assertThat(copies(filed, "b")).isEmpty();
  }

  @Test
  void otherTextIsNoCopy() {
    Filed filed = new Filed().add("a", 2021, with(TEXT)).add("b", 2022, with(OTHER));
    assertThat(copies(filed, "b")).isEmpty();
  }

  @Test
  void standardPhrasesAreNoCopies() {
    Filing none = with("本年度无其他需要报告的事项。").withText("problems", "公开内容不够全面，下一步将加强学习。");
    Filed filed = new Filed().add("a", 2021, none).add("b", 2022, none);
    assertThat(copies(filed, "b")).isEmpty();
  }

  @Test
  void problemsAreCompared() {
    Filing filing = Filing.on("2021").withText("problems", TEXT);
    Filed filed = new Filed().add("a", 2021, filing).add("b", 2022, filing);
    assertThat(copies(filed, "b").get(0).message()).startsWith("五、存在的主要问题及改进情况 is");
  }

  @Test
  void twoPostsOfOneReportAreNoCopies() {
    Filed filed = new Filed().add("a.html", 2021, with(TEXT)).add("a.pdf", 2021, with(TEXT));
    assertThat(copies(filed, "a.pdf")).isEmpty();
  }

  @Test
  void oneReportNamedInTwoWaysIsNoCopy() {
    Filed filed =
        new Filed().add("a", "溪口县人民政府", 2021, with(TEXT)).add("b", "溪口县人民政府办公室", 2021, with(TEXT));
    assertThat(copies(filed, "b")).isEmpty();
    Filed two =
        new Filed()
            .add("a", "溪口县人民政府", 2021, with(TEXT))
            .add("b", "溪口县人民政府办公室", 2021, with(TEXT).with("disclosure/licensing/decisions", "7"));
    assertThat(copies(two, "b")).hasSize(1);
  }

  @Test
  void whoseTextIsNotKnownIsNotCompared() {
    Filed filed = new Filed().add("a", "", 2021, with(TEXT)).add("b", 2022, with(TEXT));
    assertThat(copies(filed, "a")).isEmpty();
    assertThat(copies(filed, "b")).isEmpty();
  }

  @Test
  void noMoreThanThreeAreNamed() {
    Filed filed = new Filed();
    for (int i = 0; i < 6; i++) {
      filed.add(
          "r" + i, "柳泉县" + "教育公安民政水务农业林草".substring(i * 2, i * 2 + 2) + "局", 2021, with(TEXT));
    }
    assertThat(copies(filed, "r5").get(0).related())
        .extracting(Finding.Related::uri)
        .containsExactly("r0", "r1", "r2");
  }
}
