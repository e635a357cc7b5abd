package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets saved as separated values, and texts that are none. */
class SeparatedValuesTest {

  private static List<Block> blocks(String text) throws UnreadableException {
    return new TextReader().read(text.getBytes(StandardCharsets.UTF_8)).blocks();
  }

  private static Grid sheet(String text) throws UnreadableException {
    List<Block> blocks = blocks(text);
    assertThat(blocks).hasSize(1).first().isInstanceOf(Grid.class);
    return (Grid) blocks.get(0);
  }

  private static Cell cell(Grid grid, int row, int column) {
    return grid.row(row).stream().filter(c -> c.column() == column).findFirst().orElseThrow();
  }

  @Test
  void quotedFieldsHoldSeparatorsLinesAndQuotes() throws UnreadableException {
    Grid grid = sheet("a,\"b\nb\",\"1,234\",\"say \"\"x\"\"\"\r\n1,2,3,4\r\n5,6, 7 ,\r\n");
    assertThat(cell(grid, 0, 1).text()).isEqualTo("b\nb");
    assertThat(cell(grid, 0, 2).text()).isEqualTo("1,234");
    assertThat(cell(grid, 0, 3).text()).isEqualTo("say \"x\"");
    assertThat(cell(grid, 2, 2).text()).isEqualTo("7");
    assertThat(cell(grid, 2, 3).text()).isEmpty();
    assertThat(grid.fidelity()).isEqualTo(Grid.Fidelity.LATTICE);
  }

  @Test
  void placesAreLineAndColumnOfTheFirstCharacter() throws UnreadableException {
    Grid grid = sheet("a,\"b\nb\",c,d\n1, \"2\",3,4\n5,\"\n6\",7,8\n");
    assertThat(cell(grid, 0, 0).place()).isEqualTo(new Place.InText(1, 1));
    assertThat(cell(grid, 0, 1).place()).isEqualTo(new Place.InText(1, 4));
    assertThat(cell(grid, 0, 2).place()).isEqualTo(new Place.InText(2, 4));
    assertThat(cell(grid, 1, 1).place()).isEqualTo(new Place.InText(3, 5));
    assertThat(cell(grid, 2, 1).place()).isEqualTo(new Place.InText(5, 1));
    assertThat(cell(grid, 2, 3).place()).isEqualTo(new Place.InText(5, 6));
  }

  @Test
  void anOpenQuoteIsACharacter() throws UnreadableException {
    Grid grid = sheet("a,\"b,c,d\n1,2,3,4\n5,6,7,8\n");
    assertThat(cell(grid, 0, 1).text()).isEqualTo("\"b");
    assertThat(grid.rows()).isEqualTo(3);
  }

  @Test
  void aShortRecordMakesOrdinalsOfAllColumns() throws UnreadableException {
    Grid grid = sheet("a,b,c,d\n1,2,3,4\n5,6,7,8\n1,2,3\n");
    assertThat(grid.fidelity()).isEqualTo(Grid.Fidelity.SEPARATED);
  }

  @Test
  void aRowThatEndsBeforeItsNeighboursIsDoubted() throws UnreadableException {
    String full = "label,,,1,2,3,4,5,6,7\n";
    String shifted = "label,,1,2,3,4,5,6,7,\n";
    Grid grid = sheet(full.repeat(3) + shifted + full.repeat(3));
    assertThat(cell(grid, 3, 4).doubt()).contains("one column before");
    assertThat(cell(grid, 2, 4).doubt()).isEmpty();
  }

  @Test
  void linesAcrossTheSheetAreOneCell() throws UnreadableException {
    Grid grid = sheet("title,,,\n一、总体情况,,,\n句子。,,,\na,b,c,d\n1,2,3,4\nx,,,\n尾。,,,\n无,,,\n");
    assertThat(cell(grid, 0, 0).columnSpan()).isEqualTo(4);
    assertThat(cell(grid, 2, 0).columnSpan()).isEqualTo(4);
    assertThat(cell(grid, 5, 0).columnSpan()).isEqualTo(1);
    assertThat(cell(grid, 7, 0).columnSpan()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总体情况\n今年，公开了信息，12件，34件。\n二、其他，没有，了。\n",
        "| a, b | 1 |\n|---|---|\n| c, d | 2 |\n| e, f | 3 |\n",
        "本年  1,234  5,678  9,012  3,456\n上年  1,000  2,000  3,000  4,000\n共计  2,234  7,678  9,999  7,456\n",
        "one, two, three, four\nfive, six, seven, eight\nnine, ten, eleven, twelve\n",
        ",",
        ",,,\n",
        "\"",
        "a,b,c,d\n1,2,3,4\n"
      })
  void otherTextsAreNoSheets(String text) {
    try {
      assertThat(blocks(text))
          .noneMatch(b -> b instanceof Grid grid && grid.fidelity() == Grid.Fidelity.LATTICE);
    } catch (UnreadableException e) {
      assertThat(e.code()).isEqualTo(UnreadableException.Code.EMPTY);
    }
  }

  @Test
  void aFileOfSeparatorsAloneIsSoonDone() throws UnreadableException {
    assertThat(blocks("x" + ",".repeat(3_000_000))).isNotEmpty();
  }
}
