package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.grid;
import static org.gongkai.extract.Sheet.line;
import static org.gongkai.extract.Sheet.report;
import static org.gongkai.extract.Sheet.requests;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** Two reports in one file: the first is read, the second announced. */
class SecondReportTest {

  private static List<Block> filing(String title, int received) {
    int total = received + 2;
    List<Block> blocks = new ArrayList<>();
    if (!title.isEmpty()) {
      blocks.add(line(title));
    }
    blocks.addAll(
        List.of(
            line("一、总体情况"),
            line("概况" + received + "。"),
            line("三、收到和处理政府信息公开申请情况"),
            grid(
                "2x3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|7x 申请人情况",
                "1x2 自然人|5x 法人或其他组织|1x2 总计",
                "商业企业|科研机构|社会公益组织|法律服务机构|其他",
                "2x 一、本年新收政府信息公开申请数量|" + received + "|2|0|0|0|0|" + total,
                "2x 二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1",
                "1x 三、本年度办理结果|（一）予以公开|4|1|0|0|1|0|6",
                "2x 四、结转下年度继续办理|1|0|0|0|0|0|1"),
            line("六、其他需要报告的事项"),
            line("无" + received + "。")));
    return blocks;
  }

  private static Report both(List<Block> first, List<Block> second) {
    List<Block> blocks = new ArrayList<>(first);
    blocks.addAll(second);
    return report(Document.of(blocks));
  }

  @Test
  void reportsOfTwoBodies() {
    Report report =
        both(filing("溪口市人民政府(市人民政府办公厅)2021年政府信息公开工作年度报告", 9), filing("溪口市2021年政府信息公开工作年度报告", 30));
    assertThat(report.issuer()).hasValue("溪口市人民政府(市人民政府办公厅)");
    assertThat(requests(report, "received")).isEqualTo("9 2 0 0 0 0 11");
    assertThat(Sheet.text(report, "other")).isEqualTo("无9。");
    assertThat(report.source().losses())
        .containsExactly(
            "another report stands in the file and was not read: 溪口市2021年政府信息公开工作年度报告");
  }

  @Test
  void reportsOfTwoYears() {
    Report report =
        both(filing("溪口县审计局2022年政府信息公开工作年度报告", 5), filing("溪口县审计局2021年政府信息公开工作年度报告", 7));
    assertThat(report.year()).hasValue(2022);
    assertThat(requests(report, "received")).isEqualTo("5 2 0 0 0 0 7");
    assertThat(report.source().losses()).hasSize(1);
  }

  @Test
  void theSameReportAgainIsNothingToAnnounce() {
    Report report =
        both(filing("溪口县审计局2022年政府信息公开工作年度报告", 5), filing("溪口县审计局2022年度政府信息公开工作年度报告", 5));
    assertThat(requests(report, "received")).isEqualTo("5 2 0 0 0 0 7");
    assertThat(report.source().losses()).isEmpty();
  }

  @Test
  void otherNumbersUnderTheSameTitleContradictEachOther() {
    Report report =
        both(filing("溪口县审计局2022年政府信息公开工作年度报告", 5), filing("溪口县审计局2022年政府信息公开工作年度报告", 7));
    assertThat(requests(report, "received")).isEqualTo("? 2 0 0 0 0 ?");
  }

  @Test
  void titlesOfOtherReportsAmongTheLinksOfAPageAreNoReports() {
    List<Block> links = List.of(line("溪口县审计局2021年政府信息公开工作年度报告"), line("溪口县审计局2020年政府信息公开工作年度报告"));
    Report report = both(filing("溪口县审计局2022年政府信息公开工作年度报告", 5), links);
    assertThat(report.year()).hasValue(2022);
    assertThat(requests(report, "received")).isEqualTo("5 2 0 0 0 0 7");
    assertThat(report.source().losses()).isEmpty();
  }
}
