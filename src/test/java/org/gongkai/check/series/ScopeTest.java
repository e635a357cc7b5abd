package org.gongkai.check.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text tells of the report's scope. */
class ScopeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，全市共受理政府信息公开申请3119件。",
        "全县各级行政机关共收到申请12件",
        "全区主动公开政府信息5,001条",
        "本报告涵盖各县、区政府和市政府各工作部门。",
        "统计数据包括35个部门和12个乡镇。",
        "全系统共收到依申请公开20件"
      })
  void wholeArea(String text) {
    assertThat(Scope.of(text)).isEqualTo(Scope.WHOLE_AREA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023年，我局共收到政府信息公开申请3件。", "本机关新收申请0件", "市政府办公厅代表市政府共受理申请120件", "本单位主动公开信息31条"})
  void ownOffice(String text) {
    assertThat(Scope.of(text)).isEqualTo(Scope.OWN_OFFICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "内容如下。",
        "全市政务公开工作要点要求公开12项",
        "面向全县开展培训。共收到申请3件",
        "全市共收到申请12件；我局收到申请3件。",
        "我局高度重视。全年收到申请3件。",
        ""
      })
  void unknown(String text) {
    assertThat(Scope.of(text)).isEqualTo(Scope.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"本报告数据涵盖全县12个乡镇和30个部门。,42", "前文。统计范围包括5家单位；后文,5", "汇总了8个街道的数据,8"})
  void coverage(String text, int bodies) {
    Optional<Coverage> coverage = Coverage.in(text);
    assertThat(coverage).map(Coverage::bodies).contains(bodies);
    assertThat(coverage.orElseThrow().sentence()).doesNotContain("前文").doesNotContain("后文");
  }

  @Test
  void theSentenceOfACoverageHasItsStopAndNoMoreThanAFewLines() {
    String around = "甲".repeat(120);
    String sentence =
        Coverage.in("前文；" + around + "数据涵盖全县12个乡镇" + around + "。").orElseThrow().sentence();
    assertThat(sentence).hasSize(100 + 10 + 100).contains("甲数据涵盖全县12个乡镇甲").doesNotContain("。");
    String near = "甲".repeat(98);
    assertThat(Coverage.in("前文；" + near + "数据涵盖全县12个乡镇" + near + "。后").orElseThrow().sentence())
        .isEqualTo(near + "数据涵盖全县12个乡镇" + near + "。");
    assertThat(Coverage.in("前文\n数据涵盖全县12个乡镇\n后文").orElseThrow().sentence())
        .isEqualTo("数据涵盖全县12个乡镇");
    assertThat(Coverage.in("数据涵盖全县12个乡镇").orElseThrow().sentence()).isEqualTo("数据涵盖全县12个乡镇");
  }

  @ParameterizedTest
  @ValueSource(strings = {"全县12个乡镇开展了培训", "数据真实。涵盖面广", "报告包括六个部分", ""})
  void noCoverage(String text) {
    assertThat(Coverage.in(text)).isEmpty();
  }

  @Test
  void aTextWithoutSentencesIsReadInNoTime() {
    String text = "数据统计报告全市收到公开我局".repeat(20_000);
    assertThat(Scope.of(text)).isEqualTo(Scope.UNKNOWN);
    assertThat(Coverage.in(text)).isEmpty();
    assertThat(Rebuilt.saidIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "因机构改革，职能划转至审批局,true",
    "由原文化局、旅游局合并组建文化和旅游局,true",
    "柳泉县更名为柳泉区,true",
    "信息系统升级改造,false",
    "组建工作专班,false"
  })
  void rebuilt(String text, boolean said) {
    assertThat(Rebuilt.saidIn(text)).isEqualTo(said);
  }
}
