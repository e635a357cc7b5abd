package org.gongkai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of two header rows and two data rows, ruled in every way that programs rule. */
class RuledTableShapesTest {
  private static final double[] XS = {80, 200, 290, 380};
  private static final double[] YS = {100, 130, 160, 190, 220};

  /** Draws a straight line in some manner. */
  interface Pen {
    void draw(Sheet sheet, double x1, double y1, double x2, double y2);
  }

  static Stream<Arguments> pens() {
    return Stream.of(
        pen("strokes", Sheet::line),
        pen(
            "thin filled rectangles",
            (s, x1, y1, x2, y2) -> s.bar(x1 - 0.3, y1 - 0.3, x2 + 0.3, y2 + 0.3)),
        pen(
            "doubled lines",
            (s, x1, y1, x2, y2) -> {
              double dx = x1 == x2 ? 1 : 0;
              double dy = x1 == x2 ? 0 : 1;
              s.line(x1 - dx, y1 - dy, x2 - dx, y2 - dy);
              s.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy);
            }),
        pen("dashes", (s, x1, y1, x2, y2) -> dashed(s, x1, y1, x2, y2, 4, 7)),
        pen("pieces with small gaps", (s, x1, y1, x2, y2) -> dashed(s, x1, y1, x2, y2, 28.5, 30)),
        pen(
            "overshooting ends",
            (s, x1, y1, x2, y2) -> {
              double dx = x1 == x2 ? 0 : 3;
              double dy = x1 == x2 ? 3 : 0;
              s.line(x1 - dx, y1 - dy, x2 + dx, y2 + dy);
            }),
        pen(
            "ends that fall short",
            (s, x1, y1, x2, y2) -> {
              double dx = x1 == x2 ? 0 : 2.5;
              double dy = x1 == x2 ? 2.5 : 0;
              s.line(x1 + dx, y1 + dy, x2 - dx, y2 - dy);
            }));
  }

  private static Arguments pen(String name, Pen pen) {
    return Arguments.of(Named.of(name, pen));
  }

  private static void dashed(
      Sheet s, double x1, double y1, double x2, double y2, double dash, double step) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    for (double at = 0; at < length; at += step) {
      double a = at / length;
      double b = Math.min(1, (at + dash) / length);
      s.line(x1 + a * (x2 - x1), y1 + a * (y2 - y1), x1 + b * (x2 - x1), y1 + b * (y2 - y1));
    }
  }

  /** Lines with a head over the two last columns and a label over the two first rows. */
  private static Sheet ruled(Pen pen) {
    Sheet s = new Sheet();
    for (int i = 0; i < YS.length; i++) {
      pen.draw(s, i == 1 ? XS[1] : XS[0], YS[i], XS[3], YS[i]);
    }
    for (int i = 0; i < XS.length; i++) {
      pen.draw(s, XS[i], i == 2 ? YS[1] : YS[0], XS[i], YS[4]);
    }
    return s;
  }

  private static Sheet texts(Sheet s) {
    return s.text(84, 125, "label")
        .text(210, 120, "head")
        .text(204, 150, "one")
        .text(294, 150, "two")
        .text(84, 180, "first")
        .text(204, 180, "3001")
        .text(294, 180, "53")
        .text(84, 210, "second")
        .text(204, 210, "0");
  }

  private static final List<String> EXPECTED =
      List.of("label^2|head<2", "one|two", "first|3001|53", "second|0|");

  @ParameterizedTest
  @MethodSource("pens")
  void everyWayOfRulingGivesTheSameGrid(Pen pen) throws Exception {
    List<Grid> grids = texts(ruled(pen)).grids();
    assertThat(grids).hasSize(1);
    assertThat(Sheet.rows(grids.get(0))).isEqualTo(EXPECTED);
    assertThat(grids.get(0).fidelity()).isEqualTo(Grid.Fidelity.LATTICE);
    assertThat(grids.get(0).cells()).allSatisfy(c -> assertThat(c.doubt()).isEmpty());
  }

  @Test
  void cellsKnowTheirPlaces() throws Exception {
    Grid grid = texts(ruled(Sheet::line)).grids().get(0);
    Cell three = grid.row(2).get(1);
    assertThat(three.place())
        .isInstanceOfSatisfying(
            Place.OnPage.class,
            at -> {
              assertThat(at.page()).isEqualTo(1);
              assertThat(at.box().left()).isCloseTo(200, within());
              assertThat(at.box().top()).isCloseTo(160, within());
              assertThat(at.box().right()).isCloseTo(290, within());
              assertThat(at.box().bottom()).isCloseTo(190, within());
            });
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.5);
  }

  @Test
  void missingOuterVerticalsAreAssumedWhereTheOthersEnd() throws Exception {
    Sheet s = new Sheet();
    for (double y : YS) {
      s.line(XS[0], y, XS[3], y);
    }
    s.line(XS[1], YS[0], XS[1], YS[4]).line(XS[2], YS[0], XS[2], YS[4]);
    Grid grid = s.text(84, 120, "a").text(204, 120, "1").text(294, 120, "2").grids().get(0);
    assertThat(Sheet.rows(grid).get(0)).isEqualTo("a|1|2");
    assertThat(grid.columns()).isEqualTo(3);
  }

  @Test
  void cellBackgroundsAreNoLines() throws Exception {
    Sheet s = new Sheet();
    s.step(c -> c.setNonStrokingColor(0.8f)).bar(XS[0], YS[2], XS[3], YS[3]);
    s.step(c -> c.setNonStrokingColor(0f));
    Pen pen = Sheet::line;
    for (double y : new double[] {YS[0], YS[4]}) {
      pen.draw(s, XS[0], y, XS[3], y);
    }
    for (double x : XS) {
      pen.draw(s, x, YS[0], x, YS[4]);
    }
    assertThat(s.text(84, 150, "a").grids().get(0).rows()).isEqualTo(1);
  }

  @Test
  void aColumnLineThatJumpsALittleIsOneLine() throws Exception {
    Sheet s = new Sheet();
    for (double y : YS) {
      s.line(80, y, 380, y);
    }
    s.line(80, 100, 80, 220).line(380, 100, 380, 220);
    s.line(200, 100, 200, 160).line(205, 160, 205, 220);
    Grid grid =
        s.text(84, 120, "a")
            .text(210, 120, "1")
            .text(84, 180, "b")
            .text(210, 180, "2")
            .grids()
            .get(0);
    assertThat(grid.columns()).isEqualTo(2);
    assertThat(Sheet.rows(grid)).containsExactly("a|1", "|", "b|2", "|");
  }

  @Test
  void underlinesAndSingleRulesAreNoTables() throws Exception {
    assertThat(new Sheet().line(80, 100, 500, 100).text(84, 98, "page head").grids()).isEmpty();
  }

  @Test
  void aFrameAroundTextIsNoTable() throws Exception {
    Sheet s =
        new Sheet()
            .line(60, 60, 540, 60)
            .line(60, 700, 540, 700)
            .line(60, 60, 60, 700)
            .line(540, 60, 540, 700);
    assertThat(s.text(80, 100, "running text").read().blocks())
        .singleElement()
        .isInstanceOf(Paragraph.class);
  }

  @Test
  void textBesideATableStaysOutOfIt() throws Exception {
    List<Grid> grids = texts(ruled(Sheet::line)).text(400, 180, "77").grids();
    assertThat(Sheet.rows(grids.get(0))).isEqualTo(EXPECTED);
  }

  @Test
  void aVerticalLabelKeepsItsLines() throws Exception {
    Sheet s = ruled(Sheet::line);
    s.text(90, 112, "v").text(90, 126, "e").text(90, 140, "r");
    assertThat(s.grids().get(0).row(0).get(0).text()).isEqualTo("v\ne\nr");
  }

  @Test
  void aNumberAcrossALineIsDoubted() throws Exception {
    Grid grid = ruled(Sheet::line).text(275, 180, "3985758").grids().get(0);
    assertThat(grid.row(2).get(1).doubt()).isNotEmpty();
    assertThat(grid.row(2).get(2).doubt()).isNotEmpty();
    assertThat(grid.row(3)).allSatisfy(c -> assertThat(c.doubt()).isEmpty());
  }

  @Test
  void neighbouringNumbersAreNeverGlued() throws Exception {
    Grid grid = ruled(Sheet::line).text(272, 180, "625").text(291.5, 180, "34").grids().get(0);
    assertThat(grid.row(2).get(1).text()).isEqualTo("625");
    assertThat(grid.row(2).get(2).text()).isEqualTo("34");
  }

  @ParameterizedTest
  @MethodSource("twice")
  void aGlyphPrintedTwiceStandsOnce(Consumer<Sheet> print) throws Exception {
    Sheet s = ruled(Sheet::line);
    print.accept(s);
    assertThat(s.grids().get(0).row(2).get(1).text()).isEqualTo("1100");
  }

  static Stream<Named<Consumer<Sheet>>> twice() {
    return Stream.of(
        Named.of("at the same place", s -> s.text(204, 180, "1100").text(204, 180, "1100")),
        Named.of("a little aside", s -> s.text(204, 180, "1100").text(204.3, 180.1, "1100")));
  }

  @Test
  void looseDigitsAreOneNumber() throws Exception {
    Sheet s = ruled(Sheet::line);
    s.step(c -> c.setCharacterSpacing(3))
        .text(204, 180, "3119")
        .step(c -> c.setCharacterSpacing(0));
    assertThat(s.grids().get(0).row(2).get(1).text()).isEqualTo("3119");
  }

  @Test
  void twoNumbersInOneCellStayApart() throws Exception {
    Sheet s = ruled(Sheet::line).text(204, 180, "31").text(240, 180, "19");
    assertThat(s.grids().get(0).row(2).get(1).text()).isEqualTo("31 19");
  }

  @Test
  void aNumberTooWideForTheLastCellIsKeptWholeAndDoubted() throws Exception {
    Sheet s = new Sheet().line(80, 100, 200, 100).line(80, 130, 200, 130);
    for (double x : new double[] {80, 180, 200}) {
      s.line(x, 100, x, 130);
    }
    Cell cell = s.text(84, 118, "all").text(184, 118, "32,076,817").grids().get(0).row(0).get(1);
    assertThat(cell.text()).isEqualTo("32,076,817");
    assertThat(cell.doubt()).contains("across the line");
  }

  @Test
  void aCellCutByTheEdgeOfThePageIsDoubtedEvenWhenBlank() throws Exception {
    Sheet s = new Sheet();
    for (double y : new double[] {100, 130, 160}) {
      s.line(480, y, 595, y);
    }
    for (double x : new double[] {480, 560}) {
      s.line(x, 100, x, 160);
    }
    Grid grid = s.text(484, 118, "a").text(484, 148, "b").text(564, 148, "3").grids().get(0);
    assertThat(grid.row(0).get(0).doubt()).isEmpty();
    assertThat(grid.row(0).get(1).doubt()).contains("edge of the page");
    assertThat(grid.row(1).get(1).doubt()).contains("edge of the page");
  }

  @Test
  void aNumberBrokenInsideItsThousandsIsOneNumber() throws Exception {
    Sheet s = ruled(Sheet::line).text(204, 172, "562,6").text(204, 184, "37");
    assertThat(s.grids().get(0).row(2).get(1).text()).isEqualTo("562,637");
  }

  @Test
  void numbersUnderEachOtherInOneCellStayTwo() throws Exception {
    Sheet s = ruled(Sheet::line).text(204, 172, "1,234").text(204, 184, "567");
    assertThat(s.grids().get(0).row(2).get(1).text()).isEqualTo("1,234\n567");
  }
}
