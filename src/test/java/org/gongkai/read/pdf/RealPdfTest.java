package org.gongkai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.document.Place;
import org.gongkai.read.PdfReader;
import org.junit.jupiter.api.Test;

/** A real report of six pages with tables over pages 3 to 4 and 4 to 5. */
class RealPdfTest {
  private static Document read() throws Exception {
    Path file = Path.of(System.getProperty("gongkai.real", "absent"), "huaian_2024.pdf");
    assumeTrue(Files.exists(file), "the real report is not here");
    return new PdfReader().read(Files.readAllBytes(file));
  }

  private static List<Grid> grids() throws Exception {
    return read().blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  @Test
  void threeTables() throws Exception {
    assertThat(grids())
        .extracting(g -> g.rows() + " by " + g.columns())
        .containsExactly("14 by 4", "28 by 10", "4 by 15");
    assertThat(grids())
        .flatExtracting(Grid::cells)
        .allSatisfy(c -> assertThat(c.doubt()).isEmpty());
  }

  @Test
  void aTableOverTwoPages() throws Exception {
    Grid grid = grids().get(0);
    assertThat(Sheet.rows(grid).get(3)).isEqualTo("行政规范性文件|8|26|66");
    assertThat(Sheet.rows(grid).get(9)).isEqualTo("行政处罚|3985758<3");
    assertThat(Sheet.rows(grid).get(13)).isEqualTo("行政事业性收费|96171.6<3");
  }

  @Test
  void mergedLabelsOverThePageBreak() throws Exception {
    Grid grid = grids().get(1);
    assertThat(Sheet.rows(grid).get(5))
        .isEqualTo("三、/本/年/度/办/理/结/果^22|（一）予以公开<2|1288|21|0|0|50|3|1362");
    assertThat(Sheet.rows(grid).get(15)).isEqualTo("（四）无/法提供^3|1.本机关不掌握相关政府信息|746|12|0|0|10|1|769");
    assertThat(grid.row(15).get(0).places())
        .extracting(p -> ((Place.OnPage) p).page())
        .containsExactly(4, 5);
    assertThat(Sheet.rows(grid).get(27)).isEqualTo("四、结转下年度继续办理<3|103|0|0|0|0|0|103");
  }

  @Test
  void threeRowsOfHeads() throws Exception {
    assertThat(Sheet.rows(grids().get(2)).get(3))
        .isEqualTo("72|64|178|37|351|13|4|8|1|26|12|1|1|6|20");
  }

  @Test
  void titleHeadingsAndPageNumbers() throws Exception {
    List<Paragraph> paragraphs =
        read().blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    assertThat(paragraphs.get(0).role()).isEqualTo(Role.TITLE);
    assertThat(paragraphs.get(0).text()).isEqualTo("淮安市人民政府\n2024年政府信息公开工作年度报告");
    assertThat(paragraphs).filteredOn(p -> p.role() == Role.HEADING).hasSize(6);
    assertThat(paragraphs).filteredOn(p -> p.role() == Role.FURNITURE).hasSize(6);
  }
}
