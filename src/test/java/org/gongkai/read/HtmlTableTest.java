package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.read.HtmlPages.cells;
import static org.gongkai.read.HtmlPages.grids;
import static org.gongkai.read.HtmlPages.read;
import static org.gongkai.read.HtmlPages.texts;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTableTest {

  private static final String LONG = "本年度主动公开政府信息若干条，".repeat(6);

  private static Grid only(String html) {
    List<Grid> grids = grids(read(html));
    assertThat(grids).hasSize(1);
    return grids.get(0);
  }

  @Test
  void spansBothWays() {
    Grid grid =
        only("<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2<tr><td>丙<td>3<td></table>");
    assertThat(cells(grid))
        .containsExactly(
            "0,0 2x1 甲",
            "0,1 1x2 乙",
            "1,1 1x1 1",
            "1,2 1x1 2",
            "2,0 1x1 丙",
            "2,1 1x1 3",
            "2,2 1x1");
    assertThat(grid.fidelity()).isEqualTo(Grid.Fidelity.LATTICE);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-3,1", "1000000,65534", "abc,1", "'',1", "2x,2", "' 3',3", "+2,2"})
  void spansAsBrowsersReadThem(String attribute, int span) {
    assertThat(HtmlTable.span(attribute)).isEqualTo(span);
  }

  @Test
  void hugeSpansCostNothing() {
    Grid grid = only("<table><tr><td rowspan=1000000 colspan=1000000>甲<tr><td>1<td>2</table>");
    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.columns()).isLessThanOrEqualTo(3);
  }

  @Test
  void aRowSpanOfNoneReachesTheEndOfItsGroup() {
    Grid grid =
        only("<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2<tbody><tr><td>乙<td>3</table>");
    assertThat(cells(grid))
        .containsExactly("0,0 2x1 甲", "0,1 1x1 1", "1,1 1x1 2", "2,0 1x1 乙", "2,1 1x1 3");
  }

  @Test
  void aRowSpanDoesNotLeakOutOfItsGroup() {
    assertThat(cells(only("<table><thead><tr><th rowspan=3>甲<th>乙<tbody><tr><td>1<td>2</table>")))
        .containsExactly("0,0 1x1 甲", "0,1 1x1 乙", "1,0 1x1 1", "1,1 1x1 2");
  }

  @Test
  void theFootComesLast() {
    assertThat(
            cells(
                only(
                    "<table><tfoot><tr><td>丙<td>3</tfoot><tbody><tr><td>乙<td>2</tbody>"
                        + "<thead><tr><td>甲<td>1</thead></table>")))
        .containsExactly(
            "0,0 1x1 甲", "0,1 1x1 1", "1,0 1x1 乙", "1,1 1x1 2", "2,0 1x1 丙", "2,1 1x1 3");
  }

  @Test
  void hiddenCellsAndRowsAreNotThere() {
    assertThat(
            cells(
                only(
                    "<table><tr><td>甲<td style='display:none'>x<td>1<tr style='display:none'><td>y<td>z"
                        + "<tr><td>乙<td>2</table>")))
        .containsExactly("0,0 1x1 甲", "0,1 1x1 1", "1,0 1x1 乙", "1,1 1x1 2");
  }

  @Test
  void paragraphsOfACellAreLines() {
    assertThat(only("<table><tr><td><p>22</p><p>（其中修订16件）</p><td>规<br>章</table>").cells())
        .extracting(c -> c.text())
        .containsExactly("22\n（其中修订16件）", "规\n章");
  }

  @Test
  void raggedRowsWithoutSpansAreOnlySeparated() {
    assertThat(only("<table><tr><td>甲<td>1<td>2<tr><td>乙<td>3</table>").fidelity())
        .isEqualTo(Grid.Fidelity.SEPARATED);
    assertThat(only("<table><tr><td>甲<td>1<tr><td>乙<td>3</table>").fidelity())
        .isEqualTo(Grid.Fidelity.LATTICE);
  }

  @Test
  void aLayoutTableIsItsContents() {
    Document document =
        read(
            "<table><tr><td>栏目<td><p>总体情况</p><table><tr><td>规章<td>1<tr><td>文件<td>2</table>"
                + "<p>其他</p></table>");
    assertThat(texts(document)).containsExactly("栏目", "总体情况", "其他");
    assertThat(cells(grids(document).get(0)))
        .containsExactly("0,0 1x1 规章", "0,1 1x1 1", "1,0 1x1 文件", "1,1 1x1 2");
  }

  @Test
  void aFrameIsItsContents() {
    Document document = read("<table><tr><td><p>甲</p><p>乙</p></table>");
    assertThat(texts(document)).containsExactly("甲", "乙");
    assertThat(grids(document)).isEmpty();
  }

  @Test
  void aTableOfOneRowInsideACellIsText() {
    assertThat(only("<table><tr><td>规章<td><table><tr><td>3</table><tr><td>文件<td>4</table>").cells())
        .extracting(c -> c.text())
        .containsExactly("规章", "3", "文件", "4");
  }

  @Test
  void aWholeReportInOneTable() {
    Document document =
        read(
            "<table><tr><td colspan=3>一、总体情况<tr><td colspan=3><p>"
                + LONG
                + "</p><p>"
                + LONG
                + "</p><tr><td colspan=3>二、公开情况<tr><td>内容<td>制发<td>废止<tr><td>规章<td>1<td>2"
                + "<tr><td colspan=3>"
                + LONG
                + "</table>");
    assertThat(texts(document)).containsExactly("一、总体情况", LONG, LONG, LONG);
    assertThat(cells(grids(document).get(0)))
        .containsExactly(
            "0,0 1x3 二、公开情况",
            "1,0 1x1 内容",
            "1,1 1x1 制发",
            "1,2 1x1 废止",
            "2,0 1x1 规章",
            "2,1 1x1 1",
            "2,2 1x1 2");
  }

  @Test
  void aTableIsNotCutThroughACellThatSpansRows() {
    Grid grid =
        only("<table><tr><td rowspan=3>甲<td>1<tr><td>" + LONG + "<tr><td>2<tr><td>乙<td>3</table>");
    assertThat(cells(grid))
        .containsExactly(
            "0,0 3x1 甲", "0,1 1x1 1", "1,1 1x1 " + LONG, "2,1 1x1 2", "3,0 1x1 乙", "3,1 1x1 3");
  }

  @Test
  void theCaptionStandsBeforeTheTable() {
    assertThat(texts(read("<table><caption>单位：件</caption><tr><td>甲<td>1</table>")))
        .containsExactly("单位：件");
  }

  @Test
  void placesSelectTheirElement() {
    Document document = read("<div><o:p><div>甲</div></o:p><table><tr><td>乙<td>1</table></div>");
    org.jsoup.nodes.Document dom =
        org.jsoup.Jsoup.parse("<div><o:p><div>甲</div></o:p><table><tr><td>乙<td>1</table></div>");
    assertThat(HtmlPlaces.all(document)).hasSize(4);
    assertThat(HtmlPlaces.all(document))
        .allSatisfy(path -> assertThat(dom.select(path)).as(path).hasSize(1));
    assertThat(dom.select(HtmlPlaces.all(document).get(3)).text()).isEqualTo("1");
  }
}
