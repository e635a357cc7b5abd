package org.gongkai.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;
import org.gongkai.grid.AlignedText.Region;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

  /** Lines drawn in characters, each one wide; words are parted by two spaces or more. */
  private static List<TextLine> drawn(String... rows) {
    List<TextLine> lines = new ArrayList<>();
    for (int y = 0; y < rows.length; y++) {
      List<Word> words = new ArrayList<>();
      var matcher = java.util.regex.Pattern.compile("\\S+( \\S+)*").matcher(rows[y]);
      while (matcher.find()) {
        words.add(
            new Word(
                matcher.group(),
                matcher.start(),
                matcher.end(),
                new Place.InText(y + 1, matcher.start() + 1)));
      }
      if (!words.isEmpty()) {
        lines.add(new TextLine(words, y, y + 1));
      }
    }
    return lines;
  }

  private static List<String> grids(String... rows) {
    return regions(drawn(rows)).stream().map(r -> shape(r.grid())).toList();
  }

  private static String shape(Grid grid) {
    StringBuilder shape = new StringBuilder();
    for (int r = 0; r < grid.rows(); r++) {
      shape.append(r == 0 ? "" : " ");
      shape.append(
          grid.row(r).stream()
              .map(c -> c.column() + ":" + c.text().replace('\n', '/'))
              .collect(Collectors.joining("|", "[", "]")));
    }
    return shape.toString();
  }

  @Test
  void aBlankCellKeepsItsColumn() {
    assertThat(
            grids(
                "项目      甲数    乙数    丙数", //
                "苹果      12            7",
                "梨子      3      447    10",
                "李子             5      6"))
        .containsExactly(
            "[0:项目|1:甲数|2:乙数|3:丙数] [0:苹果|1:12|2:|3:7] [0:梨子|1:3|2:447|3:10]"
                + " [0:李子|1:|2:5|3:6]");
  }

  @Test
  void rightAlignedNumbersOfAllWidths() {
    assertThat(
            grids(
                "甲          1      20     3", //
                "乙     123456       4     5",
                "丙         78             6"))
        .containsExactly("[0:甲|1:1|2:20|3:3] [0:乙|1:123456|2:4|3:5] [0:丙|1:78|2:|3:6]");
  }

  @Test
  void aLabelOverThreeLinesWithItsNumbersInTheMiddle() {
    assertThat(
            grids(
                "1.甲甲甲甲甲甲甲     1    2", //
                "",
                "2.乙乙乙乙乙乙乙",
                "乙乙乙乙乙乙乙乙     3    4",
                "乙乙乙",
                "",
                "3.丙丙丙丙丙丙丙     5    6"))
        .containsExactly(
            "[0:1.甲甲甲甲甲甲甲|1:1|2:2] [0:2.乙乙乙乙乙乙乙/乙乙乙乙乙乙乙乙/乙乙乙|1:3|2:4]" + " [0:3.丙丙丙丙丙丙丙|1:5|2:6]");
  }

  @Test
  void numbersBetweenTheTwoLinesOfTheirLabel() {
    assertThat(
            grids(
                "1.甲甲甲甲     1    2", //
                "2.乙乙乙乙",
                "             3    4",
                "乙乙乙乙",
                "3.丙丙丙丙     5    6"))
        .containsExactly("[0:1.甲甲甲甲|1:1|2:2] [0:2.乙乙乙乙/乙乙乙乙|1:3|2:4] [0:3.丙丙丙丙|1:5|2:6]");
  }

  @Test
  void aRowWithoutNumbersIsARowAndLendsItsLabelToNoOther() {
    assertThat(
            grids(
                "苹果      1     2", //
                "梨子",
                "李子      5     6"))
        .containsExactly("[0:苹果|1:1|2:2] [0:梨子|1:|2:] [0:李子|1:5|2:6]");
  }

  @Test
  void ofSeveralLabelsOverOneRowOnlyTheLastIsItsOwn() {
    assertThat(
            grids(
                "1.甲甲甲甲     1    2", //
                "",
                "2.乙乙乙乙",
                "",
                "3.丙丙丙丙",
                "             3    4",
                "丙丙丙丙"))
        .containsExactly("[0:1.甲甲甲甲|1:1|2:2] [0:2.乙乙乙乙|1:|2:] [0:3.丙丙丙丙/丙丙丙丙|1:3|2:4]");
  }

  @Test
  void theCaptionOfTheNextTableIsNoPieceOfTheLastLabel() {
    assertThat(
            grids(
                "项目     全年", //
                "甲       3",
                "第二类",
                "项目     一季     二季",
                "乙       3       4"))
        .containsExactly("[0:项目|1:全年] [0:甲|1:3]", "[0:项目|1:一季|2:二季] [0:乙|1:3|2:4]");
  }

  @Test
  void aNumberBetweenTwoColumnsIsDoubted() {
    List<Region> regions =
        regions(
            drawn(
                "甲     10        20        30", //
                "乙     11        21        31",
                "丙          15             32"));
    Grid grid = regions.get(0).grid();
    assertThat(grid.row(2))
        .filteredOn(c -> !c.doubt().isEmpty())
        .extracting(Cell::text)
        .containsExactly("15", "", "32");
    assertThat(grid.cells()).filteredOn(c -> c.row() < 2).extracting(Cell::doubt).containsOnly("");
  }

  @Test
  void numbersGluedAcrossTwoColumnsAreDoubted() {
    Grid grid =
        regions(
                drawn(
                    "甲     10  20  30", //
                    "乙     11  21  31",
                    "丙     123456  32"))
            .get(0)
            .grid();
    assertThat(grid.row(2))
        .filteredOn(c -> !c.doubt().isEmpty())
        .extracting(Cell::text)
        .containsExactly("123456", "", "32");
  }

  @Test
  void centredLinesOfALabelAreOneCell() {
    assertThat(
            grids(
                "   四、一个普通的标签      10    11    12", //
                "",
                "1.这是一个很长的标签其中   20    21    22",
                "      信息公开",
                "",
                "     3.其他             30    31    32"))
        .first()
        .asString()
        .contains("1.这是一个很长的标签其中/信息公开|");
  }

  @Test
  void aRaggedRowThatIsFullIsFilledInOrder() {
    assertThat(
            grids(
                "甲     1        2        3    4", //
                "乙     5        6        7    8",
                "丙     9        10   11       12"))
        .containsExactly("[0:甲|1:1|2:2|3:3|4:4] [0:乙|1:5|2:6|3:7|4:8] [0:丙|1:9|2:10|3:11|4:12]");
  }

  @Test
  void rowsOfDifferentBlanksDoNotMakeOneNarrowTable() {
    assertThat(
            grids(
                "甲     1      2      3", //
                "乙            5      6      7"))
        .containsExactly("[0:甲|1:1|2:2|3:3|4:] [0:乙|1:|2:5|3:6|4:7]");
  }

  @Test
  void aHeadingInBetweenBeginsANewTable() {
    assertThat(
            grids(
                "项目     一季     二季", //
                "甲       1       2",
                "",
                "第二类",
                "项目     全年",
                "乙       3"))
        .containsExactly("[0:项目|1:一季|2:二季] [0:甲|1:1|2:2]", "[0:项目|1:全年] [0:乙|1:3]");
  }

  @Test
  void aHeadingOverTwoColumnsSpansThem() {
    Grid grid =
        regions(
                drawn(
                    "项目     上 半 年 总 计    全年", //
                    "甲       1    2       3",
                    "乙       4    5       9"))
            .get(0)
            .grid();
    assertThat(grid.row(0)).extracting(Cell::column).containsExactly(0, 1, 3);
    assertThat(grid.row(0).get(1).columnSpan()).isEqualTo(2);
  }

  @Test
  void columnsWithoutAnyValueAreKnownFromTheirHeadings() {
    assertThat(
            grids(
                "                     法人或其他组织", //
                "项目     自然人   企业     机构     社团     总计",
                "甲      3000    5                    3005",
                "乙      7       1                    8"))
        .containsExactly(
            "[3:法人或其他组织] [0:项目|1:自然人|2:企业|3:机构|4:社团|5:总计] [0:甲|1:3000|2:5|3:|4:|5:3005]"
                + " [0:乙|1:7|2:1|3:|4:|5:8]");
  }

  @Test
  void aNoteUnderANumberIsPartOfItsCell() {
    assertThat(
            grids(
                "甲     10          20", //
                "乙     11          22",
                "       （其中1件）   （其中2件）"))
        .containsExactly("[0:甲|1:10|2:20] [0:乙|1:11/（其中1件）|2:22/（其中2件）]");
  }

  @Test
  void textWithNumbersInsideIsNoTable() {
    assertThat(grids("自2025  1  1 日至今", "共收到  3  件")).isEmpty();
    assertThat(grids("      某单位", "      2023年1月16日")).isEmpty();
    assertThat(grids("电话  1234")).isEmpty();
  }

  /** Any lines at all, in points. */
  @Provide
  Arbitrary<List<TextLine>> pages() {
    Arbitrary<String> text =
        Arbitraries.of(
            "0",
            "12",
            "3119",
            "447228",
            "96171.6",
            "/",
            "—",
            "3万元",
            "（其中3件）",
            "1.甲项",
            "一、甲",
            "苹果",
            "甲",
            "2.很长的一段标签文字",
            "一整行的正文，写到了第二十个字以后还没有完。");
    Arbitrary<List<List<Double>>> gaps =
        Arbitraries.doubles().between(1, 60).list().ofMaxSize(8).list().ofMaxSize(14);
    return Combinators.combine(gaps, text.list().ofSize(120), Arbitraries.randoms())
        .as(
            (rows, texts, random) -> {
              List<TextLine> lines = new ArrayList<>();
              int t = 0;
              double y = 0;
              for (List<Double> row : rows) {
                y += 10 + random.nextInt(3) * 6;
                double x = 0;
                List<Word> words = new ArrayList<>();
                for (double gap : row) {
                  String word = texts.get(t++ % texts.size());
                  double left = x + gap;
                  x = left + 5.0 * word.length();
                  words.add(new Word(word, left, x, new Place.InText(lines.size(), words.size())));
                }
                if (!words.isEmpty()) {
                  lines.add(new TextLine(words, y, y + 10));
                }
              }
              return lines;
            });
  }

  @Property(tries = 300)
  void everyWordOfARegionIsInExactlyOneCell(@ForAll("pages") List<TextLine> lines) {
    for (Region region : regions(lines)) {
      List<Place> words =
          lines.subList(region.firstLine(), region.lastLine() + 1).stream()
              .flatMap(l -> l.words().stream())
              .map(Word::place)
              .toList();
      List<Place> inCells =
          region.grid().cells().stream()
              .filter(c -> !c.text().isEmpty())
              .flatMap(c -> c.places().stream())
              .toList();
      assertThat(inCells).containsExactlyInAnyOrderElementsOf(words);
    }
  }

  @Property(tries = 300)
  void noCellHoldsTwoValuesAndNoTwoCellsShareASlot(@ForAll("pages") List<TextLine> lines) {
    for (Region region : regions(lines)) {
      boolean[][] taken = new boolean[region.grid().rows()][region.grid().columns()];
      for (Cell cell : region.grid().cells()) {
        long values =
            cell.text().isEmpty()
                ? 0
                : cell.places().stream()
                    .map(p -> textAt(lines, p))
                    .filter(ValueText::isValue)
                    .count();
        assertThat(values).isLessThanOrEqualTo(1);
        for (int r = cell.row(); r <= cell.lastRow(); r++) {
          for (int c = cell.column(); c <= cell.lastColumn(); c++) {
            assertThat(taken[r][c]).isFalse();
            taken[r][c] = true;
          }
        }
      }
    }
  }

  private static String textAt(List<TextLine> lines, Place place) {
    Place.InText at = (Place.InText) place;
    return lines.get(at.line()).words().get(at.column()).text();
  }

  @Property(tries = 200)
  void aPageThatIsMovedOrScaledGivesTheSameTables(
      @ForAll("pages") List<TextLine> lines,
      @ForAll @IntRange(min = -500, max = 500) int dx,
      @ForAll @IntRange(min = 0, max = 500) int dy) {
    List<Region> moved = regions(transformed(lines, 1, dx, dy));
    List<Region> doubled = regions(transformed(lines, 2, 0, 0));
    List<Region> original = regions(lines);
    assertThat(doubled).isEqualTo(original);
    assertThat(moved).hasSameSizeAs(original);
    for (int i = 0; i < moved.size(); i++) {
      assertThat(moved.get(i).firstLine()).isEqualTo(original.get(i).firstLine());
      assertThat(moved.get(i).lastLine()).isEqualTo(original.get(i).lastLine());
    }
  }

  private static List<TextLine> transformed(List<TextLine> lines, double k, double dx, double dy) {
    return lines.stream()
        .map(
            l ->
                new TextLine(
                    l.words().stream()
                        .map(
                            w ->
                                new Word(
                                    w.text(), k * w.left() + dx, k * w.right() + dx, w.place()))
                        .toList(),
                    k * l.top() + dy,
                    k * l.bottom() + dy))
        .toList();
  }

  /**
   * A table with columns 60 points apart, values of one to six digits set left, right or centred.
   */
  @Property(tries = 200)
  void aTableWithBlanksComesBackCellByCell(
      @ForAll @IntRange(min = 3, max = 8) int columns,
      @ForAll @IntRange(min = 3, max = 20) int rows,
      @ForAll @IntRange(min = 0, max = 2) int setting,
      @ForAll @DoubleRange(min = 0, max = 3) double jitter,
      @ForAll java.util.Random random) {
    String[][] values = new String[rows][columns];
    List<TextLine> lines = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Word> words = new ArrayList<>();
      words.add(new Word("标签" + "文字".repeat(random.nextInt(4)), 20, 100, new Place.Untracked()));
      for (int c = 0; c < columns; c++) {
        boolean blank = r > 0 && random.nextInt(4) == 0;
        String text = Integer.toString(random.nextInt((int) Math.pow(10, 1 + random.nextInt(5))));
        values[r][c] = blank ? "" : text;
        if (!blank) {
          double width = 5 * text.length();
          double left = 200 + 60 * c - setting * width / 2 + (random.nextDouble() - 0.5) * jitter;
          words.add(new Word(text, left, left + width, new Place.Untracked()));
        }
      }
      lines.add(new TextLine(words, 20 * r, 20 * r + 10));
    }
    List<Region> regions = regions(lines);
    assertThat(regions).hasSize(1);
    List<Cell> found = new ArrayList<>(regions.get(0).grid().cells());
    found.removeIf(c -> c.column() == 0);
    found.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    List<String> wanted = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      wanted.addAll(List.of(values[r]));
    }
    // Last rows without any value may be taken for text below the table.
    List<String> texts = new ArrayList<>(found.stream().map(Cell::text).toList());
    for (List<String> list : List.of(texts, wanted)) {
      while (list.get(list.size() - 1).isEmpty()) {
        list.remove(list.size() - 1);
      }
    }
    assertThat(texts).containsExactlyElementsOf(wanted);
    assertThat(found).extracting(Cell::doubt).containsOnly("");
  }

  private static List<Region> regions(List<TextLine> lines) {
    return AlignedText.regions(lines, AlignedText.Positions.MEASURED, List.of());
  }

  @Test
  void digitsAloneBelowTheLabelsMayBeTheRestOfANumber() {
    List<Cell> cells =
        regions(
                drawn(
                    "项目      甲数", //
                    "苹果      12",
                    "3",
                    "梨子      447"))
            .get(0)
            .grid()
            .cells();
    assertThat(cells).filteredOn(c -> c.text().equals("12")).allMatch(c -> !c.doubt().isEmpty());
    assertThat(cells).filteredOn(c -> c.text().equals("447")).allMatch(c -> c.doubt().isEmpty());
  }

  @Test
  void digitsBesideARemarkThatGoesOnMayBeOfIt() {
    List<Cell> cells =
        regions(
                drawn(
                    "项目      甲数    乙数        丙数", //
                    "苹果      12      （其中修订  16",
                    "梨子      447     5           7"))
            .get(0)
            .grid()
            .cells();
    assertThat(cells).filteredOn(c -> c.text().equals("16")).allMatch(c -> !c.doubt().isEmpty());
    assertThat(cells).filteredOn(c -> c.text().equals("7")).allMatch(c -> c.doubt().isEmpty());
  }
}
