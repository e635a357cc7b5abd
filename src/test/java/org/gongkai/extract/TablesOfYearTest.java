package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.grid;
import static org.gongkai.extract.Sheet.line;
import static org.gongkai.extract.Sheet.report;
import static org.gongkai.extract.Sheet.row;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesOfYearTest {
  private static final Block TITLE = line("青河县2023年政府信息公开工作年度报告");
  private static final Block HEADING = line("二、主动公开政府信息情况");

  private static Block table(String... numbers) {
    return grid(
        "4x 第二十条第（一）项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|" + numbers[0], "行政规范性文件|" + numbers[1]);
  }

  private static final Block OURS = table("1|2|3", "4|5|6");
  private static final Block THEIRS = table("71|72|73", "74|75|76");

  private static List<String> rows(Report report) {
    return List.of(
        row(report, "disclosure", "regulations"), row(report, "disclosure", "normativeDocuments"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年度情况（上年数据，供对比）：",
        "附：2022年度情况",
        "表2 2022 年度主动公开情况统计表",
        "（２０２２年度）",
        "上年度数据：",
        "二〇二二年度情况：",
        "2022年"
      })
  void aTableUnderALineOfAnotherYearIsNotRead(String caption) {
    assertThat(rows(report(TITLE, HEADING, line(caption), THEIRS, line("2023年度情况："), OURS)))
        .containsExactly("1 2 3", "4 5 6");
    assertThat(rows(report(TITLE, HEADING, OURS, line(caption), THEIRS)))
        .containsExactly("1 2 3", "4 5 6");
    assertThat(rows(report(TITLE, HEADING, line(caption), THEIRS))).containsOnly("? ? ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年度情况：",
        "2022年度结转1件。",
        "2022年度、2023年度情况",
        "2022年政府信息公开工作年度报告",
        "发布日期：2022年12月31日",
        "（二）上年结转政府信息公开申请情况"
      })
  void otherLinesLeaveTheTableBelow(String line) {
    assertThat(rows(report(TITLE, HEADING, line(line), OURS))).containsExactly("1 2 3", "4 5 6");
  }

  @Test
  void theNextSectionBeginsAnew() {
    Block menu = line("2022年");
    assertThat(rows(report(TITLE, menu, HEADING, OURS))).containsExactly("1 2 3", "4 5 6");
  }

  @Test
  void lineUponLineOfYearsIsAMenu() {
    assertThat(rows(report(TITLE, line("2022年"), line("2021年"), line("2020年"), OURS)))
        .containsExactly("1 2 3", "4 5 6");
  }

  @Test
  void rowsBelowALineOfAnotherYearWithinATable() {
    Block both =
        grid(
            "4x 第二十条第（一）项",
            "信息内容|本年制发件数|本年废止件数|现行有效件数",
            "规章|1|2|3",
            "行政规范性文件|4|5|6",
            "4x 2022年度情况：",
            "信息内容|本年制发件数|本年废止件数|现行有效件数",
            "规章|71|72|73",
            "行政规范性文件|74|75|76");
    assertThat(rows(report(TITLE, HEADING, both))).containsExactly("1 2 3", "4 5 6");
  }
}
