package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.document.Place.InText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  static List<Block> read(String text) throws UnreadableException {
    return new TextReader().read(text.getBytes(StandardCharsets.UTF_8)).blocks();
  }

  /** Blocks in a notation: rows in brackets, cells parted by bars, line breaks as slashes. */
  static List<String> shape(String text) throws UnreadableException {
    return read(text).stream().map(TextReaderTest::shape).toList();
  }

  private static String shape(Block block) {
    if (block instanceof Paragraph p) {
      return p.role() == Role.BODY ? p.text() : p.role() + " " + p.text();
    }
    if (block instanceof CellRun run) {
      return "run " + cells(run.cells());
    }
    Grid grid = (Grid) block;
    StringBuilder rows = new StringBuilder("grid");
    for (int r = 0; r < grid.rows(); r++) {
      rows.append(' ').append(cells(grid.row(r)));
    }
    return rows.toString();
  }

  private static String cells(List<Cell> cells) {
    return cells.stream()
        .map(c -> c.text().replace('\n', '/'))
        .collect(Collectors.joining("|", "[", "]"));
  }

  @Nested
  class WordExport {

    @Test
    void aTabBeforeEachCellAndABlankLineAfterEachRow() throws Exception {
      assertThat(shape("前文\n\t甲\n\t乙\n\n\t丙\n\t7\n\n\n后文\n"))
          .containsExactly("前文", "grid [甲|乙] [丙|7]", "后文");
    }

    @Test
    void aLineWithoutATabGoesOnWithTheCellAbove() throws Exception {
      assertThat(shape("\t商业\n企业\n\t科研\n机构\n\n\t1\n\t2\n\n\n"))
          .containsExactly("grid [商业/企业|科研/机构] [1|2]");
    }

    @Test
    void aCellThatBeginsWithALineBreakKeepsItsNumber() throws Exception {
      assertThat(shape("\t甲\n\t3\n\t\n0\n\n\t乙\n\t4\n\t5\n\n\n"))
          .containsExactly("grid [甲|3|0] [乙|4|5]");
    }

    @Test
    void theBlankLastCellOfTheLastRowIsACell() throws Exception {
      assertThat(shape("\t甲\n\t3\n\t4\n\n\t乙\n\t5\n\t\n\n\n\n后文"))
          .containsExactly("grid [甲|3|4] [乙|5|]", "后文");
    }

    @Test
    void indentedParagraphsAreNoTable() throws Exception {
      assertThat(shape("\t第一段写了一些话。\n\t第二段也写了一些话。\n\n\t第三段。\n\t第四段。\n"))
          .containsExactly("第一段写了一些话。", "第二段也写了一些话。", "第三段。", "第四段。");
      assertThat(shape("一行\n\t落款单位\n二行")).containsExactly("一行", "落款单位", "二行");
    }

    @Test
    void placesAreLineAndCharacter() throws Exception {
      Grid grid = (Grid) read("前文\r\n\t甲\r\n\t\r\n\r\n\t 丙\r\n\t7\r\n").get(1);
      assertThat(grid.cells())
          .extracting(Cell::place)
          .containsExactly(new InText(2, 2), new InText(3, 2), new InText(5, 3), new InText(6, 2));
    }
  }

  @Nested
  class TabsBetweenCells {

    @Test
    void aRowALine() throws Exception {
      assertThat(shape("题\n甲\t乙\t丙\n丁\t\t2\n")).containsExactly("题", "grid [甲|乙|丙] [丁||2]");
    }

    @Test
    void anEmptyFirstCellStaysACell() throws Exception {
      assertThat(shape("甲\t乙\n\t2\n")).containsExactly("grid [甲|乙] [|2]");
    }

    @Test
    void aSignaturePushedRightWithTabsIsNoTable() throws Exception {
      assertThat(shape("\t\t\t某局\n\t\t\t2023年1月16日\n")).containsExactly("某局", "2023年1月16日");
    }

    @Test
    void oneLineIsNoTable() throws Exception {
      assertThat(shape("电话\t0000\n")).containsExactly("电话 0000");
    }
  }

  @Nested
  class PipeRows {

    @Test
    void withOuterPipesAndARule() throws Exception {
      assertThat(shape("| 甲 | 乙 |\n|---|:--:|\n| 丙 | 3 |\n")).containsExactly("grid [甲|乙] [丙|3]");
    }

    @Test
    void withoutLeadingPipeAndWithEmptiesForSpans() throws Exception {
      assertThat(shape("标题\n某项 | |||\n甲 | 乙 | 丙 | 丁 |\n戊 | 0 | 1 | 2 |\n"))
          .containsExactly("标题", "grid [某项|||] [甲|乙|丙|丁] [戊|0|1|2]");
    }

    @Test
    void withoutOuterPipes() throws Exception {
      assertThat(shape("甲 | 乙\n丙 | 3\n")).containsExactly("grid [甲|乙] [丙|3]");
    }

    @Test
    void eachRuleBeginsATableOfItsOwn() throws Exception {
      assertThat(shape("| 甲 | 1 |\n| 乙 | 2 |\n| 3 |\n|---|\n\n说明\n| 丙 | 4 |\n|---|---|\n"))
          .containsExactly("grid [甲|1] [乙|2]", "grid [3]", "说明", "grid [丙|4]");
    }

    @Test
    void aBrokenCellIsJoined() throws Exception {
      assertThat(shape("| 甲 | 乙 | 丙 |\n| 丁 | 22\n（其中 3 件） | 5 |\n"))
          .containsExactly("grid [甲|乙|丙] [丁|22/（其中 3 件）|5]");
    }

    @Test
    void aRowThatOnlyLacksItsLastPipeDoesNotSwallowTheNext() throws Exception {
      assertThat(shape("甲 | 1 | 2 |\n乙 | 3 | 4\n丙 | 5 | 6 |\n"))
          .containsExactly("grid [甲|1|2] [乙|3|4] [丙|5|6]");
    }

    @Test
    void escapedPipesAndHtmlLineBreaksAreText() throws Exception {
      assertThat(shape("| a\\|b | 商业<br/>企业 |\n|---|---|\n| &nbsp; | **7** |\n"))
          .containsExactly("grid [a|b|商业/企业] [|7]");
    }

    @Test
    void aBreadcrumbIsNoTable() throws Exception {
      assertThat(shape("首页 | 新闻 | 公开\n正文")).containsExactly("首页 | 新闻 | 公开", "正文");
    }

    @Test
    void aRowLeftOpenBeforeALineOfDigitsMayLackTheEndOfItsNumber() throws Exception {
      Grid grid =
          (Grid)
              read("| 子 | 1 | 2 |\n".repeat(9)
                      + "| 乙 | 3 | 12\n|---|---|---|\n345 | |\n| 丙 | 5 | 6 |\n")
                  .get(1);
      assertThat(grid.cells())
          .filteredOn(c -> c.text().equals("12"))
          .hasSize(1)
          .allMatch(c -> !c.doubt().isEmpty());
    }
  }

  @Nested
  class PipeStreams {

    @Test
    void aCellALineWithAPipeAfterEach() throws Exception {
      assertThat(shape("二、标题\n某项 |\n|||\n甲 |\n/ |\n|\n0 |\n三、标题\n"))
          .containsExactly("二、标题", "run [某项||||甲|/||0]", "三、标题");
    }

    @Test
    void thePipeAloneOnItsLine() throws Exception {
      assertThat(shape("二、标题\n某项\n|\n甲\n|\n0\n|\n-3\n|\n三、这是下一节的标题\n(说明)\n|\n乙\n|\n1\n|\n"))
          .containsExactly("二、标题", "run [某项|甲|0|-3]", "三、这是下一节的标题", "run [(说明)|乙|1]");
    }

    @Test
    void aCellBrokenOverLines() throws Exception {
      assertThat(shape("甲\n|\n商业\n企业\n|\n0\n|\n1\n|\n")).containsExactly("run [甲|商业/企业|0|1]");
    }

    @Test
    void lineBreaksBeforeEachCell() throws Exception {
      assertThat(shape("标题\n| \n 甲  | \n 0  | \n 1  |\n")).containsExactly("标题", "run [甲|0|1]");
    }

    @Test
    void placesOfFullAndEmptyCells() throws Exception {
      CellRun run = (CellRun) read("甲 |\n ||\n 5 |\n").get(0);
      assertThat(run.cells())
          .extracting(Cell::place)
          .containsExactly(new InText(1, 1), new InText(2, 2), new InText(2, 3), new InText(3, 2));
    }
  }

  @Nested
  class Prose {

    @Test
    void oneParagraphALineWithItsPlace() throws Exception {
      List<Block> blocks = read("\ufeff\u3000\u3000甲\u00a0乙\u200b丙\r\r  丁&nbsp;&lt;戊\f己\n");
      assertThat(blocks)
          .containsExactly(
              Paragraph.body("甲 乙丙", new InText(1, 3)),
              Paragraph.body("丁 <戊", new InText(3, 3)),
              Paragraph.body("己", new InText(3, 16)));
    }

    @Test
    void theMarksOfMarkdownAreTakenOff() throws Exception {
      assertThat(shape("# 题\n## 节 ##\n**粗**细\n---\n![图](a.png)\n#5号\n"))
          .containsExactly("TITLE 题", "HEADING 节", "粗细", "#5号");
    }

    @Test
    void pageNumbersAreFurniture() throws Exception {
      assertThat(shape("甲\n- 4 -\n— 5 —\n第 3 页 共 6 页\n12\n"))
          .containsExactly(
              "甲", "FURNITURE - 4 -", "FURNITURE — 5 —", "FURNITURE 第 3 页 共 6 页", "12");
    }

    @Test
    void oneCellALineWithoutSeparatorsStaysLines() throws Exception {
      assertThat(shape("甲\n\n0\n\n0\n\n乙\n\n1\n")).containsExactly("甲", "0", "0", "乙", "1");
    }

    @Test
    void moreThanAnyReportIsRefusedAndNotRunOutOfMemory() {
      for (String unit : List.of("|", "甲\n", "\t1\n", "1  ", "\f", "1\n|\n")) {
        assertThatThrownBy(() -> read("甲" + unit.repeat(300_000)))
            .isInstanceOfSatisfying(
                UnreadableException.class,
                e -> assertThat(e.code()).isEqualTo(UnreadableException.Code.TOO_LARGE));
      }
    }

    @Test
    void nothingButWhiteSpaceIsAnError() {
      assertThatThrownBy(() -> read(" \n\u3000\n"))
          .isInstanceOfSatisfying(
              UnreadableException.class,
              e -> assertThat(e.code()).isEqualTo(UnreadableException.Code.EMPTY));
    }
  }

  @Nested
  class SetWithSpaces {

    @Test
    void aHeadingWithAGapInItIsOneWord() throws Exception {
      assertThat(
              shape("第二十条  第（一）项\n信息内容      制发    废止\n规章          1       2\n规范性文件    3       4\n")
                  .get(0))
          .doesNotContain("第（一）项/")
          .contains("第二十条  第（一）项");
    }

    @Test
    void aTableBetweenParagraphs() throws Exception {
      assertThat(
              shape(
                  """
                     一段正文
                  项目          甲类     乙类
                  水果          12       3
                  很长的项目名      447      0
                     又一段正文，它比表格的第一列要长得多。
                  """))
          .containsExactly(
              "一段正文", "grid [项目|甲类|乙类] [水果|12|3] [很长的项目名|447|0]", "又一段正文，它比表格的第一列要长得多。");
    }

    @Test
    void chineseCharactersTwoColumnsWide() throws Exception {
      Grid grid =
          (Grid)
              read("""
                      项目            甲类    乙类    丙类
                      水果            12              3
                      很长的项目名    447     5
                      短              1       2       3
                      """)
                  .get(0);
      assertThat(shape(grid)).isEqualTo("grid [项目|甲类|乙类|丙类] [水果|12||3] [很长的项目名|447|5|] [短|1|2|3]");
      assertThat(grid.fidelity()).isEqualTo(Grid.Fidelity.ALIGNED);
      assertThat(grid.row(2).get(1).place()).isEqualTo(new InText(3, 11));
    }

    @Test
    void numbersASingleSpaceApartAreTwoWords() throws Exception {
      assertThat(shape("项目  甲 乙 丙\n水果  1 2  3\n青菜  4 5  6\n"))
          .containsExactly("grid [项目|甲 乙 丙] [水果|1|2|3] [青菜|4|5|6]");
    }

    @Test
    void valuesASingleSpaceBehindTheirLabelAreNotPartOfIt() throws Exception {
      List<Block> blocks =
          read(
              """
              1.属于国家秘密      31 0 16 0         32 0 79
              2.其他法律行政法规禁止公 0 21 10 13              0 0 44
              3.危及“三安全一稳定”       14 24 27 0          5 34 104
              """);
      assertThat(blocks).hasSize(1);
      assertThat(shape(blocks.get(0)))
          .contains("2.其他法律行政法规禁止公|0|21|10|13|0|0|44")
          .contains("3.危及“三安全一稳定”|14|24|27|0|5|34|104");
    }

    @Test
    void aRowWithBlanksWhoseValuesWanderIsDoubtedWithItsBlanks() throws Exception {
      List<Block> blocks =
          read(
              """
              一、新收      18 23 15 16 11 15 98
              1.国家秘密         1     2 2 1 2 8
              （七）总计             18 21 15 18 11 15 98
              """);
      Grid grid = (Grid) blocks.get(0);
      assertThat(grid.row(0)).allSatisfy(c -> assertThat(c.doubt()).isEmpty());
      assertThat(grid.row(1)).filteredOn(c -> c.column() > 0).hasSize(7);
      assertThat(grid.row(1))
          .filteredOn(c -> c.column() > 0)
          .allSatisfy(c -> assertThat(c.doubt()).isNotEmpty());
    }

    @Test
    void aRowWithBlanksWhoseValuesStandUnderOthersIsRead() throws Exception {
      List<Block> blocks =
          read(
              """
              甲      18    23    15    98
              乙       1           2     3
              丙      18    21    15    98
              """);
      assertThat(((Grid) blocks.get(0)).cells()).allSatisfy(c -> assertThat(c.doubt()).isEmpty());
      assertThat(shape(blocks.get(0))).contains("乙|1||2|3");
    }

    @Test
    void eachPageIsATableOfItsOwn() throws Exception {
      assertThat(shape("甲   1   2\n乙   3   4\n  - 7 -\n\f丙        5     6\n丁        7     8\n"))
          .containsExactly("grid [甲|1|2] [乙|3|4]", "FURNITURE - 7 -", "grid [丙|5|6] [丁|7|8]");
    }
  }

  @Test
  void radicalsStandForTheCharactersThatLookLikeThem() throws Exception {
    assertThat(shape("⼀、溪⼝县⼈⺠政府⻓期⼯作")).containsExactly("一、溪口县人民政府长期工作");
  }
}
