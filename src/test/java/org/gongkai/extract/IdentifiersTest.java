package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;
import org.gongkai.report.Identifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What identifies a document beside its title. */
class IdentifiersTest {
  private static final List<String> REPORT =
      List.of("溪口县财政局2023年政府信息公开工作年度报告", "一、总体情况", "对历年文件补录索引号1288个。", "六、其他需要报告的事项", "无");

  private static Identifiers below(List<Block> particulars, Map<String, String> metadata) {
    List<Block> blocks = new ArrayList<>(particulars);
    for (String line : REPORT) {
      blocks.add(Paragraph.body(line, new Place.InText(blocks.size() + 1, 1)));
    }
    return report(new Document(blocks, metadata, List.of())).identifiers();
  }

  private static Identifiers belowLines(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(Paragraph.body(line, new Place.InText(blocks.size() + 1, 1)));
    }
    return below(blocks, Map.of());
  }

  private static Grid grid(String... rows) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      for (int c = 0; c < texts.length; c++) {
        cells.add(new Cell(r, c, 1, 1, texts[c].strip(), "", List.of(new Place.InTable(0, r, c))));
      }
    }
    return new Grid(
        rows.length,
        rows[0].split("\\|", -1).length,
        cells,
        Grid.Fidelity.LATTICE,
        new Place.InFlow(0));
  }

  @ParameterizedTest
  @CsvSource({
    "索引号：014416330/2018-04736 发文日期：2019-01-20, 014416330/2018-04736",
    "索 引 号:　11341702486344515H/202110-00013, 11341702486344515H/202110-00013",
    "信息索引号: 0142768-8/2022-00185, 0142768-8/2022-00185",
    "索引号 675490773/2025-00050 分类 综合政务, 675490773/2025-00050",
    "索引號：014416330/2018-04736, 014416330/2018-04736",
    "索引号：640000-101/2021-00013, 640000-101/2021-00013",
    "索引号：, ''",
    "索引号：无, ''",
    "本年补录索引号1288个, ''",
  })
  void aLineHasTheIndexNumber(String line, String number) {
    assertThat(belowLines(line).indexNumber()).isEqualTo(number);
  }

  @Test
  void labelAndNumberMayStandOnTwoLines() {
    Identifiers found = belowLines("索引号：", "014416330/2018-04736", "发布机构：", "溪口县财政局");
    assertThat(found.indexNumber()).isEqualTo("014416330/2018-04736");
    assertThat(found.indexNumberPlace()).isEqualTo(new Place.InText(2, 1));
    assertThat(found.publisher()).isEqualTo("溪口县财政局");
  }

  @Test
  void aTableOfParticularsHasBoth() {
    Identifiers found =
        below(
            List.of(grid("索 引 号 | 675490773/2025-00050 | 分 类 | 综合政务", "发布机构 | 溪口县财政局 | 文 号 | 无号")),
            Map.of());
    assertThat(found.indexNumber()).isEqualTo("675490773/2025-00050");
    assertThat(found.indexNumberPlace()).isEqualTo(new Place.InTable(0, 0, 1));
    assertThat(found.publisher()).isEqualTo("溪口县财政局");
    assertThat(found.publisherPlace()).isEqualTo(new Place.InTable(0, 1, 1));
  }

  @Test
  void aCellMayHoldLabelAndNumber() {
    Identifiers found =
        below(List.of(grid("索引号: 014416330/2018-04736 | 分类:", "发布机构: 溪口县财政局 | 日期:")), Map.of());
    assertThat(found.indexNumber()).isEqualTo("014416330/2018-04736");
    assertThat(found.publisher()).isEqualTo("溪口县财政局");
  }

  @ParameterizedTest
  @CsvSource({
    "发文机关：溪口县财政局 发文日期：2021-01-20, 溪口县财政局",
    "公开责任部门：溪口县财政局, 溪口县财政局",
    "发 布 机 构：溪口县财政局, 溪口县财政局",
    "发布机构：2021-01-20, ''",
    "发布时间：2021-01-20, ''",
  })
  void aLineHasThePublisher(String line, String publisher) {
    assertThat(belowLines(line).publisher()).isEqualTo(publisher);
  }

  @Test
  void whatAPageDeclaresIsKept() {
    Identifiers found =
        below(
            List.of(),
            Map.of(
                Document.SITE_CODE, "3604290001",
                Document.SITE_NAME, "溪口县人民政府",
                Document.SITE_DOMAIN, "www.xikou.example.cn",
                Document.COLUMN, "年报",
                Document.CONTENT_SOURCE, "溪口县财政局",
                Document.PUBLISHED, "2024-01-20",
                Document.ADDRESS, "https://www.xikou.example.cn/1.html"));
    assertThat(found)
        .extracting(
            Identifiers::siteCode,
            Identifiers::siteName,
            Identifiers::siteDomain,
            Identifiers::column,
            Identifiers::contentSource,
            Identifiers::published,
            Identifiers::address)
        .isEqualTo(
            Arrays.asList(
                "3604290001",
                "溪口县人民政府",
                "www.xikou.example.cn",
                "年报",
                "溪口县财政局",
                "2024-01-20",
                "https://www.xikou.example.cn/1.html"));
  }

  @Test
  void aDocumentWithoutParticularsHasNone() {
    assertThat(belowLines("溪口县财政局")).isEqualTo(Identifiers.NONE);
  }
}
